import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties, namedParties, placeParties } from './actors.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

/** What one is who gives; a provider of something is one where that is given. */
const GIVERS = /^(?:donor|donors|benefactor|benefactors)$/;
const PROVIDERS = /^(?:provider|providers|source|sources)$/;
const GIVEN = /^(?:aid|assistance|oda|grants)$/;
const COPULAS = /^(?:be|remain)$/;

/** The words that open this frame, as lemmas. */
export const DONOR_WORDS: readonly string[] = ['donor', 'benefactor', 'provider', 'source'];

/** "The Union is the largest donor in Peru", "Norway remains Peru's main provider of development assistance": who gives to whom, without a day. */
export function donorDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  return sentence.clauses.flatMap((clause) => {
    const { subject, object, tense, negated } = clause;
    if (!COPULAS.test(clause.lemma) || subject === null || object === null || negated) return [];
    if (tense !== 'present' && tense !== 'perfect') return [];
    if (moodOf(sentence, clause).mood !== 'done') return [];
    const at = giverIn(sentence, object);
    const sources = at < 0 ? [] : actingParties(sentence, subject);
    if (sources.length === 0) return [];
    const targets = receiversAt(sentence, clause, at, sources);
    return draftsOf(sentence, context, {
      sources,
      targets: targets.slice(0, 1),
      type: 'AID',
      cameo: '07',
      clause,
      lasting: true,
      range: { from: subject.from, to: Math.max(clause.to, at + 1) },
      verb: sentence.tokens
        .slice(clause.verb.from, at + 1)
        .map(({ text }) => text)
        .join(' '),
    });
  });
}

/** The token of the giver in the predicate; -1 where it names none. */
function giverIn({ tokens }: ResolvedSentence, { from, to }: { from: number; to: number }): number {
  for (let i = from; i < Math.min(tokens.length, to + 1); i++) {
    const word = tokens[i]?.norm ?? '';
    if (GIVERS.test(word)) return i;
    if (PROVIDERS.test(word) && tokens.slice(i + 1, i + 5).some(({ norm }) => GIVEN.test(norm))) return i;
  }
  return -1;
}

/** "Peru's largest donor", "the largest donor in Peru", "provider of assistance to Peru". */
function receiversAt(
  sentence: ResolvedSentence,
  { object, phrases }: Clause,
  at: number,
  sources: readonly string[],
): readonly string[] {
  const owned = object ? namedParties(sentence, { from: object.from, to: at }, sources) : [];
  if (owned.length > 0) return owned;
  const behind = phrases.find(({ preposition, from }) => from > at && /^(?:in|to|for|of)$/.test(preposition ?? ''));
  const range = { from: behind?.from ?? at + 1, to: Math.min(behind?.to ?? at + 8, sentence.tokens.length) };
  const named = namedParties(sentence, range, sources);
  return named.length > 0 ? named : placeParties(sentence, range, sources);
}

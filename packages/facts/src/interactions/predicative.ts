import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties, namedParties } from './actors.ts';
import { doersOf } from './doers.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { isConcernForOthers } from './guards/accuse.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';
import { worrying } from './worrying.ts';

interface Attitude {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  readonly prepositions: ReadonlySet<string>;
  /** The deed of another is what it is about, or whoever is named there. */
  readonly about: 'deed' | 'party';
}

const attitude = (
  type: InteractionType,
  cameo: CameoRoot,
  prepositions: string,
  about: Attitude['about'],
): Attitude => ({
  type,
  cameo,
  prepositions: new Set(prepositions.split(' ')),
  about,
});

const GRATEFUL = attitude('SUPPORT', '05', 'to', 'party');

/** "grateful for X's help": whose help it was. */
function helperBehind(sentence: ResolvedSentence, at: number, sources: readonly string[]): readonly string[] {
  const { tokens } = sentence;
  if (tokens[at + 1]?.norm !== 'for') return [];
  const owned = tokens.findIndex(({ norm }, i) => i > at + 1 && i < at + 6 && /^['’]s?$/.test(norm));
  return owned < 0 ? [] : namedParties(sentence, { from: at + 2, to: owned }, sources);
}
const DISMAYED = attitude('ACCUSE', '11', 'by at with over about regarding', 'deed');

const ATTITUDES: ReadonlyMap<string, Attitude> = new Map(
  (
    [
      [GRATEFUL, 'grateful thankful indebted'],
      [attitude('SUPPORT', '05', 'of', 'party'), 'appreciative supportive'],
      [attitude('SUPPORT', '05', 'for', 'party'), 'praise'],
      [attitude('ACCUSE', '11', 'of', 'deed'), 'critical'],
      [
        DISMAYED,
        'disappointed disappoint dismayed dismay outraged outrage alarmed alarm appalled concerned concern worried angered anger displeased dissatisfied shocked disturbed',
      ],
    ] as const
  ).flatMap(([found, words]) => words.split(' ').map((word) => [word, found] as const)),
);

/** The words that open this frame, as lemmas. */
export const ATTITUDE_WORDS: readonly string[] = [...ATTITUDES.keys()];

/** "X is grateful to Y", "X was dismayed by Y's decision", "X is concerned that Y has closed the strait". */
export function attitudeDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const at = attitudeAt(sentence, clause);
    const found = at < 0 ? undefined : ATTITUDES.get(wordAt(sentence, at));
    if (!found || clause.subject === null || clause.negated || moodOf(sentence, clause).mood !== 'done') continue;
    const sources = actingParties(sentence, clause.subject);
    if (sources.length === 0) continue;
    const targets = targetsBehind(sentence, clause, at, found, sources);
    drafts.push(
      ...draftsOf(sentence, context, {
        sources,
        targets,
        type: found.type,
        cameo: found.cameo,
        clause,
        lasting: false,
        range: { from: clause.subject.from, to: Math.max(clause.to, at + 1) },
        verb: sentence.tokens
          .slice(clause.verb.from, at + 1)
          .map(({ text }) => text)
          .join(' '),
      }),
    );
  }
  return drafts;
}

function wordAt({ tokens, tagged }: ResolvedSentence, at: number): string {
  const word = tokens[at]?.norm ?? '';
  return ATTITUDES.has(word) ? word : (tagged.lemmas[at] ?? '');
}

/** The token of the attitude in "is deeply grateful", "was full of praise", "is concerned"; -1 where there is none. */
function attitudeAt(sentence: ResolvedSentence, { lemma, voice, verb, head }: Clause): number {
  if (voice === 'passive') return ATTITUDES.has(lemma) ? head : -1;
  if (!/^(?:be|remain|feel)$/.test(lemma)) return -1;
  for (let i = verb.to; i < verb.to + 4; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === 'praise') return sentence.tokens[i - 2]?.norm === 'full' ? i : -1;
    if (ATTITUDES.has(word)) return i;
    if (sentence.tagged.tags[i] !== 'RB' && word !== 'full' && word !== 'of' && word !== 'very' && word !== 'most')
      return -1;
  }
  return -1;
}

function targetsBehind(
  sentence: ResolvedSentence,
  clause: Clause,
  at: number,
  { prepositions, about }: Attitude,
  sources: readonly string[],
): readonly string[] {
  const behind = clause.phrases.find(
    ({ preposition, from }) => from > at && from <= at + 4 && prepositions.has(preposition ?? ''),
  );
  if (about === 'party') {
    if (behind) return namedParties(sentence, behind, sources);
    // Phrases behind an adjective may hang on no verb.
    const to = sentence.tokens[at + 1]?.norm ?? '';
    return prepositions.has(to)
      ? namedParties(sentence, { from: at + 2, to: at + 8 }, sources)
      : helperBehind(sentence, at, sources);
  }
  if (isConcernForOthers(sentence, at)) return [];
  if (behind) return doersOf(sentence, behind, sources);
  if (prepositions.has(sentence.tokens[at + 1]?.norm ?? ''))
    return doersOf(sentence, { from: at + 2, to: Math.min(at + 8, sentence.tokens.length) }, sources);
  return sentence.tokens[at + 1]?.norm === 'that' ? (worrying(sentence, clause, sources) ?? []) : [];
}

import { type Clause, phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { namedParties, placeParties, regionParties } from './actors.ts';
import { ATTACKS } from './attack-nouns.ts';
import { doersOf } from './doers.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

/** Nouns of measures that somebody takes against somebody. */
export const MEASURES: readonly string[] = ['sanction', 'sanctions', 'embargo', 'tariff', 'tariffs', 'ban'];

/** Verbs under which measures are only spoken of. */
const ONLY_SPOKEN =
  /^(?:call|threaten|urge|demand|propose|consider|discuss|oppose|reject|condemn|denounce|warn|prepare|plan|seek|mull|weigh|want|lift|ease|fear|face|criticise|criticize|avoid|suggest|request|support|back|welcome)$/;

/** "led to new sanctions against X by Y and Z": measures that the sentence tells as new, with both sides. */
export function measureDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (let i = 1; i < sentence.tokens.length; i++) {
    if (!MEASURES.includes(sentence.tokens[i]?.norm ?? '') && !MEASURES.includes(sentence.tagged.lemmas[i] ?? ''))
      continue;
    const phrases = phrasesAfterNoun(sentence, i);
    const against = phrases.find(({ preposition }) => /^(?:against|on)$/.test(preposition ?? ''));
    const clause = sentence.clauses.find(({ from, to }) => from <= i && i < to) ?? sentence.clauses[0];
    if (against && clause && takesEffect(sentence, clause, i)) {
      const lifted = sentence.tagged.lemmas
        .slice(clause.subject?.from ?? i, i)
        .some((lemma) => /^(?:lifting|easing|removal|suspension|relaxation|end|repeal)$/.test(lemma));
      const owners = clause.subject ? doersOf(sentence, { from: clause.subject.from, to: i }) : [];
      drafts.push(
        ...draftsOf(sentence, context, {
          sources: owners.slice(0, 1),
          targets: namedParties(sentence, against, owners).slice(0, 3),
          type: lifted ? 'CONCEDE' : 'SANCTION',
          cameo: lifted ? '08' : '16',
          clause,
          lasting: false,
          range: { from: clause.subject?.from ?? i, to: Math.max(against.to, clause.verb.to) },
          verb: sentence.tokens[i]?.text ?? null,
        }),
      );
      continue;
    }
    if (!isNew(sentence, i)) continue;
    const by = [...phrases, ...(clause?.phrases ?? [])].find(
      ({ preposition, from }) => from > i && /^(?:by|from)$/.test(preposition ?? ''),
    );
    if (!against || !by || !clause || clause.negated || ONLY_SPOKEN.test(clause.lemma)) continue;
    if (moodOf(sentence, clause).mood !== 'done') continue;
    const end = clause.subject && clause.subject.from <= i && i < clause.subject.to ? clause.subject.to : by.to;
    const sources = namedParties(sentence, { from: by.from, to: Math.max(by.to, end) });
    drafts.push(
      ...draftsOf(sentence, context, {
        sources,
        targets: namedParties(sentence, against, sources).slice(0, 3),
        type: 'SANCTION',
        cameo: '16',
        clause,
        lasting: false,
        range: { from: i, to: Math.max(against.to, by.to) },
        verb: sentence.tokens[i]?.text ?? null,
      }),
    );
  }
  return drafts;
}

/** "Peruvian sanctions on X took effect", "a ban by … came into force": the measure at `at` is the subject. */
function takesEffect(sentence: ResolvedSentence, clause: Clause, at: number): boolean {
  const { subject, lemma, form, negated } = clause;
  if (subject === null || at < subject.from || at >= subject.to || form !== 'finite' || negated) return false;
  const behind = sentence.tokens.slice(clause.verb.to, clause.verb.to + 2).map(({ norm }) => norm);
  return (
    moodOf(sentence, clause).mood === 'done' &&
    ((lemma === 'take' && behind[0] === 'effect') ||
      (/^(?:come|go|enter)$/.test(lemma) && behind[0] === 'into' && /^(?:force|effect)$/.test(behind[1] ?? '')))
  );
}

const TALKED_OF =
  /^(?:talks?|threats?|risks?|calls?|discussions?|possibility|plans?|proposals?|demands?|debate|fears?|appeal)$/;

function isNew({ tokens }: ResolvedSentence, at: number): boolean {
  if (tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => TALKED_OF.test(norm))) return false;
  return tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => /^(?:new|fresh|further|additional|more)$/.test(norm));
}

/** Verbs that tell what an attack did. */
export const TOLLS: readonly string[] = 'kill wound injure destroy damage leave claim hit strike displace'.split(' ');

const WORKERS = /^(?:worker|miner|union|employee|teacher|farmer|driver|pilot|nurse|doctor|hunger|heart|lightning)$/;

/** "A Ruritanian strike on X killed three", "raids by Y in X left ten dead": the attack is the subject of what it did. */
export function attackDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const { subject } = clause;
    if (!TOLLS.includes(clause.lemma) || clause.form !== 'finite' || clause.voice === 'passive' || !subject) continue;
    const at = attackIn(sentence, clause);
    if (at < 0 || clause.negated || moodOf(sentence, clause).mood !== 'done') continue;
    if (sentence.tagged.lemmas.slice(subject.from, subject.to).some((lemma) => WORKERS.test(lemma))) continue;
    const sources = doersOf(sentence, { from: subject.from, to: subject.to });
    if (sources.length !== 1) continue;
    drafts.push(
      ...draftsOf(sentence, context, {
        sources,
        targets: struck(sentence, clause, at, sources),
        type: 'ASSAULT',
        cameo: '19',
        clause,
        lasting: false,
        range: { from: subject.from, to: clause.to },
        verb: sentence.tokens[at]?.text ?? null,
      }),
    );
  }
  return drafts;
}

/** The noun of the attack at the head of a subject. */
function attackIn({ tagged, tokens }: ResolvedSentence, { subject }: Clause): number {
  if (!subject) return -1;
  for (let i = subject.from; i < subject.to; i++) {
    if (/^(?:on|against|in|by|of|near)$/.test(tokens[i]?.norm ?? '')) return -1;
    if (
      ATTACKS.has(tagged.lemmas[i] ?? '') &&
      (i === subject.head || i + 1 === subject.to || tagged.tags[i + 1] === 'IN')
    )
      return i;
  }
  return -1;
}

/** Whom the attack hit: behind "on" or "against", whose people or things they were, or where it was. */
function struck(sentence: ResolvedSentence, clause: Clause, at: number, sources: readonly string[]): readonly string[] {
  const places = [...phrasesAfterNoun(sentence, at), ...clause.phrases].filter(({ preposition }) =>
    /^(?:on|against|in|at|near|across|inside)$/.test(preposition ?? ''),
  );
  for (const range of [...places.slice(0, 1), ...(clause.object ? [clause.object] : []), ...places]) {
    const found = namedParties(sentence, range, sources);
    if (found.length > 0) return found.slice(0, 2);
  }
  for (const range of places) {
    const found = placeParties(sentence, range, sources);
    if (found.length > 0) return found;
    const region = regionParties(sentence, range, sources);
    if (region.length > 0) return region;
  }
  return [];
}

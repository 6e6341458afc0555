import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { actingParties } from './actors.ts';
import { draftsOf } from './indirect-draft.ts';
import { matchFrames } from './match.ts';
import { moodOf } from './mood/mood-of.ts';
import { targetsOf } from './targets.ts';
import { CONFLICT_TYPES } from './words-conflict.ts';

/** Verbs by which one takes back what one had decided. */
export const UNDOING: readonly string[] = 'reverse revoke rescind withdraw annul overturn undo retract'.split(' ');

const DECIDED = /^(?:decision|order|decree|ruling)$/;

/** "reversed its decision to expel the ambassador of X", "revoked the order banning imports from X": what had been decided against X is taken back. */
export function undoneDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const { object, subject } = clause;
    if (!UNDOING.includes(clause.lemma) || clause.negated || clause.voice === 'passive' || !object || !subject)
      continue;
    if (!DECIDED.test(sentence.tagged.lemmas[object.head] ?? '') || moodOf(sentence, clause).mood !== 'done') continue;
    const sources = actingParties(sentence, subject);
    const decided = sentence.clauses.find((other) => isDecided(sentence, other, object.to));
    if (!decided || sources.length !== 1) continue;
    const frame = matchFrames(sentence, decided).find(({ type }) => CONFLICT_TYPES.has(type));
    if (!frame) continue;
    // "reversed its decision to expel the envoy on Sunday"
    const day = sentence.resolvedDates.find(
      ({ from, to }) => from >= decided.verb.to && to <= decided.to && to > from && from > object.to,
    );
    drafts.push(
      ...draftsOf(sentence, context, {
        sources,
        targets: targetsOf(sentence, decided, frame, sources).parties,
        type: 'CONCEDE',
        cameo: '08',
        clause,
        lasting: false,
        range: { from: subject.from, to: decided.to },
        verb: sentence.tokens[clause.head]?.text ?? null,
      }).map((draft) => (day ? { ...draft, row: { ...draft.row, ...factDate(day) } } : draft)),
    );
  }
  return drafts;
}

const REACTING =
  /^(?:slam|criticise|criticize|condemn|denounce|welcome|praise|deplore|regret|decry|reject|hail|protest)$/;

/** "revoked the order *banning* imports", "slammed the decision *to expel* the envoy": what is no longer so, or was told of before. */
export function isUndone({ clauses, tagged, tokens }: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'infinitive' && clause.form !== 'gerund') return false;
  return clauses.some(
    ({ lemma, object, index, negated }) =>
      index < clause.index &&
      !negated &&
      (UNDOING.includes(lemma) || REACTING.test(lemma)) &&
      object !== null &&
      DECIDED.test(tagged.lemmas[object.head] ?? '') &&
      isDecided({ tokens }, clause, object.to),
  );
}

/** The infinitive or gerund right behind the decision: "to expel", "on expelling", "banning". */
function isDecided({ tokens }: Pick<ResolvedSentence, 'tokens'>, { form, verb }: Clause, end: number): boolean {
  if (form !== 'infinitive' && form !== 'gerund') return false;
  return verb.from === end || (verb.from === end + 1 && /^(?:on|of|for|about)$/.test(tokens[end]?.norm ?? ''));
}

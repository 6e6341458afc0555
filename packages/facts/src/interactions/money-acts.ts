import { type Clause, rangesOverlap } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actDate, periodDate } from './date.ts';
import type { InteractionDraft } from './draft.ts';
import { type ImpliedAct, implied, type Row, verbNear } from './implied-act.ts';
import { moodOf } from './mood/mood-of.ts';

const SIGNED = /^(?:sign|conclude|ink|exchange)$/;

/** "Six documents were signed during the visit": the signing of documents that are only counted. */
export function countedAct(draft: Draft<'indicators'>, context: ExtractContext): InteractionDraft[] {
  const { actor_a, actor_b, period } = draft.row;
  const { sentence, range } = draft;
  if (!actor_a || !actor_b) return [];
  const clause = sentence.clauses.find(
    ({ lemma, subject, object, from, to }) =>
      SIGNED.test(lemma) &&
      [subject, object].some((part) => part !== null && rangesOverlap(part, range)) &&
      from <= range.to &&
      range.from <= to,
  );
  if (!clause || clause.negated || moodOf(sentence, clause).mood !== 'done') return [];
  const row: Pick<Row, 'date' | 'date_basis'> = period
    ? { date: period, date_basis: 'stated' }
    : actDate(sentence, clause, context, { lasting: clause.tense === 'perfect', intended: false });
  return implied(
    { ...draft, row: { ...draft.row, ...row } },
    { type: 'AGREE', cameo: '05', source: actor_a, target: actor_b, symmetric: true },
    sentence.tokens[clause.head]?.text ?? null,
  );
}

const GIVEN =
  /^(?:provide|give|grant|disburse|donate|extend|deliver|finance|fund|contribute|allocate|hand|send|transfer|supply|spend|channel|support|receive|total|amount|reach|invest|release|pay)$/;
const PLEDGED = /^(?:earmark|pledge|promise|announce|commit|unveil|plan|intend) | (?:pledge|promise|commitment)$/;

/** The gift, or the promise of it, that a figure of aid tells of. */
export function aidAct(draft: Draft<'indicators'>, context: ExtractContext): InteractionDraft[] {
  const { metric, actor_a, actor_b, period } = draft.row;
  if (metric !== 'aid' || !actor_a || !actor_b) return [];
  const at = draft.sentence.clauses.filter((clause) => clause.from < draft.range.to && draft.range.from < clause.to);
  // "received a pledge of 3 million dollars"
  const word = ({ lemma, object }: Clause): string => `${lemma} ${draft.sentence.tagged.lemmas[object?.head ?? -1]}`;
  const pledge = at.find((clause) => PLEDGED.test(word(clause)) || clause.tense === 'future');
  const gift = at.find((clause) => GIVEN.test(clause.lemma));
  const clause = pledge ?? gift;
  if (!clause || clause.negated) return [];
  const mood = moodOf(draft.sentence, clause).mood;
  if (mood !== 'done' && mood !== 'intended') return [];
  const promised = pledge !== undefined || mood === 'intended';
  const own = actDate(draft.sentence, clause, context, { lasting: !promised, intended: promised });
  const row = promised || !period ? own : periodDate(period);
  const act: ImpliedAct = {
    type: promised ? 'AGREE' : 'AID',
    cameo: promised ? '03' : '07',
    source: actor_a,
    target: actor_b,
    symmetric: false,
  };
  return implied(
    { ...draft, row: { ...draft.row, ...row } },
    act,
    draft.sentence.tokens[clause.head]?.text ?? verbNear(draft),
  );
}

import { isFramework, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft } from '../extractor.ts';
import { type FactDate, NO_DATE } from '../shared/dates.ts';
import { inOrder, isParty } from '../shared/parties.ts';

/** A draft of a relations row. */
export type RelationDraft = Draft<'relations'>;

/** What a row of relations says; the parties in any order. */
export interface RelationFact {
  readonly kind: RelationDraft['row']['kind'];
  readonly change: RelationDraft['row']['change'];
  readonly parties: readonly [string, string];
  readonly label: string | null;
  readonly date: FactDate;
  readonly rule: string;
  readonly recogniser?: string | null;
}

/** A draft of a relations row; null where there are no two parties. */
export function relationDraft(
  sentence: ResolvedSentence,
  at: { readonly range: { from: number; to: number } },
  fact: RelationFact,
): RelationDraft | null {
  const [actor_a, actor_b] = inOrder(...fact.parties);
  if (actor_a === actor_b || !isParty(actor_a) || !isParty(actor_b)) return null;
  if (fact.kind === 'diplomatic_relations' && fact.parties.some(isFramework)) return null;
  // A change has a day; "until 1990" only ends a state of things.
  const date =
    fact.change !== 'in_force' && fact.date.date?.startsWith('../') ? NO_DATE : beginningOf(fact.change, fact.date);
  return {
    table: 'relations',
    row: {
      kind: fact.kind,
      change: fact.change,
      actor_a,
      actor_b,
      label: fact.label,
      recogniser: fact.recogniser ?? null,
      ...date,
    },
    sentence,
    range: at.range,
    rule: fact.rule,
  };
}

/** "were severed from 1962 to 1975": the day of the break is the first; "in the 1960s" is no such span. */
function beginningOf(change: RelationFact['change'], date: FactDate): FactDate {
  const years = /^(\d{4})\/(\d{4})$/.exec(date.date ?? '');
  if (!years || (change !== 'severed' && change !== 'suspended')) return date;
  const [, first = '', last = ''] = years;
  const isDecade = first.endsWith('0') && last.endsWith('9') && Number(last) - Number(first) === 9;
  return isDecade ? date : { ...date, date: first };
}

import {
  clauseDate,
  intervalOf,
  type ResolvedDate,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';

export interface FactDate {
  readonly date: string | null;
  readonly date_basis: 'stated' | 'completed' | 'relative' | 'document' | null;
}

export const NO_DATE: FactDate = { date: null, date_basis: null };

/** The columns of a resolved date; "until 1933" becomes an open interval, "since 1995" keeps its start. */
export function factDate(date: ResolvedDate | null): FactDate {
  if (!date) return NO_DATE;
  return { date: date.until ? intervalOf(date.edtf, { until: true }) : date.edtf, date_basis: date.basis };
}

/** The date of what a clause or another stretch of the sentence says. */
export function dateOf(sentence: ResolvedSentence, range: TokenRange & { readonly verb?: TokenRange }): FactDate {
  return factDate(clauseDate(sentence, range));
}

/** The document's own date, for what the document itself reports as news. */
export function documentDate(date: string | null): FactDate {
  return date ? { date, date_basis: 'document' } : NO_DATE;
}

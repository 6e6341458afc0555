import {
  type AnalysedDocument,
  clauseDate,
  daysBetween,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';
import type { FactDate } from './dates.ts';

/** Sentences of the text in which an item says when it happened. */
const LEAD = 3;
/** Days that news may be old. */
const FRESH = 7;

/** The day on which what an item reports took place, as one of its first sentences says: "on Thursday accredited four envoys". */
export interface LeadDay {
  readonly sentence: ResolvedSentence;
  readonly date: FactDate & { readonly date: string };
}

/** The first recent day that the main verb of one of the first sentences has, of an item of which nobody knows when it was published any day in full before the verb; null where none says so. */
export function leadDay(document: AnalysedDocument): LeadDay | null {
  const { date: published } = document;
  if (published !== null && published.length !== 10) return null;
  let seen = 0;
  for (const sentence of document.sentences) {
    if (sentence.segment.kind !== 'body') continue;
    if (++seen > LEAD) return null;
    if (!sentence.resolvedDates.some(({ edtf }) => edtf.length === 10)) continue;
    // A first day that is not that of the story leaves it open which one is.
    const main = sentence.clauses.find(({ form, link }) => form === 'finite' && link === 'main');
    if (!main || !/^(?:past|perfect)$/.test(main.tense ?? '') || realisOf(sentence, main) !== 'asserted') return null;
    const day = clauseDate(sentence, main);
    if (day?.edtf.length !== 10 || day.since || day.until) return null;
    const isNews =
      published === null ? day.basis === 'stated' && day.to <= main.verb.from : isFresh(day.edtf, published);
    if (!isNews) return null;
    // "has lodged a protest over the collision of last Saturday": nothing has been done on a day.
    if (main.tense === 'perfect' && sentence.tokens[day.from]?.norm === 'last') return null;
    return { sentence, date: { date: day.edtf, date_basis: day.basis } };
  }
  return null;
}

const KNOWN = new WeakMap<AnalysedDocument, boolean>();

/** True for an item that speaks in its first sentences of a day near the one on which it was published. */
export function isOfTheDay(document: AnalysedDocument): boolean {
  let known = KNOWN.get(document);
  if (known === undefined) {
    known = findsDayOfItsOwn(document);
    KNOWN.set(document, known);
  }
  return known;
}

function findsDayOfItsOwn({ date: published, sentences }: AnalysedDocument): boolean {
  if (published === null || published.length !== 10) return false;
  let seen = 0;
  for (const sentence of sentences) {
    if (sentence.segment.kind !== 'body') continue;
    if (++seen > LEAD) return false;
    if (sentence.resolvedDates.some(({ edtf }) => edtf.length === 10 && isFresh(edtf, published))) return true;
  }
  return false;
}

function isFresh(day: string, published: string): boolean {
  const age = daysBetween(day, published);
  return age >= 0 && age <= FRESH;
}

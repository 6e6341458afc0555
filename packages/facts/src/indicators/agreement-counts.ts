import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { otherOf } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import type { FigureParties } from './figure.ts';
import { periodOf } from './periods.ts';
import { CONCLUDED, UNDER_WAY } from './words.ts';

/** Documents that two parties have or made; none where they are still to come. */
export function agreementParties(
  amount: Amount,
  words: readonly string[],
  named: readonly PartyId[],
  pair: readonly [PartyId, PartyId] | null,
): FigureParties | null {
  const owned = words
    .slice(Math.max(0, amount.from - 3), amount.from)
    .some((word) => /^(?:have|has|adheres?)$/.test(word));
  if (!owned && !words.some((word) => CONCLUDED.has(word))) return null;
  const from = Math.max(0, amount.from - 10);
  if (
    words.slice(from, ownEnd(words, amount)).some((word) => UNDER_WAY.has(word)) ||
    /\bto be signed\b/.test(words.join(' '))
  )
    return null;
  if (/^(?:working|official|travel|identity|historical|archival|policy)$/.test(words[amount.nounAt - 1] ?? ''))
    return null;
  const two = named.filter((party) => !pair || pair.includes(party) || named.length === 2);
  if (two.length === 2) return { a: two[0] as PartyId, b: two[1] as PartyId };
  if (named.length > 2) return null;
  const one = named[0];
  if (one !== undefined) {
    const b = otherOf(pair, one);
    return b ? { a: one, b } : null;
  }
  return pair ? { a: pair[0], b: pair[1] } : null;
}

/** Where what is said of the documents ends: "seven agreements that will boost trade" tells of their effect. */
function ownEnd(words: readonly string[], { nounAt }: Amount): number {
  const end = Math.min(words.length, nounAt + 8);
  const relative = words.findIndex((word, i) => i > nounAt && i < end && /^(?:that|which|to)$/.test(word));
  return relative > 0 && words[relative + 1] !== 'be' ? relative : end;
}

/** When the documents were signed: the sentence's own date, else the day or days that the passage speaks of; null for what is merely in force. */
export function signingTime(
  sentence: ResolvedSentence,
  amount: Amount,
  next: Amount | null,
  words: readonly string[],
  context: ExtractContext,
): string | null {
  const own = periodOf(sentence, amount, next, 'act', context);
  if (own) return own;
  const days = new Set(
    sentence.resolvedDates.filter(({ from }) => sentence.tokens[from - 1]?.text !== '(').map(({ edtf }) => edtf),
  );
  const signing = words.some((word) => /^(?:sign|signed|signing|inked|exchanged|adopted)$/.test(word));
  const perfect = sentence.clauses.some((clause) => clause.tense === 'perfect' || clause.tense === 'present');
  if (signing && days.size === 1) return [...days][0] ?? null;
  if (!signing || perfect) return null;
  const recent = sentence.contextDate;
  if (recent && /\d{4}-\d\d-\d\d/.test(recent)) return recent;
  return context.row.genre === 'news_wire' || context.row.genre === 'meeting_readout' ? context.document.date : null;
}

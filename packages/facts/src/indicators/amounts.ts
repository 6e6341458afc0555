import {
  collect,
  type PartyId,
  type QuantityMention,
  type ResolvedSentence,
  singular,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { currencyOfState, SHARED_CURRENCY_WORDS } from '@diplomatic-relations/gazetteer';

/** What kind of thing a number is of. */
export type AmountKind = 'money' | 'percent' | 'counted';

/** A number of the sentence with its unit settled. */
export interface Amount extends TokenRange {
  readonly kind: AmountKind;
  readonly value: number;
  /** ISO 4217 for money, `percent`, or the plural of the counted noun. */
  readonly unit: string;
  /** Singular of the counted noun; null for money and percentages. */
  readonly noun: string | null;
  /** Token of the counted noun; -1 where there is none. */
  readonly nounAt: number;
  readonly measure: string | null;
  /** Persons are counted. */
  readonly people: boolean;
  readonly qualifier: QuantityMention['qualifier'];
}

const CODE = /^[A-Z]{3}$/;
const SCALES = /^(?:million|billion|mln|bln|mn|bn|thousand|trillion)$/;
const PARTICLE_VERBS = /^(?:hand|handed|handing|hands|turn|turned|turning|took|take|taken|taking|cross|crossed)$/;
const ENDS =
  /^(?:of|in|on|at|by|for|with|from|to|into|and|or|than|including|excluding|which|who|that|is|are|was|were|be|been|have|has|had|will|as|under|between|among|while|per)$/;

/** The numbers of a sentence, with shared currency names decided by the states in focus. */
export function amountsOf(sentence: ResolvedSentence, focus: readonly PartyId[], home: PartyId | null): Amount[] {
  const ownDollar = OWN_DOLLAR.get(home ?? '');
  return collect(sentence.quantities, (quantity): Amount[] => {
    const { unit, value } = quantity;
    const from = startOf(sentence, quantity);
    const qualifier = from > quantity.from ? 'exact' : quantity.qualifier;
    const amount = (
      kind: AmountKind,
      own: string,
      noun: string | null,
      nounAt: number,
      measure: string | null,
    ): Amount => ({
      from,
      to: quantity.to,
      kind,
      value,
      unit: own,
      noun,
      nounAt,
      measure,
      people: unit === 'persons',
      qualifier,
    });
    if (unit === 'percent') return [amount('percent', unit, null, -1, null)];
    const currency =
      unit !== null && CODE.test(unit)
        ? unit
        : unit === null
          ? sharedCurrency(quantity.noun, sentence, quantity, focus)
          : null;
    if (currency) {
      const own =
        currency === 'USD' && ownDollar !== undefined && isBareDollar(sentence, quantity) ? ownDollar : currency;
      return [amount('money', own, null, -1, null)];
    }
    const inherited =
      quantity.noun === null && unit === null
        ? (partitionCurrency(sentence, quantity) ?? currencyOfEnd(sentence, quantity))
        : null;
    if (inherited) return [amount('money', inherited, null, -1, null)];
    const counted = nounOf(sentence, quantity);
    const measure = unit !== null && unit !== 'count' && unit !== 'persons' ? unit : null;
    return [
      amount('counted', measure ?? counted.plural ?? 'count', quantity.noun ?? counted.noun, counted.at, measure),
    ];
  });
}

/** States on whose own pages "$" is their own dollar. */
const OWN_DOLLAR: ReadonlyMap<string, string> = new Map([
  ['AUS', 'AUD'],
  ['NZL', 'NZD'],
  ['CAN', 'CAD'],
]);

function isBareDollar(sentence: ResolvedSentence, quantity: TokenRange): boolean {
  const words = sentence.tokens.slice(quantity.from, quantity.to).map((token) => token.norm);
  const sign = words.indexOf('$');
  return sign >= 0 && !words.some((word) => /^(?:us|usd|u\.s\.|american)$/.test(word));
}

/** "USD 850 million, of which 600 million were exports", "USD 850 million (exports 600 million)": a part is in the currency of the whole. */
function partitionCurrency(sentence: ResolvedSentence, quantity: QuantityMention): string | null {
  if (quantity.value < 1e5 || !SCALES.test(sentence.tokens[quantity.to - 1]?.norm ?? '')) return null;
  const whole = sentence.quantities
    .filter((other) => other.to <= quantity.from && other.unit !== null && CODE.test(other.unit))
    .at(-1);
  if (!whole) return null;
  const between = sentence.tokens
    .slice(whole.to, quantity.from)
    .map((token) => token.norm)
    .join(' ');
  return /\b(?:of which|of this|of that|of these|including|with)\b|\((?:(?!\)).)*\b(?:exports?|imports?)\b/.test(
    between,
  )
    ? whole.unit
    : null;
}

/** "from 32 million in 1990 to $ 5 billion in 2013": what it was is in the currency of what it became. */
function currencyOfEnd({ tokens, quantities }: ResolvedSentence, { from, to }: QuantityMention): string | null {
  if (tokens[from - 1]?.norm !== 'from' || !SCALES.test(tokens[to - 1]?.norm ?? '')) return null;
  const end = quantities.find((other) => other.from >= to);
  if (end === undefined || end.unit === null || !CODE.test(end.unit)) return null;
  return tokens.slice(to, end.from).some(({ norm }) => norm === 'to') && end.from - to <= 5 ? end.unit : null;
}

/** "handed over 150,000 doses": the "over" belongs to the verb. */
function startOf(sentence: ResolvedSentence, quantity: QuantityMention): number {
  const first = sentence.tokens[quantity.from]?.norm;
  const before = sentence.tokens[quantity.from - 1]?.norm ?? '';
  return first === 'over' && PARTICLE_VERBS.test(before) ? quantity.from + 1 : quantity.from;
}

/** "shillings" is the currency of the state in focus that has shillings. */
function sharedCurrency(
  noun: string | null,
  sentence: ResolvedSentence,
  quantity: TokenRange,
  focus: readonly PartyId[],
): string | null {
  if (!noun) return null;
  const key = [noun, `${noun}s`].find((word) => Object.hasOwn(SHARED_CURRENCY_WORDS, word));
  if (key === undefined) return null;
  const nearest = collect(
    sentence.references.filter((reference) => reference.to <= quantity.from),
    (reference) => reference.parties,
  );
  const usual = SHARED_CURRENCY_WORDS[key] ?? null;
  if (usual && [...nearest, ...focus].some((party) => currencyOfState(key, party)?.code === usual)) return usual;
  for (const party of [...nearest.reverse(), ...focus]) {
    const currency = currencyOfState(key, party);
    if (currency) return currency.code;
  }
  return usual;
}

function nounOf(
  sentence: ResolvedSentence,
  quantity: QuantityMention,
): { noun: string | null; plural: string | null; at: number } {
  const { tokens } = sentence;
  let k = tokens[quantity.to]?.norm === 'of' ? quantity.to + 1 : quantity.to;
  let last = -1;
  for (let steps = 0; steps < 9 && k < tokens.length; steps++, k++) {
    const token = tokens[k];
    if (!token || token.kind === 'number') break;
    if (token.kind !== 'word') {
      if (/^(?:['"“”‘’«»-]|['’]s)$/.test(token.text)) continue;
      break;
    }
    if (ENDS.test(token.norm)) break;
    last = k;
    if (quantity.noun !== null && singular(token.norm) === quantity.noun) break;
    if (/^(?:mous|moas|ngos|smes)$/.test(token.norm)) break;
  }
  const token = tokens[last];
  if (!token) return { noun: quantity.noun, plural: null, at: -1 };
  return { noun: singular(token.norm), plural: token.norm, at: last };
}

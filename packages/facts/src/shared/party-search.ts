import {
  type PartyId,
  type Reference,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isParty } from './parties.ts';

/** References of the sentence that stand for parties; the letters of a currency sign ("US$") stand for none. */
export function partyReferences(sentence: ResolvedSentence): readonly Reference[] {
  if (latest?.sentence !== sentence) latest = { sentence, references: readReferences(sentence) };
  return latest.references;
}

/** What was read in the sentence at hand; sentences are read one after the other. */
let latest: { readonly sentence: ResolvedSentence; readonly references: readonly Reference[] } | null = null;

function readReferences(sentence: ResolvedSentence): Reference[] {
  return sentence.references
    .filter(
      (reference) =>
        !sentence.quantities.some((quantity) => rangesOverlap(quantity, reference)) &&
        !isCurrencySign(sentence, reference),
    )
    .map((reference) => ({ ...reference, parties: reference.parties.filter(isParty) }))
    .filter((reference) => reference.parties.length > 0);
}

function isCurrencySign(sentence: ResolvedSentence, reference: TokenRange): boolean {
  return (
    reference.to - reference.from === 1 &&
    /^[A-Z]{1,3}$/.test(sentence.tokens[reference.from]?.text ?? '') &&
    /^[$€£]$/.test(sentence.tokens[reference.to]?.text ?? '')
  );
}

const WITHIN_NOUN_PHRASE = /^(?:the|a|an|'s|’s|')$/;

/** The party that a preposition within the range introduces ("to Fiji", "to the Hungarian market"), the first such. */
export function partyBehind(
  sentence: ResolvedSentence,
  range: TokenRange,
  ...prepositions: readonly string[]
): Reference | null {
  const references = partyReferences(sentence);
  for (let i = range.from; i < range.to; i++) {
    if (!prepositions.includes(sentence.tokens[i]?.norm ?? '')) continue;
    const found = references.find(
      (reference) =>
        reference.from > i &&
        reference.from <= i + 8 &&
        reference.from < range.to &&
        isNounPhrase(sentence, i + 1, reference.from),
    );
    if (found) return found;
  }
  return null;
}

/** The party named before a noun in its own phrase: "Chilean exports", "Kenya's leading imports". */
export function partyModifying(sentence: ResolvedSentence, noun: number): Reference | null {
  const references = partyReferences(sentence).filter(
    (reference) => reference.to <= noun && reference.from >= noun - 8,
  );
  const determined = (from: number): boolean =>
    sentence.tokens.slice(from, noun).some((token) => /^(?:the|an?)$/.test(token.norm));
  for (const reference of references.reverse())
    if (!determined(reference.to) && isNounPhrase(sentence, reference.to, noun)) return reference;
  return null;
}

/** True where nothing between the tokens ends a noun phrase. */
function isNounPhrase(sentence: ResolvedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    const tag = sentence.tagged.tags[i];
    if (!token) return false;
    if (WITHIN_NOUN_PHRASE.test(token.norm) || token.kind === 'number' || token.text === '-' || token.text === '–')
      continue;
    if (token.norm === 'and' && (sentence.tagged.tags[i + 1] === 'JJ' || sentence.tagged.tags[i - 1] === 'JJ'))
      continue;
    // "the Government and the people of Kenya"
    if (token.norm === 'and' && sentence.tokens[i - 1]?.norm === 'government') continue;
    if (
      token.norm === 'of' &&
      /^(?:government|republic|kingdom|people|state|authorities|embassy|side)$/.test(sentence.tokens[i - 1]?.norm ?? '')
    )
      continue;
    if (
      tag === 'JJ' ||
      tag === 'NN' ||
      tag === 'NNP' ||
      tag === 'CD' ||
      tag === 'POS' ||
      tag === 'RB' ||
      tag === 'VBG' ||
      tag === 'VBN' ||
      tag === 'DT'
    )
      continue;
    return false;
  }
  return true;
}

/** The other party of a pair; null where the party is none of the two. */
export function otherOf(pair: readonly [PartyId, PartyId] | null, party: PartyId | null): PartyId | null {
  if (!pair || !party) return null;
  return pair[0] === party ? pair[1] : pair[1] === party ? pair[0] : null;
}

/** The one party there is; null where there are none or several. */
export function onlyParty(parties: readonly PartyId[] | undefined): PartyId | null {
  return parties?.length === 1 ? (parties[0] ?? null) : null;
}

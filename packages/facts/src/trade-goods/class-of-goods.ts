import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { partyReferences } from '../shared/party-search.ts';
import { PICKING } from './words.ts';

/** "sold products for USD 5 million (zinc and squid)": the goods in the bracket behind the sum; 0 where there are none. */
export function behindSum(sentence: ResolvedSentence, from: number, end: number): number {
  const { tokens, quantities } = sentence;
  if (!/^(?:goods|products|merchandise|commodities)$/.test(tokens[from]?.norm ?? '')) return 0;
  // "exported goods – mainly zinc and squid – worth USD 5 million"
  if (/^[–—(,-]$/.test(tokens[from + 1]?.text ?? '') && PICKING.has(tokens[from + 2]?.norm ?? '')) return from + 3;
  const sum = quantities.find((quantity) => quantity.from > from && quantity.from <= from + 4);
  if (sum === undefined) return behindClassOfGoods(sentence, from + 1, end);
  if (sum.to >= end) return 0;
  // "goods worth USD 4 million to Peru, mainly tea"
  const party = /^(?:to|from)$/.test(tokens[sum.to]?.norm ?? '')
    ? partyReferences(sentence).find((reference) => reference.from > sum.to && reference.from <= sum.to + 2)
    : undefined;
  const at = party?.to ?? sum.to;
  if (tokens[at]?.text === '(') return tokens[at + 1]?.kind === 'word' ? at + 1 : 0;
  const important = behindMostImportant(sentence, at, sentence.tokens.length);
  if (important > 0) return important;
  const picked = tokens[at]?.text === ',' ? (tokens[at + 1]?.norm ?? '') : '';
  return picked === 'above' || PICKING.has(picked) ? at + 1 : 0;
}

/** "goods from Peru, such as tea and zinc", "products to Peru, mainly tea": where what they are begins; 0 where it is not said. */
function behindClassOfGoods(sentence: ResolvedSentence, from: number, end: number): number {
  const { tokens } = sentence;
  if (!/^(?:to|from|into)$/.test(tokens[from]?.norm ?? '')) return 0;
  const party = partyReferences(sentence).find(({ from: at }) => at > from && at <= from + 2);
  const comma = party?.to ?? end;
  if (comma >= end || tokens[comma]?.text !== ',') return 0;
  const word = tokens[comma + 1]?.norm ?? '';
  if (word === 'such' && tokens[comma + 2]?.norm === 'as') return comma + 3;
  if (word === 'above' && tokens[comma + 2]?.norm === 'all') return comma + 3;
  return PICKING.has(word) ? comma + 2 : behindMostImportant(sentence, comma, end);
}

/** ", the most important being tea and zinc", ", the main ones being …": behind "being"; 0 where it is not said. */
function behindMostImportant({ tokens }: ResolvedSentence, comma: number, end: number): number {
  if (tokens[comma]?.text !== ',') return 0;
  const being = tokens.findIndex(({ norm }, i) => i > comma && norm === 'being');
  if (being < 0 || being > comma + 6 || being >= end) return 0;
  const words = tokens.slice(comma + 1, being).map(({ norm }) => norm);
  return words.some((word) => /^(?:important|main|chief|principal|largest|leading|key)$/.test(word)) ? being + 1 : 0;
}

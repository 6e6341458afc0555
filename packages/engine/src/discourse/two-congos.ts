import type { ParsedSentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { givenOver, holdsOneOf } from './given-over.ts';

const RIVER_RIGHT: PartyId = 'COG';
const RIVER_LEFT: PartyId = 'COD';

const OTHER: ReadonlyMap<PartyId, PartyId> = new Map([
  [RIVER_LEFT, RIVER_RIGHT],
  [RIVER_RIGHT, RIVER_LEFT],
]);

/** Places, people and forces of the state on the left bank, the larger one. */
const LEFT: ReadonlySet<string> = new Set(
  'kinshasa kabila tshisekedi mobutu lumumba kasavubu goma kivu bukavu ituri katanga lubumbashi kisangani bunia beni uvira m23 monuc monusco zaire zairean drc fdlr banyamulenge'.split(
    ' ',
  ),
);

/** Those of the state on the right bank. */
const RIGHT: ReadonlySet<string> = new Set(
  'brazzaville sassou nguesso lissouba pointe-noire makosso gakosso'.split(' '),
);

const sideOf = noteOnWords(({ norm }): number => (LEFT.has(norm) ? 1 : RIGHT.has(norm) ? -1 : 0));

/** A name that both have: "Congo", "Congolese", "eastern Congo". */
function isShared(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1) return tokens[from]?.norm === 'congo' || tokens[from]?.norm === 'congolese';
  return false;
}

/** Of the two states called Congo the one that a text means which names people and places of it only; "eastern Congo" is always of the larger. */
export function settleCongos(sentences: readonly ParsedSentence[]): readonly ParsedSentence[] {
  const isOpen = ({ actors, tokens }: ParsedSentence): boolean =>
    actors.some(({ actorId, from, to }) => OTHER.has(actorId) && isShared(tokens, from, to));
  if (!sentences.some(isOpen)) return sentences;
  let left = false;
  let right = false;
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const side = sideOf((tokens[i] as Token).word);
      if (side > 0 || (side === 0 && tokens[i]?.norm === 'congo' && tokens[i - 1]?.norm === 'eastern')) left = true;
      else if (side < 0) right = true;
    }
  if (left === right) return sentences;
  const meant = left ? RIVER_LEFT : RIVER_RIGHT;
  return sentences.map((sentence) => (isOpen(sentence) ? settled(sentence, meant) : sentence));
}

function settled(sentence: ParsedSentence, meant: PartyId): ParsedSentence {
  const { tokens } = sentence;
  const read = OTHER.get(meant) as PartyId;
  const shared = sentence.actors.filter(({ actorId, from, to }) => actorId === read && isShared(tokens, from, to));
  return givenOver(sentence, shared, { read, meant }, (person) => meant === RIVER_LEFT || holdsOneOf(shared, person));
}

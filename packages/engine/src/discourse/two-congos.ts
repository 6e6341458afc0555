import type { ParsedSentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { noteOnWords } from '../word.ts';

const RIVER_RIGHT: PartyId = 'COG';
const RIVER_LEFT: PartyId = 'COD';

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
    actors.some(({ actorId, from, to }) => actorId === RIVER_RIGHT && isShared(tokens, from, to));
  if (!sentences.some(isOpen)) return sentences;
  let left = false;
  let right = false;
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const side = sideOf((tokens[i] as Token).word);
      if (side > 0 || (side === 0 && tokens[i]?.norm === 'congo' && tokens[i - 1]?.norm === 'eastern')) left = true;
      else if (side < 0) right = true;
    }
  if (!left || right) return sentences;
  return sentences.map((sentence) => (isOpen(sentence) ? settled(sentence) : sentence));
}

function settled(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const actors = sentence.actors.map((actor) =>
    actor.actorId === RIVER_RIGHT && isShared(tokens, actor.from, actor.to) ? { ...actor, actorId: RIVER_LEFT } : actor,
  );
  const persons = sentence.persons.map((person) =>
    person.offices.some(({ party }) => party === RIVER_RIGHT)
      ? {
          ...person,
          offices: person.offices.map((office) =>
            office.party === RIVER_RIGHT ? { ...office, party: RIVER_LEFT } : office,
          ),
        }
      : person,
  );
  return { ...sentence, actors, persons };
}

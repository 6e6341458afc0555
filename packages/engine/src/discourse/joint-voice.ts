import type { ParsedSentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { isInFirstPerson } from './speaker-of-title.ts';

/** What several say together. */
const WORD_OF_ALL = /^(?:statement|declaration|communiqu[eé])$/;
const GIVEN_BY = /^(?:of|by|from)$/;
/** Behind these a title tells what it is about, or when and where it was given. */
const ABOUT = /^(?:on|about|regarding|concerning|after|following|at|to|against|ahead|before|in|with)$/;

/** The two parties who say "we" on a page that is by its title what both say: "Statement of President N of Peru and Prime Minister M of Kenya". */
export function jointVoice(
  titles: readonly ParsedSentence[],
  pair: readonly [PartyId, PartyId] | null,
  sentences: readonly ParsedSentence[],
): readonly [PartyId, PartyId] | null {
  if (pair === null) return null;
  const isOfBoth = titles.some((title) => {
    const givers = giversOf(title);
    return givers.size === 2 && pair.every((party) => givers.has(party));
  });
  return isOfBoth && isInFirstPerson(sentences, false) ? pair : null;
}

/** The parties whose statement the title says that the page is. */
function giversOf({ tokens, clauses, actors, persons }: ParsedSentence): ReadonlySet<PartyId> {
  const said = tokens.findIndex(({ norm }) => WORD_OF_ALL.test(norm));
  if (said < 0 || clauses.length > 0 || !isGiven(tokens, said + 1)) return new Set();
  const about = tokens.findIndex(({ norm }, i) => i > said + 1 && ABOUT.test(norm));
  const end = about < 0 ? tokens.length : about;
  if (!tokens.slice(said, end).some(({ norm }) => norm === 'and' || norm === '&')) return new Set();
  const isWithin = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from > said && to <= end;
  const held = persons.filter(isWithin).flatMap(({ offices }) => offices.map(({ party }) => party));
  const named = actors.filter(isWithin).map(({ actorId }) => actorId);
  return new Set([...held, ...named].filter((party): party is PartyId => party !== null));
}

function isGiven(tokens: readonly Token[], at: number): boolean {
  return GIVEN_BY.test(tokens[at]?.norm ?? '');
}

import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** Sentences on diplomatic or bilateral relations from which on a page whose title does not say so tells of relations. */
const ENOUGH = 2;

/** The party whose relations with one partner after the other a page may tell of: of its pair the organization that alone has the title, else the speaking state; without a pair the speaking state, else the only one of the title. */
export function portrayedParty(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
  pair: readonly [PartyId, PartyId] | null,
  overview: PartyId | null = null,
): PartyId | null {
  const titles = sentences.filter(({ segment }) => segment.kind === 'title');
  const titled = new Set(titles.flatMap(({ actors }) => actors.map(({ actorId }) => actorId)));
  if (pair !== null) {
    const organization = pair.find((party) => party.startsWith('org:')) ?? null;
    const speaking = home !== null && pair.includes(home) ? home : null;
    if (organization === null || speaking === null) return organization ?? speaking;
    return titled.has(organization) && !titled.has(speaking) ? organization : speaking;
  }
  if (home?.startsWith('org:')) return null;
  const isTitled = titles.some(tellsOfRelations) || overview !== null;
  if (home !== null) return isTitled || sentences.filter(tellsOfRelations).length >= ENOUGH ? home : null;
  const [only, second] = titled;
  return isTitled && only !== undefined && second === undefined && !only.startsWith('org:') ? only : null;
}

/** "Foreign relations of Peru", "Bilateral relations", "relations with the countries of Africa". */
export function tellsOfRelations({ tokens }: ParsedSentence): boolean {
  return tokens.some(
    ({ norm }, i) =>
      (norm === 'relations' || norm === 'ties') &&
      (/^(?:foreign|diplomatic|bilateral|external|international)$/.test(tokens[i - 1]?.norm ?? '') ||
        tokens[i + 1]?.norm === 'with'),
  );
}

import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

const GROUPS = new Set(['org:g7', 'org:g8', 'org:g20', 'org:brics', 'org:quad', 'org:aukus']);

const AGAINST =
  /^(?:condemn|condemns|condemning|denounce|denounces|deplore|deplores|reject|rejects|accuse|accuses|criticise|criticises|criticize|criticizes)$/;

/** The group of states whose statement or meeting the title names: "G7 foreign ministers"; null where there is none. */
export function titledGroup(sentences: readonly ParsedSentence[]): PartyId | null {
  for (const sentence of sentences)
    if (sentence.segment.kind === 'title')
      for (const actor of sentence.actors) if (GROUPS.has(actor.actorId)) return actor.actorId;
  return null;
}

/** The title names a group of states, or condemns somebody. */
export function isStatement(sentences: readonly ParsedSentence[], inTitle: ReadonlySet<PartyId>): boolean {
  if ([...inTitle].some((party) => GROUPS.has(party))) return true;
  return sentences.some(
    (sentence) => sentence.segment.kind === 'title' && sentence.tokens.some((token) => AGAINST.test(token.norm)),
  );
}

const COMMUNIQUE = /^(?:communiqu[eé]|communiqu[eé]s|declaration|conclusions|resolution)$/;

/** "Communiqué of the Heads of State of the Community": what one organization's members say together is about no state beside it. */
export function isOwnCommunique(
  sentences: readonly ParsedSentence[],
  inTitle: ReadonlySet<PartyId>,
  home: PartyId | null,
): boolean {
  const title = sentences.find(({ segment }) => segment.kind === 'title');
  if (!title?.tokens.some(({ norm }) => COMMUNIQUE.test(norm))) return false;
  const parties = new Set([...inTitle, ...title.actors.map(({ actorId }) => actorId)]);
  const [only = home, second] = parties;
  return second === undefined && only?.startsWith('org:') === true;
}

/** "Call with the foreign minister of A": the title tells of a conversation, whose other side has somebody who speaks for it. */
export function isReport(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    (sentence) =>
      sentence.segment.kind === 'title' &&
      sentence.tokens.some((token) =>
        /^(?:call|calls|speaks|speak|spoke|meets|meeting|talks|talk|conversation|readout)$/.test(token.norm),
      ),
  );
}

/** "Official Travel to A, B and C": the page's own officials travel. */
export function tellsOfTravel(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    ({ segment, tokens }) =>
      segment.kind === 'title' &&
      tokens.some(({ norm }, i) => (norm === 'travel' || norm === 'trip') && tokens[i + 1]?.norm === 'to'),
  );
}

/** A person of the title whose party it does not tell. */
export function namesSomebody(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    ({ segment, persons }) =>
      segment.kind === 'title' &&
      persons.some((person) => person.name !== null && person.offices.every((office) => office.party === null)),
  );
}

/** "the agreement between A and B": the page tells of others. */
export function isAboutOthers(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    (sentence) => sentence.segment.kind === 'title' && sentence.tokens.some((token) => token.norm === 'between'),
  );
}

/** "Foreign relations of A": the page tells of all whom a state deals with. */
export function isOverview(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    ({ segment, tokens }) =>
      segment.kind === 'title' &&
      tokens.some(
        ({ norm }, i) =>
          /^(?:foreign|diplomatic|external|international)$/.test(norm) &&
          /^(?:relations|policy|missions)$/.test(tokens[i + 1]?.norm ?? '') &&
          tokens[i + 2]?.norm === 'of',
      ),
  );
}

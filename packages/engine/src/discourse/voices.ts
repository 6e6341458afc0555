import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** An official or an organ of the party is named. */
export function hasVoice(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return (
    sentences.some(({ actors, tokens }) =>
      actors.some(
        ({ actorId, form, to }) =>
          actorId === party && (form === 'body' || /^(?:delegation|side)$/.test(tokens[to]?.norm ?? '')),
      ),
    ) || hasOfficial(sentences, party)
  );
}

/** An official of the party is mentioned, by name or by office. */
export function hasOfficial(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return sentences.some(({ persons }) =>
    persons.some((person) => person.offices.some((office) => office.party === party)),
  );
}

/** An official of the party is mentioned by name. */
export function hasNamedOfficial(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return sentences.some(({ persons }) =>
    persons.some((person) => person.name !== null && person.offices.some((office) => office.party === party)),
  );
}

const GIVEN = new Set(
  'support commitment efforts effort assistance contribution readiness willingness role position solidarity security'.split(
    ' ',
  ),
);

/** "Canada's support", "Canada was represented by": the party gives something, or is there. */
export function gives(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return sentences.some(({ actors, tokens }) =>
    actors.some((actor) => {
      if (actor.actorId !== party) return false;
      const next = tokens[actor.to]?.norm ?? '';
      if (next === 'was' || next === 'is') return tokens[actor.to + 1]?.norm === 'represented';
      return (
        (next === "'s" || next === "'") &&
        (GIVEN.has(tokens[actor.to + 1]?.norm ?? '') || GIVEN.has(tokens[actor.to + 2]?.norm ?? ''))
      );
    }),
  );
}

/** "A and the Union", "the A-Union Council", "between the Union and A": the text sets the two side by side. */
export function areJoined(sentences: readonly ParsedSentence[], a: PartyId, b: PartyId): boolean {
  return sentences.some(({ actors, tokens }) =>
    actors.some((actor, i) => {
      const next = actors[i + 1];
      if (!next || next.from - actor.to > 5) return false;
      if (!((actor.actorId === a && next.actorId === b) || (actor.actorId === b && next.actorId === a))) return false;
      return tokens.slice(actor.to, next.from).some((token) => /^(?:and|with|-|–|—)$/.test(token.norm));
    }),
  );
}

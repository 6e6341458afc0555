import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** Organizations whose head is a Secretary-General, and who is called so without more. */
const WITH_SECRETARY_GENERAL: ReadonlySet<PartyId> = new Set(
  'un nato asean osce oecd commonwealth las gcc oic sco saarc caricom pif oas csto ots eac'
    .split(' ')
    .map((slug) => `org:${slug}`),
);

/** The only organization with a Secretary-General that a text names; null where it names none or several. */
export function onlySecretariat(sentences: readonly ParsedSentence[]): PartyId | null {
  const named = new Set<PartyId>();
  for (const { actors } of sentences)
    for (const { actorId } of actors) if (WITH_SECRETARY_GENERAL.has(actorId)) named.add(actorId);
  const [only, ...more] = named;
  return only !== undefined && more.length === 0 ? only : null;
}

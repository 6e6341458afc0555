import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';

/** What may stand between the label of a speaker and whom the speaker addresses. */
const ADDRESSING =
  /^(?::|,|thank|thanks|you|very|much|so|well|dear|your|honourable|honorable|hon|the|distinguished|good|morning|afternoon|evening)$/;

/** "MINISTER OTIENO: Thank you, Minister N, …": whom somebody of one of the two addresses is of the other. */
export function addressedEvidence(
  { canonical, party, pair }: Assignment,
  { persons, tokens, segment, start }: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const [speaker] = persons;
  if (pair === null || speaker === undefined || speaker === person || speaker.name === null) return;
  if (segment.kind !== 'body' || start > segment.contentStart + 1 || tokens[speaker.to]?.norm !== ':') return;
  if (!/^[,.!]$/.test(tokens[person.to]?.norm ?? '.')) return;
  for (let i = speaker.to; i < person.from; i++) if (!ADDRESSING.test(tokens[i]?.norm ?? '')) return;
  const own = party.get(canonical.get(speaker.name) ?? speaker.name);
  const other = pair.find((one) => one !== own);
  if (!own || !pair.includes(own) || other === undefined) return;
  add(own, -4);
  add(other, 3);
}

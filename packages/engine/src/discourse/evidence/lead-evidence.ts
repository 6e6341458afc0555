import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import { indexAmong } from '../index-among.ts';
import type { AddPoint } from './assignment.ts';

/** Words of a line that says whose people the items below it are. */
const SIDES = /^(?:delegation|side|team|members|participants|representatives|represented|officials|guests)$/;

/** How many items a list may have. */
const MOST = 30;

/** "Members of the Peruvian delegation:" above the items of a list: whose people they are. */
export function leadEvidence(
  sentences: readonly ParsedSentence[],
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (sentence.segment.kind !== 'list' || person.offices.length === 0) return;
  let at = indexAmong(sentences, sentence);
  const end = at - MOST;
  while (at > 0 && at > end && sentences[at]?.segment.kind === 'list') at--;
  const lead = sentences[at];
  if (lead === undefined || lead === sentence || lead.segment.kind === 'title') return;
  const owners = new Set(lead.actors.map(({ actorId }) => actorId));
  const [owner] = owners;
  if (owner === undefined || owners.size > 1 || lead.tokens.at(-1)?.text !== ':') return;
  if (lead.persons.some(({ name }) => name !== null)) return;
  if (lead.tokens.some(({ norm }) => SIDES.test(norm))) add(owner, 4);
}

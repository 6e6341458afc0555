import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';

const POSTS = /^(?:embassy|legation|consulate|mission)$/;
const ENVOYS = /^(?:ambassador|consul|special_representative)$/;
const REACH = 25;

/** "The Embassy in Riga opened with N as Chargé d'Affaires", "N, Consul at Riga": who staffs a post is of the state that keeps it there. */
export function postEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens } = sentence;
  const charge = /^(?:with|under)$/.test(tokens[person.from - 1]?.norm ?? '');
  const sent = person.offices.filter((office) => ENVOYS.test(office.role) && office.party === null);
  if (sent.length === 0 && !(charge && person.offices.length > 0)) return;
  const team = sent.length > 0 ? ownerOfPost(sentence, person.to) : null;
  if (team !== null) add(team, OWN);
  for (const office of sent) {
    const host = stateAt(sentence, office.range.from, office.range.to + 3);
    if (host !== null) addSender(state, host, add);
  }
  if (!charge) return;
  let post = -1;
  for (let i = Math.max(0, person.from - REACH); i < person.from; i++) if (POSTS.test(tokens[i]?.norm ?? '')) post = i;
  if (post < 0) return;
  const sender = sentence.actors.find(
    (actor) =>
      !actor.actorId.startsWith('org:') &&
      ((actor.to <= post && actor.to >= post - 1 && actor.form !== 'city') ||
        (actor.from > post && actor.from <= post + 3 && tokens[post + 1]?.norm === 'of')),
  );
  if (sender) add(sender.actorId, 3);
  else {
    const host = stateAt(sentence, post, post + 5) ?? cityBehind(sentence, post);
    if (host !== null) addSender(state, host, add);
  }
}

/** Points that settle whose an envoy is. */
const OWN = 20;

/** Words within which the post of an envoy's team stands behind him. */
const NEAR = 6;

/** "Chargé d'Affaires N and his team at the Peruvian Embassy": whose post it is. */
function ownerOfPost({ tokens, actors }: ParsedSentence, from: number): PartyId | null {
  const at = tokens.findIndex(({ norm }, i) => norm === 'at' && i >= from && i <= from + NEAR);
  if (at < 0 || !/^(?:team|staff|colleagues)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  const start = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const owner = actors.find((actor) => actor.from === start && POSTS.test(tokens[actor.to]?.norm ?? ''));
  return owner?.actorId ?? null;
}

/** Of the document's pair, the party with which the post is not. */
function addSender(state: Assignment, host: PartyId, add: AddPoint): void {
  if (!state.pair?.includes(host)) return;
  const other = state.pair.find((candidate) => candidate !== host);
  if (other === undefined) return;
  add(other, 2);
  add(host, -3);
}

/** The state of the place named behind "in", "at" or "to" in a range. */
function stateAt(sentence: ParsedSentence, from: number, to: number): PartyId | null {
  const { tokens } = sentence;
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    if (!/^(?:in|at|to)$/.test(tokens[i]?.norm ?? '')) continue;
    const start = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const actor = sentence.actors.find((candidate) => candidate.from === start);
    if (actor && !actor.actorId.startsWith('org:') && actor.form !== 'demonym') return actor.actorId;
    const place = sentence.places.find((candidate) => candidate.from === start);
    if (place?.country) return place.country;
  }
  return null;
}

/** "Embassy Lusaka". */
function cityBehind(sentence: ParsedSentence, post: number): PartyId | null {
  const place = sentence.places.find((candidate) => candidate.from === post + 1);
  return place?.country ?? null;
}

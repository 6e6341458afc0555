import { type PartyId, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { postsIn } from './posts.ts';
import { countryOf, isTown } from './towns.ts';

/** A seat abroad from which a head of mission acts. */
export interface Seat {
  readonly sender: PartyId | null;
  readonly country: PartyId;
}

/** The embassy or the ambassador in a third state that a range names. */
export function seatIn(sentence: ResolvedSentence, range: TokenRange, owner: PartyId | null): Seat | null {
  const [post] = postsIn(sentence, range);
  const place = sentence.places.find(({ from, to }) => from >= range.from && to <= range.to + 1);
  const town = place && isTown(place) ? countryOf(sentence, place) : null;
  if (post) {
    const country = post.host ?? town;
    return /^(?:embassy|high_commission|legation)$/.test(post.kind) && country
      ? { sender: post.sender ?? owner, country }
      : null;
  }
  if (!isEnvoy(sentence, range)) return null;
  const country = town ?? stateOfEnvoy(sentence, range);
  if (country === null) return null;
  const sender = owner ?? partiesIn(sentence, { from: range.from, to: place?.from ?? range.to }).find(isState) ?? null;
  return sender === country ? null : { sender, country };
}

/** "the ambassador resident in Uganda", "the ambassador to Kenya": the state where the envoy has a seat. */
function stateOfEnvoy({ tokens, tagged, actors }: ResolvedSentence, { from, to }: TokenRange): PartyId | null {
  const envoy = tagged.lemmas.findIndex(
    (lemma, i) => i >= from && i < to && /^(?:ambassador|commissioner)$/.test(lemma),
  );
  let at = envoy + 1;
  if (/^(?:residing|resident|based|stationed|accredited)$/.test(tokens[at]?.norm ?? '')) at++;
  if (!/^(?:in|to)$/.test(tokens[at]?.norm ?? '')) return null;
  const named = actors.find(
    (actor) => actor.from === at + 1 || (tokens[at + 1]?.norm === 'the' && actor.from === at + 2),
  );
  return named?.form === 'name' && isState(named.actorId) ? named.actorId : null;
}

/** The words name an ambassador or high commissioner. */
export function isEnvoy({ tagged }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return tagged.lemmas
    .slice(from, to)
    .some((lemma, i, all) => lemma === 'ambassador' || (lemma === 'commissioner' && all[i - 1] === 'high'));
}

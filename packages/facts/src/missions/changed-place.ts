import { collect, type PartyId, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import type { PostPredication } from './post-predication.ts';
import type { Post } from './posts.ts';
import { isTown } from './towns.ts';

type Place = ResolvedSentence['places'][number];

/** The town that a changed post is in, or is moved to; `region` is what the sentence tells of this post. */
export function changedPlace(
  sentence: ResolvedSentence,
  predication: PostPredication,
  post: Post,
  region: TokenRange,
): Place | null {
  if (predication.sense === 'relocated') return newPlace(sentence, predication);
  if (post.city === null)
    return (
      placeOf(sentence, predication, region, isState(post.host ?? '') ? post.host : null) ??
      townThatHas(sentence, predication)
    );
  return sentence.places.find((candidate) => candidate.city === post.city) ?? null;
}

/** "Lima has had an embassy of Kenya since 1990" */
function townThatHas({ places }: ResolvedSentence, { clause, lemma }: PostPredication): Place | null {
  const subject = clause?.subject;
  if (!subject || clause.voice === 'passive' || !/^(?:have|host|house)$/.test(lemma)) return null;
  return places.find((place) => place.from === subject.from && place.to === subject.to && isTown(place)) ?? null;
}

function newPlace(sentence: ResolvedSentence, predication: PostPredication): Place | null {
  return (
    collect(
      predication.phrases.filter((phrase) => phrase.preposition === 'to'),
      (phrase) => sentence.places.filter((place) => place.from >= phrase.from && place.to <= phrase.to),
    )[0] ?? null
  );
}

/** "moved its embassy from Chile to Peru": the state that a post is moved to. */
export function newState(sentence: ResolvedSentence, predication: PostPredication): PartyId | null {
  const from = predication.phrases.some(
    (phrase) => phrase.preposition === 'from' && stateIn(sentence, phrase) !== null,
  );
  const to = predication.phrases.find((phrase) => phrase.preposition === 'to');
  return from && to ? stateIn(sentence, to) : null;
}

function stateIn({ actors }: ResolvedSentence, phrase: TokenRange): PartyId | null {
  const named = actors.filter(
    ({ from, to, form, actorId }) => from >= phrase.from && to <= phrase.to && form === 'name' && isState(actorId),
  );
  return named.length === 1 ? (named[0]?.actorId ?? null) : null;
}

function placeOf(
  sentence: ResolvedSentence,
  predication: PostPredication,
  region: TokenRange,
  host: PartyId | null,
): Place | null {
  const inHost = ({ country }: Place): boolean => host === null || country === null || country === host;
  const inRegion = sentence.places.find(
    (place) =>
      place.from >= region.from &&
      place.to <= region.to &&
      isTown(place) &&
      !sentence.people.some((person) => person.from <= place.from && place.to <= person.to),
  );
  return inRegion ?? locations(sentence, predication).find(inHost) ?? null;
}

function locations(sentence: ResolvedSentence, predication: PostPredication): Place[] {
  return collect(
    predication.phrases.filter((phrase) => phrase.preposition === 'in' || phrase.preposition === 'at'),
    (phrase) => sentence.places.filter((place) => place.from >= phrase.from && place.to <= phrase.to),
  );
}

/** The town in a state of which the predication tells. */
export function cityIn(sentence: ResolvedSentence, predication: PostPredication, host: string): string | null {
  return locations(sentence, predication).find((place) => place.country === host)?.city ?? null;
}

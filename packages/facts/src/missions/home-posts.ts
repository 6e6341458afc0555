import { type Clause, partiesIn, phrasesBehind, type ResolvedSentence } from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { postsIn } from './posts.ts';
import { countryOf, isTown } from './towns.ts';

/** "Lima is home to an embassy of A", "Lima hosts an embassy of A": the posts of which a town is said to be the home. */
export function homePosts(sentence: ResolvedSentence, clause: Clause): MissionDraft[] {
  const { subject, object, lemma, voice } = clause;
  const town = sentence.places.find(({ from, to }) => subject?.from === from && to === subject.to);
  if (!town || !isTown(town) || !object || voice === 'passive' || clause.tense === 'future') return [];
  const isHome = lemma === 'be' && sentence.tagged.lemmas[object.head] === 'home';
  if (!isHome && lemma !== 'host' && lemma !== 'house') return [];
  const range = isHome ? phrasesBehind(clause, 'to')[0] : object;
  const host = countryOf(sentence, town);
  return (range ? postsIn(sentence, range) : []).flatMap((post) => {
    const sender = post.sender ?? (range ? (partiesIn(sentence, range).find(isState) ?? null) : null);
    if (sender === null || host === null || sender === host || post.plural || post.city !== null) return [];
    return [
      missionDraft(sentence, clause, {
        kind: post.kind,
        change: 'operating',
        sender,
        host,
        city: town.city,
        role: null,
        date: NO_DATE,
        rule: 'missions/operating',
      }),
    ];
  });
}

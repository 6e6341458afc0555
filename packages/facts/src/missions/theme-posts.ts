import { collect, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { postBefore } from './document-posts.ts';
import type { PostPredication } from './post-predication.ts';
import { describePosts, type Post, postsIn } from './posts.ts';
import { isTown } from './towns.ts';

/** Posts that the predication changes: in its theme, and in later members of a list that its clause holds. */
export function themePosts(sentence: ResolvedSentence, predication: PostPredication, context: ExtractContext): Post[] {
  const { clause } = predication;
  const theme = opensDoors(sentence, predication) ? (clause?.subject ?? null) : predication.theme;
  if (!theme) return [];
  const inTheme = postsIn(sentence, theme);
  if (inTheme.length === 0 && !predication.nominal) {
    const earlier = postBefore(context.document, sentence, theme);
    if (earlier) return [earlier];
    if (/^(?:upgraded|opened|closed|reopened)$/.test(predication.sense))
      return representationIn(sentence, theme, predication);
  }
  if (
    inTheme.length === 0 ||
    predication.nominal ||
    !clause ||
    clause.voice === 'passive' ||
    theme.from < clause.verb.from
  )
    return [...inTheme];
  const beyond = collect(
    clause.phrases.filter((phrase) => phrase.preposition === null && phrase.from >= theme.to),
    (phrase) => postsIn(sentence, phrase),
  );
  return [...inTheme, ...beyond];
}

/** "The embassy opened its doors". */
function opensDoors(sentence: ResolvedSentence, { clause }: PostPredication): boolean {
  return clause?.voice === 'active' && clause.object !== null && sentence.tagged.lemmas[clause.object.head] === 'door';
}

/** "its diplomatic representation in X", "the mission": what is raised to an embassy without having a post's name. */
function representationIn(sentence: ResolvedSentence, theme: TokenRange, predication: PostPredication): Post[] {
  const first = sentence.tokens[theme.from]?.norm ?? '';
  const agents = partiesIn(sentence, predication.agent);
  const town = [...predication.phrases].some(
    (phrase) =>
      sentence.places.some((place) => place.from >= phrase.from && place.to <= phrase.to && isTown(place)) ||
      (phrase.preposition === 'in' && partiesIn(sentence, phrase).some((party) => !agents.includes(party))),
  );
  if (predication.sense === 'opened' && isNationalMission(sentence, theme))
    return describePosts(sentence, theme.to - 1, theme.to, 'embassy').filter((post) => post.sender && post.host);
  // "Peru established its Mission in Lisbon in 2006": a bare mission of a state's own, in a city.
  if (predication.sense !== 'upgraded')
    return /^(?:its|her)$/.test(first) &&
      theme.to - theme.from === (sentence.tokens[theme.from + 1]?.norm === 'resident' ? 3 : 2) &&
      sentence.tokens[theme.to - 1]?.norm === 'mission' &&
      town &&
      partiesIn(sentence, predication.agent).some((party) => !party.startsWith('org:'))
      ? describePosts(sentence, theme.to - 1, theme.to, 'embassy')
      : [];
  for (let i = theme.from; i < theme.to; i++)
    if (/^(?:representation|mission|presence)$/.test(sentence.tagged.lemmas[i] ?? ''))
      return describePosts(sentence, i, i + 1, 'legation');
  return [];
}

/** "the Peruvian Mission in Kenya", beside a head of mission who founds it. */
function isNationalMission(sentence: ResolvedSentence, theme: TokenRange): boolean {
  return (
    sentence.tokens[theme.to - 1]?.text === 'Mission' &&
    sentence.tokens[theme.to]?.norm === 'in' &&
    partiesIn(sentence, theme).length === 1 &&
    sentence.people.some((person) => person.offices.some((office) => office.role === 'ambassador'))
  );
}

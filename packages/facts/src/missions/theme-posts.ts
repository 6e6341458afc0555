import { collect, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { postBefore } from './document-posts.ts';
import type { PostPredication } from './post-predication.ts';
import { describePosts, type Post, postsIn } from './posts.ts';
import { isTown } from './towns.ts';
import { MISSION_VERBS } from './words.ts';

/** Posts that the predication changes: in its theme, and in later members of a list that its clause holds. */
export function themePosts(sentence: ResolvedSentence, predication: PostPredication, context: ExtractContext): Post[] {
  const { clause } = predication;
  const owned = ownerOfNoun(sentence, predication);
  if (owned) return [owned];
  const theme =
    opensDoors(sentence, predication) || isItsOwn(sentence, predication)
      ? (clause?.subject ?? null)
      : predication.theme;
  if (!theme) return [];
  const included = namedBehind(sentence, predication, theme);
  if (included.length > 0) return included;
  const inTheme = postsIn(sentence, theme);
  const before = inTheme.length === 0 ? postOfVerbBefore(sentence, predication) : null;
  if (before) return [before];
  const another = inTheme.length === 0 && !predication.nominal ? anotherOne(sentence, theme) : null;
  if (another) return [another];
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

/** "Since its opening in 2011, the Embassy of A in P …", "the Embassy of A in P, whose opening took place in 1962, …": the post that the pronoun means. */
function ownerOfNoun(sentence: ResolvedSentence, { nominal, head }: PostPredication): Post | null {
  const { tokens, clauses } = sentence;
  const pronoun = tokens[head - 1]?.norm === 'official' ? head - 2 : head - 1;
  const word = tokens[pronoun]?.norm;
  if (!nominal || (word !== 'its' && word !== 'whose')) return null;
  if (word === 'whose') {
    const end = tokens[pronoun - 1]?.norm === ',' ? pronoun - 1 : pronoun;
    return postsIn(sentence, { from: Math.max(0, end - 9), to: end }).at(-1) ?? null;
  }
  const subject = clauses.find(({ form }) => form === 'finite')?.subject ?? null;
  if (subject === null || subject.from <= head || tokens[subject.from - 1]?.norm !== ',') return null;
  const [post] = postsIn(sentence, subject);
  return post !== undefined && post.head === subject.head && !post.plural ? post : null;
}

/** "The embassy opened its doors". */
function opensDoors(sentence: ResolvedSentence, { clause }: PostPredication): boolean {
  return clause?.voice === 'active' && clause.object !== null && sentence.tagged.lemmas[clause.object.head] === 'door';
}

/** "The Embassy closed its mission in 2011": the embassy itself. */
function isItsOwn(sentence: ResolvedSentence, { clause }: PostPredication): boolean {
  return (
    clause?.voice === 'active' &&
    clause.object !== null &&
    clause.object.to - clause.object.from === 2 &&
    sentence.tokens[clause.object.from]?.norm === 'its' &&
    /^(?:mission|office|representation)$/.test(sentence.tagged.lemmas[clause.object.head] ?? '') &&
    clause.subject !== null &&
    postsIn(sentence, clause.subject).length === 1
  );
}

/** "closed several missions, including the embassy in Peru and a consulate in Chile": the posts that a plural sums up. */
function namedBehind(sentence: ResolvedSentence, { clause, nominal }: PostPredication, theme: TokenRange): Post[] {
  const { tokens, tagged, clauses } = sentence;
  if (nominal || clause === null || theme.from < clause.verb.from || clause.voice === 'passive') return [];
  const head = tagged.lemmas.findIndex((lemma, i) => i >= theme.from && i < theme.to + 1 && SUMMED.test(lemma));
  if (head < 0 || tokens[head]?.norm === tagged.lemmas[head]) return [];
  const at = tokens.findIndex(({ norm }, i) => i > head && i < head + 5 && /^(?:including|namely)$/.test(norm));
  if (at < 0) return [];
  const next = clauses.find(({ verb, form }) => verb.from > at && form === 'finite');
  return postsIn(sentence, { from: at + 1, to: next?.from ?? tokens.length }).filter(
    ({ host, city }) => host !== null || city !== null,
  );
}

const SUMMED = /^(?:mission|post|embassy|representation|office|consulate)$/;

/** "opened an embassy in Lima in 1965, closed in 1970 and reopened in 1980": what the verb before is about. */
function postOfVerbBefore(sentence: ResolvedSentence, { clause, sense }: PostPredication): Post | null {
  if (clause?.link !== 'coordinate' || clause.object !== null || clause.voice === 'passive') return null;
  if (sense !== 'closed' && sense !== 'reopened') return null;
  const first = sentence.clauses.findLast(
    ({ index, object, subject }) => index < clause.index && object !== null && subject?.from === clause.subject?.from,
  );
  if (!first?.object || !MISSION_VERBS.has(first.lemma)) return null;
  const posts = postsIn(sentence, { from: first.object.from, to: first.to });
  return posts.length === 1 ? (posts[0] ?? null) : null;
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
  // "opened a Mission in Lima": one of the state that does so
  if (
    predication.sense === 'opened' &&
    /^an?$/.test(first) &&
    sentence.tokens[theme.to - 1]?.text === 'Mission' &&
    sentence.tokens[theme.to]?.norm === 'in' &&
    agents.some((party) => !party.startsWith('org:'))
  )
    return describePosts(sentence, theme.to - 1, theme.to, 'embassy').filter((post) => post.host ?? post.city);
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

/** "A opened an embassy in P, and B opened one in Q": a post of the kind that the sentence named before, in another town. */
function anotherOne(sentence: ResolvedSentence, theme: TokenRange): Post | null {
  const { tokens, places } = sentence;
  const one = tokens[theme.from]?.norm === 'its' ? theme.from + 2 : theme.from + 1;
  if (tokens[one - 1]?.norm !== (one > theme.from + 1 ? 'own' : 'one') || one !== theme.to) return null;
  const before = postsIn(sentence, { from: 0, to: theme.from }).at(-1);
  const at = tokens[one]?.norm === 'in' ? one + 1 : -1;
  const town = places.find((place) => place.from === at && isTown(place));
  if (!before || before.plural || !town || town.country === null || town.city === before.city) return null;
  const { kind } = before;
  return {
    kind,
    from: theme.from,
    to: town.to,
    head: theme.from,
    sender: null,
    host: town.country,
    city: town.city,
    plural: false,
  };
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

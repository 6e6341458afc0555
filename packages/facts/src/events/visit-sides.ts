import { collect, type Phrase, partiesIn, phrasesAfterNoun, type TokenRange } from '@diplomatic-relations/engine';
import { compoundGoal } from './compound-goal.ts';
import { completed, type EventScene, partiesOf } from './frame.ts';
import type { EventNoun } from './nouns.ts';
import { destinations } from './places.ts';
import { isToRegion } from './with-region.ts';

/** "High-level visits from A to B include the visit of N in May": who travels where, for the visits that the sentence goes on to list. */
function leadingVisits(
  scene: EventScene,
  noun: EventNoun,
): { readonly visitors: readonly string[]; readonly hosts: readonly string[] } | null {
  const { sentence } = scene;
  const head = sentence.tokens.findIndex((token) => token.norm === 'visits');
  if (head < 0 || head >= noun.from || sentence.tokens[noun.head]?.norm !== 'visit') return null;
  const phrases = phrasesAfterNoun(sentence, head);
  const parties = (preposition: string): string[] =>
    collect(
      phrases.filter((phrase) => phrase.preposition === preposition),
      (phrase) => partiesIn(sentence, phrase),
    );
  const hosts = parties('to');
  const visitors = parties('from');
  return hosts.length === 1 && visitors.length <= 1 ? { visitors, hosts } : null;
}

/** "Her first visit abroad was to Lima" */
function whereItWas({ sentence: { clauses } }: EventScene, { head }: EventNoun): readonly Phrase[] {
  const told = clauses.find(
    ({ lemma, subject, object }) =>
      lemma === 'be' && subject !== null && subject.from <= head && head < subject.to && object === null,
  );
  return told?.phrases.filter(({ preposition, fronted }) => preposition === 'to' && !fronted) ?? [];
}

function isCraft({ sentence: { tagged, units } }: EventScene, { from }: TokenRange): boolean {
  const first = units.find((unit) => unit.kind === 'noun' && unit.from >= from);
  return /^(?:ship|vessel|boat|frigate|submarine|plane|aircraft|airplane|train|yacht)$/.test(
    tagged.lemmas[first?.head ?? -1] ?? '',
  );
}

function sharesParty({ sentence }: EventScene, a: TokenRange, b: TokenRange): boolean {
  const of = partiesIn(sentence, b);
  return partiesIn(sentence, a).some((party) => of.includes(party));
}

/** "his third visit to the region": to states that nobody names. */
function isWholeRegion({ sentence }: EventScene, goal: Phrase): boolean {
  return (
    /^(?:region|continent|subcontinent|area)$/.test(sentence.tokens[goal.to - 1]?.norm ?? '') &&
    partiesIn(sentence, goal).length === 0
  );
}

const ARRANGED =
  /^(?:facilitated|hosted|organi[sz]ed|arranged|supported|sponsored|coordinated|co-ordinated|funded|planned|prepared)$/;

/** Host and visitor of a visit named by a noun: "the visit of X to Y", "X's visit to Y", "paid a visit to Y". */
export function visitSides(
  scene: EventScene,
  noun: EventNoun,
  agent: TokenRange | null,
): {
  readonly parties: readonly string[];
  readonly hosts: readonly string[];
  readonly place: { readonly city: string | null; readonly country: string | null };
  readonly people: readonly TokenRange[];
} | null {
  const { sentence } = scene;
  // "A ship from A made a stop in B"
  if (agent !== null && noun.phrases.every(({ preposition }) => preposition !== 'of') && isCraft(scene, agent))
    return null;
  // "a tour of Peru, Chile and Togo"
  const toured = sentence.tagged.lemmas[noun.head] === 'tour' ? 'of' : 'to';
  const goals = noun.phrases.filter(
    ({ preposition, head }) =>
      (preposition === toured || preposition === 'to' || preposition === 'in' || preposition === 'at') &&
      // "at the invitation of President N"
      !/^(?:invitation|request)$/.test(sentence.tagged.lemmas[head] ?? ''),
  );
  if (goals.length > 0 && goals.every((goal) => isWholeRegion(scene, goal))) return null;
  const compound = compoundGoal(sentence, noun);
  const was = goals.length === 0 ? whereItWas(scene, noun) : [];
  // "was to the museum"
  if (was.length > 0 && was.every((goal) => destinations(sentence, goal).parties.length === 0)) return null;
  const reached = [...goals, ...was, ...(compound ? [compound] : [])].map((goal) => destinations(sentence, goal));
  if (
    goals.length > 0 &&
    reached.every(({ parties }) => parties.length === 0) &&
    goals.some((goal) => isToRegion(sentence, goal))
  )
    return null;
  const { tokens } = sentence;
  // "the visit which was facilitated by the ministry": who arranges it travels nowhere.
  const arranged = ({ from }: TokenRange): boolean => ARRANGED.test(tokens[from - 2]?.norm ?? '');
  // "trips to Peru in a blow to plans for a meeting of the group": whose meeting it is.
  const far = noun.phrases.findIndex(
    ({ preposition }) => !/^(?:of|by|to|in|at|from|on|with|)$/.test(preposition ?? ''),
  );
  const near = far < 0 ? noun.phrases : noun.phrases.slice(0, far);
  // "A received visits from N of B"
  const received =
    agent !== null &&
    reached.length === 0 &&
    sentence.clauses.some(
      ({ lemma, voice, subject, object }) =>
        lemma === 'receive' &&
        voice === 'active' &&
        subject?.from === agent.from &&
        object !== null &&
        object.from <= noun.head &&
        noun.head < object.to,
    );
  const from = received ? noun.phrases.filter(({ preposition }) => preposition === 'from' || preposition === 'by') : [];
  const of = near.filter(
    (phrase) => (phrase.preposition === 'of' && toured !== 'of') || (phrase.preposition === 'by' && !arranged(phrase)),
  );
  const possessor = { from: noun.from, to: compound?.from ?? noun.head };
  const sources = [
    possessor,
    ...of,
    ...from,
    ...(!received && partiesIn(sentence, possessor).length === 0 && of.length === 0 && agent && !arranged(agent)
      ? [agent]
      : []),
  ];
  const sent = partiesOf(sentence, sources).slice(0, 2);
  const goalParties = received ? partiesOf(sentence, [agent]) : collect(reached, (goal) => goal.parties);
  const arrived = [...new Set(goalParties)].filter((party) => !sent.includes(party));
  const leading = arrived.length === 0 ? leadingVisits(scene, noun) : null;
  const visitors = [...(leading && sent.length === 0 ? leading.visitors : sent)];
  const hosts = leading ? leading.hosts.filter((party) => !visitors.includes(party)) : arrived;
  const place = reached.find((goal) => goal.place.city !== null || goal.place.country !== null)?.place ?? {
    city: null,
    country: null,
  };
  if (hosts.length === 0 && visitors.length === 0) return null;
  // "a tour of the museum"
  if (hosts.length === 0 && toured === 'of' && goals.some(({ head }) => sentence.tokens[head]?.capital === false))
    return null;
  // "concludes visit to A, B and C": who has been there, the text as a whole may tell.
  if (visitors.length === 0 && hosts.length > 1) {
    const { home } = scene.context.document;
    if (home === null || hosts.includes(home)) return null;
    visitors.push(home);
  }
  const parties = completed(scene, [...visitors, ...hosts], true);
  if (parties.length < 2) return null;
  const known = hosts.length > 0 ? hosts : parties.filter((party) => !visitors.includes(party));
  const country =
    place.country === null && place.city === null && known[0] && !known[0].startsWith('org:')
      ? known[0]
      : place.country;
  // "N will end his trip in Peru"
  const ofDoer = agent !== null && /^(?:his|her)$/.test(tokens[noun.from]?.norm ?? '') && !received;
  const people = ofDoer && sharesParty(scene, agent, possessor) ? [agent, ...sources] : sources;
  return { parties, hosts: known, place: { city: place.city, country }, people };
}

import { collect, type Phrase, partiesIn, type TokenRange, topicOfTitle } from '@diplomatic-relations/engine';
import { dealTogether } from '../shared/dealing-together.ts';
import { attendantsOf, celebrants } from './attendants.ts';
import { callsWithSeveral } from './calls-with-several.ts';
import { completed, type EventScene, hasOfficials, partiesOf } from './frame.ts';
import { gatheringOwner } from './gathering-owners.ts';
import { isHeldWithSeveral } from './held-with-several.ts';
import { listedPartners } from './listed-partners.ts';
import { adverbial } from './noun-setting.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { isOfAllMembers, isOfOwnOrgan } from './own-organ.ts';
import { placeOf } from './place-of-noun.ts';
import { NOWHERE } from './places.ts';
import { receptionLinks } from './reception-links.ts';
import { representedBy } from './represented-by.ts';
import { areHeldWithMany, hostOfMany } from './running-actor.ts';
import { seriesOwner } from './series-owner.ts';
import { visitSides } from './visit-sides.ts';
import { isOfRegion, isWithRegion } from './with-region.ts';

/** The sides of an event that a noun names. */
export interface OccasionSides {
  readonly parties: readonly string[];
  readonly hosts: readonly string[];
  readonly place: { readonly city: string | null; readonly country: string | null };
  readonly people: readonly (TokenRange | null)[];
  /** Who met each of the others separately. */
  readonly apart?: string | undefined;
}

const MANY = new Set(['summit', 'conference', 'training', 'exercise', 'cultural_event', 'ceremony']);

/** Who takes part in what a noun names, as host or guest, and where; null where the words leave it open. */
export function occasionSides(scene: EventScene, noun: EventNoun, use: NounUse): OccasionSides | null {
  const { sentence } = scene;
  if (noun.kind === 'visit') {
    // "cancelled an overseas trip": nobody says where to.
    const elsewhere =
      sentence.tagged.lemmas[noun.head] === 'trip' && noun.phrases.every(({ preposition }) => preposition !== 'to');
    if (use.use === 'cancelled' && elsewhere) return null;
    const named = visitSides(scene, noun, use.agents[0] ?? null);
    const pair = scene.context.document.mainPair;
    const found =
      named ?? (use.use === 'cancelled' && pair ? { parties: [...pair], hosts: [], place: NOWHERE, people: [] } : null);
    if (found && use.use === 'cancelled') return found;
    return found && visitIsOfficial(scene, noun, found) ? found : null;
  }
  const linked = receptionLinks(scene, noun);
  // "Call with European Leaders on Peru": Peru is what they speak of.
  const topic = topicOfTitle(sentence);
  const beside = noun.phrases
    .filter(
      (phrase) =>
        phrase.from < topic && (linked ?? /^(?:with|between|of|by|from|among)$/).test(phrase.preposition ?? ''),
    )
    .map((phrase) => (phrase.to > topic ? { ...phrase, to: topic } : phrase));
  const listed =
    use.use !== 'told' && use.clause !== null && !MANY.has(noun.kind) ? listedPartners(sentence, use.clause) : null;
  const attendants = attendantsOf(scene, use);
  const organizers =
    use.use === 'told' && MANY.has(noun.kind) && !/^(?:at|during|in|of)$/.test(adverbial(scene, noun) ?? '')
      ? celebrants(scene, noun)
      : use.agents;
  const own = partiesOf(sentence, [
    { from: noun.from, to: Math.min(noun.to, Math.max(topic, noun.head + 1)) },
    ...beside,
    listed,
  ]);
  const place = placeOf(scene, noun, use);
  const acting = representedBy(scene, [...organizers, ...attendants]);
  const people = [noun, ...beside, listed, ...organizers, ...attendants];
  if (MANY.has(noun.kind)) {
    const owner = gatheringOwner(sentence, noun);
    const stated = [...own, ...(owner ? [owner] : [])];
    const named = stated.length > 0 ? stated : ofItsName(scene, noun, use);
    const found = [...new Set([...named, ...acting, ...(named.length === 0 ? seriesOwner(scene, noun) : [])])];
    const everyone =
      noun.kind === 'training' && found.length < 2 && use.use === 'told'
        ? partiesOf(sentence, [{ from: 0, to: noun.to }])
        : found;
    const { company } = scene.context.document;
    const parties =
      everyone.length === 0 && company.length > 0 && use.use !== 'told'
        ? [...company]
        : everyone.length === 0 &&
            noun.kind !== 'summit' &&
            noun.kind !== 'conference' &&
            scene.context.row.genre !== 'other'
          ? pairOfNews(scene)
          : everyone;
    const bilateral =
      noun.kind === 'ceremony' ||
      noun.kind === 'training' ||
      noun.kind === 'exercise' ||
      noun.kind === 'cultural_event';
    const joined = parties.length === 1 && bilateral ? withCountry(scene, parties, place.country) : parties;
    if (joined.length === 0) return null;
    if (
      joined.length === 1 &&
      !joined[0]?.startsWith('org:') &&
      !(use.use === 'attended' && bilateralName(noun)) &&
      !isWithRegion(sentence, noun)
    )
      return null;
    return { parties: joined, hosts: hostsOf(scene, use, joined, place.country), place, people };
  }
  // "N held calls with the leaders of A and B": N takes part; "N hosted talks between A and B" otherwise.
  const apart =
    isHeldWithSeveral(scene, noun, use) ||
    (own.length >= 2 &&
      /^(?:hold|have|conduct|finish|conclude|receive|participate|take|join|attend)$/.test(use.clause?.lemma ?? '') &&
      use.clause?.voice === 'active' &&
      noun.phrases[0]?.preposition === (use.clause.lemma === 'receive' ? 'from' : 'with') &&
      partiesOf(sentence, [{ from: noun.from, to: noun.to }]).length === 0);
  const calls = use.use === 'told' ? callsWithSeveral(sentence, noun, own) : null;
  if (calls) return calls.length > 2 ? { parties: calls, hosts: [], place, people, apart: calls[0] } : null;
  const met = [...new Set([...acting, ...partiesOf(sentence, [listed])])];
  if (areHeldWithMany(use, met, partiesOf(sentence, [noun, ...beside]))) {
    const host = hostOfMany(scene, met);
    if (host !== null) return { parties: [host, ...met], hosts: [], place, people, apart: host };
    // "Meetings were held with A and B": not of these two with each other.
    if (noun.plural) return null;
  }
  const joins = use.use === 'attended' && beside[0]?.preposition === 'with';
  const first = own.length >= 2 && !apart && !joins ? own : [...new Set([...acting, ...own])];
  if (use.use === 'attended' && first.length === 0) return null;
  if (first.length === 0 && use.use === 'held' && namesOnlyTopics(scene, use)) return null;
  const other =
    beside.some((phrase) => hasOfficials(sentence, phrase) && !isTheirs(scene, phrase)) ||
    first.length === 0 ||
    noun.kind === 'consultations' ||
    (use.use === 'held' && noun.phrases.every((phrase) => phrase.preposition !== 'with'));
  const alone = partiesOf(sentence, organizers);
  // "officials held consultations with colleagues from A, B and C": those of A did not consult those of B.
  if (apart && own.length > 2 && alone.length === 0 && noun.kind === 'consultations') return null;
  // "The ministers discussed the meeting of heads of state of Central Asia": not one of the two whom they serve.
  const ofOthers =
    first.length === 0 ||
    (own.length === 0 && use.use === 'told') ||
    (use.use === 'attended' && own.every((party) => acting.includes(party)));
  if (ofOthers && isOfRegion(sentence, noun)) return null;
  if (first.length === 0 && sentence.tokens[noun.head - 1]?.norm === 'such') return null;
  if (first.length === 0 && scene.context.document.company.length > 0 && isOfSomething(scene, noun)) return null;
  if (first.length === 0 && isOfOwnOrgan(scene, noun)) return null;
  if (own.length === 0 && isOfAllMembers(scene, noun)) return null;
  const parties = completed(scene, first, other);
  if (parties.length < 2) return null;
  const separately = apart && alone.length === 1 && isSeparate(scene, noun, Math.max(own.length, parties.length - 1));
  return {
    parties,
    hosts: hostsOf(scene, use, parties, place.country),
    place,
    people,
    apart: separately ? alone[0] : undefined,
  };
}

/** "A Partnership for Peace seminar was held": whose it is stands before it in the subject. */
function ofItsName({ sentence }: EventScene, { from, head }: EventNoun, { use, clause }: NounUse): readonly string[] {
  const subject = use === 'held' ? clause?.subject : null;
  if (!subject || subject.from >= from || head >= subject.to) return [];
  return partiesOf(sentence, [{ from: subject.from, to: from }]).filter((party) => party.startsWith('org:'));
}

/** "the first meeting of the Advisory Council": others sit there than the three whom the text is about. */
function isOfSomething({ sentence }: EventScene, noun: EventNoun): boolean {
  const of = noun.phrases.find((phrase) => phrase.preposition === 'of');
  return (
    of !== undefined &&
    /^(?:council|committee|board|commission|forum|group)$/.test(sentence.tokens[of.head]?.norm ?? '')
  );
}

/** "The meeting focused on the talks of A with B": a pair that only what is talked about names has not met. */
function namesOnlyTopics({ sentence, context }: EventScene, { clause }: NounUse): boolean {
  const { pair } = sentence;
  const main = context.document.mainPair;
  if (pair === null || clause === null || clause.voice === 'passive' || main === null) return false;
  if (pair.every((party) => main.includes(party))) return false;
  const named = sentence.references.filter(({ parties }) => parties.some((party) => pair.includes(party)));
  return named.length > 1 && named.every(({ from }) => from >= clause.verb.to);
}

/** "separate talks", "bilateral consultations with A, B and C": one with each of them. */
function isSeparate({ sentence }: EventScene, noun: EventNoun, others: number): boolean {
  return (
    /^separate/.test(sentence.tokens[noun.from]?.norm ?? '') ||
    (others > 1 && sentence.tokens[noun.head]?.norm === 'meetings') ||
    (others > 1 &&
      sentence.tokens.slice(noun.from, noun.head).some((token) => /^(?:bilateral|individual)$/.test(token.norm)))
  );
}

/** "held talks with their officials": of whoever was just named, not of the document's other party. */
function isTheirs(scene: EventScene, phrase: Phrase): boolean {
  const { tokens, references } = scene.sentence;
  return (
    tokens[phrase.from]?.norm === 'their' &&
    new Set(
      collect(
        references.filter((reference) => reference.to <= phrase.from),
        (reference) => reference.parties,
      ),
    ).size > 2
  );
}

function bilateralName(noun: EventNoun): boolean {
  return (noun.kind === 'summit' || noun.kind === 'conference') && noun.name !== null;
}

/** An event of one party abroad is one with its host. */
function withCountry(scene: EventScene, parties: readonly string[], country: string | null): string[] {
  const only = parties[0] as string;
  if (country && country !== only) return [only, country];
  return completed(scene, parties, scene.context.document.mainPair?.includes(only) ?? false);
}

function hostsOf(scene: EventScene, use: NounUse, parties: readonly string[], country: string | null): string[] {
  if (use.clause?.lemma === 'host') return partiesOf(scene.sentence, use.agents);
  return country && parties.includes(country) ? [country] : [];
}

/** A visit needs a traveller who acts for a party; "visits" of a site within the own country are none. */
function visitIsOfficial(scene: EventScene, noun: EventNoun, found: { readonly hosts: readonly string[] }): boolean {
  return found.hosts.length > 0 || partiesIn(scene.sentence, noun).length > 0;
}

/** The two that a text is about; in the news only where it tells that they deal with each other. */
function pairOfNews({ context }: EventScene): string[] {
  const { document, row } = context;
  if (row.genre === 'news_wire' && document.sentences.length > 2 && !dealTogether(document)) return [];
  return [...(document.mainPair ?? [])];
}

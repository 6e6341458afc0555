import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import type { Clause } from '../syntax/clause.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';
import { distinctParties, partiesWithin } from './distinct-parties.ts';
import { joinedPair } from './joined-pair.ts';
import { nameBehindLead } from './name-behind-lead.ts';
import { pairBefore } from './pair-of.ts';
import { HOME_PRONOUNS, PERSON_PRONOUNS, PLURAL_PRONOUNS, SINGULAR_PRONOUNS, STYLES } from './pronouns.ts';
import { insideQuotation, speakerBefore, speakerBehind } from './quotation.ts';
import { sceneOf } from './scene.ts';
import { twoOf } from './the-two.ts';
import { visitorBehind } from './visitor-behind.ts';
import { whoseMeeting } from './whose-meeting.ts';

/** The parties that the pronoun at token `i` means. */
export function pronounReference(
  sentence: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
  people: readonly ResolvedPerson[],
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): Reference | null {
  const word = sentence.tokens[i]?.norm ?? '';
  const reference = (parties: readonly PartyId[], to = i + 1): Reference | null =>
    parties.length > 0 ? { from: i, to, parties, kind: 'pronoun' } : null;
  if (word === 'both') return isWholeSubject(sentence, i) ? reference(twoOf(pair, state)) : null;
  // "many nations, among them Peru"
  if (word === 'them' && sentence.tokens[i - 1]?.norm === 'among' && sentence.tokens[i + 1]?.capital) return null;
  if (word === 'each' && sentence.tokens[i + 1]?.norm === 'other') return pair ? reference(pair, i + 2) : null;
  if (word === 'one' && sentence.tokens[i + 1]?.norm === 'another') return pair ? reference(pair, i + 2) : null;
  // "Charles I", and not "In March I met"
  if (word === 'i' && sentence.tokens[i - 1]?.capital && !sentence.dates.some(({ to }) => to === i)) return null;
  // "science, IT and energy", "US $ 9 million"
  if (/^(?:IT|US)$/.test(sentence.tokens[i]?.text ?? '')) return null;
  // "HE Ana Silva": an excellency.
  if (sentence.tokens[i]?.text === 'HE' && sentence.tokens[i + 1]?.capital) return null;
  if (HOME_PRONOUNS.has(word)) {
    const party = whoSpeaks(sentence, i, people, state);
    return party ? reference([party]) : null;
  }
  const before = explicit.filter((item) => item.to <= i);
  // "His Highness welcomed the guests": the style of the person whose story it is, not of whoever was named last.
  const style = /^(?:royal|imperial|serene)$/.test(sentence.tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  if ((word === 'his' || word === 'her') && STYLES.has(sentence.tokens[style]?.norm ?? '')) {
    const opens = i === 0 || (people.every(({ to }) => to > i) && sentence.clauses[0]?.subject?.from === i);
    const styled = opens ? (state.subjectPersonParty ?? state.home) : null;
    return styled ? reference([styled], style + 1) : null;
  }
  if (PERSON_PRONOUNS.has(word) || word === 'his' || word === 'her') {
    const meeting = whoseMeeting(sentence, explicit, state);
    const firstVerb = sentence.clauses[0]?.verb.from ?? 0;
    if (meeting !== null && (i === 1 || (i <= firstVerb && sentence.tokens[i - 1]?.norm === ',')))
      return reference([meeting]);
    // "The Prime Minister … his visit": where the nearest person's party is not known, nobody else's is meant.
    const nearest = people.filter((candidate) => candidate.to <= i).at(-1);
    if (nearest && nearest.party === null) return null;
    const other =
      nearest && (word === 'he' || word === 'she')
        ? otherThan(sentence, i, nearest, people)
        : nearest && word === 'him'
          ? otherThanSubject(sentence, i, nearest, people)
          : null;
    if (other?.party) return reference([other.party]);
    const person = before.filter((item) => item.kind === 'person' || item.kind === 'office').at(-1);
    const country = word === 'her' && !nearest && !person ? countryBefore(sentence, i, explicit) : null;
    if (country) return reference([country]);
    const known = person?.parties[0] ?? state.subjectPersonParty ?? state.lastPersonParty;
    const guest = before.length === 0 ? visitorBehind(sentence, i, people, known) : null;
    const party = guest ?? known;
    return party ? reference([party]) : null;
  }
  if (PLURAL_PRONOUNS.has(word) || word === 'their') {
    const subject = subjectParties(sentence, i, explicit);
    if (subject.length >= 2) return reference(subject);
    // "In Peru and Chile, they will discuss …": with those of both.
    const scene = word === 'they' && state.home !== null && subject.length === 0 ? sceneOf(sentence, explicit) : [];
    if (scene.length > 1 && state.mainPair?.includes(state.home ?? ''))
      return reference([state.home as PartyId, ...scene.filter((party) => party !== state.home)]);
    if (state.subject.length >= 2 && subject.length === 0) return reference(state.subject);
    if (state.group && word === 'they' && subject.length === 0 && explicit.every((item) => item.from > i))
      return reference([state.group]);
    // "Peru, Chile and their allies": of those who are just named.
    if (word === 'their' && sentence.tokens[i - 1]?.norm === 'and') {
      const named = explicit.filter((item) => item.to <= i);
      if (named.at(-1)?.to === i - 1 && distinctParties(named).length > 1) return reference(distinctParties(named));
    }
    if (word === 'their' && subject.length === 1) return reference(subject);
    // "A met B and C in Lima, where they attended the forum"
    const there = word === 'they' && subject.length === 1 ? metBefore(sentence, i, explicit) : [];
    if (there.length > 1) return reference(there);
    if (state.company.length > 2 && subject.length < 2)
      return reference(subject.length === 1 && word === 'their' ? subject : state.company);
    // "Peruvian troops fell back as they ran out of water": the many of one party.
    if (word === 'they' && subject.length === 1 && hasPluralSubject(sentence, i, explicit)) return reference(subject);
    // "A brought B and C to settle the dispute between them": whom it joined last.
    const joined = word === 'their' || distinctParties(before).length < 3 ? null : joinedPair(sentence, explicit, i);
    const two = joined ?? (before.length === 0 ? pairBefore(sentence, pair, state) : pair);
    return two && word !== 'their' ? reference(two) : subject.length ? reference(subject) : two ? reference(two) : null;
  }
  if (SINGULAR_PRONOUNS.has(word) || word === 'its') {
    // "Peru itself": said already.
    if (word === 'itself' && explicit.some(({ to }) => to === i)) return null;
    const subject = subjectParties(sentence, i, explicit);
    if (subject.length === 1) return reference(subject);
    if (isOfFirm(sentence, i, explicit)) return null;
    const behind = word === 'its' && before.length === 0 ? nameBehindLead(sentence, i, explicit) : null;
    if (behind !== null) return reference([behind]);
    if (word === 'its' && before.length > 0) return reference(before.at(-1)?.parties.slice(0, 1) ?? []);
    if (state.subject.length === 1) return reference(state.subject);
    return word === 'its' && state.lastState ? reference([state.lastState]) : null;
  }
  return null;
}

/** Of whom "we" is said: the page's own state, in a quotation the party of whoever speaks in it; nobody where that may be another's. */
function whoSpeaks(
  sentence: ParsedSentence,
  i: number,
  people: readonly ResolvedPerson[],
  state: DiscourseState,
): PartyId | null {
  if (!insideQuotation(sentence, i, state.quoted === sentence.segment.start)) return state.home;
  const named = speakerBehind(sentence, i, people) ?? speakerBefore(sentence, i, people);
  if (named) return named;
  if (state.home === null) return state.subjectPersonParty ?? state.lastPersonParty;
  const told = state.subjectPersonParty ?? state.lastPersonParty;
  return told === null || told === state.home ? state.home : null;
}

/** "Norway opened her embassy in Lima": a state that is called "she". */
function countryBefore(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId | null {
  const clause = clauseOfParties(sentence, i, explicit);
  const named = explicit.filter(
    ({ kind, from, to }) => kind === 'name' && clause?.subject?.from === from && clause.subject.to === to,
  );
  return named.length === 1 && clause && i <= clause.verb.to + 2 ? (named[0]?.parties[0] ?? null) : null;
}

/** "N described M as able, adding that he values M's work": "he" is not whom its own clause names. */
function otherThan(
  sentence: ParsedSentence,
  i: number,
  nearest: ResolvedPerson,
  people: readonly ResolvedPerson[],
): ResolvedPerson | null {
  const clause = sentence.clauses.find((candidate) => candidate.subject?.from === i && candidate.form === 'finite');
  if (!clause || nearest.fullName === null) return null;
  const named = people.some(
    (person) => person.from > i && person.from < clause.to && person.fullName === nearest.fullName,
  );
  // "N received M, where he congratulated the latter"
  const latter = sentence.tokens
    .slice(clause.verb.to, clause.verb.to + 2)
    .every((token, k) => token.norm === (k === 0 ? 'the' : 'latter'));
  return named || latter
    ? (people.filter((person) => person.to <= i && person.fullName !== nearest.fullName).at(-1) ?? null)
    : null;
}

/** "N met M, who urged him to go": whom a verb is done to is not who does it. */
function otherThanSubject(
  sentence: ParsedSentence,
  i: number,
  nearest: ResolvedPerson,
  people: readonly ResolvedPerson[],
): ResolvedPerson | null {
  const clause = sentence.clauses.findLast((candidate) => candidate.verb.to <= i && candidate.form === 'finite');
  const subject = clause?.subject;
  if (!clause || !subject || i - clause.verb.to > 1 || nearest.to <= subject.from || subject.to <= nearest.from)
    return null;
  return people.findLast((person) => person.to <= nearest.from && person.fullName !== nearest.fullName) ?? null;
}

const ORGANS =
  /^(?:ministry|government|office|department|army|navy|council|parliament|assembly|senate|court|police|commission|embassy|delegation|kingdom|republic|organi[sz]ation|union|alliance|house)$/;

/** "Motora said it will build a plant": a named firm that speaks means itself. */
function isOfFirm(
  { clauses, tokens, tagged, persons }: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
): boolean {
  const clause = clauses.findLast(({ form, subject }) => form === 'finite' && subject !== null && subject.to <= i);
  const subject = clause?.subject;
  if (!clause || !subject || !/^(?:say|announce|report|plan)$/.test(clause.lemma)) return false;
  return (
    tagged.tags[subject.head] === 'NNP' &&
    tokens[subject.head]?.capital === true &&
    !ORGANS.test(tokens[subject.head]?.norm ?? '') &&
    partiesWithin(explicit, subject).length === 0 &&
    !persons.some(({ from, to }) => from < subject.to && subject.from < to)
  );
}

const ENCOUNTERS = /^(?:meet|see|join|receive|host|visit|welcome|hold|speak|talk)$/;

/** Whom the clause before "where they …" brings together: its subject, and those behind its verb. */
function metBefore(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId[] {
  if (!/^(?:where|as|while|before|after|when)$/.test(sentence.tokens[i - 1]?.norm ?? '')) return [];
  const clause = clauseOfParties(sentence, i, explicit);
  if (!clause?.subject || !ENCOUNTERS.test(clause.lemma) || clause.voice === 'passive') return [];
  const beside = [clause.object, ...clause.phrases.filter(({ preposition }) => preposition === 'with')].filter(
    (range) => range !== null && range.to <= i,
  );
  return distinctParties(
    explicit.filter(
      ({ kind, from, to }) =>
        kind !== 'demonym' &&
        [clause.subject, ...beside].some((range) => range !== null && from < range.to && range.from < to),
    ),
  );
}

/** Parties of the subject of the last finite clause that starts before token `i`. */
function subjectParties(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId[] {
  const clause = clauseOfParties(sentence, i, explicit);
  return clause?.subject ? partiesWithin(explicit, clause.subject) : [];
}

/** The last finite clause before token `i` whose subject names a party. */
function clauseOfParties(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): Clause | null {
  for (let k = sentence.clauses.length - 1; k >= 0; k--) {
    const clause = sentence.clauses[k] as Clause;
    if (!clause.subject || clause.subject.to > i || clause.form !== 'finite') continue;
    if (partiesWithin(explicit, clause.subject).length > 0) return clause;
  }
  return null;
}

function hasPluralSubject(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): boolean {
  const head = clauseOfParties(sentence, i, explicit)?.subject?.head ?? -1;
  const token = sentence.tokens[head];
  return (
    token !== undefined && !token.capital && sentence.tagged.lemmas[head] !== token.norm && token.norm.endsWith('s')
  );
}

/** "*Both* are members", and neither "both countries" nor "both A and B". */
function isWholeSubject({ clauses }: ParsedSentence, i: number): boolean {
  return clauses.some(({ subject }) => subject !== null && subject.from === i && subject.to === i + 1);
}

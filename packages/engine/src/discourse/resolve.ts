import { type ClauseTense, resolveDate } from '../dates/resolve-date.ts';
import type { ParsedSentence, Reference, ResolvedDate, ResolvedPerson, ResolvedSentence } from '../sentence.ts';
import { rangesOverlap } from '../span.ts';
import type { PartyId, PersonMention } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';
import { partiesWithin } from './distinct-parties.ts';
import { findReferences } from './find-references.ts';
import type { PeopleRegister } from './people-register.ts';
import { sideBySide } from './side-by-side.ts';

export interface ResolveContext {
  readonly home: PartyId | null;
  readonly mainPair: readonly [PartyId, PartyId] | null;
  /** A group of states that speaks for itself. */
  readonly group: PartyId | null;
  readonly documentDate: string | null;
  readonly people: PeopleRegister;
}

const NO_DATES: readonly ResolvedDate[] = [];

interface Memory extends DiscourseState {
  readonly date: string | null;
  /** Named persons in order of mention, for "the President", "the Minister". */
  readonly named: readonly ResolvedPerson[];
}

/** Resolves persons, references and dates sentence by sentence, each with what stood before it. */
export function resolveSentences(sentences: readonly ParsedSentence[], context: ResolveContext): ResolvedSentence[] {
  let memory: Memory = {
    mainPair: context.mainPair,
    home: context.home,
    group: context.mainPair === null ? context.group : null,
    localPair: null,
    localSegment: -1,
    subject: [],
    lastState: null,
    lastOrganization: null,
    lastPersonParty: null,
    subjectPersonParty: null,
    date: null,
    named: [],
  };
  const sentencesResolved: ResolvedSentence[] = [];
  for (const sentence of sentences) {
    const people = resolvePeople(sentence, context, memory);
    const { references, pair } = findReferences(sentence, people, memory);
    const resolvedDates = resolveDates(sentence, context, memory.date);
    const { start, end, segment, tokens, index, tagged, actors, places, persons, dates, quantities, units, clauses } =
      sentence;
    // Written out: copying by a spread makes objects that every later look-up is slower on.
    sentencesResolved.push({
      start,
      end,
      segment,
      tokens,
      index,
      tagged,
      actors,
      places,
      persons,
      dates,
      quantities,
      units,
      clauses,
      references,
      people,
      resolvedDates,
      contextDate: memory.date,
      pair,
    });
    memory = remember(memory, sentence, people, references, resolvedDates);
  }
  return sentencesResolved;
}

const NO_PEOPLE: readonly ResolvedPerson[] = [];

function resolvePeople(sentence: ParsedSentence, context: ResolveContext, memory: Memory): readonly ResolvedPerson[] {
  if (sentence.persons.length === 0) return NO_PEOPLE;
  return sentence.persons.map((person) => {
    if (person.name !== null) {
      const file = context.people.byName.get(person.name);
      return resolved(person, file?.fullName ?? person.name, file?.party ?? ownParty(person));
    }
    const own = ownParty(person);
    if (own) return resolved(person, null, own);
    // "Heads of State and Government": many of them, whoever was named before.
    if (sentence.tokens[person.offices[0]?.range.from ?? person.from]?.norm === 'heads')
      return resolved(person, null, null);
    // "The President thanked the Peruvian President": somebody else's.
    const besides = sentence.persons.find(
      (other) => other !== person && other.offices[0]?.role === person.offices[0]?.role && other.offices[0]?.party,
    )?.offices[0]?.party;
    const named = besides ? memory.named.filter(({ party }) => party !== besides) : memory.named;
    const holder = holderOf(person, sentence, named, context.home);
    if (holder) return resolved(person, holder.fullName, holder.party);
    return resolved(person, null, officeOfTheOther(person, sentence, context));
  });
}

/** Written out, so that all have one shape. */
function resolved(person: PersonMention, fullName: string | null, party: PartyId | null): ResolvedPerson {
  const { type, from, to, name, nameRange, offices } = person;
  return { type, from, to, name, nameRange, offices, fullName, party };
}

function ownParty(person: PersonMention): PartyId | null {
  for (const office of person.offices) if (office.party) return office.party;
  return null;
}

/** "The Prime Minister spoke to President X of Egypt": of the pair in focus, the party that the sentence's named officials do not serve. */
function officeOfTheOther(office: PersonMention, sentence: ParsedSentence, context: ResolveContext): PartyId | null {
  const role = office.offices[0]?.role;
  if (
    !context.mainPair ||
    (role !== 'head_of_state' && role !== 'head_of_government' && role !== 'foreign_minister') ||
    sentence.tokens[office.from - 1]?.norm !== 'the'
  )
    return null;
  if (/s$/.test(sentence.tokens[office.to - 1]?.norm ?? '')) return null;
  const present = new Set(
    sentence.persons.flatMap((person) =>
      person.name === null
        ? person.offices.flatMap(({ party, role: other }) => (party && other === role ? [party] : []))
        : [context.people.byName.get(person.name)?.party ?? null],
    ),
  );
  const left = context.mainPair.filter((party) => !present.has(party));
  return present.size > 0 && left.length === 1 ? (left[0] as PartyId) : null;
}

/** The named person that "the President" points back to: the last one with that office. */
function holderOf(
  office: PersonMention,
  sentence: ParsedSentence,
  named: readonly ResolvedPerson[],
  home: PartyId | null,
): ResolvedPerson | null {
  const title = office.offices[0];
  if (!title) return null;
  if (
    /s$/.test(sentence.tokens[title.range.to - 1]?.norm ?? '') &&
    /^(?:presidents|ministers|leaders|heads|ambassadors|premiers|chancellors|speakers)/.test(
      sentence.tokens[title.range.to - 1]?.norm ?? '',
    )
  )
    return null;
  const lastWord = titleWords(title.title).at(-1) ?? '';
  const matches = named.filter((person) =>
    person.offices.some((held) => held.role === title.role || titleWords(held.title).includes(lastWord)),
  );
  const parties = new Set(matches.map((person) => person.party));
  if (parties.size > 1) {
    // On its own pages a publisher's president is "the President".
    const own = matches.filter(
      (person) => person.party === home && person.offices.some((held) => held.role === title.role),
    );
    if (home !== null && own.length > 0) return own.at(-1) ?? null;
    const exact = matches.filter((person) =>
      person.offices.some((held) => held.role === title.role && held.title.toLowerCase() === title.title.toLowerCase()),
    );
    return exact.at(-1) ?? null;
  }
  return matches.at(-1) ?? null;
}

/** Texts repeat their titles: the words of the ones met last. */
const TITLE_WORDS = new Map<string, readonly string[]>();
const MOST_TITLES = 5_000;

function titleWords(title: string): readonly string[] {
  const known = TITLE_WORDS.get(title);
  if (known !== undefined) return known;
  const words = title.toLowerCase().split(/\s+/);
  if (TITLE_WORDS.size >= MOST_TITLES) TITLE_WORDS.clear();
  TITLE_WORDS.set(title, words);
  return words;
}

function resolveDates(
  sentence: ParsedSentence,
  context: ResolveContext,
  contextDate: string | null,
): readonly ResolvedDate[] {
  if (sentence.dates.length === 0) return NO_DATES;
  const found: ResolvedDate[] = [];
  let anchor = contextDate;
  const tense = sentence.clauses.some((clause) => clause.tense === 'future')
    ? 'future'
    : sentence.clauses.some((clause) => clause.tense === 'past')
      ? 'past'
      : null;
  for (const mention of sentence.dates) {
    const incomplete =
      mention.relative?.month !== undefined &&
      mention.relative.offset === undefined &&
      sentence.segment.date !== undefined;
    const documentDate = incomplete ? (sentence.segment.date as string) : context.documentDate;
    const value = resolveDate(
      mention,
      { documentDate, contextDate: sentence.segment.date ?? anchor },
      isReducedBefore(sentence, mention)
        ? 'past'
        : isAhead(sentence, mention)
          ? 'future'
          : isPlannedFor(sentence, mention)
            ? null
            : mention.relative?.weekday !== undefined && tense === 'future'
              ? ownTense(sentence, mention, tense)
              : mention.relative?.month !== undefined && tense === 'future'
                ? ownTense(sentence, mention, tense)
                : mention.relative?.weekday !== undefined && isAwaited(sentence, mention)
                  ? 'future'
                  : tense,
    );
    if (!value) continue;
    found.push({
      from: mention.from,
      to: mention.to,
      edtf: value.edtf,
      basis: value.basis,
      since: mention.since === true || countsFromOffice(sentence, mention.from),
      until: mention.until === true,
    });
    anchor = value.edtf;
  }
  return found;
}

/** "met on Tuesday at the forum that will close this week": a weekday goes by the verb of its own clause. */
function ownTense(sentence: ParsedSentence, mention: { readonly from: number }, tense: ClauseTense): ClauseTense {
  const own = sentence.clauses.findLast(
    (clause) => clause.form === 'finite' && clause.verb.from < mention.from && mention.from < clause.to,
  );
  return own?.tense === 'past' ? 'past' : tense;
}

/** "is expected in Lima on Tuesday", "is due to open on Friday": the day to come. */
function isAwaited(sentence: ParsedSentence, mention: { readonly from: number }): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.tense === 'present' &&
      clause.verb.to <= mention.from &&
      ((clause.voice === 'passive' && /^(?:expect|schedule|slate|set|plan)$/.test(clause.lemma)) ||
        (clause.lemma === 'be' && sentence.tokens[clause.verb.to]?.norm === 'due')),
  );
}

/** "his first trip since taking office in 2015": the day from which is counted. */
function countsFromOffice(sentence: ParsedSentence, date: number): boolean {
  for (let i = date - 2; i > 0 && i > date - 8; i--) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === ',') return false;
    if (/^(?:taking|assuming|entering|becoming|coming)$/.test(word)) return sentence.tokens[i - 1]?.norm === 'since';
  }
  return false;
}

/** "looked forward to the visit in July", "are due to meet on Monday": the day lies ahead. */
function isAhead(sentence: ParsedSentence, mention: { readonly from: number; readonly to: number }): boolean {
  return sentence.clauses.some((clause) => {
    if (clause.verb.to > mention.from) return false;
    if (clause.lemma === 'look')
      return sentence.tokens[clause.verb.to]?.norm === 'forward' && mention.to <= clause.to + 2;
    return (
      clause.form === 'infinitive' &&
      clause.licensor === 'due' &&
      mention.to <= clause.to + 1 &&
      /^(?:is|are)$/.test(sentence.tokens[clause.verb.from - 3]?.norm ?? '')
    );
  });
}

/** "planned to visit the region from 3 to 5 May": the day may lie ahead, though the planning is told as past. */
function isPlannedFor(sentence: ParsedSentence, mention: { readonly from: number; readonly to: number }): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.form === 'infinitive' &&
      /^(?:plan|schedule|intend|slate|set|due)$/.test(clause.licensor ?? '') &&
      clause.verb.to <= mention.from &&
      mention.to <= clause.to + 1,
  );
}

/** "the agreement concluded on 15 January will …": the date stands with a participle, whatever the tense of the sentence. */
function isReducedBefore(sentence: ParsedSentence, mention: { readonly from: number }): boolean {
  const before = mention.from - (sentence.tagged.tags[mention.from - 1] === 'IN' ? 1 : 0);
  return (
    /^(?:VBN|VBD)$/.test(sentence.tagged.tags[before - 1] ?? '') &&
    !/^(?:scheduled|planned|slated|set|due|expected|held)$/.test(sentence.tokens[before - 1]?.norm ?? '') &&
    sentence.tagged.tags[before - 2] !== 'BE'
  );
}

function remember(
  memory: Memory,
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  references: readonly Reference[],
  dates: readonly ResolvedDate[],
): Memory {
  const { mainPair, home } = memory;
  const parties: PartyId[] = [];
  let state: PartyId | null = null;
  let foreign: PartyId | null = null;
  let organization: PartyId | null = null;
  for (const { kind, parties: referred } of references) {
    if (kind === 'pronoun' || kind === 'pair' || kind === 'city') continue;
    for (const party of referred) if (!parties.includes(party)) parties.push(party);
    const first = referred[0] ?? null;
    if (kind === 'organization') organization = first;
    else if ((kind === 'name' || kind === 'demonym') && referred.length === 1) {
      state = first;
      if (first !== home) foreign = first;
    }
  }
  const isLocal =
    parties.length === 2 &&
    (!mainPair ||
      parties.every((party) => mainPair.includes(party)) ||
      (parties.some((party) => mainPair.includes(party)) &&
        setsSideBySide(
          references.filter(({ kind }) => kind !== 'pronoun' && kind !== 'pair'),
          sentence,
        )));
  const subject = sentence.clauses.find((clause) => clause.form === 'finite' && clause.subject);
  const subjectRange = subject?.subject ?? null;
  const subjectParties = subjectRange ? partiesWithin(references, subjectRange) : [];
  return {
    mainPair,
    home,
    group: memory.group,
    localPair: isLocal ? (parties as [PartyId, PartyId]) : memory.localPair,
    localSegment: isLocal ? sentence.segment.start : memory.localSegment,
    subject: subjectParties.length > 0 ? subjectParties : memory.subject,
    lastState: onlyState(subjectParties) ?? foreign ?? state ?? memory.lastState,
    lastOrganization: organization ?? memory.lastOrganization,
    subjectPersonParty: personOfSubject(sentence, people, subjectRange, memory),
    lastPersonParty: people.findLast((person) => person.party)?.party ?? memory.lastPersonParty,
    date: dates.at(-1)?.edtf ?? sentence.segment.date ?? memory.date,
    named: people.some((person) => person.name !== null)
      ? [...memory.named, ...people.filter((person) => person.name !== null || person.party !== null)].slice(-40)
      : memory.named,
  };
}

const ENCOUNTERS =
  /^(?:meet|speak|call|talk|receive|welcome|host|visit|hold|confer|consult|discuss|agree|sign|have|conduct|establish|cooperate|work|join|greet|see)$/;

/** Two parties that the sentence joins by "and" or "with", or of which one meets the other: "the Lebanese border" brings no second party in. */
function setsSideBySide(explicit: readonly Reference[], sentence: ParsedSentence): boolean {
  if (sideBySide(explicit, sentence)) return true;
  return sentence.clauses.some((clause) => {
    if (!ENCOUNTERS.test(clause.lemma) || !clause.subject) return false;
    const others = [
      clause.object,
      ...clause.phrases.filter(
        (phrase) => phrase.preposition === 'with' || phrase.preposition === 'to' || phrase.preposition === 'by',
      ),
    ];
    return isParty(clause.subject) && others.some((other) => other !== null && isParty(other));
  });
  /** The phrase begins with a party, or has one as its head. */
  function isParty(range: { readonly from: number; readonly to: number; readonly head: number }): boolean {
    return explicit.some(
      (reference) =>
        reference.from < range.to &&
        range.from < reference.to &&
        (reference.from <= range.from + 2 || (reference.from <= range.head && range.head < reference.to)),
    );
  }
}

/** Whom "he" means later: the person who was the subject; of two, the one of the speaking party; a pronoun keeps the one before. */
function personOfSubject(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  subject: { readonly from: number; readonly to: number } | null,
  memory: Memory,
): PartyId | null {
  if (!subject) return null;
  const first = sentence.tokens[subject.from]?.norm;
  if (subject.to - subject.from === 1 && (first === 'he' || first === 'she'))
    return memory.subjectPersonParty ?? memory.lastPersonParty;
  const parties: PartyId[] = [];
  for (const person of people)
    if (person.party !== null && rangesOverlap(person, subject) && !parties.includes(person.party))
      parties.push(person.party);
  if (parties.length === 1) return parties[0] as PartyId;
  return parties.includes(memory.home ?? '') ? memory.home : null;
}

/** "the country" later means the subject where that was one state, else the state named last, preferably not the speaking one. */
function onlyState(subject: readonly PartyId[]): PartyId | null {
  const only = subject.filter((party) => !party.startsWith('org:'));
  return only.length === 1 ? (only[0] as PartyId) : null;
}

import { collect } from '../../collect.ts';
import type { ParsedSentence } from '../../sentence.ts';
import type { TokenRange } from '../../span.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { TALKING } from '../../words/meeting.ts';
import { hasOffice } from '../office-of-state.ts';
import { SINGLE_HOLDER } from '../single-holder.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { holderBefore } from './holder-before.ts';
import { invitationEvidence } from './invitation-evidence.ts';
import { partiesAt } from './parties-at.ts';
import { stateOfTitle } from './title-of-state-evidence.ts';
import { travelsTo } from './travel.ts';

const ENCOUNTER =
  /^(?:meet|receive|host|welcome|greet|speak|talk|call|confer|work|hold|have|thank|telephone|phone|congratulate|present|submit|pay|bid|hand|exchange)$/;

/** What one does to one's own people as well, and abroad to others. */
const ADDRESS = /^(?:inform|assure|urge|brief|ask)$/;

/** Offices whose holders their own head of state receives as well. */
const AT_HOME = /^(?:other|agency_head|parliamentarian|military_commander|parliament_speaker)$/;

/** Who meets, receives or thanks somebody of one party is of the other. */
export function oppositeEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
  guestsAtHome = false,
): void {
  const abroad = isAbroad(state);
  for (const clause of sentence.clauses) {
    const ahead = clause.subject !== null && clause.subject.from >= clause.verb.to && clause.subject.to >= person.to;
    const encounter = ENCOUNTER.test(clause.lemma) || (abroad && ADDRESS.test(clause.lemma));
    if (!encounter || (clause.to < person.from && !ahead)) continue;
    // "the letter that Secretary N had handed over": what is handed stands before, and whom it is from too.
    if (clause.link === 'relative' && clause.lemma === 'hand') continue;
    const beyond = clause.phrases.filter(
      (phrase) =>
        !phrase.fronted &&
        (phrase.preposition === 'with' ||
          phrase.preposition === null ||
          (phrase.preposition === 'to' && /^(?:present|submit|bid|pay)$/.test(clause.lemma)) ||
          (phrase.preposition === 'on' && /^(?:pay|call)$/.test(clause.lemma)) ||
          // "was handed the letters by the Ambassador of Peru"
          (phrase.preposition === 'by' && clause.voice === 'passive')),
    );
    const objects = [...(clause.object ? [clause.object] : []), ...beyond];
    const inSubject = clause.subject !== null && clause.subject.from <= person.from && person.to <= clause.subject.to;
    const inObject = objects.some((range) => range.from <= person.from && person.to <= range.to);
    const reciprocal =
      inSubject && (objects.length === 0 ? TALKING.has(clause.lemma) : exchangesViews(sentence, clause))
        ? coordinated(state, sentence, clause.subject, person)
        : [];
    if (inSubject === inObject) continue;
    const opposite = new Set(
      reciprocal.length > 0
        ? reciprocal
        : inSubject
          ? collect(objects, (range) => partiesAt(state, officialsOnly(sentence), range))
          : clause.subject
            ? partiesAt(state, sentence, clause.subject)
            : [],
    );
    const pronoun =
      inObject &&
      clause.subject !== null &&
      clause.subject.to - clause.subject.from === 1 &&
      /^(?:he|she|they|i|we)$/.test(sentence.tokens[clause.subject.from]?.norm ?? '');
    if (pronoun && state.home && !guestsAtHome && !travelsTo(sentence, state.home)) opposite.add(state.home);
    // "ISLAMABAD: The Prime Minister met Pakistan's ambassador to …": one's own.
    if (inObject === false && state.filed?.persons.has(person)) opposite.delete(state.filed.party);
    if (state.home && inObject && opposite.size === 0 && isOwnLeader(sentence, clause.subject))
      opposite.add(state.home);
    const holder = inObject && opposite.size === 0 ? holderBefore(state, sentence, clause.subject) : null;
    if (holder) opposite.add(holder);
    if (
      inObject &&
      person.offices.length > 0 &&
      !abroad &&
      !hasSameOffice(sentence, clause.subject, person) &&
      person.offices.every((office) => AT_HOME.test(office.role) && office.party === null)
    )
      continue;
    for (const party of opposite) {
      const other = state.pair?.includes(party) ? state.pair.find((candidate) => candidate !== party) : undefined;
      // "The Governor-General received a member of parliament": the other of the two states has none.
      if (other && party === state.home && person.offices.some((office) => !hasOffice(other, office))) continue;
      add(party, -3);
      if (other && opposite.size === 1) add(other, 2);
    }
  }
  invitationEvidence(sentence, person, add);
  frontedTalksEvidence(state, sentence, person, add);
  ownTalksEvidence(state, sentence, person, add);
  besideEvidence(state, sentence, person, add);
}

/** On a page of one state, a text that is set in the towns of the other alone: whom its officials meet there is not of their own. */
function isAbroad({ home, pair, scenes }: Assignment): boolean {
  const other = home === null ? undefined : pair?.find((party) => party !== home);
  return home !== null && other !== undefined && scenes.has(other) && !scenes.has(home);
}

/** "N and M will exchange views" */
function exchangesViews({ tokens }: ParsedSentence, { lemma, object }: ParsedSentence['clauses'][number]): boolean {
  return lemma === 'exchange' && object !== null && /^(?:views|opinions)$/.test(tokens[object.head]?.norm ?? '');
}

/** "The Speaker of Peru was hosted by Speaker N": nobody has two of them. */
function hasSameOffice(
  { persons, tokens }: ParsedSentence,
  subject: TokenRange | null,
  person: PersonMention,
): boolean {
  return persons.some(
    ({ from, to, offices }) =>
      subject !== null &&
      from <= subject.from + 1 &&
      subject.from <= from &&
      to <= subject.to &&
      !/^['’]s?$/.test(tokens[to]?.norm ?? '') &&
      offices.some(({ role }) => role === 'parliament_speaker' && person.offices.some((own) => own.role === role)),
  );
}

/** "met with the Foreign Minister of Peru and Kenyans living there": people of a state whom somebody meets may be his own. */
function officialsOnly(sentence: ParsedSentence): ParsedSentence {
  return sentence.actors.some(({ form }) => form === 'people')
    ? { ...sentence, actors: sentence.actors.filter(({ form }) => form !== 'people') }
    : sentence;
}

const OWN_TALKS = /^(?:talks?|discussions?|meetings?|conversations?|calls?|consultations)$/;

/** Nouns of what two sides do together. */
const ENCOUNTERS =
  /^(?:talks?|discussions?|meetings?|conversations?|calls?|consultations|conferences?|dinner|lunch|luncheon|breakfast|session|briefing|audience|encounter|negotiations|reception|interview)$/;

/** "In his talks with the Prime Minister of Peru, Minister N said": who tells of talks is not of the other side. */
function frontedTalksEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, clauses, persons } = sentence;
  const told = clauses.find(
    ({ subject, form }) =>
      form === 'finite' && subject !== null && subject.from <= person.from && person.to <= subject.to,
  );
  const talks = told?.phrases.find(
    ({ fronted, preposition, from }) =>
      fronted && preposition === 'with' && ENCOUNTERS.test(tokens[from - 2]?.norm ?? ''),
  );
  if (told === undefined || talks === undefined) return;
  // "During the President's talks with …, Minister N": the talks may be those of a third.
  if (persons.some(({ to }) => to <= talks.from)) return;
  const parties = partiesAt(state, sentence, talks);
  const [party] = parties;
  if (party === undefined || parties.length > 1) return;
  add(party, -3);
  const other = state.pair?.includes(party) ? state.pair.find((candidate) => candidate !== party) : undefined;
  if (other) add(other, 2);
}

/** "in my discussion with Prime Minister N", "Minister N joined us": on a page where its own officials say "I". */
function ownTalksEvidence(
  { home, pair }: Assignment,
  { tokens, clauses }: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (home === null || home.startsWith('org:')) return;
  const before = (n: number): string => tokens[person.from - n]?.norm ?? '';
  const talks =
    before(1) === 'with' &&
    OWN_TALKS.test(before(2)) &&
    (/^(?:my|our)$/.test(before(3)) || /^(?:my|our)$/.test(before(4)));
  const joined = clauses.some(
    ({ lemma, subject, verb }) =>
      /^(?:join|host|welcome|receive|greet|brief)$/.test(lemma) &&
      subject !== null &&
      subject.from <= person.from &&
      person.to <= subject.to &&
      /^(?:us|me)$/.test(tokens[verb.to]?.norm ?? ''),
  );
  if (!talks && !joined) return;
  add(home, -3);
  const other = pair?.includes(home) ? pair.find((candidate) => candidate !== home) : undefined;
  if (other) add(other, 2);
}

/** "The Taoiseach and Prime Minister N met": beside an office that only one state has stands another's. */
function besideEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const role = person.offices[0]?.role;
  if (role === undefined || !SINGLE_HOLDER.has(role)) return;
  const beside = sentence.persons.find(
    (other) =>
      other.name === null &&
      other.offices[0]?.role === role &&
      ((other.to === person.from - 1 && sentence.tokens[other.to]?.norm === 'and') ||
        (person.to === other.from - 1 && sentence.tokens[person.to]?.norm === 'and')),
  );
  const office = beside?.offices[0];
  const party = office ? (office.party ?? stateOfTitle(office.title)) : null;
  if (!party) return;
  add(party, -3);
  const other = state.pair?.includes(party) ? state.pair.find((candidate) => candidate !== party) : undefined;
  if (other) add(other, 2);
}

/** "PM met President N" on a page of one's own: an office that is not said whose, and of whom. */
function isOwnLeader(
  sentence: ParsedSentence,
  subject: { readonly from: number; readonly to: number } | null,
): boolean {
  if (!subject) return false;
  const people = sentence.persons.filter((person) => person.from >= subject.from && person.to <= subject.to);
  return (
    people.length === 1 &&
    people[0]?.name === null &&
    people[0].offices.some((office) => SINGLE_HOLDER.has(office.role) && office.party === null)
  );
}

/** Party of the other of the two persons who meet: "N and M met". */
function coordinated(
  state: Assignment,
  sentence: ParsedSentence,
  subject: { readonly from: number; readonly to: number },
  person: PersonMention,
): PartyId[] {
  const named = sentence.persons.filter((one) => one.from >= subject.from && one.to <= subject.to && one.name !== null);
  // "N's spokesman M spoke"
  const owned = named.some((one) => /^['’]s?$/.test(sentence.tokens[one.from - 1]?.norm ?? ''));
  const other = named.length === 2 && !owned ? named.find((one) => one !== person) : undefined;
  return other ? partiesAt(state, sentence, other) : [];
}

import {
  clauseOpenedBy,
  dateBeforeWhen,
  personId,
  type ResolvedPerson,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
  tellsOfLetters,
} from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';
import type { Draft, Extractor } from '../extractor.ts';
import { isParty, isState } from '../shared/parties.ts';
import { bracketedDate } from './bracketed-date.ts';
import { givenToPronoun } from './given-to-pronoun.ts';
import { leadersOf } from './leaders.ts';
import { listedHolders } from './listed-holders.ts';
import { isNotGiven } from './not-given.ts';
import { placedConsuls } from './placed-consuls.ts';

type PositionDraft = Draft<'positions'>;
type Role = RowOf<'positions'>['role'];

/** Named persons with the offices that they hold. */
export const positionsExtractor: Extractor = {
  name: 'positions',
  always: true,
  extract: (sentence, context) => {
    const drafts: PositionDraft[] = [...listedHolders(sentence, context), ...placedConsuls(sentence, context)];
    const leaders = leadersOf(sentence);
    const given = givenToPronoun(sentence);
    if (given !== null) {
      const { holder, office, party } = given;
      if (isParty(party))
        drafts.push(
          positionDraft(
            sentence,
            holder,
            party,
            roleIn(party, office.role as Role, office.title),
            office.title,
            'positions/pronoun',
          ),
        );
    }
    for (const person of sentence.people) {
      if (person.fullName === null || person.name === null) continue;
      // "The delegation of A was led by the Minister of Trade N": whose delegation it is tells whose minister.
      const own = person.party ?? leaders.find((leader) => leader.person === person)?.party ?? null;
      if (own === null) {
        if (person.offices.length > 0) context.note?.('positions/office', `${person.fullName}: the party is not clear`);
        continue;
      }
      for (const office of person.offices) {
        if (office.former) {
          context.note?.('positions/office', `${person.fullName}: a former office`);
          continue;
        }
        const party = office.party ?? own;
        if (office.party === null && own.startsWith('org:') && NO_ORGANIZATION_HAS.test(office.title)) continue;
        // "President N, Chair": of what, is not said, and not of his state
        if (office.party === null && BARE_CHAIR.test(office.title) && leadsState(person)) continue;
        if (isPartOfName(person.fullName, office.title) || isCourtesy(office, person) || RANK.test(office.title))
          continue;
        if (office.role === 'head_of_state' && presentsLetters(sentence, person)) continue;
        if (isCommemorated(sentence, person)) continue;
        if (isNotGiven(sentence, person, office)) {
          context.note?.('positions/office', `${person.fullName}: the office is not said to have been given`);
          continue;
        }
        if (isParty(party))
          drafts.push(
            positionDraft(
              sentence,
              person,
              party,
              isEnvoyMinister(sentence, person, office) ||
                isEnvoyCalled(sentence, person, office) ||
                isEnvoyToState(sentence, person, office, party)
                ? 'ambassador'
                : roleIn(party, office.role as Role, office.title),
              office.title,
              'positions/office',
            ),
          );
      }
    }
    for (const { person, title, party } of leaders) {
      const served = party ?? person.party;
      if (served !== null && isParty(served))
        drafts.push(positionDraft(sentence, person, served, 'delegation_head', title, 'positions/led'));
    }
    return drafts;
  },
};

type Office = ResolvedPerson['offices'][number];

const BARE_CHAIR = /^chair(?:man|woman|person)?$/i;

function leadsState({ offices, heldBefore }: ResolvedPerson): boolean {
  return [...offices, ...heldBefore].some(({ role }) => role === 'head_of_state' || role === 'head_of_government');
}

/** Who heads an organization is no head of state, also where a bare "President" says it. */
function roleIn(party: string, role: Role, title: string): Role {
  if (role === 'foreign_minister' && /\bsecretary of state\b/i.test(title) && !CHIEF_SECRETARIES.has(party))
    return 'deputy_foreign_minister';
  if (
    /^(?:defence_)?minister$/.test(role) &&
    /^secretary of state (?:for|of)\b/i.test(title) &&
    !CHIEF_SECRETARIES.has(party)
  )
    return 'deputy_minister';
  if (
    role === 'foreign_minister' &&
    /^(?:acting )?foreign secretary(?: \(|$)/i.test(title) &&
    SECRETARY_BELOW_MINISTER.has(party)
  )
    return 'deputy_foreign_minister';
  if (role.endsWith('minister') && isNoMinister(party, role, title)) return 'other';
  if (role === 'head_of_government' && /^chancellor$/i.test(title) && !HEADED_BY_CHANCELLOR.has(party))
    return party === 'GBR' ? 'minister' : 'foreign_minister';
  if (role === 'head_of_state' && party === 'OMN' && /\bstate council\b/i.test(title)) return 'parliament_speaker';
  // "Deputy Director-General in the foreign ministry"
  if (!party.startsWith('org:')) return role === 'organization_deputy_head' ? 'other' : role;
  if (role === 'parliament_speaker' && /^chair\w* of the .*\bassembly(?: of heads of .*)?$/i.test(title))
    return 'organization_head';
  if (role === 'other' && HEADS_OF_ORGANIZATIONS.test(title)) return 'organization_head';
  if (role === 'head_of_state' || role === 'head_of_government') return 'organization_head';
  if (role === 'deputy_minister' || role === 'deputy_head_of_state' || role === 'deputy_head_of_government')
    return 'organization_deputy_head';
  return role;
}

/** "Secretary (East)" in South Asia, "Secretary of the Party": who runs a department or a party is no member of a government. */
function isNoMinister(party: string, role: Role, title: string): boolean {
  if (!/^(?:(?:first|deputy|general|executive|additional|joint|special) )?secretary\b/i.test(title)) return false;
  return (
    (SECRETARY_BELOW_MINISTER.has(party) && !role.startsWith('deputy_')) ||
    /\b(?:party|committee|chamber|society|association)\b/i.test(title)
  );
}

/** Who bears such a title alone, without a department behind it, heads the organization. */
const HEADS_OF_ORGANIZATIONS =
  /^(?:director[- ]general|general secretary|chair(?:man|woman|person)?|chair of the (?:authority|summit)\b.*)$/i;

/** Where a Secretary of State heads the foreign ministry; elsewhere he is the minister's deputy. */
const CHIEF_SECRETARIES: ReadonlySet<string> = new Set(['USA', 'GBR', 'VAT']);

/** Where a Chancellor heads the government; of other states the word translates the "Canciller", the minister of foreign affairs. */
const HEADED_BY_CHANCELLOR: ReadonlySet<string> = new Set(['DEU', 'AUT', 'CHE', 'LIE', 'DDR']);

/** "At the residence of the Head of State, N presented her letters of credence": nobody presents letters to themselves; "President N handed letters to his envoys" is another matter. */
function presentsLetters(sentence: ResolvedSentence, person: ResolvedPerson): boolean {
  return (
    !givesToEnvoy(sentence, person) &&
    tellsOfLetters(sentence) &&
    sentence.clauses.some(
      (clause) =>
        /^(?:present|submit|hand)$/.test(clause.lemma) &&
        clause.voice === 'active' &&
        person.to <= clause.verb.from &&
        person.to >= clause.verb.from - 2,
    )
  );
}

/** "put flowers on the grave of the national leader N": who has a grave or a monument is seen in no office. */
function isCommemorated({ tokens }: ResolvedSentence, { from }: ResolvedPerson): boolean {
  for (let i = from - 1; i > 0 && i > from - 4; i--)
    if (/^(?:of|to)$/.test(tokens[i]?.norm ?? ''))
      return /^(?:grave|tomb|mausoleum|statue|bust|monument|memory|portrait)$/.test(tokens[i - 1]?.norm ?? '');
  return false;
}

/** Whose envoy it is that the letters are given to. */
function givesToEnvoy({ clauses, people, tokens }: ResolvedSentence, person: ResolvedPerson): boolean {
  return clauses.some(
    ({ lemma, voice, verb }) =>
      /^(?:present|hand)$/.test(lemma) &&
      voice === 'active' &&
      person.to <= verb.from &&
      people.some(
        (other) =>
          other.from >= verb.to &&
          other.offices.some(({ role }) => role === 'ambassador') &&
          tokens.slice(verb.to, other.from).some(({ norm }) => norm === 'to'),
      ),
  );
}

/** "The Peruvian Minister N presented his credentials": the rank of an envoy, no member of a government. */
function isEnvoyMinister(sentence: ResolvedSentence, person: ResolvedPerson, office: Office): boolean {
  return (
    office.role === 'minister' &&
    /^(?:the )?(?:resident )?minister(?: resident)?$/i.test(office.title) &&
    presentsLetters(sentence, person)
  );
}

/** "The SADC Chairperson, King N": what he is at home is of a state that the text has not told. */
const NO_ORGANIZATION_HAS = /^(?:prime minister|king|queen|emir|sultan|taoiseach)$/i;

/** A learned rank, a calling is no office. */
const RANK = /^(?:(?:associate|assistant) )?(?:professor(?: emeritus)?|(?:career |senior |veteran )?diplomat)$/i;

/** The "Amir" of somebody whose given name it is. */
function isPartOfName(fullName: string, title: string): boolean {
  return fullName.split(/\s+/).includes(title);
}

/** "Commissioner …, Ambassador N", "Chief N, Minister of …": a rank before the name of somebody who holds another office. */
function isCourtesy(office: Office, person: ResolvedPerson): boolean {
  return (
    ((office.role === 'ambassador' && office.title === 'Ambassador') || office.title === 'Chief') &&
    office.party === null &&
    person.offices.some((other) => other !== office && other.role !== 'ambassador' && !other.former)
  );
}

/** States whose Foreign Secretary is the head of the service below the minister. */
const SECRETARY_BELOW_MINISTER = new Set(['IND', 'PAK', 'BGD', 'LKA', 'NPL', 'MDV', 'BTN']);

function positionDraft(
  sentence: ResolvedSentence,
  person: ResolvedPerson,
  party: string,
  role: Role,
  title: string,
  rule: string,
): PositionDraft {
  return {
    table: 'positions',
    row: {
      person_id: personId(person.fullName as string),
      role,
      party,
      person_name: person.fullName as string,
      title: title === '' ? null : title,
      as_of: dateSeen(sentence, person),
    },
    sentence,
    range: { from: person.from, to: person.to },
    rule,
  };
}

/** "a programme for 2024-2029": a term of something, no day on which anybody was seen. */
const YEARS = /^\d{4}\/\d{4}$/;

/** The date of the clause that the person stands in, where the sentence has one. */
function dateSeen(sentence: ResolvedSentence, person: ResolvedPerson): string | null {
  const dates = sentence.resolvedDates.filter(
    (date) => !date.since && !date.until && !date.cited && !date.edtf.includes('..') && !YEARS.test(date.edtf),
  );
  if (dates.length === 0) return sentence.segment.date ?? null;
  const bracketed = bracketedDate(sentence, person);
  const clause = sentence.clauses.find(
    (candidate) =>
      rangesOverlap(candidate, person) || (candidate.subject !== null && rangesOverlap(candidate.subject, person)),
  );
  const own = clause
    ? dates.filter(
        (date) =>
          date.from >= clause.from &&
          date.to <= clause.to + 1 &&
          (clauseOpenedBy(sentence, date)?.index ?? 0) <= clause.index,
      )
    : [];
  const opening = clause ? dates.find((date) => clauseOpenedBy(sentence, date) === clause) : undefined;
  const only = dates.length === 1 && !isAside(sentence, dates[0] as TokenRange) ? dates[0] : undefined;
  const taken = clause && own.length === 0 ? dateBeforeWhen(sentence, clause, dates) : null;
  return (bracketed ?? opening ?? own[0] ?? taken ?? only)?.edtf ?? null;
}

/** "since she took office last month": the date of a clause of its own. */
function isAside(sentence: ResolvedSentence, date: TokenRange): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.link === 'subordinate' &&
      clause.verb.from < date.from &&
      date.to <= clause.to + 1 &&
      /^(?:since|after|before|until)$/.test(
        sentence.tokens[clause.from]?.norm ?? sentence.tokens[clause.from - 1]?.norm ?? '',
      ),
  );
}

const CALLING = /^(?:expel|summon|recall|oust|order|declare|withdraw)$/;

/** "the Peruvian envoy to Kenya, N": one state's with another, where nothing says that he is a special one. */
function isEnvoyToState(
  { actors }: ResolvedSentence,
  { from, to }: ResolvedPerson,
  { role, title }: Office,
  party: string,
): boolean {
  return (
    role === 'special_representative' &&
    /^envoy to\b/i.test(title) &&
    isState(party) &&
    actors.some((actor) => actor.from >= from && actor.to <= to && actor.actorId !== party && isState(actor.actorId))
  );
}

/** "ordered the Peruvian envoy N to leave", "expelled from Lima Kenya's envoy N": a head of mission. */
function isEnvoyCalled({ clauses }: ResolvedSentence, person: ResolvedPerson, { role, title }: Office): boolean {
  return (
    role === 'special_representative' &&
    /^envoy$/i.test(title) &&
    clauses.some(({ lemma, voice, subject, verb, to }) => {
      if (!CALLING.test(lemma)) return false;
      const called = voice === 'passive' ? subject : { from: verb.to, to };
      return called !== null && person.from < called.to && called.from < person.to;
    })
  );
}

import { personId, type ResolvedPerson, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, Extractor } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { dateSeen } from './date-seen.ts';
import { isEnvoy, type Office, presentsLetters } from './envoys.ts';
import { givenToPronoun } from './given-to-pronoun.ts';
import { leadersOf } from './leaders.ts';
import { listedHolders } from './listed-holders.ts';
import { isNotGiven } from './not-given.ts';
import { placedConsuls } from './placed-consuls.ts';
import { type Role, roleIn } from './role-in.ts';

type PositionDraft = Draft<'positions'>;

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
              isEnvoy(sentence, person, office, party)
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

const BARE_CHAIR = /^chair(?:man|woman|person)?$/i;

function leadsState({ offices, heldBefore }: ResolvedPerson): boolean {
  return [...offices, ...heldBefore].some(({ role }) => role === 'head_of_state' || role === 'head_of_government');
}

/** "put flowers on the grave of the national leader N": who has a grave or a monument is seen in no office. */
function isCommemorated({ tokens }: ResolvedSentence, { from }: ResolvedPerson): boolean {
  for (let i = from - 1; i > 0 && i > from - 4; i--)
    if (/^(?:of|to)$/.test(tokens[i]?.norm ?? ''))
      return /^(?:grave|tomb|mausoleum|statue|bust|monument|memory|portrait)$/.test(tokens[i - 1]?.norm ?? '');
  return false;
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

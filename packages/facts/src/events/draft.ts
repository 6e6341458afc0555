import {
  personId,
  type ResolvedPerson,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ClaimParticipant } from '../claim.ts';
import type { FactDate } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import type { EventPlace } from './event-place.ts';
import { levelOf, levelOfBare } from './levels.ts';
import type { EventDraft, EventSketch } from './sketch.ts';
import type { EventKind, EventMode, EventStatus } from './words.ts';

/** What a frame found out about an event. */
export interface EventFacts {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly parties: readonly string[];
  readonly date: FactDate;
  readonly place: EventPlace;
  readonly range: TokenRange;
  /** Where the level is read, if not in the whole range. */
  readonly words?: TokenRange;
  readonly rule: string;
  readonly name?: string | null;
  readonly mode?: EventMode | null;
  readonly occasion?: string | null;
  readonly hosts?: readonly string[];
  readonly visitors?: readonly string[];
  readonly people?: readonly ResolvedPerson[];
  readonly sketch?: Partial<EventSketch>;
}

/** The draft of one event, with its participants. */
export function eventDraft(sentence: ResolvedSentence, facts: EventFacts): EventDraft {
  const parties = [...new Set(facts.parties.filter(isParty))].sort();
  const present = facts.people ?? peopleIn(sentence, facts.range);
  const people = present.filter((person) => person.party !== null && parties.includes(person.party));
  const { place } = facts;
  return {
    table: 'events',
    row: {
      kind: facts.kind,
      status: facts.status,
      parties,
      name: facts.name ?? null,
      city: place.city,
      country: place.country,
      place_basis: place.city === null && place.country === null ? null : 'stated',
      mode: facts.mode ?? null,
      level:
        levelOf(sentence, people, facts.words ?? facts.range) ?? (facts.kind === 'visit' ? levelOfBare(present) : null),
      occasion: facts.occasion ?? null,
      date: facts.date.date,
      date_basis: facts.date.date_basis,
    },
    sentence,
    range: facts.range,
    rule: facts.rule,
    participants: participantsOf(parties, people, facts),
    sketch: {
      reported: facts.sketch?.reported ?? false,
      sameDay: facts.sketch?.sameDay ?? false,
      mention: facts.sketch?.mention ?? false,
    },
  };
}

const THEIRS =
  /^(?:administration|government|cabinet|staff|team|office|aides?|representatives?|associates?|supporters)$/;

/** "representatives of the administration of President N": N is not there. */
function isNamedForOthers({ tokens }: ResolvedSentence, person: ResolvedPerson): boolean {
  const at = tokens[person.from - 1]?.norm === 'the' ? person.from - 1 : person.from;
  return tokens[at - 1]?.norm === 'of' && THEIRS.test(tokens[at - 2]?.norm ?? '');
}

/** Persons of the range, offices without a name too, and whom a pronoun in it stands for. */
export function peopleIn(sentence: ResolvedSentence, range: TokenRange): ResolvedPerson[] {
  const present = sentence.people.filter(
    (person) => rangesOverlap(person, range) && !isNamedForOthers(sentence, person),
  );
  const { pronoun } = sentence;
  return pronoun !== null && rangesOverlap(pronoun, range) ? [pronoun, ...present] : present;
}

function participantsOf(
  parties: readonly string[],
  people: readonly ResolvedPerson[],
  facts: EventFacts,
): ClaimParticipant[] {
  const role = (party: string): ClaimParticipant['role'] =>
    facts.hosts?.includes(party) ? 'host' : facts.visitors?.includes(party) ? 'visitor' : 'participant';
  const rows: ClaimParticipant[] = [];
  for (const party of parties) {
    const named = new Map<string, ClaimParticipant>();
    for (const person of people) {
      if (person.party !== party || person.fullName === null) continue;
      const id = personId(person.fullName);
      if (!named.has(id))
        named.set(id, {
          party,
          person_id: id,
          title: person.offices.find((office) => !office.former)?.title ?? null,
          role: role(party),
        });
    }
    if (named.size > 0) rows.push(...named.values());
    else
      rows.push({
        party,
        person_id: null,
        title: people.find((person) => person.party === party)?.offices[0]?.title ?? null,
        role: role(party),
      });
  }
  return rows;
}

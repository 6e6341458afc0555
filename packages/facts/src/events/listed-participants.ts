import type { ResolvedPerson, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { headsOfSides } from './heads-of-sides.ts';
import { joinedBy } from './joined-by.ts';
import { highestLevel, levelOf } from './levels.ts';
import { isTakingPart, isToldInverted, presentPeople } from './present-people.ts';
import type { EventDraft } from './sketch.ts';

const JOINED = new Set(['join', 'attend', 'participate', 'participant', 'attendee', 'present']);
const MANY = new Set(['call', 'meeting', 'summit', 'conference', 'consultations', 'ceremony']);

/** "Joining the call were the following leaders:" and a list: who is listed took part in the event that was told last. */
export function withListedParticipants(events: readonly EventDraft[], context: ExtractContext): EventDraft[] {
  const { sentences } = context.document;
  let result = [...events];
  for (const [i, sentence] of sentences.entries()) {
    const heads = headsOfSides(sentence);
    const present = heads.length > 0 ? heads : presentPeople(sentence);
    // Those who lead the sides say at what level they met; those who join them do not.
    const level = heads.length > 0 ? levelOf(sentence, heads, { from: 0, to: 0 }) : null;
    const attended = present.length > 0 ? withPresent(result, sentence, present, level) : null;
    if (attended !== null) {
      result = attended;
      continue;
    }
    const within = namesParticipants(sentence);
    if (!within && !introducesParticipants(sentence)) continue;
    const people: ResolvedPerson[] = [];
    let highest = null as EventDraft['row']['level'];
    for (const item of within ? [sentence] : sentences.slice(i + 1)) {
      if (!within && item.segment.kind !== 'list' && !isEntry(item)) break;
      const named = item.people.filter(({ fullName, party }) => fullName !== null && party !== null && isParty(party));
      highest = highestLevel([highest, levelOf(item, named, { from: 0, to: item.tokens.length })]);
      people.push(...named);
    }
    if (people.length < 2) continue;
    const told = result.findLast(
      (event) => MANY.has(event.row.kind) && event.sentence.index <= sentence.index && !event.sketch.mention,
    );
    if (told) result = result.map((event) => (event === told ? joinedBy(event, people, highest) : event));
  }
  return result;
}

/** Sentences behind an encounter within which "the meeting" is that encounter. */
const NEAR = 3;
/** And within which it is told who chaired it. */
const NEAR_CHAIRS = 8;

/** Those of the sides' officials who were there too, where the sentence tells of no encounter of its own; null where nobody was. */
function withPresent(
  events: readonly EventDraft[],
  sentence: ResolvedSentence,
  present: readonly ResolvedPerson[],
  level: EventDraft['row']['level'],
): EventDraft[] | null {
  const near = sentence.tagged.lemmas.includes('cochair') ? NEAR_CHAIRS : NEAR;
  const told = events.findLast(
    ({ row, sketch, sentence: { index } }) =>
      index < sentence.index &&
      index >= sentence.index - near &&
      !sketch.mention &&
      row.status === 'held' &&
      (row.kind === 'visit' || MANY.has(row.kind)) &&
      row.kind !== 'summit' &&
      row.kind !== 'conference',
  );
  const ours = told ? present.filter(({ party }) => told.row.parties.includes(party as string)) : [];
  if (!told || ours.length === 0) return null;
  return events
    .filter(
      ({ row, sentence: { index } }) =>
        index !== sentence.index ||
        row.kind !== 'meeting' ||
        row.name !== null ||
        row.parties.some((party) => !told.row.parties.includes(party)),
    )
    .map((event) => (event === told ? joinedBy(event, ours, level) : event));
}

/** "H.E. N, President of Peru;": a line of a list without its mark. */
function isEntry({ tokens, clauses, people }: ResolvedSentence): boolean {
  return (
    people.some(({ fullName, party }) => fullName !== null && party !== null) &&
    clauses.every(({ form }) => form !== 'finite') &&
    tokens.length < 40
  );
}

function introducesParticipants({ tokens, tagged }: ResolvedSentence): boolean {
  if (tokens.at(-1)?.norm !== ':' || tokens.length > 26) return false;
  return tagged.lemmas.some((lemma) => JOINED.has(lemma)) && !tagged.lemmas.includes('not');
}

/** "Participants in the call included President N of Peru, …", "Taking part in the call were President N of Peru, …" */
function namesParticipants(sentence: ResolvedSentence): boolean {
  const { tagged, clauses, people } = sentence;
  const [first] = clauses;
  if (people.length < 2 || first === undefined || first.negated) return false;
  if (isTakingPart(sentence, first) && isToldInverted(first)) return true;
  return (
    tagged.lemmas.slice(0, 2).some((lemma) => lemma === 'participant' || lemma === 'attendee') &&
    first.lemma === 'include'
  );
}

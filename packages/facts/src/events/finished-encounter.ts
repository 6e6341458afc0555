import {
  type Clause,
  collect,
  GOING,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isToldDate } from '../shared/told-date.ts';
import { delegationHeads } from './delegation-heads.ts';
import { type EventFacts, eventDraft, peopleIn } from './draft.ts';
import type { EventPlace } from './event-place.ts';
import { type EventScene, happened, isHabitual, isReported, saysSameDay, statusOf } from './frame.ts';
import { listedPartners } from './listed-partners.ts';
import { modeOf } from './mode-of.ts';
import { ownWords } from './own-words.ts';
import { destinations, NOWHERE, placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, fittingDate } from './times.ts';
import type { EventKind } from './words.ts';

/** An encounter whose parties are known, before its date, place and status are. */
interface Encounter {
  readonly kind: EventKind;
  readonly parties: readonly string[];
  readonly ranges: readonly (TokenRange | null)[];
  readonly rule: string;
  readonly hosts: readonly string[];
  readonly visitors: readonly string[];
  readonly place?: { readonly city: string | null; readonly country: string | null };
}

/** Each of the others was met for himself. */
const ONE_BY_ONE: ReadonlySet<string> = new Set([
  'separately',
  'separate',
  'bilaterally',
  'individually',
  'respectively',
  'one-on-one',
]);

/** The events of an encounter: dated, placed, and one for each partner where it met them separately. */
export function finishedEncounter(scene: EventScene, clause: Clause, found: Encounter): EventDraft[] {
  const { sentence, context } = scene;
  const realis = happened(sentence, clause);
  const when = isToldDate(sentence, clause) ? NO_DATE : eventDate(sentence, clause, scene.held);
  const date = fittingDate(when, clause.tense, realis, context.document.date);
  const status = statusOf(scene, realis, date.date, null);
  if (!status) {
    context.note?.(found.rule, `${clause.lemma} is ${realis}`);
    return [];
  }
  if (isHabitual(scene, clause, date.date !== null)) {
    context.note?.(found.rule, 'a repeated practice');
    return [];
  }
  const around = { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to };
  const words = ownWords(sentence, clause, around);
  const mode = modeOf(sentence, words) ?? (found.kind === 'call' ? 'phone' : null);
  const kind = found.kind === 'meeting' ? meetingKind(scene, clause) : found.kind;
  const place = found.place ?? (kind === 'call' ? NOWHERE : placeIn(sentence, clause, new Set(['in', 'at'])));
  const whereabouts =
    place.city === null && place.country === null && kind !== 'call'
      ? (placeOfJourney(sentence, clause) ?? frontedPlace(scene, clause))
      : place;
  const facts: EventFacts = {
    kind,
    status,
    date,
    place: whereabouts,
    range: around,
    words,
    rule: found.rule,
    mode,
    parties: found.parties,
    people: collect(
      [...found.ranges, ...delegationHeads(sentence, found.ranges), ...escorts(sentence, around)],
      (range) => (range ? peopleIn(sentence, range) : []),
    ),
    hosts: found.hosts,
    visitors: found.visitors,
    sketch: { reported: status === 'planned' || isReported(scene, clause), sameDay: saysSameDay(sentence) },
  };
  const listed = listedPartners(sentence, clause);
  const together = listed !== null && areEnvoys(sentence, clause.verb.to, listed.from);
  const separately =
    (listed !== null && !together) ||
    (sentence.tokens[0]?.norm === 'among' && clause.link === 'relative') ||
    sentence.tokens.slice(clause.from, clause.to).some((token) => ONE_BY_ONE.has(token.norm)) ||
    (!together && isParted(sentence, found.ranges));
  // "N and M were each received separately by O"
  const subject = clause.voice === 'passive' ? found.hosts : clause.subject ? partiesIn(sentence, clause.subject) : [];
  const only = subject[0];
  if (separately && subject.length === 1 && only !== undefined && found.parties.length > 2)
    return found.parties
      .filter((party) => party !== only)
      .map((party) => eventDraft(sentence, { ...facts, parties: [only, party] }));
  return [eventDraft(sentence, facts)];
}

/** "met with the new ambassadors: the Ambassador of A, N; the Ambassador of B, M": envoys who are listed come together. */
function areEnvoys({ tokens }: ResolvedSentence, from: number, to: number): boolean {
  return (
    tokens[to - 1]?.norm === ':' &&
    tokens.slice(from, to).some(({ norm }) => /^(?:ambassadors|envoys|diplomats|heads)$/.test(norm))
  );
}

/** "met the President of A, N; the President of B, M; and O": semicolons part those who were met one after the other. */
function isParted({ tokens }: ResolvedSentence, ranges: Encounter['ranges']): boolean {
  return ranges.some(
    (range) =>
      range !== null &&
      (tokens[range.from - 1]?.norm === ';' || tokens.slice(range.from, range.to).some(({ norm }) => norm === ';')),
  );
}

/** "The President, accompanied by N, met M, accompanied by O": those who came along. */
function escorts(sentence: ResolvedSentence, { from }: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = from; i < sentence.tokens.length - 1; i++) {
    if (sentence.tokens[i]?.norm !== 'accompanied' || sentence.tokens[i + 1]?.norm !== 'by') continue;
    const first = sentence.people.find((person) => person.from >= i + 2 && person.from <= i + 4);
    if (first) found.push({ from: first.from, to: first.to });
  }
  return found;
}

/** "travelled to Tunis and met with N": who has gone somewhere and met somebody, has met there. */
function placeOfJourney(sentence: ResolvedSentence, clause: Clause): EventPlace | null {
  const journey = clause.link === 'coordinate' && clause.governor !== null ? sentence.clauses[clause.governor] : null;
  if (!journey || !GOING.has(journey.lemma)) return null;
  const place = placeIn(sentence, { from: journey.verb.to, to: clause.verb.from });
  return place.city === null ? null : place;
}

/** "met for the second round of political consultations" is a session of them. */
function meetingKind(scene: EventScene, clause: Clause): EventKind {
  const purpose = clause.phrases.find(
    (phrase) =>
      phrase.preposition === 'for' ||
      phrase.preposition === 'within' ||
      (phrase.preposition === 'during' && phrase.fronted === false),
  );
  const noun = purpose
    ? scene.nouns.find((candidate) => candidate.head >= purpose.from && candidate.head < purpose.to)
    : undefined;
  return noun && noun.kind === 'consultations' ? 'consultations' : 'meeting';
}

function frontedPlace(
  scene: EventScene,
  clause: Clause,
): { readonly city: string | null; readonly country: string | null } {
  const fronted = clause.phrases.find(
    (phrase) => phrase.fronted && (phrase.preposition === 'in' || phrase.preposition === 'at'),
  );
  if (!fronted) return NOWHERE;
  const { place } = destinations(scene.sentence, fronted);
  return place;
}

import type { ParsedSentence } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { Clause } from '../syntax/clause.ts';
import type { PartyId } from '../types.ts';
import { MEETING } from '../words/meeting.ts';
import { onlyStage } from './only-stage.ts';
import { behindOpeningTalks, isTalks } from './talks.ts';
import type { TalksInTurn } from './tour.ts';

const HOLDING: ReadonlySet<string> = new Set('hold have conduct'.split(' '));

/** How many words behind the comma may still name the counterpart: "with Paul Mbeki, Foreign Minister of Kenya". */
const APPOSED = 5;

/**
 * "N held bilateral meetings in New York. At the meeting with the minister of Peru, …. N also met the minister of Chile …": one party whose official
 * meets one counterpart after the other, as a journey whose stages are those counterparts; null where the title names one partner alone.
 */
export function talksInTurn(sentences: readonly ParsedSentence[], home: PartyId | null): TalksInTurn | null {
  const faces = facesOf(sentences);
  const told = sentences
    .filter(({ segment }) => segment.kind !== 'title')
    .flatMap((sentence) => encounterIn(sentence, faces) ?? []);
  const host = home ?? told.find(({ sides: [one] }) => one !== null)?.sides[0] ?? null;
  if (host === null) return null;
  const stages = new Set<PartyId>();
  for (const { sides } of told) {
    const partner = partnerOf(sides, host);
    if (partner !== null) stages.add(partner);
  }
  if (stages.size < 2) return null;
  const titled = sentences.filter(({ segment }) => segment.kind === 'title').flatMap(({ actors }) => actors);
  const others = new Set(titled.flatMap(({ actorId }) => (isState(actorId) && actorId !== host ? [actorId] : [])));
  if (others.size === 1 || ![...others].every((party) => stages.has(party))) return null;
  return { kind: 'talks', traveller: host, stages, faces };
}

/** Whose talks a sentence tells of: the one counterpart that it names, himself or by his state, the one before where it names none; null of several. */
export function stageOfTalks(
  talks: TalksInTurn,
  { actors, persons }: ParsedSentence,
  before: PartyId | null,
): PartyId | null {
  const named = [
    ...actors.map(({ actorId }) => actorId),
    ...persons.map(({ name }) => name && talks.faces.get(surnameOf(name))),
  ];
  const stage = onlyStage(talks, named);
  return stage === undefined ? before : stage;
}

/** Who met whom; the first is null where only the other side is told. */
interface Encounter {
  readonly sides: readonly [PartyId | null, PartyId];
}

function partnerOf([one, other]: Encounter['sides'], host: PartyId): PartyId | null {
  if (one === null || one === host) return other === host ? null : other;
  return other === host ? one : null;
}

/** The one encounter of two that a sentence tells of: its first clause's, or the meeting that it opens with. */
function encounterIn(sentence: ParsedSentence, faces: ReadonlyMap<string, PartyId>): Encounter | null {
  const { tokens } = sentence;
  const from = behindOpeningTalks(sentence);
  if (from > 0) {
    const end = tokens.findIndex(({ norm }, i) => i >= from && norm === ',');
    const partner = onlyParty(sentence, { from, to: end < 0 ? tokens.length : end + APPOSED }, faces);
    if (partner !== null) return { sides: [null, partner] };
  }
  for (const clause of sentence.clauses) {
    if (clause.form !== 'finite' || clause.subject === null || clause.negated) continue;
    const met = metBy(sentence, clause);
    const partner = met === null ? null : onlyParty(sentence, met, faces);
    if (partner === null) continue;
    const subject = partiesIn(sentence, clause.subject, faces);
    if (subject.size > 1 || subject.has(partner)) return null;
    return { sides: [[...subject][0] ?? null, partner] };
  }
  return null;
}

/** Whom the clause says that its subject met. */
function metBy(sentence: ParsedSentence, { lemma, voice, object, phrases, to }: Clause): TokenRange | null {
  if (voice === 'passive') return null;
  // "started the day with a meeting with N", "had talks with N"
  const talks = phrases.findIndex(({ preposition, head }) => preposition === 'with' && isTalks(sentence, head));
  const after = talks < 0 ? undefined : phrases[talks + 1];
  if (after?.preposition === 'with') return { from: after.from, to };
  const beside = phrases.find(({ preposition }) => preposition === 'with' || preposition === 'to');
  if (HOLDING.has(lemma))
    return object !== null && isTalks(sentence, object.head) && beside?.preposition === 'with'
      ? { from: beside.from, to }
      : null;
  if (!MEETING.has(lemma)) return null;
  return object !== null ? { from: object.from, to } : beside === undefined ? null : { from: beside.from, to };
}

/** The party of the people in a range, where they are of one. */
function onlyParty(sentence: ParsedSentence, range: TokenRange, faces: ReadonlyMap<string, PartyId>): PartyId | null {
  const parties = partiesIn(sentence, range, faces);
  return parties.size === 1 ? ([...parties][0] as PartyId) : null;
}

function partiesIn(
  { persons }: ParsedSentence,
  range: TokenRange,
  faces: ReadonlyMap<string, PartyId>,
): ReadonlySet<PartyId> {
  const parties = new Set<PartyId>();
  for (const person of persons) {
    if (!rangesOverlap(person, range)) continue;
    const known = person.name === null ? undefined : faces.get(surnameOf(person.name));
    if (known !== undefined) parties.add(known);
    for (const { party } of person.offices) if (party !== null) parties.add(party);
  }
  return parties;
}

/** The parties of the people whose offices tell them, by surname; of two of one name none. */
function facesOf(sentences: readonly ParsedSentence[]): ReadonlyMap<string, PartyId> {
  const faces = new Map<string, PartyId | null>();
  for (const { persons } of sentences)
    for (const { name, offices } of persons) {
      const party = offices.find((office) => office.party !== null)?.party ?? null;
      if (name === null || party === null) continue;
      const surname = surnameOf(name);
      faces.set(surname, faces.has(surname) && faces.get(surname) !== party ? null : party);
    }
  return new Map([...faces].flatMap(([name, party]) => (party === null ? [] : [[name, party] as const])));
}

/** The last word of a name. */
function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isState(party: PartyId): boolean {
  return !party.startsWith('org:');
}

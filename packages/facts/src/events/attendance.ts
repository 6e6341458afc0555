import {
  type Clause,
  partiesIn,
  type ResolvedPerson,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { happened } from './frame.ts';
import { joinedBy } from './joined-by.ts';
import { levelOf } from './levels.ts';
import type { EventDraft } from './sketch.ts';

const GATHERING = new Set(
  'meeting event dialogue session summit conference forum council assembly gathering consultation training workshop seminar course symposium retreat roundtable congress'.split(
    ' ',
  ),
);
const TELLS_WHO_CAME: ReadonlySet<string> = new Set([
  'attend',
  'chair',
  'cochair',
  'be',
  'represent',
  'preside',
  'bring',
  'gather',
  'take',
  'participate',
]);
/** Verbs of staying away. */
const SPURNING: ReadonlySet<string> = new Set(['snub', 'boycott', 'shun', 'skip', 'miss', 'withdraw']);
const ATTENDING: ReadonlySet<string> = new Set(['participating', 'attending', 'attendance', 'present']);
const MULTILATERAL = new Set(['summit', 'conference', 'training']);

/** Sentences behind the one that tells of a gathering within which "the meeting" is that gathering. */
const NEAR = 4;

/** "The Meeting was attended by the President of A and ministers from B and C": they took part in the gathering told of before. */
export function withAttendance(events: readonly EventDraft[], { document }: ExtractContext): EventDraft[] {
  if (!events.some(({ row }) => MULTILATERAL.has(row.kind))) return [...events];
  const acronyms = acronymsOf(events);
  let result: readonly EventDraft[] = events;
  // The last sentence that told of the gathering or of who was there.
  let last = Number.NEGATIVE_INFINITY;
  for (const sentence of document.sentences) {
    const present = attendants(sentence, document.sentences, acronyms);
    if (present === null) continue;
    const told = result.findLast(
      ({ row, sketch, sentence: { index } }) =>
        (index < sentence.index || (index === sentence.index && present.here)) &&
        Math.max(index, last) >= sentence.index - NEAR &&
        !sketch.mention &&
        MULTILATERAL.has(row.kind) &&
        row.status === 'held',
    );
    if (!told) continue;
    last = sentence.index;
    result = result
      .filter(
        (event) =>
          event === told ||
          event.sentence !== sentence ||
          event.row.name !== null ||
          (event.row.kind !== 'meeting' && event.row.kind !== told.row.kind),
      )
      .map((event) => (event === told ? joinedBy(event, present.people, present.level, present.parties) : event));
  }
  return [...result];
}

interface Present {
  readonly parties: readonly string[];
  readonly people: readonly ResolvedPerson[];
  readonly level: EventDraft['row']['level'];
  /** The sentence that says who came tells of the gathering as well. */
  readonly here: boolean;
}

/** "(ABC)": what the gatherings told of so far are called for short. */
function acronymsOf(events: readonly EventDraft[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { row } of events)
    for (const [, letters] of (row.name ?? '').matchAll(/\(([A-Z]{3,8})\)/g))
      found.add((letters as string).toLowerCase());
  return found;
}

/** "…;", "…; and" */
function goesOn({ tokens }: ResolvedSentence): boolean {
  return tokens.at(tokens.at(-1)?.norm === 'and' ? -2 : -1)?.norm === ';';
}

/** The members of a list that goes on in lines of their own: "…; ¶ N, Minister of C; ¶ M, Minister of D". */
function furtherMembers(sentence: ResolvedSentence, sentences: readonly ResolvedSentence[]): ResolvedSentence[] {
  const members: ResolvedSentence[] = [];
  let before = sentence;
  for (let next = sentences[before.index + 1]; next !== undefined; next = sentences[before.index + 1]) {
    if (!goesOn(before) || next.clauses.some(({ form }) => form === 'finite')) break;
    members.push(next);
    before = next;
  }
  return members;
}

function attendants(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
  acronyms: ReadonlySet<string>,
): Present | null {
  const found = new Set<string>();
  const people: ResolvedPerson[] = [];
  let attended = false;
  let here = false;
  let enough = 2;
  for (const clause of sentence.clauses) {
    if (!TELLS_WHO_CAME.has(clause.lemma) || happened(sentence, clause) !== 'asserted') continue;
    if (sentence.clauses.some(({ lemma }) => SPURNING.has(lemma))) continue;
    const represents = clause.lemma === 'represent';
    const presided = represents ? null : whoPresided(sentence, clause);
    const range =
      presided ?? (represents ? whoWasRepresented(sentence, clause) : whoAttended(sentence, clause, acronyms));
    if (range === null) continue;
    here ||= wasHeldToo(sentence, clause);
    const chaired = isChairedBy(sentence, clause, range);
    if (represents || presided !== null || chaired) enough = 1;
    attended ||= presided !== null || chaired || !clause.lemma.endsWith('chair');
    for (const party of partiesIn(sentence, range)) if (isParty(party)) found.add(party);
    for (const person of sentence.people)
      if (represents || (person.from >= range.from && person.to <= range.to)) people.push(person);
  }
  if (attended && found.size > 0)
    for (const member of furtherMembers(sentence, sentences)) {
      for (const party of partiesIn(member, { from: 0, to: member.tokens.length }))
        if (isParty(party)) found.add(party);
      people.push(...member.people);
    }
  return attended && found.size >= enough
    ? {
        parties: [...found],
        people,
        level: people.length > 0 ? levelOf(sentence, people, { from: 0, to: 0 }) : null,
        here,
      }
    : null;
}

function whoAttended(sentence: ResolvedSentence, clause: Clause, acronyms: ReadonlySet<string>): TokenRange | null {
  const { tokens, clauses } = sentence;
  // "The workshop brought together officials of A and B"
  if (clause.lemma === 'gather' || (clause.lemma === 'bring' && clause.particle === 'together'))
    return isTheGathering(sentence, clause.subject, acronyms) || isIt(sentence, clause.subject)
      ? { from: clause.verb.to, to: clause.to }
      : null;
  const isTheirs =
    clause.voice === 'passive'
      ? isTheGathering(sentence, clause.subject, acronyms) || wasHeldToo(sentence, clause)
      : isListOfThem(sentence, clause);
  if (isTheirs) {
    const next = clauses.find(({ verb, form }) => form === 'finite' && verb.from >= clause.verb.to);
    return { from: clause.verb.to, to: next?.verb.from ?? tokens.length };
  }
  return clause.voice === 'active' && isTheGathering(sentence, placeOfTaking(sentence, clause), acronyms)
    ? clause.subject
    : null;
}

/** "The 4th Forum was held in Lima and was attended by ministers of A and B": one subject, which was held. */
function wasHeldToo({ clauses }: ResolvedSentence, { lemma, voice, subject, verb }: Clause): boolean {
  return (
    lemma === 'attend' &&
    voice === 'passive' &&
    subject !== null &&
    clauses.some(
      (other) =>
        /^(?:hold|convene|open|conclude|take|begin|start)$/.test(other.lemma) &&
        other.verb.from < verb.from &&
        other.subject?.from === subject.from,
    )
  );
}

/** "took part in the workshop", "participated in the workshop", "attended the workshop": the gathering. */
function placeOfTaking({ tokens }: ResolvedSentence, clause: Clause): Clause['object'] {
  const { lemma, object, phrases } = clause;
  if (lemma === 'attend' || lemma.endsWith('chair')) return object;
  const takesPart = lemma === 'participate' || (lemma === 'take' && tokens[object?.head ?? -1]?.norm === 'part');
  return takesPart ? (phrases.find(({ preposition, fronted }) => preposition === 'in' && !fronted) ?? null) : null;
}

/** "Also participating were A and B", "The members in attendance were A and B". */
function isListOfThem({ tokens, clauses }: ResolvedSentence, clause: Clause): boolean {
  if (clause.lemma !== 'be' || clause !== clauses.find(({ form }) => form === 'finite')) return false;
  return tokens
    .slice(0, clause.verb.from)
    .some(({ norm }, i) => ATTENDING.has(norm) && (i < 3 || (norm === 'attendance' && tokens[i - 1]?.norm === 'in')));
}

/** "A was represented by N and B by M", "N, Minister of Trade, represented C": those who sent somebody. */
function whoWasRepresented({ tokens, people }: ResolvedSentence, clause: Clause): TokenRange | null {
  const official = people.some(({ fullName, offices }) => fullName !== null && offices.length > 0);
  if (clause.voice === 'active') return official ? clause.object : null;
  const level = tokens.slice(clause.verb.to, clause.verb.to + 6).some(({ norm }) => norm === 'level');
  return clause.subject && (level || official) ? { from: clause.subject.from, to: tokens.length } : null;
}

/** "The President of A, N, presided", "N, President of A, chaired the proceedings": a named official, and no gathering that is told of anew. */
function whoPresided({ tokens, people }: ResolvedSentence, clause: Clause): TokenRange | null {
  const { lemma, voice, subject, object, verb } = clause;
  if (!/^(?:preside|chair)$/.test(lemma) || voice !== 'active' || subject === null) return null;
  const over = tokens.slice(verb.to, object?.to ?? verb.to).map(({ norm }) => norm);
  const proceedings = /^(?:proceedings|deliberations)$/.test(over.at(-1) ?? '');
  const alone = lemma === 'preside' && /^(?:[.,;]|)$/.test(tokens[verb.to]?.norm ?? '');
  const official = people.some(
    ({ fullName, from, to, offices }) =>
      fullName !== null && offices.length > 0 && from >= subject.from && to <= subject.to,
  );
  return (proceedings || alone) && official ? subject : null;
}

/** "The meeting was chaired by N, Minister of A" */
function isChairedBy({ people }: ResolvedSentence, { lemma, voice }: Clause, { from, to }: TokenRange): boolean {
  return (
    lemma === 'chair' &&
    voice === 'passive' &&
    people.some((person) => person.fullName !== null && person.from >= from && person.to <= to)
  );
}

/** "It brought together officials of A and B": what was told of last. */
function isIt({ tokens }: ResolvedSentence, range: TokenRange | null): boolean {
  return range !== null && range.to - range.from === 1 && tokens[range.from]?.norm === 'it';
}

function isTheGathering(
  { tokens, tagged }: ResolvedSentence,
  range: (TokenRange & { head: number }) | null,
  acronyms: ReadonlySet<string>,
): boolean {
  return (
    range !== null &&
    /^(?:the|this)$/.test(tokens[range.from]?.norm ?? '') &&
    range.to - range.from <= 3 &&
    (GATHERING.has(tagged.lemmas[range.head] ?? '') || acronyms.has(tokens[range.head]?.norm ?? ''))
  );
}

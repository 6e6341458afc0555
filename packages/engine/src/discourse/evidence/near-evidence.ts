import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** A state named right before or behind a person is the person's. */
export function nearEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const actor of sentence.actors) {
    if (actor.to === person.from && actor.form !== 'people') add(actor.actorId, 2);
    // "Peru's N, Minister of Trade"
    if (
      actor.to === person.from - 1 &&
      sentence.tokens[actor.to]?.norm === "'s" &&
      person.nameRange?.from === person.from
    )
      add(actor.actorId, 3);
    // "Peru (Ambassador N)"
    if (
      actor.to === person.from - 1 &&
      actor.form === 'name' &&
      sentence.tokens[actor.to]?.norm === '(' &&
      sentence.tokens[person.to]?.norm === ')'
    )
      add(actor.actorId, 4);
    if (
      actor.from === person.to + 1 &&
      /^(?:of|from)$/.test(sentence.tokens[person.to]?.norm ?? '') &&
      !isEnvoyOfNobody(person) &&
      !isSender(sentence, person, actor)
    )
      add(actor.actorId, 3);
  }
  // "its Ambassador to A and B, N": of neither
  for (const { party, role, range } of person.offices)
    if (party === null && role === 'ambassador')
      for (const { from, to, actorId } of sentence.actors) if (from > range.from && to <= range.to) add(actorId, -4);
  for (const state of localStates(sentence, person)) add(state, 3);
  // "President A and First Lady B": of the same state.
  if (person.offices.some((office) => /^first (?:lady|gentleman)$/i.test(office.title))) {
    const beside = sentence.persons.find(
      (other) => other.to === person.from - 1 && sentence.tokens[other.to]?.norm === 'and',
    );
    for (const office of beside?.offices ?? []) if (office.party) add(office.party, 3);
  }
  const government = governmentBeside(sentence, person);
  if (government !== null) add(government, 4);
  // "KUWAIT: The Emir received …": the state before the colon is where the item comes from.
  const [first] = sentence.actors;
  if (first && first.from === 0 && sentence.tokens[first.to]?.norm === ':' && sentence.persons[0] === person)
    add(first.actorId, 2);
  const elector = electorOf(sentence, person);
  if (elector !== null) add(elector, 3);
  const titleSubject = sentence.segment.kind === 'title' && sentence.actors[0] && sentence.actors[0].from < person.from;
  if (titleSubject) add(sentence.actors[0]?.actorId as PartyId, 0.5);
}

/** "thanked the Japanese Government and Ambassador N": an envoy beside the government of another state is its. */
function governmentBeside({ tokens, actors }: ParsedSentence, person: PersonMention): PartyId | null {
  if (!person.offices.some(({ role, party }) => role === 'ambassador' && party === null)) return null;
  const at = tokens[person.from - 1]?.norm === 'the' ? person.from - 2 : person.from - 1;
  // "to the Government of Japan and to Ambassador N"
  const start = tokens[at]?.norm === 'to' ? at - 1 : at;
  if (tokens[start]?.norm !== 'and') return null;
  const whose = actors.find(({ to }) =>
    to === start ? tokens[to - 1]?.capital : to === start - 1 && /^(?:government|people)$/.test(tokens[to]?.norm ?? ''),
  );
  if (whose === undefined || whose.actorId.startsWith('org:') || whose.form === 'city') return null;
  const ruled = whose.to === start - 1 ? whose.form === 'demonym' : isGovernmentOf(tokens, whose.from);
  return ruled ? whose.actorId : null;
}

/** "the Government of Japan", "the people of Japan". */
function isGovernmentOf(tokens: ParsedSentence['tokens'], from: number): boolean {
  const of = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return tokens[of]?.norm === 'of' && /^(?:government|people)$/.test(tokens[of - 1]?.norm ?? '');
}

/** "replacing N of Peru": an envoy of an organization, and where he is from. */
function isEnvoyOfNobody({ offices }: PersonMention): boolean {
  return offices.length > 0 && offices.every(({ role, party }) => role === 'special_representative' && party === null);
}

const CHOOSING: ReadonlySet<string> = new Set(['have', 'elect', 'inaugurate', 'choose', 'reelect']);

/** "Peru has had two presidents, … and the current president, N": the state that has, or elects, its heads. */
function electorOf({ clauses, actors }: ParsedSentence, person: PersonMention): PartyId | null {
  if (!person.offices.some(({ role }) => /^(?:head_of_(?:state|government)|ambassador|consul)$/.test(role)))
    return null;
  const subject = clauses.findLast(
    ({ verb, lemma, voice }) => verb.to <= person.from && voice !== 'passive' && CHOOSING.has(lemma),
  )?.subject;
  if (subject == null) return null;
  const named = actors.filter(({ from, to }) => subject.from <= from && to <= subject.to);
  return named.length === 1 ? (named[0]?.actorId ?? null) : null;
}

/** "a message to King N from Peru's President": the state behind "from" belongs to the next person's title. */
function isSender(
  sentence: ParsedSentence,
  person: PersonMention,
  actor: { readonly from: number; readonly to: number },
): boolean {
  return (
    sentence.tokens[person.to]?.norm === 'from' &&
    sentence.persons.some((other) => other !== person && other.from <= actor.from && actor.to < other.to)
  );
}

const LOCAL = /\b(?:mayor|governor|chief minister|ruler|prefect|councillor|deputy)$/i;

/** "Caracas Mayor N", "the Governor of Bali, N": a town's or province's official counts for its state. */
function localStates(sentence: ParsedSentence, { offices }: PersonMention): readonly PartyId[] {
  const states: PartyId[] = [];
  for (const { party, title, range } of offices) {
    if (party !== null) continue;
    for (const place of sentence.places) {
      if (place.country === null) continue;
      const before = sentence.tokens[place.from - 1]?.norm ?? '';
      // "Lyon's mayor"
      const owner = sentence.tokens[place.to]?.norm === "'s" ? place.to + 1 : place.to;
      const leads = owner === range.from && LOCAL.test(title) && !/^(?:in|at|to|from|near|via)$/.test(before);
      const within = place.from > range.from && place.to <= range.to && before === 'of' && LOCAL_OF.test(title);
      if (leads || within) states.push(place.country);
    }
  }
  return states;
}

const LOCAL_OF = /^(?:deputy |vice |lord )*(?:mayor|governor|chief minister|ruler|prefect|regional governor) of\b/i;

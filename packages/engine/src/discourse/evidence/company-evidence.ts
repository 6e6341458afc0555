import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { VISITING } from '../../words/travel.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { opensClauseBehind } from './opens-clause-behind.ts';
import { partiesAt } from './parties-at.ts';

const LINKS = new Set([',', 'and', '&', 'as', 'well', 'the', 'including', 'his', 'her', ';']);

const MEETS = new Set(['meet', 'met', 'meets', 'meeting', 'spoke', 'speak', 'conferred', 'confer']);

const TALKS = new Set(['meetings', 'meeting', 'talks', 'discussions', 'consultations', 'conversations', 'engagements']);

/** "met with Peruvian President N, Minister of Defence M and others": who stands in one list with somebody else's officials is theirs. */
export function companyEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const at = sentence.persons.indexOf(person);
  const first = listStart(sentence, at);
  const head = sentence.persons[first];
  if (!head) return;
  if (first < at && sentence.tokens[head.from - 1]?.norm === 'with') {
    const stated = new Set<PartyId>();
    for (let k = first; k < sentence.persons.length && listStart(sentence, k) === first; k++)
      for (const office of sentence.persons[k]?.offices ?? []) if (office.party) stated.add(office.party);
    const [only] = stated;
    if (only !== undefined && stated.size === 1) add(only, 3);
  }
  visitedEvidence(state, sentence, head, add);
  escortEvidence(state, sentence, head, add);
}

/** "Minister N was accompanied by M": M is of the same side. */
function escortEvidence(state: Assignment, sentence: ParsedSentence, head: PersonMention, add: AddPoint): void {
  const { tokens } = sentence;
  const at = tokens[head.from - 2]?.norm === 'by' ? head.from - 3 : head.from - 2;
  if (tokens[at]?.norm !== 'accompanied') return;
  const clause = sentence.clauses.findLast(
    ({ lemma, voice, verb }) => verb.to <= head.from && voice === 'passive' && lemma === 'accompany',
  );
  const host =
    clause?.subject && head.from <= clause.verb.to + 2
      ? clause.subject
      : // "met Minister N, accompanied by M"
        sentence.persons.findLast((other) => other.to <= at && other.to >= at - 4);
  const parties = host ? partiesAt(state, sentence, { from: host.from, to: Math.max(host.to, at) }) : [];
  const [party] = parties;
  if (party !== undefined && parties.length === 1) add(party, 4);
}

/** "will travel to Peru for meetings with President N", "travelled to Peru and met President N": who is met at the end of a journey is of the state that is visited. */
function visitedEvidence(state: Assignment, sentence: ParsedSentence, head: PersonMention, add: AddPoint): void {
  const { tokens } = sentence;
  const before = tokens[head.from - 1]?.norm ?? '';
  const isMet = before === 'with' ? tokens[head.from - 2]?.norm : before;
  if (isMet === undefined || !(MEETS.has(isMet) || (before === 'with' && TALKS.has(isMet)))) return;
  const journey = sentence.clauses.find(
    (clause) => clause.verb.to <= head.from && (VISITING.has(clause.lemma) || clause.lemma === 'go') && clause.subject,
  );
  if (!journey?.subject) return;
  const travellers = partiesAt(state, sentence, journey.subject);
  const goals = sentence.actors.filter(
    (actor) =>
      actor.from >= journey.verb.to &&
      actor.to < head.from &&
      actor.form !== 'demonym' &&
      actor.from <= journey.verb.to + 3,
  );
  const [goal] = goals;
  if (!goal || goals.length > 1 || travellers.includes(goal.actorId)) return;
  add(goal.actorId, 4);
  if (state.home && state.home !== goal.actorId) add(state.home, -3);
}

/** The first of the persons whom only commas, "and" and titles join. */
export function listStart(sentence: ParsedSentence, at: number): number {
  const { persons, tokens } = sentence;
  let first = at;
  while (first > 0) {
    const before = persons[first - 1] as PersonMention;
    const here = persons[first] as PersonMention;
    if (here.from < before.to || here.from - before.to > 4) break;
    if (!tokens.slice(before.to, here.from).every((token) => LINKS.has(token.norm))) break;
    if (opensClauseBehind(sentence, before, here)) break;
    first--;
  }
  return first;
}

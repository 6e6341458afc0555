import type { ParsedSentence } from '../../sentence.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';

const ACTS = new Set(
  'recognize recognise acknowledge establish reestablish sever break suspend resume restore extend accept declare close open elevate raise upgrade'.split(
    ' ',
  ),
);
const LEADS = /^(?:head_of_state|head_of_government|foreign_minister)$/;
const MESSAGES = /^(?:messages?|letters?|notes?|telegrams?|statements?|notices?|cables?)$/;

/** "A recognised B when President N announced it", "in a letter from President N to Prime Minister M": who speaks for the state that acts, and whom it addresses. */
export function actEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (!person.offices.some((office) => LEADS.test(office.role) && office.party === null)) return;
  accusingEvidence(state, sentence, person, add);
  const act = sentence.clauses.find(
    (clause) =>
      ACTS.has(clause.lemma) &&
      clause.voice === 'active' &&
      clause.link !== 'subordinate' &&
      clause.verb.to <= person.from,
  );
  const party = act ? soleActor(sentence, act.subject) : null;
  if (!act || party === null) return;
  if (announces(sentence, act, person) || isSender(sentence, person)) add(party, 2);
  else if (isAddressed(sentence, person)) {
    const object = soleActor(sentence, act.object);
    const other = state.pair?.includes(party) ? state.pair.find((candidate) => candidate !== party) : undefined;
    if (object !== null && object === other) add(object, 2);
  }
}

/** The person is subject of the clause with "when" that follows the act. */
function announces(sentence: ParsedSentence, act: Clause, person: PersonMention): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.link === 'subordinate' &&
      clause.verb.from > act.verb.from &&
      clause.subject !== null &&
      clause.subject.from <= person.from &&
      person.to <= clause.subject.to &&
      !sentence.persons.some(
        (other) =>
          other !== person && other.from >= (clause.subject?.from ?? 0) && other.to <= (clause.subject?.to ?? 0),
      ) &&
      sentence.tokens[clause.subject.from - 1]?.norm === 'when',
  );
}

function isSender(sentence: ParsedSentence, person: PersonMention): boolean {
  return (
    sentence.tokens[person.from - 1]?.norm === 'from' &&
    sentence.tokens.slice(Math.max(0, person.from - 6), person.from).some((token) => MESSAGES.test(token.norm))
  );
}

/** Behind the sender, or behind the message that the announcing clause speaks of. */
function isAddressed(sentence: ParsedSentence, person: PersonMention): boolean {
  if (sentence.tokens[person.from - 1]?.norm !== 'to') return false;
  return sentence.tokens.slice(Math.max(0, person.from - 14), person.from).some((token) => MESSAGES.test(token.norm));
}

function soleActor(
  sentence: ParsedSentence,
  range: { readonly from: number; readonly to: number } | null,
): PartyId | null {
  if (range === null) return null;
  const named = new Set(
    sentence.actors
      .filter((actor) => actor.from >= range.from && actor.to <= range.to && !actor.actorId.startsWith('org:'))
      .map((actor) => actor.actorId),
  );
  return named.size === 1 ? ([...named][0] as PartyId) : null;
}

const ACCUSING = /^(?:accuse|condemn|denounce|criticize|criticise|blame|slam|threaten|warn)$/;

/** "Foreign Minister N accused A of spying": he is of the other of the two that the text is about. */
function accusingEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (!state.pair) return;
  for (const { lemma, voice, subject, object } of sentence.clauses) {
    if (!ACCUSING.test(lemma) || voice !== 'active' || subject === null) continue;
    if (subject.from > person.from || person.to > subject.to) continue;
    const accused = soleActor(sentence, object);
    if (accused === null || !state.pair.includes(accused)) continue;
    add(accused, -3);
    for (const party of state.pair) if (party !== accused) add(party, 2);
  }
}

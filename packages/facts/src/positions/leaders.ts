import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  type ResolvedPerson,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isGroupOfOfficials } from '../shared/group-of-officials.ts';

/** Who leads a delegation, and the words that say so. */
export interface Leader {
  readonly person: ResolvedPerson;
  /** Whose delegation it is, where the words say. */
  readonly party: PartyId | null;
  /** The verb that says it. */
  readonly title: string;
}

const LEAD = new Set(['lead', 'head', 'chair']);

/** Persons of whom a verb says that they lead a delegation: "headed the delegation", "a delegation led by N". */
export function leadersOf(sentence: ResolvedSentence): Leader[] {
  return [
    ...leadersByVerb(sentence),
    ...leadersOfOtherSide(sentence),
    ...leadersAtHead(sentence),
    ...leadersBehind(sentence),
  ];
}

const HEADING = /^(?:heading|leading|chairing|head)$/;

/** "Heading the Peruvian delegation was N", "the head of the Kenyan side is M". */
function leadersBehind(sentence: ResolvedSentence): Leader[] {
  const { tokens, people } = sentence;
  return collect(tokens, ({ norm }, i) => {
    if (!SIDES.has(norm) || !/^(?:was|is)$/.test(tokens[i + 1]?.norm ?? '')) return [];
    const start = Math.max(0, i - REACH);
    const heading = tokens.slice(start, i).findIndex((token) => HEADING.test(token.norm)) + start;
    const person = people.find(({ from, name }) => name !== null && from >= i + 2 && from <= i + 4);
    if (heading < start || !person?.fullName) return [];
    const owners = partiesIn(sentence, { from: heading, to: i });
    return [{ person, party: owners.length === 1 ? (owners[0] as PartyId) : null, title: tokens[heading]?.text ?? '' }];
  });
}

/** "was headed by N, and the Peruvian side by M": the verb is not said again. */
function leadersOfOtherSide(sentence: ResolvedSentence): Leader[] {
  const { tokens, people, actors, clauses } = sentence;
  const said = clauses.find(({ lemma, voice, negated }) => LEAD.has(lemma) && voice === 'passive' && !negated);
  if (said === undefined) return [];
  return collect(actors, (actor) => {
    if (actor.from < said.verb.to || !SIDES.has(tokens[actor.to]?.norm ?? '') || tokens[actor.to + 1]?.norm !== 'by')
      return [];
    const person = people.find(({ from, name }) => name !== null && from >= actor.to + 2 && from <= actor.to + 5);
    return person?.fullName ? [{ person, party: actor.actorId, title: tokens[said.head]?.text ?? said.lemma }] : [];
  });
}

/** "N arrived at the head of a large delegation". */
function leadersAtHead(sentence: ResolvedSentence): Leader[] {
  const { tokens, people, clauses } = sentence;
  const at = tokens.findIndex(
    ({ norm }, i) =>
      norm === 'head' &&
      tokens[i - 1]?.norm === 'the' &&
      tokens[i - 2]?.norm === 'at' &&
      tokens[i + 1]?.norm === 'of' &&
      tokens.slice(i + 2, i + 2 + REACH).some((token) => token.norm === 'delegation'),
  );
  if (at < 0) return [];
  const clause = clauses.findLast(({ verb, subject, negated }) => verb.to <= at && subject !== null && !negated);
  const range = clause?.subject;
  if (!range) return [];
  const [leader, ...others] = people.filter(
    ({ from, to, name }) => name !== null && from >= range.from - 1 && to <= range.to + 1,
  );
  const [owner, ...more] = partiesIn(sentence, { from: at, to: Math.min(at + 2 + REACH, tokens.length) });
  const party = owner !== undefined && more.length === 0 ? owner : null;
  return leader?.fullName && others.length === 0 ? [{ person: leader, party, title: 'at the head' }] : [];
}

const SIDES: ReadonlySet<string> = new Set(['side', 'delegation', 'team', 'one']);

/** How many words may stand between "at the head of" and the delegation. */
const REACH = 7;

function leadersByVerb(sentence: ResolvedSentence): Leader[] {
  return collect(sentence.clauses, (clause) => {
    if (!LEAD.has(clause.lemma) || clause.negated) return [];
    const passive = clause.voice === 'passive' || sentence.tokens[clause.verb.to]?.norm === 'by';
    const led = passive
      ? [clause.subject, { from: Math.max(0, clause.verb.from - 8), to: clause.verb.from }]
      : [clause.object];
    if (!led.some((range) => range !== null && namesDelegation(sentence, range))) return [];
    const leader = passive
      ? (clause.phrases.find((phrase) => phrase.preposition === 'by' && phrase.from >= clause.verb.to) ?? null)
      : clause.subject;
    const people = leader
      ? sentence.people.filter(
          (candidate) =>
            candidate.name !== null &&
            candidate.fullName !== null &&
            candidate.from < Math.max(leader.to, severalEnd(sentence, clause)) &&
            leader.from < candidate.to,
        )
      : [];
    const owners = partiesIn(sentence, passive ? clause.subject : clause.object);
    const title = sentence.tokens[clause.head]?.text ?? clause.lemma;
    // "N and M led the delegations of A and B": one each, in their order.
    const each =
      people.length > 1 && (owners.length === people.length || people.every((person) => person.party !== null));
    if (each)
      return people.map((person, i) => ({
        person,
        party: owners.length === people.length ? (owners[i] as PartyId) : null,
        title,
      }));
    const [person] = people;
    const party = owners.length === 1 ? (owners[0] as PartyId) : null;
    return person ? [{ person, party, title }] : [];
  });
}

/** "the two delegations were led by N, Minister of A, and M, Minister of B": where those end who lead several; 0 where only one is led. */
function severalEnd({ tokens, clauses }: ResolvedSentence, { index, subject, voice, to }: Clause): number {
  if (voice !== 'passive' || subject === null) return 0;
  if (!/^(?:delegations|sides|teams)$/.test(tokens[subject.head]?.norm ?? '')) return 0;
  const next = clauses[index + 1];
  return next === undefined ? tokens.length : Math.max(to, (next.subject ?? next.verb).from);
}

function namesDelegation({ tagged, tokens }: ResolvedSentence, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (/^(?:delegation|side)s?$/.test(tagged.lemmas[i] ?? '')) return true;
    if (isGroupOfOfficials(tokens, i)) return true;
  }
  return false;
}

import type { ParsedSentence } from '../../sentence.ts';
import type { TokenRange } from '../../span.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { indexAmong } from '../index-among.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { partiesAt } from './parties-at.ts';
import { principalBefore } from './principal-before.ts';

const WITH_SOMEBODY: ReadonlySet<string> = new Set(['accompany', 'join', 'flank']);

/** Who goes with somebody serves the same state. */
export function accompaniedEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  accompanyingEvidence(state, sentence, person, add);
  companionOf(state, sentence, person, add);
  for (const clause of sentence.clauses) {
    if (!WITH_SOMEBODY.has(clause.lemma) || clause.voice !== 'passive' || !clause.subject) continue;
    if (person.from < clause.verb.to || sentence.tokens[clause.verb.to]?.norm !== 'by') continue;
    if (sentence.clauses.some(({ verb }) => verb.from > clause.verb.from && verb.from < person.from)) continue;
    const party = partyOf(state, sentence, clause.subject);
    if (party !== null) add(party, 3);
  }
}

/** "Minister N accompanied the President of Kenya, M": of the one state whose official stands behind the verb. */
function companionOf(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (person.offices.length === 0) return;
  for (const { lemma, voice, subject, object } of sentence.clauses) {
    if (lemma !== 'accompany' || voice !== 'active' || subject === null || object === null) continue;
    const within = (range: TokenRange): boolean => person.from >= range.from && person.to <= range.to;
    if (!within(subject) && !within(object)) continue;
    const party = partyOf(state, sentence, within(subject) ? object : subject);
    if (party !== null) add(party, 3);
  }
}

/** "Accompanying him on the visit are the Minister of Energy, N, and M" */
function accompanyingEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, clauses } = sentence;
  if (tokens[0]?.norm !== 'accompanying' && tokens[0]?.norm !== 'joining') return;
  const being = clauses.find(({ lemma, form }) => lemma === 'be' && form === 'finite');
  if (!being || person.from < being.verb.to) return;
  const party = partyOf(state, sentence, { from: 1, to: being.verb.from });
  if (party !== null) add(party, 3);
}

/** The one state whose official the words name, or a pronoun among them. */
function partyOf(state: Assignment, sentence: ParsedSentence, range: TokenRange): PartyId | null {
  if (/^(?:he|she|him|her)$/.test(sentence.tokens[range.from]?.norm ?? '')) return principalBefore(state, sentence);
  const named = sentence.persons.filter(({ from, to }) => from >= range.from && to <= range.to);
  if (named.length === 1 && named[0]?.name === null) {
    const envoy = envoyBefore(state, sentence, named[0]);
    if (envoy !== null) return envoy;
  }
  const [only, ...rest] = new Set(partiesAt(state, sentence, named[0] ?? range));
  return only !== undefined && rest.length === 0 && !only.startsWith('org:') ? only : null;
}

/** "The Ambassador was accompanied by": of the state whose only ambassador the sentence before names. */
function envoyBefore(state: Assignment, sentence: ParsedSentence, { offices }: PersonMention): PartyId | null {
  if (offices.length !== 1 || offices[0]?.role !== 'ambassador' || offices[0].party !== null) return null;
  const before = state.sentences[indexAmong(state.sentences, sentence) - 1];
  const envoys = (before?.persons ?? []).flatMap((person) =>
    person.offices.filter(({ role }) => role === 'ambassador'),
  );
  const [party, ...rest] = new Set(envoys.map((office) => office.party));
  return party !== undefined && rest.length === 0 ? party : null;
}

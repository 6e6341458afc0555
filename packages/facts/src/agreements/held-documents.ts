import { type Clause, type PartyId, partiesIn, type ResolvedSentence, unitAt } from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';
import type { NamedDocument } from './documents.ts';
import { NO_SIGNATORY } from './words.ts';

const HAVING = new Set(['have', 'maintain', 'enjoy', 'share']);
const STANDING = new Set(['exist', 'apply', 'govern', 'regulate', 'provide', 'cover']);
const REMAINING = new Set(['be', 'remain', 'stay']);
const BINDING = new Set(['bind', 'link', 'govern', 'regulate']);

/** "A and B have a tax treaty", "a tax treaty between A and B is in force": the two that a document without a name is said to stand between; empty where nothing says so. */
export function heldBetween(sentence: ResolvedSentence, document: NamedDocument): readonly PartyId[] {
  if (document.strength !== 'strong' || document.to === document.from + 1 || !hasArticle(sentence, document)) return [];
  if (isOfOthers(sentence, document)) return [];
  const clause = sentence.clauses.find((candidate) => tellsOfStanding(sentence, candidate, document));
  if (clause === undefined) return [];
  const parties = [...new Set(holders(sentence, clause, document))].filter(isParty);
  return parties.length === 2 ? parties.sort() : [];
}

/** "The University of Accra has an agreement with a school in Peru": schools and firms have it. */
function isOfOthers({ tokens, references }: ResolvedSentence, document: NamedDocument): boolean {
  return tokens.some(
    ({ norm }, i) =>
      NO_SIGNATORY.test(norm) &&
      (i < document.from || i >= document.to) &&
      !references.some(({ from, to }) => from <= i && i < to),
  );
}

/** Those that the title names, those between whom it stands, or who has it and with whom. */
function holders(sentence: ResolvedSentence, clause: Clause, document: NamedDocument): readonly PartyId[] {
  if (document.parties.length > 1) return document.parties;
  const behind = (preposition: string): readonly PartyId[] =>
    clause.phrases
      .filter((phrase) => phrase.preposition === preposition && phrase.from > document.head)
      .flatMap((phrase) => partiesIn(sentence, phrase));
  const between = behind('between');
  return between.length > 0
    ? between
    : [...partiesIn(sentence, clause.subject), ...behind('with'), ...document.parties];
}

function tellsOfStanding(sentence: ResolvedSentence, clause: Clause, { from, to }: NamedDocument): boolean {
  const { tokens } = sentence;
  const { lemma, subject, verb, voice } = clause;
  const present = clause.tense === 'present' || (lemma === 'have' && verb.to === verb.from + 1);
  if (clause.form !== 'finite' || !present || clause.negated || clause.modal) return false;
  const start = unitAt(sentence, from)?.from ?? from;
  if (subject !== null && subject.from <= from && from < subject.to) {
    if (verb.from > to + 12) return false;
    return (
      STANDING.has(lemma) || (REMAINING.has(lemma) && /^(?:force|effect|place)$/.test(behind(tokens, verb.to, 'in')))
    );
  }
  const before = tokens[start - 1]?.norm ?? '';
  // "have in place a tax treaty"
  const placed = before === 'place' && start === verb.to + 2;
  if (HAVING.has(lemma)) return start === verb.to || placed;
  // "there exists a tax treaty between A and B", "is based on a tax treaty"
  if (lemma === 'exist') return tokens[verb.from - 1]?.norm === 'there' && start === verb.to;
  if (lemma === 'base') return voice === 'passive' && before === 'on' && start === verb.to + 1;
  if (lemma !== 'be') return voice === 'passive' && BINDING.has(lemma) && before === 'by' && start === verb.to + 1;
  // "there is a tax treaty between A and B", "are parties to a tax treaty"
  return tokens[verb.from - 1]?.norm === 'there'
    ? start === verb.to
    : before === 'to' && /^(?:parties|signatories)$/.test(tokens[start - 2]?.norm ?? '') && start === verb.to + 2;
}

/** The word behind "in", adverbs left out. */
function behind(tokens: ResolvedSentence['tokens'], at: number, preposition: string): string {
  const from = /^(?:still|also|currently|already|now)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  return tokens[from]?.norm === preposition ? (tokens[from + 1]?.norm ?? '') : '';
}

function hasArticle(sentence: ResolvedSentence, { from }: NamedDocument): boolean {
  const unit = unitAt(sentence, from);
  return unit !== undefined && unit !== null && /^(?:an?|the)$/.test(sentence.tokens[unit.from]?.norm ?? '');
}

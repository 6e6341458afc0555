import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';

/** "co-chaired by Minister N and Minister M", "under the joint chairmanship of N and M": of a meeting of two parties each leads for one, the page's own first. */
export function coChairsEvidence(
  { pair, home, canonical, party }: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (pair === null || pair.some((one) => one.startsWith('org:'))) return;
  const { persons } = sentence;
  const at = persons.indexOf(person);
  const leadAsTwo = (one: PersonMention | undefined, two: PersonMention | undefined): boolean =>
    leadTogether(sentence, one, two) || leadsWith(sentence, one, two);
  const first = leadAsTwo(person, persons[at + 1]);
  const second = leadAsTwo(persons[at - 1], person);
  const other = first ? persons[at + 1] : second ? persons[at - 1] : undefined;
  if (other?.name == null) return;
  const known =
    other.offices.find((office) => office.party)?.party ?? party.get(canonical.get(other.name) ?? other.name);
  const own: PartyId | null = known ?? (home === null ? null : second ? home : otherThan(pair, home));
  if (own === null || !pair.includes(own)) return;
  add(own, -3);
  add(otherThan(pair, own), 2);
}

function otherThan(pair: readonly [PartyId, PartyId], party: PartyId): PartyId {
  return pair[0] === party ? pair[1] : pair[0];
}

/** Two named officials side by side, and before them what says that both preside. */
function leadTogether(
  { tokens, persons }: ParsedSentence,
  one: PersonMention | undefined,
  other: PersonMention | undefined,
): boolean {
  if (one?.name == null || other?.name == null || one.offices.length === 0 || other.offices.length === 0) return false;
  const between = tokens.slice(one.to, other.from).map(({ norm }) => norm);
  if (between.filter((norm) => norm !== ',' && norm !== 'the').join(' ') !== 'and') return false;
  if (persons[persons.indexOf(other) + 1] !== undefined && tokens[other.to]?.norm === 'and') return false;
  const before = tokens.slice(Math.max(0, one.from - 4), one.from).map(({ norm }) => norm);
  const link = before.findLastIndex((norm) => norm === 'by' || norm === 'of');
  return link > 0 && TOGETHER.test(before.slice(0, link).join(' '));
}

/** "*N* co-chaired the talks together with *M*" */
function leadsWith(
  { clauses, tokens }: ParsedSentence,
  one: PersonMention | undefined,
  other: PersonMention | undefined,
): boolean {
  if (one?.name == null || other?.name == null || other.offices.length === 0) return false;
  return clauses.some(
    ({ lemma, voice, subject, phrases }) =>
      (/^co-?(?:chair|lead|preside)$/.test(lemma) ||
        (/^(?:chair|lead|preside)$/.test(lemma) &&
          /^(?:together|jointly)$/.test(tokens[other.from - 2]?.norm ?? ''))) &&
      voice === 'active' &&
      subject !== null &&
      subject.from <= one.from &&
      one.to <= subject.to &&
      phrases.some(({ preposition, from, to }) => preposition === 'with' && from <= other.from && other.from < to),
  );
}

const TOGETHER =
  /(?:co-?chair(?:ed|manship|ing)?|co-?presided|co-?led|joint(?:ly)? (?:chair(?:ed|manship)|presided|led))$/;

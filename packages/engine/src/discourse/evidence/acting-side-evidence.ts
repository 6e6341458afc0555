import type { ParsedSentence } from '../../sentence.ts';
import type { ActorMention, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** Words of signing, with which "for" names whom somebody signs for. */
const SIGNING = /^(?:sign|signs|signed|signing|signatory|signatories|inked|initialled|initialed)$/;

/** What stands between a side and whoever acts for it: "for Peru by Minister N", "for Peru, N". */
const OPENING: ReadonlySet<string> = new Set(['by', ',', ':', 'was', 'were', 'came']);

/** How many words a form of address before a name may add. */
const NEAR = 2;

/** "signed for Peru by Minister N", "Minister N for Peru", "N took part on the Peruvian side", "were, for Peru, N": for whom the words say that somebody acts. */
export function actingSideEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { actors, persons, tokens } = sentence;
  const isSigned = tokens.some(({ norm }) => SIGNING.test(norm));
  const named = persons.filter(({ name }) => name !== null);
  for (const actor of actors) {
    const side = sideOf(sentence, actor, isSigned);
    if (side === null || named.some(({ from, to }) => from <= actor.from && actor.to <= to)) continue;
    const next = named.find(({ from }) => from >= side.to);
    const opens =
      next !== undefined && OPENING.has(tokens[side.to]?.norm ?? '') && next.from - side.to - 1 <= NEAR ? next : null;
    const came = tokens[side.from]?.norm === 'from' && opens !== null ? listFrom(tokens, named, opens) : [];
    const actsFor = opens ?? actingBefore(sentence, named, side.from);
    if (actsFor === person || came.includes(person)) add(actor.actorId, 4);
  }
}

/** "N, Minister of Trade, and M": those whom only commas and "and" part from the first. */
function listFrom(
  tokens: ParsedSentence['tokens'],
  named: readonly PersonMention[],
  first: PersonMention,
): readonly PersonMention[] {
  const list: PersonMention[] = [first];
  for (const next of named.slice(named.indexOf(first) + 1)) {
    const end = Math.max(
      (list.at(-1) as PersonMention).to,
      ...(list.at(-1) as PersonMention).offices.map(({ range }) => range.to),
    );
    const joined = tokens.slice(end, next.from).every(({ norm }) => /^(?:,|and|the|mr|ms|mrs|dr)\.?$/.test(norm));
    if (!joined) break;
    list.push(next);
  }
  return list;
}

interface Side {
  readonly from: number;
  readonly to: number;
}

/** "for Peru", "on the Peruvian side", "on behalf of the Government of Peru"; null for anything else. */
function sideOf({ tokens }: ParsedSentence, { from, to, form }: ActorMention, isSigned: boolean): Side | null {
  const word = (i: number): string => tokens[i]?.norm ?? '';
  const start = word(from - 1) === 'the' ? from - 1 : from;
  if (/^(?:side|part)$/.test(word(to)))
    return /^(?:for|on|from)$/.test(word(start - 1)) ? { from: start - 1, to: to + 1 } : null;
  if (form !== 'name' || word(to) === "'s") return null;
  // "From Peru came Minister N", "the guests from Peru were N and M"
  if (word(start - 1) === 'from') return /^(?:was|were|came)$/.test(word(to)) ? { from: start - 1, to } : null;
  if (word(start - 1) === 'for') return isSigned ? { from: start - 1, to } : null;
  const of = word(start - 2) === 'government' ? start - (word(start - 3) === 'the' ? 4 : 3) : start - 1;
  return word(of) === 'of' && word(of - 1) === 'behalf' ? { from: of - 2, to } : null;
}

/** Who stands right before the side, or is the only one whom the subject of its clause names. */
function actingBefore(
  { tokens, clauses }: ParsedSentence,
  named: readonly PersonMention[],
  at: number,
): PersonMention | null {
  const end = tokens[at - 1]?.norm === ',' ? at - 1 : at;
  const near = named.find((one) => Math.max(one.to, ...one.offices.map(({ range }) => range.to)) === end);
  if (near) return near;
  const clause = clauses.findLast(
    ({ verb, subject, phrases }) =>
      subject !== null && verb.to <= at && phrases.some(({ from }) => from === at || from === at + 1),
  );
  const range = clause?.subject;
  if (!range || clause.voice === 'passive') return null;
  const [only, ...others] = named.filter(({ from, to }) => from < range.to && range.from < to);
  const later = named.some(({ from }) => from >= range.to && from < at);
  return only && others.length === 0 && !later ? only : null;
}

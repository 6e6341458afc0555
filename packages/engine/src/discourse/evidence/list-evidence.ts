import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import { SINGLE_HOLDER } from '../single-holder.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { opensClauseBehind } from './opens-clause-behind.ts';

/** "met the Peruvian President N, Prime Minister M and Interior Minister K": the state of the first is that of all. */
export function listEvidence(
  { canonical, party }: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const { persons, tokens } = sentence;
  if (person.offices.length === 0 || standsForSide(tokens, person.to)) return;
  let at = persons.indexOf(person);
  const role = person.offices[0]?.role;
  for (; at > 0; at--) {
    const [before, here] = [persons[at - 1] as PersonMention, persons[at] as PersonMention];
    if (before.name === null || before.offices.length === 0) return;
    if (role !== undefined && SINGLE_HOLDER.has(role) && before.offices[0]?.role === role) return;
    if (!isListed(tokens.slice(before.to, here.from).map((token) => token.norm))) return;
    if (opensClauseBehind(sentence, before, here)) return;
    const own = before.offices.find((office) => office.party !== null)?.party;
    const state = own ?? party.get(canonical.get(before.name) ?? before.name);
    if (state) {
      if (!state.startsWith('org:') && !isOneOfTwoSides(tokens, before.from)) add(state, 2);
      return;
    }
  }
}

/** "and the Deputy Minister N by the Peruvian side": whose he is stands behind him. */
function standsForSide(tokens: ParsedSentence['tokens'], to: number): boolean {
  return (
    /^(?:by|from|on|for)$/.test(tokens[to]?.norm ?? '') &&
    tokens.slice(to + 1, to + 5).some(({ norm }) => norm === 'side' || norm === 'part' || norm === 'delegation')
  );
}

/** "between the Peruvian President N and Prime Minister M": two sides, not one list. */
const PARTED: ReadonlySet<string> = new Set(['between', 'both']);

/** "co-chaired by N of Peru and M": one for each side. */
const LEADING = /(?:chaired|presided|led|headed|signed|opened|moderated)$/;

function isOneOfTwoSides(tokens: ParsedSentence['tokens'], from: number): boolean {
  const at = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  const [link, before] = [tokens[at]?.norm ?? '', tokens[at - 1]?.norm ?? ''];
  return PARTED.has(link) || (link === 'by' && LEADING.test(before)) || (link === 'of' && /chairmanship$/.test(before));
}

function isListed(between: readonly string[]): boolean {
  return (
    between.length > 0 && between.every((norm) => norm === ',' || norm === 'and' || norm === 'the' || norm === ';')
  );
}

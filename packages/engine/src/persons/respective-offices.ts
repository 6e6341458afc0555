import type { Token } from '../tokens.ts';
import type { PersonMention } from '../types.ts';
import { normAt } from './sentence-view.ts';

/** "Ms N and Mr M, the Director and Deputy Director of X, respectively": the offices behind the last of the names are one each, in their order. */
export function respectiveOffices(tokens: readonly Token[], mentions: readonly PersonMention[]): PersonMention[] {
  const told = [...mentions];
  if (!tokens.some(({ norm }) => norm === 'respectively')) return told;
  for (let at = 1; at < told.length; at++) {
    const last = told[at] as PersonMention;
    const count = last.offices.length;
    if (count < 2 || at < count - 1 || !isRespective(tokens, last)) continue;
    const members = told.slice(at - count + 1, at + 1);
    if (members.slice(0, -1).some(({ name, offices }) => name === null || offices.length > 0)) continue;
    if (!areJoined(tokens, members)) continue;
    const party = last.offices.find((office) => office.party !== null)?.party ?? null;
    for (const [k, member] of members.entries()) {
      const office = last.offices[k] as PersonMention['offices'][number];
      told[at - count + 1 + k] = { ...member, offices: [{ ...office, party: office.party ?? party }] };
    }
  }
  return told;
}

/** The offices stand behind the name, and the word closes them. */
function isRespective(tokens: readonly Token[], { nameRange, offices, to }: PersonMention): boolean {
  if (nameRange === null || offices.some(({ range }) => range.from < nameRange.to)) return false;
  const end = Math.max(to, ...offices.map(({ range }) => range.to));
  return normAt(tokens, end) === 'respectively' || normAt(tokens, end + 1) === 'respectively';
}

function areJoined(tokens: readonly Token[], members: readonly PersonMention[]): boolean {
  return members.every((member, k) => {
    const next = members[k + 1];
    if (next === undefined) return true;
    const start = next.nameRange?.from ?? next.from;
    return tokens
      .slice(member.to, start)
      .every(({ norm, kind }) => norm === ',' || norm === 'and' || (kind === 'word' && norm.length <= 4));
  });
}

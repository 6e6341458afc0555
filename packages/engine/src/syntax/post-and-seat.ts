import type { Token } from '../tokens.ts';
import type { Mention } from '../types.ts';
import type { Unit } from './units.ts';

const POST = /^(?:embassy|consulate|mission|commission|legation)$/;
const BEFORE_COMMISSION = /^(?:high|british|canadian|indian|australian|deputy)$/;
/** How many words before the comma the post may stand: "the Embassy of the Islamic Republic of Iran, Nairobi". */
const REACH = 9;

/** "the Embassy of Peru, Nairobi", "the Chinese Embassy, Lusaka": whether the name behind the comma only tells where the post is. */
export function isSeatOfPost(tokens: readonly Token[], city: number): boolean {
  if (tokens[city - 1]?.norm !== ',') return false;
  for (let k = city - 2; k >= 0 && k > city - 2 - REACH; k--) {
    const { norm, kind, capital } = tokens[k] as Token;
    if (POST.test(norm) && capital) return norm !== 'commission' || BEFORE_COMMISSION.test(tokens[k - 1]?.norm ?? '');
    if (kind !== 'word' || !(capital || /^(?:of|the|and)$/.test(norm))) return false;
  }
  return false;
}

/** The chunk before the comma and the city of the post as one, so that the post itself is what does something. */
export function joinSeatToPost(
  units: readonly Unit[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Unit[] {
  const seat = units.findIndex(
    (unit, u) =>
      unit.kind === 'noun' &&
      units[u - 1]?.kind === 'comma' &&
      units[u - 2]?.kind === 'noun' &&
      mentions.some(({ type, from, to }) => type === 'place' && from === unit.from && to === unit.to) &&
      isSeatOfPost(tokens, unit.from),
  );
  if (seat < 0) return units;
  const post = units[seat - 2] as Unit;
  return [...units.slice(0, seat - 2), { ...post, to: (units[seat] as Unit).to }, ...units.slice(seat + 1)];
}

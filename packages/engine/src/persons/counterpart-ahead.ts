import type { Token } from '../tokens.ts';
import type { PersonMention } from '../types.ts';
import { sharedRoles, UNKNOWN } from './counterpart.ts';
import { normAt } from './sentence-view.ts';

/** How many words may stand between "his" and the name of the counterpart. */
const LEAD = 4;

/** "In talks with her Kenyan counterpart N, Foreign Minister M said": where nobody was named before, the counterpart is of the one who is named next. */
export function counterpartsAhead(tokens: readonly Token[], mentions: PersonMention[]): PersonMention[] {
  const at = mentions.findIndex(({ name }) => name !== null);
  const first = mentions[at];
  const next = mentions[at + 1];
  if (first === undefined || !next?.name || next.offices.length === 0) return mentions;
  const [office] = first.offices;
  if (office?.role !== UNKNOWN || first.offices.length > 1 || normAt(tokens, first.to) !== ',') return mentions;
  if (next.from !== first.to + 1 && !(next.from === first.to + 2 && normAt(tokens, first.to + 1) === 'the'))
    return mentions;
  const owned = tokens.slice(Math.max(0, first.from - LEAD), first.from).some(({ norm }) => /^(?:his|her)$/.test(norm));
  const roles = sharedRoles(next.offices.filter(({ former }) => !former));
  if (!owned || roles.length === 0 || next.offices.some(({ role }) => role === UNKNOWN)) return mentions;
  const offices = roles.map((role) => ({ ...office, role }));
  return mentions.map((mention) => (mention === first ? { ...first, offices } : mention));
}

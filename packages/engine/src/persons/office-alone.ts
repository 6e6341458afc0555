import { normAt, type SentenceView } from './sentence-view.ts';
import type { Title } from './title.ts';

/** Titles that say little without a name, an owner or an article. */
const SLIGHT_ROLES: ReadonlySet<string> = new Set([
  'other',
  'parliamentarian',
  'agency_head',
  'royal',
  'military_commander',
]);

/** Whether a title without a name means a certain person (or persons), not an office in general. */
export function isDefiniteOffice(view: SentenceView, title: Title): boolean {
  if (title.ordinary)
    return title.parties.length > 0 && (title.plural || title.determined) && title.core.phrase !== 'deputy';
  if (['a', 'an', 'any', 'every', 'each', 'no'].includes(normAt(view.tokens, title.from - 1)) && !title.capital)
    return false;
  const owned = title.parties.length > 0 || title.determined;
  if (!title.capital) return owned || (title.completed && !title.plural);
  if (SLIGHT_ROLES.has(title.core.role)) return owned || title.completed;
  return true;
}

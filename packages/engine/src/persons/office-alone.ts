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

/** Ordinary words that news and readouts go on with for one whom they have named. */
export const CALLED_SO = /^(?:secretary|premier|chairman|chairwoman|chairperson)$/;

/** Whether a title without a name means a certain person (or persons), not an office in general. */
export function isDefiniteOffice(view: SentenceView, title: Title): boolean {
  if (title.ordinary)
    return (
      (title.parties.length > 0 && (title.plural || title.determined) && title.core.phrase !== 'deputy') ||
      isCalledSo(view, title)
    );
  if (['a', 'an', 'any', 'every', 'each', 'no'].includes(normAt(view.tokens, title.from - 1)) && !title.capital)
    return false;
  const owned = title.parties.length > 0 || title.determined;
  if (!title.capital) return owned || (title.completed && !title.plural);
  if (SLIGHT_ROLES.has(title.core.role)) return owned || title.completed;
  return true;
}

/** "the secretary", "the premier": in small letters whom the text has named with the word. */
function isCalledSo(view: SentenceView, { core, from, to, plural, determined }: Title): boolean {
  const next = view.tokens[to];
  return (
    !plural &&
    determined &&
    to - from <= 2 &&
    CALLED_SO.test(core.phrase) &&
    !(next?.kind === 'word' && next.capital) &&
    !/^(?:of|to|for|general)$/.test(next?.norm ?? '')
  );
}

import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

interface NameOnDate {
  readonly from: number;
  readonly date: ResolvedDate;
}

const OFFICES = /^(?:presidents|premiers|leaders|ministers|kings|queens|monarchs|chancellors)$/;
/** Words of a name. */
const SHORTEST = 2;

/** "Presidents N in 1962, M in 1978 and O in 1996", "Two presidents have visited Peru: N in 2004 and M in 2008": names without an office of their own, each with its date, behind the plural of one; none where other words stand between. */
export function namesOnDates(sentence: ResolvedSentence, dates: readonly ResolvedDate[]): readonly NameOnDate[] {
  const { tokens } = sentence;
  const office = tokens.findIndex(({ norm }) => OFFICES.test(norm));
  if (office < 0) return [];
  const entries: NameOnDate[] = [];
  for (const date of dates) {
    if (date.from < office) continue;
    const link = tokens[date.from - 1]?.norm ?? '';
    if (!/^(?:in|on|\()$/.test(link)) return [];
    const from = nameStart(sentence, date.from - 1);
    if (from < 0) return [];
    const last = entries.at(-1)?.date;
    if (last !== undefined && !isJoint(tokens.slice(last.to, from).map(({ norm }) => norm))) return [];
    entries.push({ from, date });
  }
  return entries.length > 1 ? entries : [];
}

/** Where the name of a person that ends before `end` begins; -1 where none does. */
function nameStart({ tokens, places, actors }: ResolvedSentence, end: number): number {
  let from = end;
  while (from > 0 && tokens[from - 1]?.capital === true && tokens[from - 1]?.kind === 'word') from--;
  const isPlace = [...places, ...actors].some(
    (named) => named.from >= from && named.to === end && !('actorId' in named && named.actorId.startsWith('person:')),
  );
  return end - from >= SHORTEST && !isPlace ? from : -1;
}

function isJoint(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 3 && words.every((word) => /^(?:,|and|;|\)|&)$/.test(word));
}

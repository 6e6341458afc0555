import type { ResolvedDate, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** "joined the Commonwealth (1970), the World Trade Organization (WTO, 1996)": the date in brackets right behind a name; null where it spans years or is not alone there. */
export function bracketedYear(
  { tokens, resolvedDates }: Pick<ResolvedSentence, 'tokens' | 'resolvedDates'>,
  name: Pick<TokenRange, 'to'>,
): ResolvedDate | null {
  const acronym = tokens[name.to]?.text === ',' && tokens[name.to - 2]?.text === '(';
  if (tokens[name.to]?.text !== '(' && !acronym) return null;
  // "(WTO) (1996)"
  const open = tokens[name.to + 2]?.text === ')' && tokens[name.to + 3]?.text === '(' ? name.to + 3 : name.to;
  let from = open + 1;
  if (tokens[from]?.capital && tokens[from + 1]?.text === ',') from += 2;
  if (/^(?:in|on|since)$/.test(tokens[from]?.norm ?? '')) from++;
  return (
    resolvedDates.find((date) => date.from === from && tokens[date.to]?.text === ')' && !date.edtf.includes('/')) ??
    null
  );
}

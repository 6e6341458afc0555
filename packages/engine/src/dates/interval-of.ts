import type { DateMention } from '../types.ts';

/** The date as an open interval where "since" or "until" says so: `1996/..`, `../1933`. */
export function intervalOf(edtf: string, mention: Pick<DateMention, 'since' | 'until'>): string {
  const slash = edtf.indexOf('/');
  if (mention.since === true) return `${slash < 0 ? edtf : edtf.slice(0, slash)}/..`;
  if (mention.until === true) return `../${slash < 0 ? edtf : edtf.slice(slash + 1)}`;
  return edtf;
}

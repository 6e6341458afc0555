import { claimsOf } from '../shared/examples.ts';

/** `source target TYPE` of every row of a text, `<>` between the parties of symmetric ones, with the date where there is one; for tables of examples. */
export function actLines(text: string, published: string | null = null, url: string | null = null): string[] {
  return claimsOf('interactions', text, { published, url })
    .map(
      (row) =>
        `${row.source} ${row.symmetric ? '<>' : '->'} ${row.target} ${row.event_type}${row.date ? ` ${row.date}` : ''}`,
    )
    .sort();
}

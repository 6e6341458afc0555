/** How many rows a rule gave on documents that it had not seen, and how many of them were right. */
export interface Tally {
  readonly rows: number;
  readonly right: number;
}

const NONE: Tally = { rows: 0, right: 0 };

/** As how many rows at the share of its table a rule's own are joined by, and a table's by rows at the share of all. */
const PRIOR = 20;

/** The share of each rule's rows that was right, drawn towards its table's where few were seen; rules are named `<table>/<frame>`. */
export function sharesOf(tallies: ReadonlyMap<string, Tally>): (rule: string) => number {
  const tables = new Map<string, Tally>();
  let all = NONE;
  for (const [rule, tally] of tallies) {
    tables.set(tableOf(rule), sum(tables.get(tableOf(rule)) ?? NONE, tally));
    all = sum(all, tally);
  }
  const expected = all.right / all.rows;
  return (rule) => smoothed(tallies.get(rule) ?? NONE, smoothed(tables.get(tableOf(rule)) ?? NONE, expected));
}

function smoothed({ rows, right }: Tally, expected: number): number {
  return (right + PRIOR * expected) / (rows + PRIOR);
}

function sum(a: Tally, b: Tally): Tally {
  return { rows: a.rows + b.rows, right: a.right + b.right };
}

function tableOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

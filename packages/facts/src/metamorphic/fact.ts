import { table } from '@diplomatic-relations/schema';
import type { Claim, FactTable, SourceDocument } from '../claim.ts';
import { extractDocument } from '../extract-document.ts';

export type FactValue = string | number | boolean | null | readonly string[];

/** A fact by the columns that make it the fact it is. */
export interface Fact {
  readonly table: FactTable;
  readonly values: Readonly<Record<string, FactValue>>;
}

/** The facts of a document, without its headlines, which are no facts of its text. */
export function factsOf(source: SourceDocument): Fact[] {
  return extractDocument(source)
    .claims.filter((claim) => claim.table !== 'headlines')
    .map(factOf);
}

function factOf(claim: Claim): Fact {
  const row = claim.row as Readonly<Record<string, FactValue | undefined>>;
  return {
    table: claim.table,
    values: Object.fromEntries(table(claim.table).identity.map((column) => [column, row[column] ?? null])),
  };
}

/** Measures that have a direction; the others are of the two alike, and so are relations, areas and symmetric acts. */
const DIRECTED = new Set([
  'exports',
  'imports',
  'investment',
  'aid',
  'loan',
  'debt',
  'students',
  'tourists',
  'residents',
  'trade_balance',
]);

/** A text that is the same for the same fact, whatever the order of its parties and the spelling of its titles. */
export function factKey({ table: name, values }: Fact): string {
  const ordered = { ...values };
  const metric = String(values.metric ?? '').replace(/_change$/, '');
  if ('actor_a' in ordered && !(name === 'indicators' && DIRECTED.has(metric))) {
    const [a, b] = [String(values.actor_a), String(values.actor_b)].sort();
    ordered.actor_a = a ?? null;
    ordered.actor_b = b ?? null;
  }
  if (name === 'interactions') {
    const [source, target] = [String(values.source), String(values.target)].sort();
    ordered.source = source ?? null;
    ordered.target = target ?? null;
  }
  return `${name} ${Object.entries(ordered)
    .map(
      ([column, value]) =>
        `${column}=${Array.isArray(value) ? [...(value as readonly string[])].sort().join('+') : plain(value as string | number | boolean | null)}`,
    )
    .join(' ')}`;
}

function plain(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  return /^(?:[A-Z]{3}|org:\S+|person:\S+|[-\d/.X]+)$/.test(value)
    ? value
    : value
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

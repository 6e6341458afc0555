import { columns, TABLE_NAMES, table } from '@diplomatic-relations/schema';
import type { PlainValue } from './plain-value.ts';
import type { Release } from './release.ts';
import { VIEWS } from './views.ts';

/** A table or view of an open release. */
export type RelationDescription = {
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly description: string;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly description: string }[];
};

const text = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');

const describe = async (
  release: Release,
  name: string,
  kind: 'table' | 'view',
  description: string,
  columnDescriptions: ReadonlyMap<string, string>,
): Promise<RelationDescription> => {
  const shape = await release.query(`DESCRIBE ${name}`);
  const count = await release.query(`SELECT count(*) FROM ${name}`);
  return {
    name,
    kind,
    description,
    rows: Number(count.rows[0]?.[0] ?? 0),
    columns: shape.rows.map(([column, type]) => ({
      name: text(column),
      type: text(type),
      description: columnDescriptions.get(text(column)) ?? '',
    })),
  };
};

/** All tables and views of a release with their rows and columns, tables first. */
export const describeTables = async (release: Release): Promise<RelationDescription[]> => {
  const all: RelationDescription[] = [];
  for (const name of TABLE_NAMES) {
    const descriptions = new Map(columns(name).map((column) => [column.name, column.description] as const));
    all.push(await describe(release, name, 'table', table(name).description, descriptions));
  }
  for (const view of VIEWS) all.push(await describe(release, view.name, 'view', view.description, new Map()));
  return all;
};

import type { Change } from './changes.ts';

const CHANGES = ['added', 'removed', 'changed'] as const;
const MEMBERS = ['reason', 'changes', 'tables', 'columns', 'ids', 'where'];

/** Why rows changed: the reason, and the rows that it explains; a member that is left out is no condition. */
export interface Reason {
  readonly reason: string;
  /** Removed and changed rows, unless said otherwise. */
  readonly changes?: readonly Change['change'][];
  readonly tables?: readonly string[];
  /** For changed rows, the cells that it explains. */
  readonly columns?: readonly string[];
  /** Keys of rows. */
  readonly ids?: readonly string[];
  /** Values that the row has, or for a removed or changed row had. */
  readonly where?: Readonly<Record<string, unknown>>;
}

/** The reasons for what a release changes. */
export interface Reasons {
  /** The release that it is compared with. */
  readonly since: string;
  readonly reasons: readonly Reason[];
}

/** A change with its reason; null where none was given. */
export interface ExplainedChange extends Change {
  readonly reason: string | null;
}

/** The changes with their reasons, and what is left over on both sides. */
export interface Explanation {
  readonly changes: readonly ExplainedChange[];
  /** Removed and changed rows without a reason. */
  readonly unexplained: readonly Change[];
  /** Reasons that explain nothing. */
  readonly unused: readonly Reason[];
}

const matches = (rule: Reason, { change, table, column, key, row }: Change): boolean => {
  const listed = (list: readonly string[] | undefined, value: string): boolean =>
    list === undefined || list.includes(value);
  return (
    (rule.changes ?? ['removed', 'changed']).includes(change) &&
    listed(rule.tables, table) &&
    (rule.columns === undefined || (column !== null && rule.columns.includes(column))) &&
    listed(rule.ids, key) &&
    Object.entries(rule.where ?? {}).every(([name, value]) => JSON.stringify(row[name]) === JSON.stringify(value))
  );
};

/** Gives each change the first reason that explains it. */
export const explainChanges = (changes: readonly Change[], reasons: readonly Reason[]): Explanation => {
  const used = new Set<Reason>();
  const explained = changes.map((change): ExplainedChange => {
    const rule = reasons.find((each) => matches(each, change));
    if (rule !== undefined) used.add(rule);
    return { ...change, reason: rule?.reason ?? null };
  });
  return {
    changes: explained,
    unexplained: explained.filter(({ change, reason }) => change !== 'added' && reason === null),
    unused: reasons.filter((rule) => !used.has(rule)),
  };
};

const fail = (where: string, expected: string, got: unknown): never => {
  throw new Error(`${where}: expected ${expected}, got ${JSON.stringify(got) ?? 'nothing'}`);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkReason = (value: unknown, where: string): Reason => {
  if (!isObject(value)) return fail(where, 'an object with a reason', value);
  const stranger = Object.keys(value).find((member) => !MEMBERS.includes(member));
  if (stranger !== undefined) fail(where, `only ${MEMBERS.join(', ')}`, stranger);
  if (typeof value['reason'] !== 'string' || value['reason'].trim() === '')
    fail(`${where}.reason`, 'a reason in words', value['reason']);
  for (const member of ['changes', 'tables', 'columns', 'ids']) {
    const list = value[member];
    if (list === undefined) continue;
    if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === 'string'))
      fail(`${where}.${member}`, 'a list of texts', list);
  }
  const { changes, where: condition } = value;
  if (changes !== undefined && !(changes as string[]).every((each) => (CHANGES as readonly string[]).includes(each)))
    fail(`${where}.changes`, CHANGES.join(', '), changes);
  if (condition !== undefined && !isObject(condition)) fail(`${where}.where`, 'columns with values', condition);
  return value as unknown as Reason;
};

/** The reasons of a JSON text; throws where one is wrong. */
export const parseReasons = (text: string, where = 'reasons.json'): Reasons => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${where}: expected JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!isObject(value)) return fail(where, 'an object with since and reasons', value);
  const { since, reasons } = value;
  if (typeof since !== 'string') return fail(`${where}: since`, 'the version that is compared with', since);
  if (!Array.isArray(reasons)) return fail(`${where}: reasons`, 'a list of reasons', reasons);
  return { since, reasons: reasons.map((each, at) => checkReason(each, `${where}: reasons[${at}]`)) };
};

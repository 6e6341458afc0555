/** How far a version goes beyond another, the smallest first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;

/** How far a version goes beyond another. */
export type Bump = (typeof BUMPS)[number];

type Numbers = readonly [major: number, minor: number, patch: number];

const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Whether a text is a version of three numbers, without a pre-release. */
export const isVersion = (text: string): boolean => VERSION.test(text);

const numbers = (version: string): Numbers => {
  const match = VERSION.exec(version);
  if (match === null) throw new Error(`expected a version such as 1.2.3, got ${JSON.stringify(version)}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
};

/** Less than, equal to or greater than 0, as a version comes before, is, or comes after another. */
export const compareVersions = (one: string, other: string): number => {
  const [a, b] = [numbers(one), numbers(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
};

/** How far a version goes beyond an earlier one. */
export const bumpBetween = (before: string, after: string): Bump => {
  if (compareVersions(before, after) > 0) throw new Error(`expected a version of at least ${before}, got ${after}`);
  const [a, b] = [numbers(before), numbers(after)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 'none' : (['major', 'minor', 'patch'] as const)[at as 0 | 1 | 2];
};

/** The version that goes so far beyond another. */
export const bumped = (version: string, bump: Bump): string => {
  const [major, minor, patch] = numbers(version);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
};

/** Whether a bump goes at least as far as another. */
export const reaches = (bump: Bump, least: Bump): boolean => BUMPS.indexOf(bump) >= BUMPS.indexOf(least);

/** The farthest of several bumps. */
export const farthest = (bumps: readonly Bump[]): Bump =>
  bumps.reduce<Bump>((most, bump) => (reaches(most, bump) ? most : bump), 'none');

import { cp, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '@diplomatic-relations/artifacts';
import {
  bumpBetween,
  compareReleases,
  type Finding,
  reaches,
  readManifest,
  readRelease,
  verifyRelease,
} from '@diplomatic-relations/versions';
import type { ReleaseInfo } from './info.ts';
import { updatePointers } from './pointers.ts';

const FEW = 5;
let attempts = 0;

const some = (items: readonly string[]): string =>
  items.length <= FEW ? items.join('; ') : `${items.slice(0, FEW).join('; ')}; and ${items.length - FEW} more`;

/** Everything that speaks against publishing a candidate as the next release. */
export async function candidateFaults(candidate: string, info: ReleaseInfo): Promise<string[]> {
  const { dataset } = await readManifest(candidate);
  if (dataset?.version !== info.version)
    return [`expected a candidate of version ${info.version}, got ${dataset?.version ?? 'a build without a version'}`];
  const { findings } = await verifyRelease(candidate);
  const faults = findings.map(({ file, message }: Finding) => `${file ?? 'the candidate'}: ${message}`);
  if (info.previous === null || faults.length > 0) return faults;
  const before = await readRelease(info.previous);
  const found = compareReleases(before, await readRelease(candidate), info.redirects, info.reasons);
  const { least } = found.report;
  const former = before.manifest.dataset?.version ?? info.version;
  const bump = bumpBetween(former, info.version);
  if (!reaches(bump, least.bump))
    faults.push(
      `version ${info.version} is a ${bump} step from ${former}, and the changes call for ${least.bump}: ${some(least.reasons.map(({ because }) => because))}`,
    );
  if (found.unexplained.length > 0)
    faults.push(
      `${found.unexplained.length} removed or corrected rows have no reason in reasons.json: ${some(found.unexplained.map(({ table, change, key, column }) => `${table} ${key} ${column === null ? change : `${column} ${change}`}`))}`,
    );
  if (found.unused.length > 0)
    faults.push(`reasons.json has reasons that explain nothing: ${some(found.unused.map(({ reason }) => reason))}`);
  return [...faults, ...found.faults.map((fault) => `redirects.csv: ${fault}`)];
}

/** Copies a candidate to `releases/<version>` and sets the pointers; refuses what must not become a release, and leaves nothing half-written. */
export async function cutRelease(candidate: string, releases: string, info: ReleaseInfo): Promise<void> {
  await mkdir(releases, { recursive: true });
  await locked(join(releases, '.lock'), async () => {
    const target = join(releases, info.version);
    if (await exists(target))
      throw new Error(
        `${target} exists, and a release never changes; expected a higher version in the dataset's package.json`,
      );
    const faults = await candidateFaults(candidate, info);
    if (faults.length > 0) throw new Error(`the release cannot be cut:\n- ${faults.join('\n- ')}`);
    const temporary = join(releases, '.incomplete');
    await rm(temporary, { recursive: true, force: true });
    try {
      await cp(candidate, temporary, { recursive: true });
      const { findings } = await verifyRelease(temporary);
      if (findings.length > 0) throw new Error(`the copy of the candidate is not sound: ${findings[0]?.message}`);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
    await updatePointers(releases);
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Runs work while no other process does, by a file that names the process at work. */
async function locked(path: string, work: () => Promise<void>): Promise<void> {
  await removeLockOfTheDead(path);
  // linked to its place when the number is in it, so that a lock always says whose it is
  const own = `${path}-${process.pid}-${++attempts}`;
  await writeFile(own, `${process.pid}\n`);
  try {
    await link(own, path);
  } catch (error) {
    if (fileErrorCode(error) !== 'EEXIST') throw error;
    const owner = (await readFile(path, 'utf8').catch(() => '')).trim();
    throw new Error(`another process (${owner}) is cutting a release in ${dirname(path)}; wait for it to end`);
  } finally {
    await rm(own, { force: true });
  }
  try {
    await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function removeLockOfTheDead(path: string): Promise<void> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') return;
    // renamed first, so that of two processes that find it only one takes it away
    await rename(path, `${path}-of-${pid}`).catch(() => undefined);
    await rm(`${path}-of-${pid}`, { force: true });
  }
}

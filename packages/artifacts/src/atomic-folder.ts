import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { explainingFileErrors } from './file-error.ts';
import { folderState, GENERATOR, isBuildFolder } from './folder-marker.ts';

// a name tells whose the folder is: of which output, host, process and build
const HOST = hostname().replace(/[^A-Za-z0-9]+/g, '_');
const running = new Set<string>();
let builds = 0;

type Kind = 'building' | 'former';

const besideName = (name: string, kind: Kind, build: number): string =>
  `.${name}.${kind}-${HOST}-${process.pid}-${build}`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** Removes what dead builds of the same output left, and puts back an output that one of them had just moved away. */
const cleanUp = async (target: string): Promise<void> => {
  const parent = dirname(target);
  const name = basename(target);
  for (const entry of await readdir(parent)) {
    const kind = (['building', 'former'] as const).find((each) => entry.startsWith(`.${name}.${each}-${HOST}-`));
    if (kind === undefined) continue;
    const [, pid = ''] = /^(\d+)-\d+$/.exec(entry.slice(`.${name}.${kind}-${HOST}-`.length)) ?? [];
    if (pid === '' || running.has(join(parent, entry))) continue;
    if (Number(pid) !== process.pid && isAlive(Number(pid))) continue;
    if (kind === 'former' && (await folderState(target)) === 'missing') await rename(join(parent, entry), target);
    else await rm(join(parent, entry), { recursive: true, force: true });
  }
};

const replace = async (temporary: string, target: string, former: string): Promise<void> => {
  if ((await folderState(target)) === 'missing') return rename(temporary, target);
  await rename(target, former);
  try {
    await rename(temporary, target);
  } catch (error) {
    await rename(former, target);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
};

/**
 * Builds a folder beside its place and moves it there when it is complete, so that the place holds the old output or the new one, never a half.
 */
export const writeAtomically = async (folder: string, build: (temporary: string) => Promise<void>): Promise<void> => {
  const place = resolve(folder);
  // a link stays a link: what it points to is replaced
  const target = await realpath(place).catch(() => place);
  const parent = dirname(target);
  const number = ++builds;
  const temporary = join(parent, besideName(basename(target), 'building', number));
  const former = join(parent, besideName(basename(target), 'former', number));

  await explainingFileErrors('cannot make the folder for the output', parent, () => mkdir(parent, { recursive: true }));
  await explainingFileErrors('cannot tidy up beside the output folder', target, () => cleanUp(target));
  const state = await explainingFileErrors('cannot use as output folder', target, () => folderState(target));
  if (state === 'foreign')
    throw new Error(
      `cannot use as output folder ${target}: expected an empty folder, a new one or a former build (with a manifest.json whose generator is "${GENERATOR}"), got a folder with other files`,
    );

  running.add(temporary).add(former);
  try {
    await explainingFileErrors('cannot write beside the output folder', target, () => mkdir(temporary));
    await build(temporary);
    if (!(await isBuildFolder(temporary)))
      throw new Error(`expected the build of ${target} to end with a manifest.json whose generator is "${GENERATOR}"`);
    await explainingFileErrors('cannot put the output in its place', target, () => replace(temporary, target, former));
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    running.delete(temporary);
    running.delete(former);
  }
};

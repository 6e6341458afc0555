import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../src/atomic-folder.ts';
import { GENERATOR } from '../src/folder-marker.ts';
import { stableJson } from '../src/stable-json.ts';
import { temporaryFolder } from './temporary-folder.ts';

const buildOf =
  (content: string) =>
  async (folder: string): Promise<void> => {
    await writeFile(join(folder, 'content'), content);
    await writeFile(join(folder, 'manifest.json'), stableJson({ generator: GENERATOR }));
  };

const contentOf = (folder: string): Promise<string> => readFile(join(folder, 'content'), 'utf8');

const HOST = hostname().replace(/[^A-Za-z0-9]+/g, '_');
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('writeAtomically', () => {
  it('makes a new folder, fills an empty one, and replaces a former build as a whole', async () => {
    const parent = await temporaryFolder();
    const out = join(parent, 'deep', 'out');
    await writeAtomically(out, buildOf('one'));
    expect(await contentOf(out)).toBe('one');
    await writeAtomically(out, async (folder) => {
      await writeFile(join(folder, 'manifest.json'), stableJson({ generator: GENERATOR }));
    });
    expect(await readdir(out)).toEqual(['manifest.json']);
    const empty = join(parent, 'empty');
    await mkdir(empty);
    await writeAtomically(empty, buildOf('two'));
    expect(await contentOf(empty)).toBe('two');
    expect(await readdir(parent)).toEqual(['deep', 'empty']);
  });

  it('leaves the old output as it was when the build fails', async () => {
    const parent = await temporaryFolder();
    const out = join(parent, 'out');
    await writeAtomically(out, buildOf('old'));
    await expect(
      writeAtomically(out, async (folder) => {
        await buildOf('half')(folder);
        throw new Error('interrupted');
      }),
    ).rejects.toThrow('interrupted');
    expect(await contentOf(out)).toBe('old');
    expect(await readdir(parent)).toEqual(['out']);
  });

  it('leaves the old output as it was when the process is killed, and tidies up in the next build', async () => {
    const parent = await temporaryFolder();
    const out = join(parent, 'out');
    await writeAtomically(out, buildOf('old'));
    const script = `
      import { writeFileSync } from 'node:fs';
      import { writeAtomically } from ${JSON.stringify(new URL('../src/atomic-folder.ts', import.meta.url).href)};
      await writeAtomically(${JSON.stringify(out)}, async (folder) => {
        writeFileSync(folder + '/content', 'half');
        process.stdout.write('half');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await contentOf(out)).toBe('old');
    expect(await readdir(parent)).toHaveLength(2);
    await writeAtomically(out, buildOf('new'));
    expect(await contentOf(out)).toBe('new');
    expect(await readdir(parent)).toEqual(['out']);
  });

  it('refuses a build that leaves no marker', async () => {
    const out = join(await temporaryFolder(), 'out');
    await expect(writeAtomically(out, async () => undefined)).rejects.toThrow('to end with a manifest.json');
  });

  it.each([
    ['notes.txt', 'mine'],
    ['manifest.json', '{"generator": "something-else"}'],
    ['manifest.json', 'no json'],
  ])('refuses a folder of others with %s', async (name, text) => {
    const out = join(await temporaryFolder(), 'out');
    await mkdir(out);
    await writeFile(join(out, name), text);
    await expect(writeAtomically(out, buildOf('new'))).rejects.toThrow(
      /cannot use as output folder .*out: expected an empty folder, a new one or a former build .* got a folder with other files/,
    );
    expect(await readdir(out)).toEqual([name]);
    expect(await readFile(join(out, name), 'utf8')).toBe(text);
  });

  it('refuses a file, and a folder below a file', async () => {
    const out = join(await temporaryFolder(), 'out');
    await writeFile(out, 'a file');
    await expect(writeAtomically(out, buildOf('new'))).rejects.toThrow(/cannot use as output folder .*\(ENOTDIR\)/);
    await expect(writeAtomically(join(out, 'below'), buildOf('new'))).rejects.toThrow(
      /cannot make the folder .*\((ENOTDIR|EEXIST)\)/,
    );
  });

  it('removes what a dead process left, and nothing else', async () => {
    const parent = await temporaryFolder();
    const out = join(parent, 'out');
    const kept = [`.out.building-${HOST}-${process.ppid}-1`, '.out.building-elsewhere-1-1', '.outer.building', 'other'];
    const dead = [`.out.building-${HOST}-${deadProcess()}-1`, `.out.former-${HOST}-${deadProcess()}-3`];
    for (const name of [...kept, ...dead, 'out']) await mkdir(join(parent, name));
    await writeAtomically(out, buildOf('new'));
    expect((await readdir(parent)).sort()).toEqual([...kept, 'out'].sort());
  });

  it('puts back the output that a dead process had just moved away', async () => {
    const parent = await temporaryFolder();
    const former = join(parent, `.out.former-${HOST}-${deadProcess()}-1`);
    await mkdir(former);
    await buildOf('old')(former);
    await expect(
      writeAtomically(join(parent, 'out'), async () => {
        throw new Error('interrupted again');
      }),
    ).rejects.toThrow('interrupted again');
    expect(await contentOf(join(parent, 'out'))).toBe('old');
  });

  it('replaces what a link points to, and keeps the link', async () => {
    const parent = await temporaryFolder();
    await mkdir(join(parent, 'real'));
    await symlink(join(parent, 'real'), join(parent, 'link'));
    await writeAtomically(join(parent, 'link'), buildOf('new'));
    expect(await contentOf(join(parent, 'real'))).toBe('new');
    expect((await readdir(parent, { withFileTypes: true })).find(({ name }) => name === 'link')?.isSymbolicLink()).toBe(
      true,
    );
  });

  it('keeps two builds of one process apart', async () => {
    const parent = await temporaryFolder();
    await Promise.all(['a', 'b', 'c'].map((name) => writeAtomically(join(parent, name), buildOf(name))));
    expect(await Promise.all(['a', 'b', 'c'].map((name) => contentOf(join(parent, name))))).toEqual(['a', 'b', 'c']);
  });
});

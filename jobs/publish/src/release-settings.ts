import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from '@diplomatic-relations/artifacts';
import { compareVersions, isVersion, parseReasons, readRedirects } from '@diplomatic-relations/versions';
import type { ReleaseInfo } from './info.ts';
import { TEXT_SETTINGS, type TextSetting } from './withheld-texts.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The versions that lie in a folder of releases, the lowest first. */
export async function releasedVersions(releases: string): Promise<string[]> {
  const names = await readdir(releases).catch((error: unknown) => {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names.filter(isVersion).sort(compareVersions);
}

/** What the folder of a dataset says of the release that it would give: package.json, release.json, CHANGELOG.md, redirects.csv, reasons.json. */
export async function readReleaseInfo(folder: string): Promise<ReleaseInfo> {
  const { version } = await readJson(join(folder, 'package.json'));
  if (typeof version !== 'string' || !isVersion(version))
    throw new Error(
      `${join(folder, 'package.json')}: expected a version such as 1.2.3, got ${JSON.stringify(version)}`,
    );
  const settings = join(folder, 'release.json');
  const { name, title, released, texts } = await readJson(settings);
  if (typeof name !== 'string' || typeof title !== 'string')
    throw new Error(`${settings}: expected a name and a title`);
  if (typeof released !== 'string' || !DAY.test(released))
    throw new Error(`${settings}: released: expected a day YYYY-MM-DD, got ${JSON.stringify(released)}`);
  if (!(TEXT_SETTINGS as readonly unknown[]).includes(texts))
    throw new Error(`${settings}: texts: expected one of ${TEXT_SETTINGS.join(', ')}, got ${JSON.stringify(texts)}`);
  const former = (await releasedVersions(join(folder, 'releases'))).filter(
    (each) => compareVersions(each, version) < 0,
  );
  const previous = former.at(-1) ?? null;
  return {
    name,
    title,
    version,
    released,
    texts: texts as TextSetting,
    changelog: await readFile(join(folder, 'CHANGELOG.md'), 'utf8'),
    previous: previous === null ? null : join(folder, 'releases', previous),
    redirects: await readRedirects(join(folder, 'redirects.csv')),
    reasons: previous === null ? [] : await reasonsSince(join(folder, 'reasons.json'), previous),
  };
}

/** The reasons for changes since a release; reasons since an earlier one are no longer of use. */
async function reasonsSince(path: string, previous: string): Promise<ReleaseInfo['reasons']> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return [];
  const { since, reasons } = parseReasons(text, path);
  return since === previous ? reasons : [];
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${path}: expected JSON: ${(error as Error).message}`, { cause: error });
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from './file-error.ts';

/** The name by which a manifest says that its folder is a build of ours. */
export const GENERATOR = 'diplomatic-relations';

/** What stands at the place of an output folder. */
export type FolderState = 'missing' | 'empty' | 'ours' | 'foreign';

/** Whether a folder's manifest names our generator. */
export const isBuildFolder = async (folder: string): Promise<boolean> => {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return (
      typeof manifest === 'object' && manifest !== null && 'generator' in manifest && manifest.generator === GENERATOR
    );
  } catch {
    return false;
  }
};

/** Looks at the place of an output folder; throws where it is a file or cannot be read. */
export const folderState = async (folder: string): Promise<FolderState> => {
  try {
    if ((await readdir(folder)).length === 0) return 'empty';
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return 'missing';
    throw error;
  }
  return (await isBuildFolder(folder)) ? 'ours' : 'foreign';
};

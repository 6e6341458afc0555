import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemaText, TABLE_NAMES } from '@diplomatic-relations/schema';
import { explainingFileErrors } from './file-error.ts';

/** Writes the JSON Schema of every table into a folder, as `<table>.schema.json`, and gives back the paths. */
export const writeJsonSchema = async (folder: string): Promise<string[]> => {
  await explainingFileErrors('cannot make the folder', folder, () => mkdir(folder, { recursive: true }));
  return Promise.all(
    TABLE_NAMES.map(async (name) => {
      const path = join(folder, `${name}.schema.json`);
      await explainingFileErrors('cannot write', path, () => writeFile(path, jsonSchemaText(name)));
      return path;
    }),
  );
};

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { derivedFiles } from '../src/derived-files.ts';

// Writes the derived files that are committed: JSON Schemas, SQL, data dictionary.
for (const { path, text } of derivedFiles()) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Reject } from './reject.ts';
import { systemReason } from './system-reason.ts';

export type InputFormat = 'text' | 'markdown' | 'html' | 'ndjson';

/** A file to read. */
export interface InputFile {
  readonly path: string;
  /** As seen from the input folder, with `/`; the name alone for an input that is a file. */
  readonly name: string;
  readonly format: InputFormat;
  /** The folders whose manifests speak of it, outermost first, each with the file's name as seen from there. */
  readonly folders: readonly { readonly path: string; readonly name: string }[];
}

/** The formats by the file name's extension. */
export const FORMATS: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** Thrown where an input that was named does not exist. */
export class InputError extends Error {
  override name = 'InputError';
}

/** All documents' files under the inputs (files, or folders with all they hold), in the order of the inputs and then of their names by code point. */
export async function listInputs(inputs: readonly string[]): Promise<{ files: InputFile[]; rejects: Reject[] }> {
  const files: InputFile[] = [];
  const rejects: Reject[] = [];
  for (const input of inputs) {
    let folder: boolean;
    try {
      folder = (await stat(input)).isDirectory();
    } catch (error) {
      throw new InputError(`${input}: ${systemReason(error)}; expected a file or folder of documents`);
    }
    if (folder) {
      await walk(input, '', [{ path: input, prefix: '' }], files, rejects);
      continue;
    }
    const name = basename(input);
    const format = FORMATS[extname(name).toLowerCase()];
    if (format) files.push({ path: input, name, format, folders: [{ path: dirname(input), name }] });
    else
      rejects.push({
        doc_id: null,
        file: name,
        line: null,
        reason: `no known format "${extname(name)}"`,
        expected: 'a .txt, .md, .html or .ndjson file',
      });
  }
  return { files, rejects };
}

interface Folder {
  readonly path: string;
  readonly prefix: string;
}

async function walk(
  root: string,
  relative: string,
  folders: readonly Folder[],
  files: InputFile[],
  rejects: Reject[],
): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, relative), { withFileTypes: true });
  } catch (error) {
    rejects.push({
      doc_id: null,
      file: relative === '' ? basename(root) : relative,
      line: null,
      reason: `the folder cannot be read: ${systemReason(error)}`,
      expected: 'a readable folder',
    });
    return;
  }
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
    const path = join(root, name);
    if (entry.isDirectory()) {
      await walk(root, name, [...folders, { path, prefix: `${name}/` }], files, rejects);
      continue;
    }
    const format = FORMATS[extname(entry.name).toLowerCase()];
    if (format)
      files.push({
        path,
        name,
        format,
        folders: folders.map((folder) => ({ path: folder.path, name: name.slice(folder.prefix.length) })),
      });
  }
}

/** The order of two strings by their code points (UTF-8's order), the same on every machine. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

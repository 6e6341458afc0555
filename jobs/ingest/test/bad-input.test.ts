import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError, rejectMessage } from '../src/index.ts';
import { folderOf, ingestAll, ingestFiles, rejects, sources } from './files.ts';

const GOOD = 'Iceland and Peru opened embassies.';

/** A file that cannot be used: its name and content, and what the reject must say and where. */
const BAD: readonly {
  readonly what: string;
  readonly name: string;
  readonly content: string | Buffer;
  readonly says: RegExp;
  readonly line: number | null;
}[] = [
  { what: 'an empty file', name: 'bad.txt', content: '', says: /empty \(0 bytes\)/, line: null },
  { what: 'a PDF', name: 'bad.txt', content: '%PDF-1.7 and more', says: /a PDF file/, line: null },
  {
    what: 'binary data',
    name: 'bad.txt',
    content: Buffer.from([72, 105, 1, 2, 3, 0, 0, 7]),
    says: /binary data \(control byte 0x01 at byte 2\)/,
    line: null,
  },
  {
    what: 'zero bytes in text',
    name: 'bad.txt',
    content: 'The two sides\0 met in the capital.',
    says: /control byte 0x00 at byte 13/,
    line: null,
  },
  {
    what: 'broken UTF-8',
    name: 'bad.txt',
    content: Buffer.concat([Buffer.from('Perú and Türkiye met '), Buffer.from([0xe2, 0x82]), Buffer.from(' again')]),
    says: /broken UTF-8 at byte 23 \(0xe2\)/,
    line: null,
  },
  {
    what: 'UTF-8 cut within a letter',
    name: 'bad.txt',
    content: Buffer.from('They met in Bogotá').subarray(0, -1),
    says: /broken UTF-8 at byte 17 \(0xc3\)/,
    line: null,
  },
  {
    what: 'bytes of no encoding',
    name: 'bad.txt',
    content: Buffer.concat([Buffer.from('They met '), Buffer.from([0xff, 0xfe, 0xff])]),
    says: /broken UTF-8 at byte 9/,
    line: null,
  },
  {
    what: 'UTF-16 with half a letter',
    name: 'bad.txt',
    content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Hi', 'utf16le'), Buffer.from([0x41])]),
    says: /broken UTF-16: an odd number of bytes/,
    line: null,
  },
  {
    what: 'UTF-16 with half a pair',
    name: 'bad.txt',
    content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Hi\ud800!', 'utf16le')]),
    says: /broken UTF-16: a surrogate/,
    line: null,
  },
  { what: 'no sentence', name: 'bad.txt', content: '12.05.2020\n\n — 45 %', says: /no sentence/, line: null },
  {
    what: 'no sentence after the front matter',
    name: 'bad.md',
    content: '---\ntitle: Words\n---\n\n',
    says: /no sentence/,
    line: null,
  },
  {
    what: 'front matter that is no YAML',
    name: 'bad.md',
    content: '---\ntitle: A\nurl: [b]c\n---\nText.',
    says: /front matter does not parse/,
    line: 3,
  },
  {
    what: 'front matter without an end',
    name: 'bad.md',
    content: '---\ntitle: A\n\nThe ministers met.',
    says: /front matter has no end/,
    line: 1,
  },
  {
    what: 'front matter that is a list',
    name: 'bad.md',
    content: '---\n- a\n- b\n---\nText.',
    says: /no mapping/,
    line: 2,
  },
  {
    what: 'an NDJSON line that is no JSON',
    name: 'bad.ndjson',
    content: `{"doc_id":"x","text":"${GOOD}"}\n{"text": oops}\n`,
    says: /no JSON/,
    line: 2,
  },
  { what: 'an NDJSON line that is a list', name: 'bad.ndjson', content: '[1]\n', says: /no JSON object/, line: 1 },
  {
    what: 'an NDJSON line without text',
    name: 'bad.ndjson',
    content: '\n{"doc_id":"y","title":"T"}\n',
    says: /neither "text" nor "html"/,
    line: 2,
  },
  {
    what: 'an NDJSON line in another encoding',
    name: 'bad.ndjson',
    content: Buffer.from('{"text":"caf\xe9 visit"}\n', 'latin1'),
    says: /no UTF-8 \(byte 12\)/,
    line: 1,
  },
  { what: 'an empty NDJSON file', name: 'bad.ndjson', content: '', says: /empty/, line: null },
];

describe('a document that cannot be used', () => {
  it.each(BAD)('$what gives a reject, and the rest is read', async ({ name, content, says, line }) => {
    const items = await ingestFiles({ [name]: content, 'good.txt': GOOD });
    const [reject, ...others] = rejects(items);
    expect(others).toEqual([]);
    expect(reject?.reason).toMatch(says);
    expect(reject?.file).toBe(name);
    expect(reject?.line).toBe(line);
    expect(reject?.expected).not.toBe('');
    expect(sources(items).map((source) => source.docId)).toContain('good');
  });

  it('a file or a line that is too large, without reading it into memory', async () => {
    const long = 'The ministers met. '.repeat(100);
    const items = await ingestFiles(
      { 'large.txt': long, 'many.ndjson': `${JSON.stringify({ text: long })}\n${JSON.stringify({ text: GOOD })}\n` },
      { maximumBytes: 1000 },
    );
    expect(rejects(items).map(rejectMessage)).toEqual([
      'large.txt: the file has 1900 bytes; expected at most 1000 bytes a document (put many documents into one .ndjson, a line each)',
      'many.ndjson:1: the line has 1911 bytes; expected at most 1000 bytes a document',
    ]);
    expect(sources(items).map((source) => source.docId)).toEqual(['many-2']);
  });

  it('a second document with an id that is taken, naming both', async () => {
    const items = await ingestFiles({
      'a.md': GOOD,
      'a.txt': GOOD,
      'b.ndjson': JSON.stringify({ doc_id: 'a', text: GOOD }),
    });
    expect(sources(items)).toHaveLength(1);
    expect(rejects(items).map(rejectMessage)).toEqual([
      'a.txt: a second document with the id "a"; the first is a.md; expected one id a document',
      'b.ndjson:1: a second document with the id "a"; the first is a.md; expected one id a document',
    ]);
  });

  it('a file and a folder that cannot be read', async () => {
    const folder = await folderOf({ 'good.txt': GOOD });
    await symlink('gone.txt', join(folder, 'dangling.txt'));
    await symlink('circle.txt', join(folder, 'circle.txt'));
    const items = await ingestAll([folder]);
    expect(rejects(items).map(rejectMessage)).toEqual([
      'circle.txt: the file cannot be read: a link that leads to itself; expected a readable file',
      'dangling.txt: the file cannot be read: no such file or folder; expected a readable file',
    ]);
    expect(sources(items)).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('a folder without read permission', async () => {
    const folder = await folderOf({ 'good.txt': GOOD });
    await mkdir(join(folder, 'closed'), { mode: 0o000 });
    const items = await ingestAll([folder]);
    expect(rejects(items).map(rejectMessage)).toEqual([
      'closed: the folder cannot be read: permission denied; expected a readable folder',
    ]);
  });

  it('an input that does not exist is an error of its own', async () => {
    await expect(ingestAll(['no/such/folder'])).rejects.toThrow(InputError);
    await expect(ingestAll(['no/such/folder'])).rejects.toThrow(
      'no/such/folder: no such file or folder; expected a file or folder of documents',
    );
  });

  it('a file of an unknown format, where it is named; in a folder such files are passed over', async () => {
    const folder = await folderOf({ 'good.txt': GOOD, 'notes.xyz': GOOD });
    expect(rejects(await ingestAll([folder]))).toEqual([]);
    await writeFile(join(folder, 'other.xyz'), GOOD);
    expect(rejects(await ingestAll([join(folder, 'other.xyz')])).map(rejectMessage)).toEqual([
      'other.xyz: no known format ".xyz"; expected a .txt, .md, .html or .ndjson file',
    ]);
  });
});

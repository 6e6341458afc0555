import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Documents in all formats, written for these tests. */
const DOCUMENTS: Readonly<Record<string, string | Buffer>> = {
  'fiji-tonga.txt':
    'Fiji and Tonga\n\nDiplomatic relations between Fiji and Tonga were established on 5 March 1990. The Embassy of Fiji in Nukuʻalofa was opened in June 1995.\n',
  'ghana.md':
    '---\ntitle: Ghana and Norway\ndate: 2019-02-11\n---\nGhana and Norway established diplomatic relations on 2 May 1961. Trade between the two countries reached $40 million in 2018.\n',
  'chile.html':
    '<html lang="en"><head><title>Chile and Kenya</title></head><body><p>Chile and Kenya established diplomatic relations on 12 July 1970.</p></body></html>',
  'more.ndjson': `${JSON.stringify({ doc_id: 'peru', text: 'Peru and Malta established diplomatic relations in 1972.' })}\n`,
  'emoji.txt': '🎉🎉 Nepal and Cuba established diplomatic relations on 25 March 1975.\n',
};

/** Documents that cannot be used, each with what its reject says. */
export const BAD_DOCUMENTS: Readonly<Record<string, readonly [string | Buffer, RegExp]>> = {
  'empty.txt': ['', /empty/],
  'image.txt': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /PNG/],
  'front.md': ['---\na: [b\n---\nText.', /front matter does not parse/],
  'lines.ndjson': ['{"text": 1\n', /no JSON/],
  'peru.txt': ['Peru again, under an id that is taken.', /second document with the id "peru"/],
};

/** Writes the documents, and those that cannot be used where wanted. */
export async function writeDocuments(folder: string, bad = false): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(DOCUMENTS)) await writeFile(join(folder, name), content);
  if (bad) for (const [name, [content]] of Object.entries(BAD_DOCUMENTS)) await writeFile(join(folder, name), content);
  return folder;
}

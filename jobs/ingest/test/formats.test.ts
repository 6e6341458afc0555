import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, ingestAll, ingestFiles, rejects, sources, warnings } from './files.ts';

const TEXT = 'Iceland and Peru opened embassies in each other’s capitals.';

const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Minister in Lima | Ministry of Examples</title>
<meta property="og:title" content="Minister in Lima | Ministry of Examples">
<meta property="og:site_name" content="Ministry of Examples">
<link rel="canonical" href="https://example.org/lima">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","datePublished":"2024-03-05T22:10:00-05:00"}]}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Minister in Lima</h1>
<p>The Minister of Iceland was received in Lima on Tuesday by her colleague, and the two spoke at length about fisheries.<br>They signed two papers.</p>
<p>Among the subjects, which the two delegations had prepared over several months, were the following:</p>
<ul><li>cod quotas and the training of inspectors,</li><li>visas for students and young workers.</li></ul>
<table><tr><td>2019</td><td>first visit</td></tr></table>
<p>A further meeting is planned for the autumn, when the delegations will come together once more in Reykjavik.</p></article>
<footer>Contact us, follow us</footer></body></html>`;

describe('plain text', () => {
  it('is taken as it is, with the checksum of its bytes', async () => {
    const bytes = Buffer.from(`\ufeff${TEXT}\r\nMore.\r\n`);
    const [source] = sources(await ingestFiles({ 'iceland-peru.txt': bytes }));
    expect(source).toEqual({
      docId: 'iceland-peru',
      text: `${TEXT}\nMore.\n`,
      title: null,
      published: null,
      publisher: null,
      url: null,
      language: 'en',
      licence: null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });
});

describe('Markdown', () => {
  it('stands as it is where its title is a line of its own below the menus', async () => {
    const menus = 'Home, visas, embassies, students, and what else there may be\n'.repeat(12);
    const body = `${menus}Office of the Spokesman\nMay 5, 2008\n\nTwo embassies open\n\n${TEXT}\n`;
    const [source] = sources(await ingestFiles({ 'a.md': `---\ntitle: Two embassies open\n---\n${body}` }));
    expect(source).toMatchObject({ text: body, title: 'Two embassies open' });
  });

  it('gives its front matter as metadata and its body, untouched, as text under its title', async () => {
    const body = '\n# Heading\n\n\\### <!-- note -->\n';
    const front =
      "---\ntitle: 'Two: embassies'\ndate: 2024-03-05 23:30:00-05:00\nsource_url: https://example.org/a\npublisher: Example\nlanguage: en_us\nlicence: CC0-1.0\n---\n";
    const [source] = sources(await ingestFiles({ 'a.md': front + body }));
    expect(source).toMatchObject({
      docId: 'a',
      text: `Two: embassies\n\n${body}`,
      title: 'Two: embassies',
      published: '2024-03-05',
      publisher: 'Example',
      url: 'https://example.org/a',
      language: 'en-US',
      licence: 'CC0-1.0',
    });
  });

  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['https://example.org/né/página?q=a b', 'https://example.org/n%C3%A9/p%C3%A1gina?q=a%20b'],
    ['https://example.org/a|b[1]?q=50%', 'https://example.org/a%7Cb%5B1%5D?q=50%25'],
    ['http://münchen.example/', 'http://xn--mnchen-3ya.example/'],
  ])('writes the address %s as one may be written', async (address, url) => {
    const items = await ingestFiles({ 'a.md': `---\nsource_url: "${address}"\n---\n${TEXT}` });
    expect(sources(items)[0]?.url).toBe(url);
    expect(warnings(items)).toEqual([]);
  });

  it.each(['/en/page', 'ftp://example.org/a', 'www.example.org', 'https://', 'https://[a'])(
    'leaves out %s, which is no address, with a warning, and keeps the document',
    async (address) => {
      const items = await ingestFiles({ 'a.md': `---\nsource_url: "${address}"\n---\n${TEXT}` });
      expect(sources(items)[0]?.url).toBeNull();
      expect(warnings(items)).toEqual([
        expect.objectContaining({ message: `source_url: expected an http or https address, got "${address}"` }),
      ]);
    },
  );

  it.each([
    ['a heading', '\n# Two: embassies\n\nBoth were opened.\n'],
    ['a broken line', 'TWO:\nEMBASSIES\n\nBoth were opened.\n'],
  ])('whose body begins with its title in %s has it once', async (_, body) => {
    const front = "---\ntitle: 'Two: embassies'\n---\n";
    expect(sources(await ingestFiles({ 'a.md': front + body }))[0]?.text).toBe(body);
  });

  it.each([
    ['no front matter', `${TEXT}\n`, TEXT],
    ['a line of dashes first', `---\n\n${TEXT}\n`, `---\n\n${TEXT}`],
    ['empty front matter', `---\n---\n${TEXT}\n`, TEXT],
  ])('%s', async (_, content, text) => {
    expect(sources(await ingestFiles({ 'a.md': content }))[0]?.text.trim()).toBe(text);
  });

  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03', '2024-03'],
    ['"2024"', '2024'],
    ['5 March 2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['Sept. 2024', '2024-09'],
    ['2024-02-30', null],
    ['yesterday', null],
  ])('date %s is %s', async (date, published) => {
    const items = await ingestFiles({ 'a.md': `---\ndate: ${date}\n---\n${TEXT}` });
    expect(sources(items)[0]?.published).toBe(published);
    expect(warnings(items)).toHaveLength(published === null ? 1 : 0);
  });
});

describe('plain text', () => {
  it('may have front matter too', async () => {
    const front = '---\ntitle: Two embassies\ndate: 2024-03-05\npublisher: Example\n---\n';
    expect(sources(await ingestFiles({ 'a.txt': `${front}\n${TEXT}\n` }))[0]).toMatchObject({
      text: `Two embassies\n\n\n${TEXT}\n`,
      title: 'Two embassies',
      published: '2024-03-05',
      publisher: 'Example',
    });
  });

  it.each([
    ['a line of dashes first', `---\n\n${TEXT}\n`],
    ['words between lines of dashes that tell nothing of the document', `---\nMinutes: two pages\n---\n${TEXT}\n`],
    ['words between lines of dashes that are no mapping', `---\nGreetings\n---\n${TEXT}\n`],
    ['front matter without an end', `---\ntitle: Two embassies\n${TEXT}\n`],
    ['front matter that is no YAML', `---\ntitle: [Two\n---\n${TEXT}\n`],
  ])('stays as it is with %s', async (_, content) => {
    expect(sources(await ingestFiles({ 'a.txt': content }))[0]).toMatchObject({ text: content, title: null });
  });
});

describe('HTML', () => {
  it('gives the main text under its title, and what the page says of itself', async () => {
    const [source] = sources(await ingestFiles({ 'lima.html': PAGE }));
    expect(source).toMatchObject({
      docId: 'lima',
      title: 'Minister in Lima',
      published: '2024-03-05',
      publisher: 'Ministry of Examples',
      url: 'https://example.org/lima',
      language: 'en-GB',
    });
    const lines = source?.text.split('\n') ?? [];
    expect(lines[0]).toBe('Minister in Lima');
    expect(lines).toContain('They signed two papers.');
    expect(lines).toContain('• cod quotas and the training of inspectors,');
    expect(lines).toContain('2019\tfirst visit');
    expect(source?.text).not.toMatch(/Home|follow us/);
  });

  it('keeps the cells of a row on one line, whatever they are made of', async () => {
    const table =
      '<table><tr><th>Title</th><th><p>Signed</p></th></tr><tr><td><div><p>Cod\nquota</p></div></td><td><span>1990</span></td></tr></table>';
    const [source] = sources(await ingestFiles({ 'a.html': `<p>${TEXT}</p>${table}<p>And more.</p>` }));
    expect(source?.text).toMatch(/Title\tSigned\n+Cod quota\t1990/);
  });

  it('reads a fragment, and a page in a declared code page', async () => {
    const items = await ingestFiles({
      'a.html': `<p>${TEXT}</p><p>And more.</p>`,
      'b.htm': Buffer.from(
        '<html><head><meta charset="windows-1251"></head><body><p>\xcc\xe8\xed\xe8\xf1\xf2\xf0 \xef\xf0\xe8\xe1\xfb\xeb.</p></body></html>',
        'latin1',
      ),
    });
    expect(sources(items).map((source) => source.text)).toEqual([`${TEXT}\n\nAnd more.`, 'Министр прибыл.']);
  });

  it('survives nesting of any depth', async () => {
    const deep = `${'<div>'.repeat(3000)}${TEXT}${'</div>'.repeat(3000)}`;
    expect(await ingestFiles({ 'a.html': deep })).toHaveLength(1);
  });
});

describe('NDJSON', () => {
  it('is a document a line, with ids given or made', async () => {
    const lines = [
      {
        doc_id: 'one',
        text: TEXT,
        title: 'T',
        url: 'https://example.org/1',
        published: '2020-05',
        publisher: 'P',
        language: 'en',
      },
      { html: `<p>${TEXT}</p>` },
    ];
    const items = await ingestFiles({ 'many.ndjson': `${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n` });
    expect(rejects(items)).toEqual([]);
    expect(sources(items)).toMatchObject([
      { docId: 'one', text: TEXT, title: 'T', url: 'https://example.org/1', published: '2020-05', publisher: 'P' },
      { docId: 'many-2', text: TEXT },
    ]);
  });
});

describe('a manifest', () => {
  it.each([
    [
      'manifest.csv',
      'file,title,date,doc_id,licence\na.txt,From the manifest,2021-04-01,my-id,CC0-1.0\nsub/b.txt,Below,,,\n',
    ],
    [
      'manifest.json',
      JSON.stringify({
        'a.txt': { title: 'From the manifest', date: '2021-04-01', doc_id: 'my-id', licence: 'CC0-1.0' },
        'sub/b.txt': { title: 'Below' },
      }),
    ],
    [
      'manifest.json',
      JSON.stringify([
        { file: 'a.txt', title: 'From the manifest', date: '2021-04-01', doc_id: 'my-id', licence: 'CC0-1.0' },
        { file: 'sub/b.txt', title: 'Below' },
      ]),
    ],
  ])('%s adds metadata by file name', async (name, manifest) => {
    const folder = await folderOf({ 'a.txt': TEXT, [name]: manifest });
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'b.txt'), TEXT);
    const items = await ingestAll([folder]);
    expect(rejects(items)).toEqual([]);
    expect(sources(items)).toMatchObject([
      { docId: 'my-id', title: 'From the manifest', published: '2021-04-01', licence: 'CC0-1.0' },
      { docId: 'b', title: 'Below', published: null },
    ]);
  });

  it.each([
    ['manifest.csv', 'title\nx\n', 2, /names no file/],
    ['manifest.csv', 'file,title\n"a.txt,x\n', 2, /does not parse/],
    ['manifest.json', '{\n"a.txt": oops}', null, /does not parse/],
  ])('%s with %j is reported', async (name, manifest, line, says) => {
    const items = await ingestFiles({ 'a.txt': TEXT, [name]: manifest });
    expect(rejects(items)).toMatchObject([{ file: name, line }]);
    expect(rejects(items)[0]?.reason).toMatch(says);
    expect(sources(items)).toHaveLength(1);
  });
});

describe('order and language', () => {
  it('reads files in the order of their names by code point, whatever the file system gives', async () => {
    const items = await ingestFiles({
      'b.txt': TEXT,
      'Z.txt': TEXT,
      'ä.txt': TEXT,
      'a.txt': TEXT,
      '.hidden.txt': TEXT,
    });
    expect(sources(items).map((source) => source.docId)).toEqual(['Z', 'a', 'b', 'ä']);
  });

  it.each([
    ['en', 'President Gurbanguly Berdimuhamedov received Ambassador Zbigniew Brzozowski of Poland at the palace.'],
    ['fr', 'Le ministre des affaires étrangères a reçu hier son homologue et ils ont signé un accord sur la pêche.'],
    ['ru', 'Министр иностранных дел принял посла и обсудил с ним сотрудничество в области культуры.'],
    ['de', 'Die Außenministerin empfing gestern ihren Amtskollegen und sprach mit ihm über den Handel.'],
  ])('%s', async (language, text) => {
    expect(sources(await ingestFiles({ 'a.txt': text }))[0]?.language).toBe(language);
  });
});

import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { importFrom } from './packages.mjs';

/** A static file server that answers ranges, and counts what it sent. */
async function serve(folder) {
  const sent = { ranges: 0, whole: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    let size;
    try {
      size = statSync(path).size;
    } catch {
      response.writeHead(404).end();
      return;
    }
    const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const start = from ? Number(from) : Math.max(0, size - Number(to));
    const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
    const headers = { 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
    if (request.method === 'HEAD') {
      response.writeHead(200, { ...headers, 'content-length': size }).end();
    } else if (from === undefined) {
      sent.whole++;
      response.writeHead(200, { ...headers, 'content-length': size }).end(readFileSync(path));
    } else {
      sent.ranges++;
      sent.bytes += end - start + 1;
      response
        .writeHead(206, {
          ...headers,
          'content-length': end - start + 1,
          'content-range': `bytes ${start}-${end}/${size}`,
        })
        .end(readFileSync(path).subarray(start, end + 1));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { sent, address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Reads one column of each table over HTTP, and asks that no file was fetched as a whole. */
export async function readOverHttp(folder) {
  const { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } = await importFrom('artifacts', 'hyparquet');
  const { compressors } = await importFrom('artifacts', 'hyparquet-compressors');
  const { sent, address, close } = await serve(folder);
  try {
    const { tables, derived = [] } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    for (const { name, rows, key, parquet } of [...tables, ...derived]) {
      const file = await asyncBufferFromUrl({ url: `${address}/${parquet.path}` });
      const metadata = await parquetMetadataAsync(file, { initialFetchSize: 4096 });
      const found = await parquetReadObjects({ file, metadata, columns: [key[0]], compressors });
      if (found.length !== rows) throw new Error(`${name}: expected ${rows} rows, got ${found.length}`);
      if (found.some((row) => row[key[0]] == null)) throw new Error(`${name}: expected ${key[0]} in each row`);
    }
    if (sent.ranges === 0 || sent.whole > 0) throw new Error(`expected ranges only, got ${JSON.stringify(sent)}`);
    return {
      told: `${tables.length + derived.length} tables by ${sent.ranges} ranges, ${sent.bytes} bytes; DuckDB is not tried, its httpfs is no built-in`,
    };
  } finally {
    close();
  }
}

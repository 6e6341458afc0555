import { createReadStream } from 'node:fs';

/** A line's bytes without its end; null bytes where the line is longer than allowed (then `length` says how long). */
export interface RawLine {
  readonly number: number;
  readonly bytes: Buffer | null;
  readonly length: number;
}

/** The lines of a file of any size, read piece by piece; no line longer than `maximumBytes` is held in memory. */
export async function* readLines(path: string, maximumBytes: number): AsyncGenerator<RawLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const line = (): RawLine => {
    const bytes = length > maximumBytes ? null : Buffer.concat(parts);
    return { number, bytes: bytes?.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, length };
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > maximumBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      add(chunk.subarray(from, at));
      yield line();
      [parts, length, from] = [[], 0, at + 1];
      number++;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

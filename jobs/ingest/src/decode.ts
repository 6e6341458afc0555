import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Decoded text with `\n` line ends, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly warning: string | null }
  | { readonly reason: string; readonly expected: string };

const EXPECTED_TEXT = 'text in UTF-8, UTF-16 or a Windows code page';

/** First bytes of files that are no text, with the name people know them by. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP or Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip file', [0x1f, 0x8b]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Code pages that are taken from the statistics of the bytes. */
const LEGACY: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-5': 'ISO-8859-5',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'KOI8-R',
};

/** Decodes a document's bytes; `declared` is the encoding that the document itself names, asked only where the bytes are no UTF-8. */
export function decode(bytes: Buffer, declared: string | null = null): Decoded {
  if (bytes.length === 0) return { reason: 'the file is empty (0 bytes)', expected: 'a document' };
  const signature = SIGNATURES.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (signature) return binary(`this is ${signature[0]}`);
  const wide = utf16Order(bytes);
  if (wide !== null) return decodeUtf16(bytes, wide);
  const control = bytes.findIndex(
    (byte) => byte === 0 || (byte < 0x09 && byte > 0) || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20),
  );
  if (control >= 0) return binary(`this is binary data (control byte 0x${hex(bytes[control])} at byte ${control})`);
  if (isUtf8(bytes)) return { text: cleanText(bytes.toString('utf8')), warning: null };
  return decodeLegacy(bytes, declared);
}

/** `\n` line ends, no byte order mark, and nothing that is no character (a lone surrogate, U+0000). */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}|\0/gu, '\ufffd');
}

function binary(reason: string): Decoded {
  return { reason, expected: EXPECTED_TEXT };
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0');
}

/** The byte order of UTF-16: by its mark, or by where the zero bytes of Latin letters lie; null where it is no UTF-16. */
function utf16Order(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length >> 1, 2048);
  if (pairs < 2) return null;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) {
    if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Buffer, order: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 === 1)
    return { reason: `broken UTF-16: an odd number of bytes (${bytes.length})`, expected: 'two bytes a code unit' };
  try {
    return { text: cleanText(new TextDecoder(order, { fatal: true }).decode(bytes)), warning: null };
  } catch {
    return { reason: 'broken UTF-16: a surrogate without its other half', expected: 'UTF-16 in pairs, or UTF-8' };
  }
}

function decodeLegacy(bytes: Buffer, declared: string | null): Decoded {
  const broken = brokenUtf8(bytes);
  const encoding = legacyEncoding(bytes, broken, declared);
  if (encoding === null) {
    return {
      reason: `broken UTF-8 at byte ${broken.first} (0x${hex(bytes[broken.first])}), and no other encoding fits`,
      expected: EXPECTED_TEXT,
    };
  }
  return {
    text: cleanText(iconv.decode(bytes, encoding)),
    warning: `no UTF-8 (byte ${broken.first}); read as ${encoding}`,
  };
}

interface BrokenUtf8 {
  /** Offset of the first byte that is no UTF-8. */
  readonly first: number;
  readonly invalid: number;
  /** Characters of several bytes that are in order. */
  readonly valid: number;
  readonly high: number;
  readonly letters: number;
}

function brokenUtf8(bytes: Buffer): BrokenUtf8 {
  let first = -1;
  let [invalid, valid, high, letters] = [0, 0, 0, 0];
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
      i++;
      continue;
    }
    const width = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc2 && byte < 0xf5 && i + width <= bytes.length && isUtf8(bytes.subarray(i, i + width))) {
      valid++;
      high += width;
      i += width;
      continue;
    }
    if (first < 0) first = i;
    invalid++;
    high++;
    i++;
  }
  return { first, invalid, valid, high, letters };
}

function legacyEncoding(bytes: Buffer, broken: BrokenUtf8, declared: string | null): string | null {
  if (declared !== null && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared)) return declared.toLowerCase();
  if (broken.valid >= broken.invalid) return null;
  if (broken.high < broken.letters) return looksWestern(bytes) ? 'windows-1252' : null;
  const sample = bytes.subarray(0, 65_536);
  const best = analyse(sample).find((match) => LEGACY[match.name] !== undefined && match.confidence >= 20);
  return best ? (LEGACY[best.name] ?? null) : null;
}

/** True where the few high bytes of a Latin text make sense in Windows-1252: typographic marks, signs, and letters that stand in words. */
function looksWestern(bytes: Buffer): boolean {
  let doubtful = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    high++;
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xf0, 0xfe, 0xff].includes(byte)) doubtful++;
    else if (byte >= 0xc0 && !isLatinByte(bytes[i - 1]) && !isLatinByte(bytes[i + 1])) doubtful++;
    else if ((byte === 0xc2 || byte === 0xc3) && !(isUpperByte(bytes[i - 1]) && isUpperByte(bytes[i + 1]))) doubtful++;
  }
  return doubtful * 10 < high;
}

function isLatinByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0xc0 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a));
}

function isUpperByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0xc0 && byte <= 0xdd));
}

/** Translates UTF-16 offsets of a text into code-point offsets; the identity for texts without surrogate pairs. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (latest?.text !== text) latest = { text, offset: readOffsets(text) };
  return latest.offset;
}

/** What was worked out for the text at hand. */
let latest: { readonly text: string; readonly offset: (offset: number) => number } | null = null;

function readOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = count;
    const code = text.charCodeAt(i);
    const lowFollows =
      code >= 0xd800 && code <= 0xdbff && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (lowFollows) {
      i++;
      table[i] = count;
    }
    count++;
  }
  table[text.length] = count;
  return (offset) => table[offset] as number;
}

/** The number of code points in a text. */
export function countCodePoints(text: string): number {
  return codePointOffsets(text)(text.length);
}

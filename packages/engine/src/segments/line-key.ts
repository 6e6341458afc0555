import { codeAt } from '../characters.ts';
import { normalizeWord } from '../normalize-word.ts';

/** No-break space, dashes and curly quotation marks: they part words as their plain likes do. */
const TYPOGRAPHIC: ReadonlySet<number> = new Set([0xa0, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d]);

const PART = 0;
const PLAIN = 1;
const SPACE = 2;
const APOSTROPHE = 3;
/** What each character of ASCII is to a key: a letter or figure, a space, an apostrophe, which parts no words, or what parts them. */
const KINDS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z\d]/i.test(character)) return PLAIN;
  return character === ' ' ? SPACE : character === "'" ? APOSTROPHE : PART;
});

/** A line's words for comparison: lower case, without diacritics and punctuation, one space between. */
export function lineKey(text: string): string {
  const lower = text.toLowerCase();
  let key = '';
  let gap = false;
  let typographic = false;
  let tick = false;
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    let kind = PART;
    if (code < 128) {
      kind = KINDS[code] as number;
      if (kind === PLAIN) {
        if (from < 0) from = i;
        continue;
      }
      // One space between two plain words stands in the key as it stands in the line.
      if (kind === SPACE && from >= 0 && KINDS[codeAt(text, i + 1)] === PLAIN) continue;
      if (code === 96) tick = true;
    } else {
      if (!TYPOGRAPHIC.has(code)) return foldedKey(text);
      typographic = true;
      if (code === 0x2018 || code === 0x2019) kind = APOSTROPHE;
    }
    if (from >= 0) {
      key += gap && key !== '' ? ` ${lower.slice(from, i)}` : lower.slice(from, i);
      from = -1;
      gap = false;
    }
    if (kind !== APOSTROPHE) gap = true;
  }
  if (from >= 0) key += gap && key !== '' ? ` ${lower.slice(from)}` : lower.slice(from);
  return typographic && tick ? foldedKey(text) : key;
}

/** True where one of the words of a key is accepted. */
export function someWord(key: string, accept: (word: string) => boolean): boolean {
  for (let from = 0; from <= key.length; ) {
    const space = key.indexOf(' ', from);
    const to = space < 0 ? key.length : space;
    if (accept(key.slice(from, to))) return true;
    from = to + 1;
  }
  return false;
}

function foldedKey(text: string): string {
  return normalizeWord(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

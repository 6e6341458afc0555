/** What a web address consists of, with one hash at most; other characters are written with per cent signs. */
const ADDRESS = /^(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/** A web address as written or, where it holds characters that no address may, with these encoded; null for what is none. */
export function readAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  if (ADDRESS.test(text)) return text;
  const encoded = new URL(text).href
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/(?<=#.*)#/g, '%23');
  return ADDRESS.test(encoded) ? encoded : null;
}

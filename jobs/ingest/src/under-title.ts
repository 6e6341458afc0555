/** A text under its title: the metadata's, where the text itself does not begin with it. */
export function underTitle(title: string | null | undefined, body: string): string {
  if (!title || !/\p{L}/u.test(body)) return body;
  const start = squeezed(body.slice(0, 2 * title.length + 400));
  return start.includes(squeezed(title)) ? body : `${title.trim()}\n\n${body}`;
}

/** Headings may be broken into lines, and set with marks and other spaces. */
function squeezed(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

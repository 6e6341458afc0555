/** A text under its title: the metadata's, where the text itself does not begin with it. */
export function underTitle(title: string | null | undefined, body: string): string {
  if (!title || !/\p{L}/u.test(body)) return body;
  const start = squeezed(body.slice(0, 2 * title.length + 400));
  return start.includes(squeezed(title)) || standsAlone(title, body) ? body : `${title.trim()}\n\n${body}`;
}

/** Characters that the menus above a title may have. */
const MENUS = 6_000;

/** The title is a line of its own, below the menus of an archived page. */
function standsAlone(title: string, body: string): boolean {
  const wanted = squeezed(title);
  return (
    wanted.includes(' ') &&
    body
      .slice(0, MENUS)
      .split('\n')
      .some((line) => line.length < 2 * title.length + 40 && squeezed(line) === wanted)
  );
}

/** Headings may be broken into lines, and set with marks and other spaces. */
function squeezed(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** As much of the DOM as reading text needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<HtmlNode>;
  readonly textContent: string | null;
}

const TEXT = 3;
const ELEMENT = 1;

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'HEAD',
  'BUTTON',
  'SELECT',
  'FORM',
]);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** Blocks that an empty line sets off from what stands before. */
const PARAGRAPHS = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'UL',
  'OL',
  'TABLE',
  'FIGURE',
  'FIGCAPTION',
  'PRE',
  'SECTION',
  'ARTICLE',
]);

/** The text of an HTML tree: blocks become lines, list items begin with "• ", table cells are parted by a tab. */
export function htmlText(root: HtmlNode): string {
  const parts: string[] = [];
  append(root, parts);
  return parts
    .join('')
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \f\v]+/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function append(root: HtmlNode, parts: string[]): void {
  // An explicit stack: nesting is the page's choice, and must not exhaust ours.
  const stack: (HtmlNode | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    if (next.nodeType === TEXT) {
      parts.push((next.textContent ?? '').replace(/[\s\u00a0]+/gu, ' '));
      continue;
    }
    const name = next.nodeName.toUpperCase();
    if (SKIPPED.has(name)) continue;
    if (name === 'BR') {
      parts.push('\n');
      continue;
    }
    const children = [...next.childNodes];
    if (isCell(name) && isLine(next)) {
      parts.push((next.textContent ?? '').replace(/[\s\u00a0]+/gu, ' ').trim(), '\t');
      continue;
    }
    const inner: (HtmlNode | string)[] =
      next.nodeType === ELEMENT && BLOCKS.has(name) ? [PARAGRAPHS.has(name) ? '\n\n' : '\n'] : [];
    if (name === 'LI') inner.push('• ');
    inner.push(...children);
    if (isCell(name)) inner.push('\t');
    else if (BLOCKS.has(name)) inner.push(PARAGRAPHS.has(name) ? '\n\n' : '\n');
    for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i] as HtmlNode | string);
  }
}

function isCell(name: string): boolean {
  return name === 'TD' || name === 'TH';
}

/** Characters of the longest cell that is one line whatever it is made of. */
const LONGEST_CELL = 200;

/** A short cell without lists, breaks or tables in it; pages also lay themselves out in tables, and a whole article may be a cell. */
function isLine(cell: HtmlNode): boolean {
  let length = 0;
  const stack: HtmlNode[] = [cell];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const name = next.nodeName.toUpperCase();
    if (name === 'TABLE' || name === 'LI' || name === 'BR' || SKIPPED.has(name)) return false;
    if (next.nodeType === TEXT) length += next.textContent?.length ?? 0;
    if (length > LONGEST_CELL) return false;
    stack.push(...next.childNodes);
  }
  return true;
}

/** How many elements stand within one another at most. */
export function nestingDepth(root: HtmlNode): number {
  let deepest = 0;
  const stack: { readonly node: HtmlNode; readonly depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.depth > deepest) deepest = next.depth;
    for (const node of next.node.childNodes) stack.push({ node, depth: next.depth + 1 });
  }
  return deepest;
}

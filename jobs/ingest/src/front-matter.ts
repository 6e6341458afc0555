import { parseDocument } from 'yaml';

/** A Markdown file's metadata and what follows it, or the line where the front matter does not parse. */
export type FrontMatter =
  | { readonly record: Readonly<Record<string, unknown>>; readonly body: string }
  | { readonly line: number; readonly reason: string; readonly expected: string };

/** Splits YAML front matter (between two lines `---`) from the body; a text without any has an empty record. */
export function splitFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]*\n/.test(text)) return { record: {}, body: text };
  const start = text.indexOf('\n') + 1;
  const end = closingLine(text, start);
  if (end === null) {
    if (!/^[ \t]*[\w-]+[ \t]*:/.test(text.slice(start, start + 200))) return { record: {}, body: text };
    return { line: 1, reason: 'the front matter has no end', expected: 'a line "---" after the metadata' };
  }
  const source = text.slice(start, end.from);
  const strict = parseDocument(source, { prettyErrors: true });
  const document = strict.errors.length > 0 ? (parseQuoted(source) ?? strict) : strict;
  const error = document.errors[0];
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    return {
      line,
      reason: `the front matter does not parse: ${firstLine(error.message)}`,
      expected: 'YAML such as "title: …"',
    };
  }
  const record: unknown = document.toJS();
  const body = text.slice(end.to);
  if (record === null || record === undefined) return { record: {}, body };
  if (typeof record !== 'object' || Array.isArray(record)) {
    return { line: 2, reason: 'the front matter is no mapping', expected: 'lines such as "title: …"' };
  }
  return { record: record as Record<string, unknown>, body };
}

/** A plain value with a colon in it, "title: Timeline: a treaty", taken as it is written; null where that does not help. */
function parseQuoted(source: string): ReturnType<typeof parseDocument> | null {
  const quoted = source.replace(
    /^([\w-]+:[ \t]+)(?!["'[{|>&*!%@`#])(.*:(?:[ \t].*)?)$/gm,
    (_, key: string, value: string) => `${key}${JSON.stringify(value.trimEnd())}`,
  );
  const document = parseDocument(quoted, { prettyErrors: true });
  return document.errors.length === 0 ? document : null;
}

function closingLine(text: string, start: number): { from: number; to: number } | null {
  for (let from = start; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline + 1;
    if (/^(?:---|\.\.\.)[ \t]*\n?$/.test(text.slice(from, to))) return { from, to };
    from = to;
  }
  return null;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').trim();
}

import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const CARRIED: readonly [text: string, subject: string | null][] = [
  ['The two sides also:\n\n- welcomed the opening of a port in Peru;\n- discussed trade.', 'The two sides'],
  ['During the talks in Lima, the ministers:\n\n- welcomed the new road;\n- discussed trade.', 'the ministers'],
  ['The parties agreed to:\n\n- strengthen the rule of law;\n- open talks on trade.', 'The parties'],
  ['Togo:\n\n- opened a port in Lomé;\n- discussed trade.', 'Togo'],
  ['Since then, Togo has:\n\n- welcomed guests from Peru;\n- discussed trade.', 'Togo'],
  ['Since then, Togo has:\n\n- went to Peru;\n- discussed trade.', null],
  ['Trade:\n\n- welcomed guests from Chile;\n- roads.', null],
  // What is listed is no deed.
  ['The following took part:\n\n- invited guests from Chile;\n- discussed papers.', null],
  ['The agenda:\n\n- trade with Togo;\n- roads.', null],
  ['The ministers signed:\n\n- an accord on trade;\n- an accord on roads.', null],
  ['Lima hosted the session. It was long.\n\n- welcomed guests from Chile;\n- discussed trade.', null],
];

describe('subject above a list', () => {
  it.each(CARRIED)('%s', (text, subject) => {
    const { sentences } = analyseDocument(`Peru and Togo\n\nThe ministers met in Lima.\n\n${text}\n`, {
      title: null,
      published: null,
      publisher: null,
      url: null,
    });
    const item = sentences.find(({ segment }) => segment.kind === 'list');
    const clause = item?.clauses.at(-1);
    const range = clause?.subject ?? null;
    const found = range && text.slice(0, text.indexOf(':')).includes(wordsOf(item?.tokens ?? [], range)) ? range : null;
    expect(found && item ? wordsOf(item.tokens, found) : null).toBe(subject);
  });
});

function wordsOf(tokens: readonly { readonly text: string }[], range: { from: number; to: number }): string {
  return tokens
    .slice(range.from, range.to)
    .map(({ text }) => text)
    .join(' ');
}

import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whom the last words that point back mean. */
function meant(text: string): string {
  const hints = { title: 'Togo and Mali in talks', published: '2019-05-04', publisher: null, url: null };
  const { sentences } = analyseDocument(text, hints);
  const last = sentences.at(-1)?.references.findLast(({ kind }) => kind === 'pronoun' || kind === 'pair');
  return last === undefined ? '' : [...last.parties].sort().join('+');
}

it.each([
  // the last two that "and" joins, beside a third
  ['President Ali Touré of Mali mediated between Kenya and Peru. Both agreed to talk.', 'KEN+PER'],
  ['President Ali Touré of Mali urged Kenya and Peru to settle the dispute between them.', 'KEN+PER'],
  // those of the subject come before
  ['Togo and Mali urged Kenya and Peru to talk. Both agreed to meet again.', 'MLI+TGO'],
  ['Togo thanked Mali. Both agreed to talk.', 'MLI+TGO'],
  // whoever met there
  [
    'Ana Silva of Togo met Ali Touré of Mali and Ola Berg of Norway in Lima, where they attended a fair.',
    'MLI+NOR+TGO',
  ],
])('%s', (text, parties) => {
  expect(meant(text)).toBe(parties);
});

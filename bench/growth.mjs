import { extractDocument } from '../packages/facts/dist/index.js';
import { sourceOf } from './layers.mjs';

const LEAST = 50_000;
const STEPS = [1, 2, 4];

function repeated(piece) {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Pieces made anew, so that names, dates and titles differ all along the text. */
function counted(piece) {
  return (length) => {
    let text = '';
    for (let i = 0; text.length < length; i++) text += piece(i);
    return text.slice(0, length);
  };
}

function letters(i) {
  return [...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}

const KINDS = [
  ['one word', repeated('and ')],
  ['one letter', repeated('a')],
  ['opening brackets', repeated('(')],
  ['brackets never closed', repeated('the pact (the text ')],
  ['commas', repeated(',')],
  ['full stops', repeated('. ')],
  ['quotation marks', repeated('"we said ')],
  ['blank lines', repeated('\n')],
  ['hyphens', repeated('a-')],
  ['capitalised words', repeated('Aster Belon Corin Delfa ')],
  ['initials', repeated('A. B. ')],
  ['numbers', repeated('12 ')],
  ['dates in a list', repeated('5, 6, 7 and 8 to 9 January, ')],
  ['verbs', repeated('opened signed met visited ')],
  ['titles', repeated('President of the Deputy Foreign Minister and ')],
  ['forms of address', repeated("Mr. King's bin ")],
  ['titles of documents', repeated('Treaty on Trade and the Agreement of ')],
  [
    'one sentence',
    repeated(
      'the minister of Kenya met the president of Peru and his counterpart, and they spoke of trade with them, ',
    ),
  ],
  ['one name a line', repeated('Kenya\n')],
  ['list of dated rows', repeated('2012 – Kenya opened an embassy in Peru.\n')],
  ['rows of a table', counted((i) => `${1900 + (i % 120)} | President Ma${letters(i)} of Kenya\n`)],
  ['cells with bars', counted((i) => `Guest ${letters(i)} |\n`)],
  ['labels', counted((i) => `Office ${letters(i)}:\n`)],
  ['one meeting, told again', repeated('Kenya and Peru held a meeting in Lima on 5 May 2012. ')],
  ['other persons', counted((i) => `President Ma${letters(i)} Bor${letters(i * 7)} of Kenya met the Ambassador. `)],
  [
    'other meetings',
    counted((i) => `On ${1 + (i % 28)} May ${1900 + (i % 120)} the ministers of Kenya and Peru met in Lima. `),
  ],
  [
    'other agreements',
    counted((i) => `Kenya signed the Agreement on ${letters(i)} with Peru in ${1900 + (i % 120)}. `),
  ],
];

/** Milliseconds of processor time for text → claims of a text, one twice and one four times as long, and the ratios: 2 is linear. */
export function growthTable(documents, timed) {
  const kinds = [['the documents as one', repeated(`${documents.join('\n\n')}\n\n`)], ...KINDS];
  let table = `${'text of'.padEnd(26)}${STEPS.map((step) => `${(LEAST * step) / 1000} kB, ms`.padStart(13)).join('')}${'growth'.padStart(13)}\n`;
  for (const [name, make] of kinds) {
    const times = STEPS.map((step) => {
      const source = sourceOf(make(LEAST * step));
      const runs = [0, 1, 2].map(() => timed(() => extractDocument(source)).processor * 1000);
      return Math.min(...runs);
    });
    const ratios = times.slice(1).map((time, i) => (time / times[i]).toFixed(1));
    table += `${name.padEnd(26)}${times.map((time) => time.toFixed(1).padStart(13)).join('')}${ratios.join(' ').padStart(13)}\n`;
  }
  return table;
}

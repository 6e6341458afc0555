import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyseDocument } from '../packages/engine/dist/analyse.js';
import { findDates } from '../packages/engine/dist/dates/find-dates.js';
import { findNames } from '../packages/engine/dist/names/find-names.js';
import { findPersons } from '../packages/engine/dist/persons/find-persons.js';
import { findQuantities } from '../packages/engine/dist/quantities/find-quantities.js';
import { layoutDocument } from '../packages/engine/dist/segments/layout-document.js';
import { splitSentences } from '../packages/engine/dist/segments/split-sentences.js';
import { findClauses } from '../packages/engine/dist/syntax/clauses.js';
import { bracketDashes } from '../packages/engine/dist/syntax/dashed-asides.js';
import { tagTokens } from '../packages/engine/dist/syntax/tags.js';
import { findUnits } from '../packages/engine/dist/syntax/units.js';
import { tokenize } from '../packages/engine/dist/tokens.js';
import { extractDocument } from '../packages/facts/dist/index.js';
import { CURRENCIES } from '../packages/gazetteer/dist/index.js';

const HINTS = { title: null, published: null, publisher: null, url: null };
/** The names of the two that are compared. */
export const CLAIMS = 'text → claims';
export const WINK = 'wink-nlp, full pipeline';
const NOBODY = { surnames: new Map() };

/** A document of which nothing but the text is known. */
export function sourceOf(text) {
  return { docId: 'bench', ...HINTS, language: 'en', licence: null, sha256: '0'.repeat(64), text };
}

/** The whole ways through a text, each from the text alone. */
export function wholeWays(texts) {
  const nlp = winkNLP(model);
  const { pos, detail } = nlp.its;
  const wink = (text) => {
    const document = nlp.readDoc(text);
    return [document.tokens().out(pos), document.sentences().out(), document.entities().out(detail)].length;
  };
  return [
    ['all layers (analyse)', () => texts.map((text) => analyseDocument(text, HINTS).sentences.length)],
    [CLAIMS, () => texts.map((text) => extractDocument(sourceOf(text)).claims.length)],
    [WINK, () => texts.map(wink)],
  ];
}

/** The layers, each on what the layers before it gave; and the number of sentences. */
export function layersOf(texts) {
  const layouts = texts.map((text) => layoutDocument(text, HINTS));
  const sentences = texts.flatMap((text, i) => layouts[i].segments.flatMap((segment) => splitSentences(text, segment)));
  const names = sentences.map(({ tokens }) => findNames(tokens));
  const dates = sentences.map(({ tokens }) => findDates(tokens));
  const tagged = sentences.map(({ tokens }) => tagTokens(tokens));
  const mentions = sentences.map((_, i) => [...names[i].actors, ...names[i].places, ...dates[i]]);
  const quantities = sentences.map(({ tokens }, i) => findQuantities(tokens, dates[i], CURRENCIES));
  const unitsOf = ({ tokens }, i) => bracketDashes(findUnits(tokens, tagged[i], mentions[i], quantities[i]), tokens);
  const units = sentences.map(unitsOf);
  const layers = [
    ['segments', () => texts.map((text) => layoutDocument(text, HINTS))],
    [
      'sentences and tokens',
      () => texts.map((text, i) => layouts[i].segments.map((segment) => splitSentences(text, segment))),
    ],
    ['tokens alone', () => texts.map((text) => tokenize(text).length)],
    ['names', () => sentences.map(({ tokens }) => findNames(tokens))],
    ['dates', () => sentences.map(({ tokens }) => findDates(tokens))],
    ['quantities', () => sentences.map(({ tokens }, i) => findQuantities(tokens, dates[i], CURRENCIES))],
    ['persons', () => sentences.map(({ tokens }, i) => findPersons(tokens, names[i].actors, NOBODY))],
    ['tags', () => sentences.map(({ tokens }) => tagTokens(tokens))],
    ['units', () => sentences.map(unitsOf)],
    ['clauses', () => sentences.map(({ tokens }, i) => findClauses(tokens, tagged[i], units[i]))],
  ];
  return { layers, sentences: sentences.length };
}

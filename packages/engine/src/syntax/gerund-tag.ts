import type { Tag } from '../words/closed-class.ts';
import { isBeforeArticle, type VerbSite } from './verb-site.ts';

/** Verbs that "of" completes. */
const OF_VERBS =
  /^(?:consist|speak|think|dream|dispose|approve|complain|learn|hear|know|boast|talk|warn|tell|take|come|become|remind|inform|assure|convince|beware|die|sort|make)$/;

/** Nouns in "-ing". */
const GERUND_NOUNS: ReadonlySet<string> = new Set(
  'meeting opening signing training understanding building housing financing planning trafficking crossing fishing mining shipping banking hearing briefing manufacturing engineering laundering processing farming holding funding'.split(
    ' ',
  ),
);

/** The tag of a form in "-ing": a verb's, or that of the noun or adjective made of it. */
export function gerundTag(site: VerbSite): Tag {
  const { token, verb, tags, i, direct, left, nextWord } = site;
  if (token.norm === 'trading' && /^(?:house|partner|compan|post|bloc|nation)/.test(nextWord)) return 'JJ';
  if (direct === 'DT' || direct === 'PS' || direct === 'POS' || (direct === 'JJ' && tags[i - 2] !== 'BE')) return 'NN';
  // "the Peruvian shelling of a village": what somebody does to something is a noun here.
  if (nextWord === 'of' && (direct === 'NNP' || direct === 'NN') && !OF_VERBS.test(verb.lemma)) return 'NN';
  if (!GERUND_NOUNS.has(token.norm)) return 'VBG';
  if (left === 'BE' && (!site.nextClosed || site.nextClosed === 'PR')) return 'VBG';
  if (isBeforeArticle(site)) return 'VBG';
  // "has been in Lima this week, meeting with the Prime Minister"
  if (token.norm === 'meeting' && nextWord === 'with' && site.directWord === ',') return 'VBG';
  return 'NN';
}

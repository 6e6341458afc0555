import { MONTHS } from '../persons/name-words.ts';
import type { Tag } from '../words/closed-class.ts';
import { ASIDE_OPENERS } from './aside-openers.ts';
import { lexemeOf } from './lexeme.ts';
import { isBeforeArticle, type VerbSite, verbAt } from './verb-site.ts';

/** Verbs that "of" completes. */
const OF_VERBS =
  /^(?:consist|speak|think|dream|dispose|approve|complain|learn|hear|know|boast|talk|warn|tell|take|come|become|remind|inform|assure|convince|beware|die|sort|make)$/;

/** Nouns in "-ing". */
const GERUND_NOUNS: ReadonlySet<string> = new Set(
  'meeting opening signing training understanding building housing financing planning trafficking crossing fishing mining shipping banking hearing briefing manufacturing engineering laundering processing farming holding funding'.split(
    ' ',
  ),
);

/** What a noun in "-ing" is a verb before, behind a name. */
const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['opening', new Set(['embassies', 'consulates', 'missions', 'offices', 'talks', 'negotiations', 'borders'])],
  ['signing', new Set(['agreements', 'treaties', 'protocols', 'memoranda', 'contracts', 'documents'])],
  ['holding', new Set(['talks', 'consultations', 'meetings', 'elections', 'discussions'])],
]);

/** "kills", "has", "was": a third person that is no plural of a noun. */
function opensPredicate({ tokens, i, nextClosed, nextWord }: VerbSite): boolean {
  if (nextClosed === 'HV') return /^ha[sd]$/.test(nextWord);
  if (nextClosed === 'BE') return nextWord !== 'be' && nextWord !== 'being' && nextWord !== 'been';
  if (nextClosed !== null) return false;
  const next = tokens[i + 1];
  const form = verbAt(tokens, i + 1);
  return form?.third === true && !form.base && next !== undefined && !lexemeOf(next).nounLike;
}

/** How far behind the words that open a sentence its comma and its verb are looked for. */
const REACH = 24;

/** The words up to the first comma hold no other verb, and a past form follows behind it. */
function isAside({ tokens, i }: VerbSite): boolean {
  const comma = tokens.findIndex(({ norm }, k) => k > i && k < i + REACH && norm === ',');
  if (comma < 0) return false;
  const pastAt = (k: number): boolean => verbAt(tokens, k)?.past === true && tokens[k]?.capital === false;
  for (let k = i + 1; k < comma; k++) if (pastAt(k)) return false;
  for (let k = comma + 2; k < comma + REACH && k < tokens.length; k++) if (pastAt(k)) return true;
  return false;
}

const OFFICES: ReadonlySet<string> = new Set(
  'president prime premier chancellor king queen emperor emir sultan foreign minister vice deputy secretary ambassador speaker'.split(
    ' ',
  ),
);

/** "After meeting Ana Silva", "led to President Silva meeting President Odero": a name that is no day's stands behind it. */
function meetsSomebody({ next, nextWord, direct, directWord }: VerbSite): boolean {
  if (next?.capital !== true || next.kind !== 'word' || MONTHS.has(nextWord) || nextWord.endsWith('day')) return false;
  if (direct === 'NNP') return OFFICES.has(nextWord);
  return ASIDE_OPENERS.has(directWord);
}

/** A capitalised word that is neither a day nor a month. */
function opensName({ next, nextWord }: VerbSite): boolean {
  return next?.capital === true && next.kind === 'word' && !MONTHS.has(nextWord) && !nextWord.endsWith('day');
}

/** Things that never stand without an article in the singular, so that a word in "-ing" right before them belongs to their name. */
const ONE_THING: ReadonlySet<string> = new Set(
  'agreement treaty accord pact deal arrangement contract convention memorandum protocol scheme mechanism project programme program plan system centre center plant station facility agency company committee commission unit mission vessel ship fund platform initiative network ceremony conference session forum workshop seminar exercise council'.split(
    ' ',
  ),
);

/** "a water sharing agreement", "the debt restructuring deal": an article, a noun, and a thing that has no other article. */
function isBeforeOneThing({ tokens, tags, i, direct, nextWord }: VerbSite): boolean {
  if (direct !== 'NN' || !ONE_THING.has(nextWord)) return false;
  let k = i - 1;
  while (tags[k] === 'NN' || tags[k] === 'JJ' || tags[k] === 'NNP') k--;
  return tags[k] === 'DT' && /^(?:an?|the)$/.test(tokens[k]?.norm ?? '') && !/^(?:NN|JJ)/.test(tags[i + 2] ?? '');
}

/** The tag of a form in "-ing": a verb's, or that of the noun or adjective made of it. */
export function gerundTag(site: VerbSite): Tag {
  const { token, tokens, verb, tags, i, direct, left, nextWord } = site;
  if (token.norm === 'trading' && /^(?:house|partner|compan|post|bloc|nation)/.test(nextWord)) return 'JJ';
  if (direct === 'DT' || direct === 'PS' || direct === 'POS' || (direct === 'JJ' && tags[i - 2] !== 'BE')) return 'NN';
  // "the Peruvian shelling of a village": what somebody does to something is a noun here.
  if (nextWord === 'of' && (direct === 'NNP' || direct === 'NN') && !OF_VERBS.test(verb.lemma)) return 'NN';
  // "army shelling kills six", "the bombing has stopped": a finite verb right behind makes it the subject.
  if ((direct === 'NNP' || direct === 'NN') && opensPredicate(site)) return 'NN';
  // "Meeting with N, the Minister said …", "Meeting Peruvian Ambassador N, the President said …"
  if (i === 0 && token.norm === 'meeting' && (nextWord === 'with' || opensName(site)) && isAside(site)) return 'VBG';
  if (isBeforeOneThing(site)) return 'NN';
  if (!GERUND_NOUNS.has(token.norm)) return 'VBG';
  // "talks led to Peru and Togo opening embassies"
  const objects = OBJECTS.get(token.norm);
  if (direct === 'NNP' && objects?.has(nextWord)) return 'VBG';
  // "agreement on opening liaison offices"
  if (
    /^(?:on|about|for|regarding|concerning)$/.test(site.directWord) &&
    objects &&
    (objects.has(nextWord) || objects.has(tokens[i + 2]?.norm ?? ''))
  )
    return 'VBG';
  // "are currently meeting at the summit", "are meeting with N"
  if (left === 'BE' && token.norm === 'meeting' && /^(?:with|at|in|on|today|behind)$/.test(nextWord)) return 'VBG';
  if (left === 'BE' && (!site.nextClosed || site.nextClosed === 'PR')) return 'VBG';
  // "are meeting to settle the row", "is planning to build a school"
  if (left === 'BE' && nextWord === 'to' && /^(?:meeting|planning)$/.test(token.norm)) return 'VBG';
  if (isBeforeArticle(site)) return 'VBG';
  if (token.norm === 'meeting' && meetsSomebody(site)) return 'VBG';
  // "has been in Lima this week, meeting with the Prime Minister"
  if (token.norm === 'meeting' && nextWord === 'with' && site.directWord === ',') return 'VBG';
  return 'NN';
}

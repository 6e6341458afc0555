import { lexemeOf } from '../syntax/lexeme.ts';
import type { Token } from '../tokens.ts';
import { pastDate } from './past-date.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that give an office, as participle and past. */
export const BESTOWED = words(
  'appointed named commissioned accredited designated elected confirmed installed chosen selected picked reappointed reelected re-elected re-appointed',
);

/** Verbs that say that somebody holds the office. */
const SERVES = words('served serves acted acts continued continues');

/** What somebody in office is at: "is serving as". */
const DOING = words('serving acting functioning officiating working');

const COPULA = words('was is became becomes');
const ARTICLES = words('the a an its their his her');
const LETTERS = words('credentials credence letters');
const PRESENTED = /^(?:presented|submitted|delivered|tendered)$/;
const TAKES = words('took takes assumed assumes entered');
const TAKING = words('taking assuming entering taken');
const POSTS = words('post office position duties role functions charge');

/** Words that count or place the holder of an office: "Peru's next ambassador". */
export const ORDER = words(
  'first second third new next current sole last only resident residential permanent accredited',
);

/** Behind the adverbs that begin at a token. */
export function behindManner({ tokens }: SentenceView, at: number): number {
  let i = at;
  while (i < at + 3) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.capital) break;
    const { closed, adverb, norm } = lexemeOf(token);
    if (closed !== 'RB' && adverb !== 'RB' && norm !== 'first' && norm !== 'concurrently') break;
    if (norm === 'not' || norm === 'never' || norm === 'almost' || norm === 'nearly') break;
    i++;
  }
  return i;
}

/** Where the office begins behind the verb at a token that gives it to its subject: "became", "was appointed", "presented his credentials as"; -1 where none does. */
export function officeBehindVerb(view: SentenceView, at: number): number {
  const word = (i: number): string => normAt(view.tokens, i);
  let k = behindManner(view, at);
  if (word(k) === 'will' && word(k + 1) === 'become') return k + 2;
  if (word(k) === 'is' && word(k + 1) === 'becoming') return k + 2;
  if (word(k) === 'went' && word(k + 1) === 'on' && word(k + 2) === 'to') return behindPurpose(view, k + 2);
  if (word(k) === 'replaces' || word(k) === 'succeeds') return behindReplaced(view, k + 1);
  if (word(k) === 'will' && /^(?:replace|succeed)$/.test(word(k + 1))) return behindReplaced(view, k + 2);
  // "has been appointed", "had become", "had presented his credentials as"
  if (/^(?:has|had|have)$/.test(word(k))) return behindPerfect(view, behindManner(view, k + 1));
  // "is serving as", "is functioning in the capacity of"
  if ((word(k) === 'is' || word(k) === 'was') && DOING.has(word(behindManner(view, k + 1))))
    return behindAs(view, k + 2);
  if (SERVES.has(word(k))) return behindAs(view, k + 1);
  if (word(k) === 'handed' && /^(?:over|in)$/.test(word(k + 1))) return behindLetters(view, k + 2);
  if (/^represent(?:s|ed)$/.test(word(k))) return behindRepresented(view, k + 1);
  if (PRESENTED.test(word(k))) return behindLetters(view, pastDate(view.tokens, k + 1));
  if (/^(?:took|takes)$/.test(word(k)) && word(k + 1) === 'over' && word(k + 2) === 'as') return k + 3;
  if (TAKES.has(word(k))) return behindPost(view, k + 1);
  if (!COPULA.has(word(k))) return -1;
  const became = word(k) === 'became' || word(k) === 'becomes';
  k = behindManner(view, pastDate(view.tokens, k + 1));
  if (BESTOWED.has(word(k))) return behindGiving(view, k + 1);
  if (word(k) === 'made' && word(k + 1) !== 'by') return behindGiving(view, k + 1);
  if (word(k) === 'sworn' && word(k + 1) === 'in' && word(k + 2) === 'as') return k + 3;
  if (/^(?:inaugurated|crowned|enthroned)$/.test(word(k)) && word(k + 1) === 'as') return k + 2;
  // "N was Minister" tells of one day what "N was the first Minister" tells of an office.
  const ordered = ARTICLES.has(word(k)) && ORDER.has(word(k + 1));
  return became || ordered ? k : -1;
}

/** Where the office begins behind a participle clause's verb: "becoming", "being appointed", "having presented his credentials as"; -1 where none does. */
export function officeBehindParticiple(view: SentenceView, at: number): number {
  const word = normAt(view.tokens, at);
  if (word === 'having') return behindPerfect(view, behindManner(view, at + 1));
  if (word === 'becoming') return at + 1;
  if (word === 'presenting') return behindLetters(view, at + 1);
  if (TAKING.has(word)) return behindPost(view, at + 1);
  if (word === 'being') return behindBestowed(view, behindManner(view, at + 1));
  return -1;
}

/** Where the office begins behind the bare verb "present". */
export function officeBehindPlain(view: SentenceView, at: number): number {
  return normAt(view.tokens, at) === 'present' ? behindLetters(view, at + 1) : -1;
}

function behindPerfect(view: SentenceView, k: number): number {
  const word = normAt(view.tokens, k);
  if (word === 'been') return behindBestowed(view, behindManner(view, k + 1));
  if (word === 'become') return k + 1;
  if (PRESENTED.test(word)) return behindLetters(view, k + 1);
  return word === 'taken' || word === 'assumed' ? behindPost(view, k + 1) : -1;
}

function behindBestowed(view: SentenceView, k: number): number {
  return BESTOWED.has(normAt(view.tokens, k)) ? behindGiving(view, k + 1) : -1;
}

/** Where the office begins behind a verb that gives it. */
export function behindGiving(view: SentenceView, k: number): number {
  const { tokens } = view;
  if (normAt(tokens, k) === 'as') return k + 1;
  if (normAt(tokens, k) === 'by') return behindAgent(view, k);
  if (normAt(tokens, k) === 'to' && /^(?:be|serve|act)$/.test(normAt(tokens, k + 1)))
    return normAt(tokens, k + 2) === 'as' ? k + 3 : k + 2;
  return k;
}

/** How many words those who give the office may have: "by the Government of Peru as". */
const GIVERS = 7;

/** Where the office begins behind "by the Government as", -1 where it does not. */
export function behindAgent({ tokens }: SentenceView, by: number): number {
  for (let i = by + 2; i < by + GIVERS; i++) if (normAt(tokens, i) === 'as') return i + 1;
  return -1;
}

/** "to serve as", "to be". */
export function behindPurpose({ tokens }: SentenceView, to: number): number {
  const verb = normAt(tokens, to + 1);
  if (verb === 'be' || verb === 'become') return to + 2;
  return /^(?:serve|act)$/.test(verb) && normAt(tokens, to + 2) === 'as' ? to + 3 : -1;
}

/** "N will replace M of Peru as": where the office begins that both share. */
function behindReplaced({ tokens }: SentenceView, at: number): number {
  for (let i = at + 1; i < at + 10; i++) {
    const word = normAt(tokens, i);
    if (word === 'as') return i + 1;
    if (word === ',' || word === '.') return -1;
  }
  return -1;
}

/** "represents Peru in Geneva as": behind the names of whom and where. */
function behindRepresented({ tokens }: SentenceView, k: number): number {
  for (let i = k; i < k + REPRESENTED; i++) {
    if (normAt(tokens, i) === 'as') return i + 1;
    if (tokens[i]?.capital !== true && !/^(?:the|of|in|at|and)$/.test(normAt(tokens, i))) return -1;
  }
  return -1;
}

/** How many words may tell whom somebody represents, and where. */
const REPRESENTED = 10;

function behindAs({ tokens }: SentenceView, k: number): number {
  for (let i = k; i < k + 3; i++) {
    if (normAt(tokens, i) === 'as') return i + 1;
    if (normAt(tokens, i) === 'capacity' && normAt(tokens, i + 1) === 'of') return i + 2;
  }
  return -1;
}

/** "presented his letters of credence as Minister", "presented to President M of Kenya the letters accrediting him as". */
export function behindLetters({ tokens }: SentenceView, k: number): number {
  const reach = normAt(tokens, k) === 'to' ? RECEIVER : 6;
  const first = tokens.findIndex(({ norm }, i) => i >= k && i < k + reach && LETTERS.has(norm));
  if (first < 0) return -1;
  const at = normAt(tokens, first) === 'letters' && normAt(tokens, first + 1) === 'of' ? first + 2 : first;
  if (normAt(tokens, at + 1) === 'as') return at + 2;
  if (/^accredit(?:ing|ed)$/.test(normAt(tokens, at + 1)))
    return /^(?:him|her)$/.test(normAt(tokens, at + 2)) && normAt(tokens, at + 3) === 'as' ? at + 4 : -1;
  // "to President M of Kenya in Nairobi as the new Ambassador"
  if (normAt(tokens, at + 1) !== 'to') return -1;
  for (let i = at + 2; i < at + RECEIVER; i++) {
    const word = normAt(tokens, i);
    if (word === 'as') return i + 1;
    if (word === 'and' || word === ';' || tokens[i] === undefined) return -1;
    if (tokens[i]?.kind === 'word' && lexemeOf(tokens[i] as Token).verb?.past && tokens[i]?.capital === false)
      return -1;
  }
  return -1;
}

/** How far behind "to" the words that tell who takes the letters may go. */
const RECEIVER = 26;

/** "took up the post of", "assumed office as", "took over as": where the office begins. */
function behindPost({ tokens }: SentenceView, k: number): number {
  let at = /^(?:up|over|upon|on)$/.test(normAt(tokens, k)) ? k + 1 : k;
  if (normAt(tokens, at) === 'as') return at > k ? at + 1 : -1;
  if (ARTICLES.has(normAt(tokens, at))) at++;
  if (!POSTS.has(normAt(tokens, at))) return -1;
  return /^(?:of|as)$/.test(normAt(tokens, at + 1)) ? at + 2 : -1;
}

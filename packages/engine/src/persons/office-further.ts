import { lexemeOf } from '../syntax/lexeme.ts';
import { behindManner, officeBehindParticiple, officeBehindPlain, officeBehindVerb } from './office-verbs.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** How far behind its subject a second verb is looked for. */
const REACH = 24;

/** Words behind which another clause begins, whose subject may be somebody else. */
const TURNING = /^(?:who|which|that|where|when|whose|whom|;|:|\.|while|as|because|if)$/;

/** "N reformed the schools and became Minister", "N left Lima, becoming Minister": where the office begins that a later verb of the name's own clause gives; -1 where none does. */
export function officeFurtherOn(view: SentenceView, end: number): number {
  const { tokens } = view;
  const start = normAt(tokens, end) === 'not' && normAt(tokens, end + 1) === 'only' ? end + 2 : behindManner(view, end);
  const first = tokens[start];
  if (first === undefined || first.kind !== 'word' || first.capital) return -1;
  const { closed, verb } = lexemeOf(first);
  if (!(verb?.past ?? false) && closed !== 'BE' && closed !== 'HV') return -1;
  for (let i = start + 1; i < start + REACH; i++) {
    const word = normAt(tokens, i);
    if (word === '' || TURNING.test(word)) return -1;
    if (word === 'and' || word === 'but') {
      const at = officeBehindVerb(view, i + 1);
      if (at >= 0) return at;
    } else if (word === ',') {
      const at = officeBehindParticiple(view, i + 1);
      if (at >= 0) return at;
    }
  }
  return -1;
}

const OPENING = /^(?:after|since|upon|on|before|following|by)$/;

/** "After becoming Minister on 3 May 1990, N left": where the office begins that the words before the name give it; -1 where they give none. */
export function officeInOpening(view: SentenceView, from: number): number {
  const { tokens } = view;
  if (normAt(tokens, from - 1) !== ',') return -1;
  const first = OPENING.test(normAt(tokens, 0)) ? 1 : 0;
  if (first === 0 && !/^(?:having|being)$/.test(normAt(tokens, 0))) return -1;
  const at = officeBehindParticiple(view, first);
  if (at < 0 || at >= from) return -1;
  // What comes after the main clause has come about where it has a day or year.
  const dated = tokens.slice(at, from).some(({ kind }) => kind === 'number');
  return normAt(tokens, 0) === 'before' && !dated ? -1 : at;
}

/** "The year 1990 saw N become Minister", "talks led to N becoming Minister", "with N becoming Minister": where the office begins; -1 where it does not. */
export function officeSeen(view: SentenceView, from: number, end: number): number {
  const { tokens } = view;
  const at = (view.addressEnds.get(from) ?? from) - 1;
  const word = normAt(tokens, at);
  if (word === 'saw') {
    if (normAt(tokens, end) === 'become') return end + 1;
    if (normAt(tokens, end) === 'present') return officeBehindPlain(view, end);
  }
  const outcome =
    (word === 'to' && normAt(tokens, at - 1) === 'led') || (word === 'in' && normAt(tokens, at - 1) === 'resulted');
  return outcome || /^(?:saw|with|despite|following)$/.test(word) ? officeBehindParticiple(view, end) : -1;
}

/** Verbs that give an office, in "-ing" and as bare verbs. */
const GIVING = /^(?:appointing|naming|electing|accrediting|designating|choosing|selecting|confirming)$/;
const GIVE = /^(?:appoint|name|elect|accredit|designate|choose|select|confirm)$/;

/** "After appointing N as its ambassador", "saw Norway appoint N as": the verb before the name gives an office, and it has been given. */
export function isGiven(view: SentenceView, verb: number): boolean {
  const { tokens } = view;
  const word = normAt(tokens, verb);
  const before = normAt(tokens, verb - 1);
  if (GIVE.test(word)) return before === 'to' ? normAt(tokens, verb - 2) === 'on' : follows(view, verb, /^saw$/);
  if (!GIVING.test(word)) return false;
  if (/^(?:after|before|since|upon|by|following|,)$/.test(before)) return true;
  return follows(view, verb, /^(?:saw|with|despite|following)$/) || follows(view, verb, /^to$/, /^led$/);
}

/** How many words the name of those who give the office may have. */
const GIVERS = 6;

/** The capitalised words before a verb stand behind a word, or two. */
function follows({ tokens }: SentenceView, verb: number, word: RegExp, earlier: RegExp | null = null): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - GIVERS; i--) {
    const norm = normAt(tokens, i);
    if (word.test(norm)) return i < verb - 1 && (earlier === null || earlier.test(normAt(tokens, i - 1)));
    if (tokens[i]?.capital !== true && !/^(?:the|of|and)$/.test(norm)) return false;
  }
  return false;
}

import { MONTHS } from '../persons/name-words.ts';
import { lexemeOf } from '../syntax/lexeme.ts';
import type { Token } from '../tokens.ts';
import { beginsVerb, dateTail, isBe, LINKS, linkIn } from './gap-words.ts';
import type { GapModel } from './model.ts';

const ENCOUNTERS: ReadonlySet<string> = new Set(
  'round meeting session visit summit conference consultation dialogue talk forum congress trip exercise'.split(' '),
);

/** Nouns that stand for each other in such clauses: posts, documents, encounters. */
const CLASSES: readonly ReadonlySet<string>[] = [
  ENCOUNTERS,
  new Set(
    'embassy consulate general mission legation commission office section centre center institute post representation delegation chancery'.split(
      ' ',
    ),
  ),
  new Set(
    'agreement treaty protocol memorandum convention declaration accord statement pact charter memoranda understanding'.split(
      ' ',
    ),
  ),
];

const HANGING: ReadonlySet<string> = new Set(['by', 'to', 'with', 'between', 'of', 'from']);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))$/;

const CLAUSE_WORDS: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'will']);

/** The tokens of a whole clause for a piece without a verb, with those that it shares with its model; null where it shares none. */
export function restored(piece: readonly Token[], model: GapModel): readonly Token[] | null {
  if (isEcho(piece, 0)) return echoed(piece, model);
  if (piece.some((token, i) => opensClause(token, piece[i + 1]))) return null;
  const { date, words } = dateAndWords(piece);
  if (date.length === 0 || words.length === 0) return null;
  const [first] = words;
  if (HANGING.has(first?.norm ?? '')) return hanging(words, date, model);
  return (
    ordinal(words, date, model) ??
    standIn(words, date, model) ??
    complement(words, date, model) ??
    ownSubject(words, date, model) ??
    ownObject(words, date, model) ??
    twoNouns(words, date, model)
  );
}

/** "as did B in 1992" begins here. */
export function isEcho(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.norm === 'as' && tokens[from + 1]?.norm === 'did';
}

/** "as did B in 1992", behind "A visited C in 1990": another does the same. */
function echoed(piece: readonly Token[], { verb, rest, objectless }: GapModel): readonly Token[] | null {
  const at = piece.findIndex(({ norm }, i) => /^(?:in|on)$/.test(norm) && opensDate(piece[i + 1]));
  const doer = piece.slice(2, at);
  if (objectless || at < 3 || !doer.some(({ capital }) => capital)) return null;
  if (doer.some((token, i) => opensClause(token, doer[i + 1]))) return null;
  return [...doer, ...verb, ...rest, ...piece.slice(at)];
}

function opensDate(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || MONTHS.has(token.norm));
}

/** A verb, or what a clause of its own begins with: "which", "to open". */
function opensClause(token: Token, next: Token | undefined): boolean {
  if (token.norm === 'to') return next !== undefined && isBareVerb(next);
  return beginsVerb(token) || CLAUSE_WORDS.has(token.norm);
}

function isBareVerb(token: Token): boolean {
  const { verb, nounLike } = lexemeOf(token);
  return !token.capital && verb?.base === true && !nounLike;
}

interface Gapped {
  readonly date: readonly Token[];
  readonly words: readonly Token[];
}

function dateAndWords(piece: readonly Token[]): Gapped {
  const at = dateTail(piece);
  const before = /^[–—,-]$/.test(piece[at - 1]?.text ?? '') ? at - 1 : at;
  return { date: piece.slice(at), words: withoutDash(piece.slice(0, before)) };
}

/** "the second – in Lima": the dash that stands for the verb. */
function withoutDash(words: readonly Token[]): readonly Token[] {
  const dash = words.findIndex(({ text }, i) => /^[–—]$/.test(text) && i > 0 && LINKS.has(words[i + 1]?.norm ?? ''));
  return dash < 0 ? words : [...words.slice(0, dash), ...words.slice(dash + 1)];
}

/** "with B in 1992", "by B in 1992": what hangs on the same word of the subject, or of what follows the verb. */
function hanging(
  words: readonly Token[],
  date: readonly Token[],
  { subject, verb, rest }: GapModel,
): readonly Token[] | null {
  if (!words.some(({ capital }) => capital)) return null;
  const preposition = words[0]?.norm;
  const inSubject = subject.findIndex(({ norm }) => norm === preposition);
  const inRest = rest.findIndex(({ norm }, i) => norm === preposition && names(rest, i + 1));
  // "Highlights of the year were the visits of N": what is named is shared.
  if (inSubject > 0 && (inRest < 0 || names(subject, inSubject + 1))) {
    const second = words.findIndex(({ norm }, i) => i > 1 && HANGING.has(norm));
    const shared = second < 0 ? -1 : rest.findIndex(({ norm }) => norm === words[second]?.norm);
    // "with B to five million": what follows the verb has a new end too.
    return shared < 0
      ? [...subject.slice(0, inSubject), ...words, ...verb, ...rest, ...date]
      : [
          ...subject.slice(0, inSubject),
          ...words.slice(0, second),
          ...verb,
          ...rest.slice(0, shared),
          ...words.slice(second),
          ...date,
        ];
  }
  return inRest < 0 ? null : [...subject, ...verb, ...rest.slice(0, inRest), ...words, ...date];
}

function names(tokens: readonly Token[], at: number): boolean {
  const named = /^(?:the|both)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  return tokens[named]?.capital === true;
}

/** "the second in Lima in 1992", behind "The first round of talks was held" */
function ordinal(
  words: readonly Token[],
  date: readonly Token[],
  { subject, verb, objectless }: GapModel,
): readonly Token[] | null {
  const at = words[0]?.norm === 'the' ? 1 : 0;
  const counted = subject.findIndex(({ norm }) => ORDINAL.test(norm));
  if (!objectless || counted < 0 || counted > 1 || !ORDINAL.test(words[at]?.norm ?? '')) return null;
  const next = words[at + 1];
  if (next !== undefined && !LINKS.has(next.norm)) return null;
  return [...words.slice(0, at + 1), ...subject.slice(counted + 1), ...verb, ...words.slice(at + 1), ...date];
}

/** "that of B in A in 1992" */
function standIn(
  words: readonly Token[],
  date: readonly Token[],
  { subject, verb, objectless }: GapModel,
): readonly Token[] | null {
  if (!objectless || !/^(?:that|those)$/.test(words[0]?.norm ?? '') || !LINKS.has(words[1]?.norm ?? '')) return null;
  return [...withoutPossessor(headGroup(subject), words[1]), ...words.slice(1), ...verb, ...date];
}

/** "Fiji's accession", and "that of Ghana": whose it is takes the place of the first one's. */
function withoutPossessor(head: readonly Token[], link: Token | undefined): readonly Token[] {
  const mark = link?.norm === 'of' ? head.findIndex(({ norm }) => /^['’]s?$/.test(norm)) : -1;
  return mark < 0 ? head : head.slice(mark + 1);
}

/** "the visit of N to B in 1992", "that of N to B in 1992", behind "The highlight was the visit of M to A": what the subject is told to be. */
function complement(
  words: readonly Token[],
  date: readonly Token[],
  { subject, verb, rest, objectless }: GapModel,
): readonly Token[] | null {
  const be = verb.at(-1);
  if (objectless || subject.length === 0 || be === undefined || !isBe(be)) return null;
  const head = beforeHanging(rest);
  if (!isEncounter(head.at(-1))) return null;
  const standsIn = /^(?:that|those)$/.test(words[0]?.norm ?? '') && HANGING.has(words[1]?.norm ?? '');
  if (standsIn) return [...subject, ...verb, ...head, ...words.slice(1), ...date];
  return isEncounter(beforeHanging(words).at(-1)) ? [...subject, ...verb, ...words, ...date] : null;
}

/** The words of a noun group before "of", "by", "to". */
function beforeHanging(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ norm }) => HANGING.has(norm));
  return at < 0 ? [] : tokens.slice(0, at);
}

function isEncounter(head: Token | undefined): boolean {
  return head !== undefined && ENCOUNTERS.has(lexemeOf(head).singular);
}

/** "the embassy of B in A in 1992" */
function ownSubject(
  words: readonly Token[],
  date: readonly Token[],
  { subject, verb, objectless }: GapModel,
): readonly Token[] | null {
  return objectless && isOfClass(headGroup(subject).at(-1), headGroup(words).at(-1))
    ? [...words, ...verb, ...date]
    : null;
}

/** "an accord on trade in 1992", behind "A signed a treaty with B in 1990": what else is done by the same one. */
function ownObject(
  words: readonly Token[],
  date: readonly Token[],
  { subject, verb, rest, objectless }: GapModel,
): readonly Token[] | null {
  const model = headGroup(rest).at(-1);
  const head = headGroup(words).at(-1);
  if (objectless || subject.length === 0 || !isOfAnyClass(model) || !isOfAnyClass(head)) return null;
  return [...subject, ...verb, ...words, ...date];
}

function isOfAnyClass(head: Token | undefined): boolean {
  return head !== undefined && CLASSES.some((words) => words.has(lexemeOf(head).singular));
}

/** "B its embassy in Lima in 1992": the verb between the one who does it and what it is done to. */
function twoNouns(
  words: readonly Token[],
  date: readonly Token[],
  { verb, rest, objectless }: GapModel,
): readonly Token[] | null {
  const object = words.findIndex(({ norm }, i) => i > 0 && /^(?:its|their|a|an)$/.test(norm));
  if (objectless || object < 1 || !words.slice(0, object).some(({ capital }) => capital)) return null;
  if (words.slice(0, object).some(({ norm }) => LINKS.has(norm) && norm !== 'of')) return null;
  return isOfClass(headGroup(rest).at(-1), headGroup(words.slice(object)).at(-1))
    ? [...words.slice(0, object), ...verb, ...words.slice(object), ...date]
    : null;
}

/** The words of a noun group before what hangs on it. */
function headGroup(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, linkIn(tokens));
}

function isOfClass(model: Token | undefined, head: Token | undefined): boolean {
  if (model === undefined || head === undefined) return false;
  const [a, b] = [lexemeOf(model).singular, lexemeOf(head).singular];
  return a === b || CLASSES.some((words) => words.has(a) && words.has(b));
}

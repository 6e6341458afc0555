import { type ResolvedSentence, unitAt } from '@diplomatic-relations/engine';
import { isOfGathering } from './gathered.ts';
import { ARRANGEMENTS, CONVENTION_MATTERS, DEALS, DOCUMENT_NOUNS, QUALIFIERS } from './words.ts';

/** A noun that may head a document's name, and the words around it. */
interface Head {
  readonly sentence: ResolvedSentence;
  readonly i: number;
  readonly capital: boolean;
  /** The words of its noun chunk before it. */
  readonly before: readonly string[];
  /** The word right before it, "" at the start. */
  readonly previous: string;
  readonly next: string;
  readonly second: string;
}

type Rule = (head: Head) => boolean;

/** True unless the noun at `i` is one that heads a document's name only among certain words, and these are others. */
export function headsByNoun(sentence: ResolvedSentence, i: number, noun: string): boolean {
  const rule = RULES.get(noun);
  if (rule === undefined) return true;
  const { tokens } = sentence;
  return rule({
    sentence,
    i,
    capital: tokens[i]?.capital === true,
    before: unitWords(sentence, i),
    previous: tokens[i - 1]?.norm ?? '',
    next: tokens[i + 1]?.norm ?? '',
    second: tokens[i + 2]?.norm ?? '',
  });
}

/** Lower-case words of the noun chunk before the head. */
function unitWords(sentence: ResolvedSentence, i: number): string[] {
  const unit = unitAt(sentence, i);
  return unit ? sentence.tokens.slice(unit.from, i).map((token) => token.norm) : [];
}

const inCapitals: Rule = ({ capital }) => capital;

const isStatement: Rule = ({ sentence, i, capital, before, next, second }) => {
  if (before.some((word) => word === 'joint' || word === 'trilateral' || word === 'vision')) return true;
  // "a Statement of Partnership": what it sets out is its name.
  if (!capital) return next === 'of' && second === 'intent';
  return (
    (/^(?:on|of|for)$/.test(next) && isOfGathering(sentence, i)) ||
    // "the Lima Statement"
    sentence.places.some(({ to }) => to === i) ||
    (next === 'of' && PURPOSES.has(second))
  );
};

const PURPOSES: ReadonlySet<string> = new Set(['intent', 'partnership', 'principles', 'cooperation', 'understanding']);

const isDeclaration: Rule = ({ previous, next, second }) =>
  !(next === 'of' && /^(?:war|independence|emergency|martial)$/.test(second)) &&
  !/^(?:customs|tax|unilateral|asset)$/.test(previous);

const isProtocol: Rule = ({ capital, previous, next }) =>
  (capital && next === 'on') ||
  !/^(?:health|state|diplomatic|medical|safety|security|sanitary|of|chief|covid|internet|communication)$/.test(
    previous,
  );

const isConvention: Rule = ({ capital, previous, next }) =>
  capital || /^(?:on|for|against|to)$/.test(next) || CONVENTION_MATTERS.has(previous);

/** "a five-year, $262 million compact" */
const isCompact: Rule = ({ capital, previous }) =>
  capital ||
  /^(?:million|billion|assistance|migration|cooperation|trade|security|development|friendship)$/.test(previous);

/** "a charter of partnership", "a friendship charter" */
const isCharter: Rule = ({ capital, previous, next, second }) =>
  capital || BONDS.has(previous) || (next === 'of' && BONDS.has(second));

const isAgreement: Rule = ({ sentence, i, capital, before, previous, next }) => {
  // "a General Agreement on Cooperation"
  if (capital && sentence.tokens[i - 1]?.text === 'General' && next === 'on') return true;
  return !isAgreeing(before, previous);
};

/** "of one accord" */
const isAccord: Rule = ({ before, previous }) => !/^(?:own|one)$/.test(previous) && !isAgreeing(before, previous);

/** "in agreement", "reached general agreement": being of one mind. */
function isAgreeing(before: readonly string[], previous: string): boolean {
  if (/^(?:mutual|general|full|broad|common)$/.test(previous)) return true;
  return before.length === 0 && /^(?:in|of|reach|reached)$/.test(previous);
}

/** "the Partnership Framework Document", "the Economic Partnership Vision document" */
const isDocument: Rule = ({ sentence, i, capital, previous }) =>
  sentence.tokens[i - 1]?.capital === true &&
  (previous === 'vision' || (capital && /^(?:framework|final|concluding|outcome)$/.test(previous)));

/** "the Maritime Partnership Vision" */
const isVision: Rule = ({ sentence: { tokens }, i, capital, previous }) =>
  capital && !tokens[i + 1]?.capital && tokens[i - 1]?.capital === true && VISIONARY.has(previous);

/** Whose or what kind of "Vision" is a document. */
const VISIONARY: ReadonlySet<string> = new Set(['joint', 'partnership', 'shared', 'cooperation']);

const BONDS: ReadonlySet<string> = new Set(['partnership', 'friendship', 'cooperation']);

/** "the Country Programme Framework", "the Sustainable Development Cooperation Framework" */
const isFramework: Rule = ({ sentence, i, capital, previous }) => {
  const { tokens } = sentence;
  const article = tokens[unitAt(sentence, i)?.from ?? i]?.norm ?? '';
  if (/^an?$/.test(article) && /^(?:cooperation|partnership|strategic)$/.test(previous)) return true;
  const named = capital && tokens[i - 1]?.capital === true && tokens[i - 2]?.capital === true;
  return named && /^(?:programme|program|cooperation|co-operation|partnership)$/.test(previous);
};

const isPact: Rule = ({ before, previous, next }) =>
  /^(?:on|against|of)$/.test(next) || (before.length > 0 && !/^(?:a|the|this|that)$/.test(previous));

const isPlan: Rule = ({ sentence, i, capital, before, next }) =>
  (capital && i > 0) || before.some((word) => QUALIFIERS.has(word)) || (next === 'of' && isOfWork(sentence, i + 2));

/** "a programme on youth exchanges" */
const isProgramme: Rule = (head) => isPlan(head) || (head.next === 'on' && /^an?$/.test(head.previous));

const isArrangement: Rule = (head) =>
  isPlan(head) || head.next === 'on' || head.before.some((word) => ARRANGEMENTS.has(word));

/** Of "a plan of bilateral military cooperation": what is planned to be done together, adjectives before it. */
function isOfWork({ tokens }: ResolvedSentence, from: number): boolean {
  let i = from;
  while (i < from + 3 && WAYS.test(tokens[i]?.norm ?? '')) i++;
  return /^(?:action|co-?operation|work|exchanges?)$/.test(tokens[i]?.norm ?? '');
}

const WAYS =
  /^(?:bilateral|joint|military|military-technical|cultural|economic|scientific|technical|educational|mutual|further|practical|defen[cs]e)$/;

/** "an annex to the trade agreement": what it is added to is a document. */
const isToDocument: Rule = ({ sentence: { tokens, tagged, units }, i }) => {
  if (tokens[i + 1]?.norm !== 'to') return false;
  const to = units.find(({ from, kind }) => kind === 'noun' && from >= i + 2);
  return to !== undefined && to.from <= i + 3 && DOCUMENT_NOUNS.has(tagged.lemmas[to.head] ?? '');
};

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['statement', isStatement],
  ['release', ({ before }) => before.includes('press') && before.includes('joint')],
  ['letter', ({ next, second }) => next === 'of' && /^(?:intent|understanding|agreement|cooperation)$/.test(second)],
  ['annex', isToDocument],
  ['addendum', isToDocument],
  ['amendment', isToDocument],
  ['declaration', isDeclaration],
  ['protocol', isProtocol],
  ['convention', isConvention],
  ['compact', isCompact],
  ['charter', isCharter],
  ['covenant', inCapitals],
  ['statute', inCapitals],
  ['agenda', inCapitals],
  ['agreement', isAgreement],
  ['accord', isAccord],
  ['document', isDocument],
  ['vision', isVision],
  ['framework', isFramework],
  ['deal', ({ previous, next }) => next === 'on' || DEALS.has(previous)],
  ['pact', isPact],
  ['programme', isProgramme],
  ['program', isProgramme],
  ['plan', isPlan],
  ['strategy', isPlan],
  ['arrangement', isArrangement],
]);

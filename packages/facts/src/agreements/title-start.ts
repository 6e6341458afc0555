import type { ResolvedSentence, Unit } from '@diplomatic-relations/engine';
import { describesSigning } from './described.ts';
import { belongsToTitle } from './gathered.ts';
import { DOCUMENT_NOUNS, LEADING } from './words.ts';

/** Where the title of the document with this head begins: without article, owner and words such as "new". */
export function titleStart(sentence: ResolvedSentence, head: number, unit: Unit): number {
  const { tokens, tagged } = sentence;
  let from = unit.from;
  for (let i = head - 1; i >= unit.from; i--) {
    if ((tagged.tags[i] === 'POS' || /^['’]s?$/.test(tokens[i]?.norm ?? '')) && !belongsToTitle(sentence, i)) {
      from = i + 1;
      break;
    }
  }
  const person = sentence.persons.find(
    (candidate) => candidate.name !== null && candidate.from < head && candidate.to > from,
  );
  if (person && person.to <= head) from = Math.max(from, person.to);
  const stripped = strip(sentence, from, head);
  if (stripped > unit.from) return stripped;
  return quotedBefore(sentence, unit) ?? joined(sentence, unit, head) ?? matterOf(sentence, unit, head) ?? stripped;
}

const QUOTE = /^["“”«»„]$/;

/** How many words a quoted part of a title may have. */
const QUOTED = 6;

/** "the "Blue Sea" Cooperation Agreement": a name in quotation marks that the rest of the title follows. */
function quotedBefore({ tokens }: ResolvedSentence, unit: Unit): number | null {
  const close = unit.from - 1;
  if (!QUOTE.test(tokens[close]?.text ?? '') || tokens[unit.from]?.capital !== true) return null;
  for (let i = close - 1; i >= 0 && i >= close - QUOTED - 1; i--)
    if (QUOTE.test(tokens[i]?.text ?? '')) return i < close - 1 && tokens[i + 1]?.capital === true ? i + 1 : null;
  return null;
}

/** "a status of forces agreement", "a general security of information agreement": what is arranged, in small letters too. */
const MATTERS: ReadonlySet<string> = new Set(
  'status transfer security exchange avoidance carriage cessation protection recognition supply prevention'.split(' '),
);

/** "the Status of Forces Agreement", "a Transfer of Prisoners Treaty": one name in capitals over an "of". */
function matterOf(sentence: ResolvedSentence, unit: Unit, head: number): number | null {
  const { units, tokens, tagged, references, people } = sentence;
  const at = units.indexOf(unit);
  const [left, of] = [units[at - 2], units[at - 1]];
  if (of?.kind !== 'preposition' || tokens[of.from]?.norm !== 'of' || left?.kind !== 'noun') return null;
  if (unit.from >= head && tokens[left.head]?.norm !== 'exchange') return null;
  const named =
    [left.head, unit.from].every((i) => tokens[i]?.capital === true) ||
    MATTERS.has(tokens[left.head]?.norm ?? '') ||
    (tokens[left.head]?.norm === 'exchange' && /^(?:notes|letters)$/.test(tokens[head]?.norm ?? ''));
  const somebody = [...references, ...people].some(({ from, to }) => from < head && to > left.from);
  if (!named || somebody || left.to !== of.from || DOCUMENT_NOUNS.has(tagged.lemmas[left.head] ?? '')) return null;
  return strip(sentence, left.from, head);
}

function strip(sentence: ResolvedSentence, start: number, head: number): number {
  const { tokens } = sentence;
  let from = start;
  while (from < head) {
    const token = tokens[from];
    if (!token) break;
    const ordinal = token.kind === 'number' && !/^(?:1[89]|20)\d\d$/.test(token.text);
    if (
      LEADING.has(token.norm) ||
      describesSigning(sentence, from) ||
      ordinal ||
      token.kind === 'punctuation' ||
      (/^(?:year|month)$/.test(token.norm) && tokens[from - 1]?.text === '-') ||
      token.norm === '&'
    )
      from++;
    else break;
  }
  return from;
}

/** "the Partnership and Cooperation Agreement", "Trade and economic cooperation agreement": one name over a conjunction. */
function joined(sentence: ResolvedSentence, unit: Unit, head: number): number | null {
  const { units, tokens, tagged } = sentence;
  const at = units.indexOf(unit);
  const conjunction = units[at - 1];
  const left = units[at - 2];
  if (conjunction?.kind !== 'conjunction' || tokens[conjunction.from]?.norm !== 'and' || left?.kind !== 'noun')
    return null;
  if (DOCUMENT_NOUNS.has(tagged.lemmas[left.head] ?? '') || unit.from >= head) return null;
  if (
    sentence.references.some(
      (reference) => reference.from < left.to && reference.to > left.from && reference.to === left.to,
    )
  )
    return null;
  const whole = openingList(sentence, at);
  if (whole) return 0;
  const article = /^(?:the|a|an|this|its|their)$/.test(tokens[left.from]?.norm ?? '');
  const capitals = Boolean(tokens[left.to - 1]?.capital) && Boolean(tokens[unit.from]?.capital);
  const opens = left.from === 0;
  if (!article && !capitals && !opens) return null;
  if (!capitals && tokens[head]?.capital) return null;
  const before = units[at - 3];
  // "on Trade and Investment Agreement …": what stands behind a preposition belongs to another phrase.
  if (before?.kind === 'preposition' && !article && tokens[before.from]?.norm !== 'of') return null;
  return strip(sentence, left.from, head);
}

/** "Economic, scientific and technical cooperation agreement": topics from the first word of a list item on. */
function openingList({ units, tokens, segment }: ResolvedSentence, at: number): boolean {
  if (segment.kind !== 'list') return false;
  return units
    .slice(0, at)
    .every(
      (unit) =>
        (unit.kind === 'noun' && unit.from === 0) ||
        unit.kind === 'conjunction' ||
        (unit.kind === 'noun' && tokens[unit.from]?.capital !== true) ||
        /^(?:,|and|&)$/.test(tokens[unit.from]?.norm ?? ''),
    );
}

import { type Phrase, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { isOrdinal } from './ordinals.ts';
import { DIALOGUE_FIELDS } from './words.ts';

/** Dashes that join the chunks of a name. */
export const DASHES = new Set(['-', '–', '—', '‑']);

/** "The 18th Vietnam – Australia Human Rights Dialogue": chunks that a dash joins belong together. */
export function nounStart(sentence: ResolvedSentence, unitFrom: number): number {
  let from = unitFrom;
  if (sentence.tokens[from - 1]?.norm === ')') {
    const open = sentence.tokens.findLastIndex((token, i) => i < from - 1 && token.norm === '(');
    const before = sentence.units.find((unit) => unit.to === open && unit.kind === 'noun');
    const letters = open === from - 3 && /^\p{Lu}[\p{L}]*\p{Lu}$/u.test(sentence.tokens[from - 2]?.text ?? '');
    // "the Joint Committee (JC) meeting", "the Peru (PER) summit"
    if (open > from - 8 && before && (letters || partiesIn(sentence, before).length > 0)) from = before.from;
  }
  from = fieldsBefore(sentence, from);
  while (from >= 2 && DASHES.has(sentence.tokens[from - 1]?.norm ?? '')) {
    const before = sentence.units.find((unit) => unit.to === from - 1);
    if (before?.kind !== 'noun' || partiesIn(sentence, before).length === 0) break;
    from = before.from;
  }
  // "the Commonwealth Heads of Government Meeting"
  if (sentence.tokens[from - 1]?.norm === 'of' && sentence.tokens[from - 2]?.norm === 'heads')
    from = sentence.units.find((unit) => unit.to === from - 1 && unit.kind === 'noun')?.from ?? from;
  return from;
}

/** "the Kenya-Peru *Strategic and* Economic Dialogue": the fields in a name that "and" and commas join. */
function fieldsBefore({ tokens, units }: ResolvedSentence, unitFrom: number): number {
  let from = unitFrom;
  while (from > 1 && tokens[from]?.capital === true && /^(?:and|&|,)$/.test(tokens[from - 1]?.norm ?? '')) {
    const field = tokens[from - 2];
    const before = units.find((unit) => unit.to === from - 1 && unit.kind === 'noun');
    if (before === undefined || field?.capital !== true || !DIALOGUE_FIELDS.has(field.norm)) break;
    from = before.from;
  }
  return from;
}

/** The end of the noun's name, with an "of" phrase and what stands in quotation marks. */
export function nounEnd(sentence: ResolvedSentence, head: number, phrases: readonly Phrase[]): number {
  const of = phrases[0]?.preposition === 'of' && phrases[0].from <= head + 3 ? phrases[0] : null;
  let to = of
    ? (membersOf(sentence, of, phrases[1])?.to ?? ownerOfOrgan(sentence, of, phrases.slice(1, 4))?.to ?? of.to)
    : head + 1;
  for (let i = to; i < Math.min(sentence.tokens.length, to + 1); i++) {
    if (!/^[“"«]$/.test(sentence.tokens[i]?.norm ?? '')) break;
    const close = sentence.tokens.findIndex((token, index) => index > i && /^[”"»]$/.test(token.norm));
    if (close > 0 && close < i + 16) to = close + 1;
  }
  return to;
}

/** "the ninth session of the Commission *and the fifth round* of talks": what hangs on a noun, up to where another one of a series begins. */
export function beforeNextOfSeries({ tokens }: ResolvedSentence, phrases: readonly Phrase[]): readonly Phrase[] {
  const [first] = phrases;
  if (first === undefined) return phrases;
  for (let i = first.from + 1; i < first.to - 1; i++) {
    if (tokens[i]?.norm !== 'and') continue;
    const next = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    if (isOrdinal(tokens[next]?.norm ?? '') && next < first.to - 1)
      return [{ ...first, to: i, head: Math.min(first.head, i - 1) }];
  }
  return phrases;
}

/** "a meeting of ministers *from the Union*": whose members they are. */
function membersOf(sentence: ResolvedSentence, of: Phrase, next: Phrase | undefined): Phrase | null {
  if (next === undefined || next.from - of.to > 1 || !/^(?:from|of)$/.test(next.preposition ?? '')) return null;
  if (!/^(?:ministers|leaders|officials|heads|chiefs)$/.test(sentence.tokens[of.head]?.norm ?? '')) return null;
  const parties = partiesIn(sentence, next);
  return parties.length === 1 && parties[0]?.startsWith('org:') === true ? next : null;
}

/** "the meeting of the Council for Trade and Fisheries *of the Union*": whose organ it is. */
function ownerOfOrgan(sentence: ResolvedSentence, of: Phrase, further: readonly Phrase[]): Phrase | null {
  const head = sentence.tokens[of.head];
  if (head?.capital !== true || partiesIn(sentence, of).length > 0) return null;
  const isOrgan = sentence.tokens.slice(of.from, of.to).some(({ norm, capital }) => capital && ORGANS.has(norm));
  const owner = further.find(
    ({ preposition, from, to }) =>
      /^(?:of|for|on)$/.test(preposition ?? '') && partiesIn(sentence, { from, to }).length > 0,
  );
  if (!isOrgan || owner === undefined) return null;
  const parties = partiesIn(sentence, owner);
  return parties.length === 1 && parties[0]?.startsWith('org:') === true ? owner : null;
}

const ORGANS: ReadonlySet<string> = new Set(['council', 'committee', 'conference', 'board', 'commission', 'assembly']);

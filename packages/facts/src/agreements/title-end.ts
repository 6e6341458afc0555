import { isJoiningHyphen, type ResolvedSentence, type TokenRange, type Unit } from '@diplomatic-relations/engine';
import { betweenEnd } from './between-end.ts';
import { acronymBehind, acronymOf } from './bracketed-acronym.ts';
import { doingEnd } from './doing-end.ts';
import { periodIn, termBehind } from './title-period.ts';
import { CLOSE_QUOTE, namedEnd, quoteAt } from './title-quotes.ts';
import { enclosedBy, isBareHead, partnerBehind, sideBehind, tellsContent } from './title-surroundings.ts';
import { isBetweenParties, isTail, namesParty, PURPOSE, TAIL } from './title-tails.ts';
import { groupEnd, isTopic } from './title-topics.ts';

/** How far a title reaches, and what was read on the way. */
export interface TitleEnd {
  readonly to: number;
  /** Stretches that make up the title after its start; the first ends where the words around the head end. */
  readonly pieces: readonly TokenRange[];
  readonly quoted: boolean;
  readonly acronym: string | null;
  readonly period: string | null;
  /** "between X and Y" phrases that are no part of a generic title. */
  readonly between: readonly TokenRange[];
}

const TAIL_GERUNDS =
  /^(?:establishing|banning|prohibiting|amending|governing|supplementing|implementing|creating|relating|covering)$/;

/** The end of what hyphens join on at `at`: "the gas*-for-wheat swap deal*"; `at` where they join nothing. */
function compoundEnd({ tokens, units }: ResolvedSentence, at: number): number {
  let to = at;
  while (isJoiningHyphen(tokens, to)) to += 2;
  if (to === at) return at;
  const unit = units.find(({ from, to: end }) => from < to && to <= end);
  return unit?.kind === 'noun' ? unit.to : to;
}

/** The end of a title: its "on …", "of …", "between …" tails, with acronyms in parentheses left out. */
export function titleEnd(sentence: ResolvedSentence, head: number, unit: Unit): TitleEnd {
  const { units, tokens, tagged } = sentence;
  const named = namedEnd(sentence, head + 1);
  if (named > 0)
    return {
      to: named,
      pieces: [
        { from: head, to: head + 1 },
        { from: head + 2, to: named },
      ],
      quoted: true,
      acronym: acronymBehind(tokens, named),
      period: periodIn(sentence, head, named),
      between: [],
    };
  const capital =
    Boolean(tokens[head]?.capital) &&
    (head > 0 ||
      Boolean(tokens[head + 2]?.capital) ||
      /^(?:on|for|between|concerning|regarding|establishing)$/.test(tokens[head + 1]?.norm ?? ''));
  const pieces: { from: number; to: number }[] = [
    { from: head, to: Math.max(head + 1, wordsAfterHead(sentence, head, unit)) },
  ];
  const between: TokenRange[] = [];
  let acronym: string | null = null;
  let quoted = false;
  let k = units.indexOf(unit) + 1;
  let to = Math.max(head + 1, pieces[0]?.to ?? 0);
  const extend = (end: number, from: number): void => {
    const last = pieces.at(-1);
    if (last && last.to === from) last.to = end;
    else pieces.push({ from, to: end });
    to = end;
  };
  const inner = quoteAt(sentence, to) || enclosedBy(sentence, unit.from, head);
  if (inner) {
    extend(inner, to);
    acronym = acronymBehind(tokens, to);
    return { to, pieces, quoted: true, acronym, period: periodIn(sentence, head, to), between };
  }
  // "the “Growth Agreement” (GA)": the bracket behind the mark that closes the name
  if (CLOSE_QUOTE.test(tokens[to]?.text ?? '')) acronym = acronymBehind(tokens, to + 1);
  while (k < units.length) {
    const compound = compoundEnd(sentence, to);
    if (compound > to) extend(compound, to);
    const current = units[k] as Unit;
    if (current.from < to) {
      k++;
      continue;
    }
    if (current.kind === 'open') {
      const close = units.findIndex((candidate, index) => index > k && candidate.kind === 'close');
      if (close < 0 || close > k + 4) break;
      const inside = tokens.slice(current.to, units[close]?.from ?? current.to);
      const short = acronymOf(inside);
      if (short !== null) acronym = short;
      else if (!inside.every((token) => token.kind === 'number')) break;
      // Only what continues the title behind the parenthesis makes it part of the range.
      const next = units[close + 1];
      const continues =
        next?.kind === 'preposition' && TAIL.has(tokens[next.from]?.norm ?? '') && isTail(sentence, close + 1, capital);
      to = units[close]?.to ?? to;
      k = close + 1;
      if (!continues) break;
      continue;
    }
    const term = termBehind(sentence, current.from);
    if (term > 0) {
      extend(term, current.from);
      while (k < units.length && (units[k] as Unit).from < term) k++;
      continue;
    }
    if (current.kind === 'quote') {
      const end = quoteAt(sentence, current.from);
      if (end && to === current.from) {
        extend(end, current.from);
        quoted = true;
      }
      break;
    }
    if (current.kind === 'verb') {
      if (tokens[current.from]?.norm === 'covering' && tokens[current.from + 1]?.kind === 'number') break;
      const gerund =
        (TAIL_GERUNDS.test(tokens[current.from]?.norm ?? '') && (capital || current.from === to)) ||
        tellsContent(sentence, head, unit, current.from);
      const purpose =
        tagged.tags[current.from] === 'TO' &&
        capital &&
        Boolean(
          tokens[current.from + 1]?.capital ||
            (tokens[head]?.capital &&
              isBareHead(sentence, head, unit) &&
              PURPOSE.test(tokens[current.from + 1]?.norm ?? '')),
        );
      const aim =
        !capital &&
        tagged.tags[current.from] === 'TO' &&
        current.from === head + 1 &&
        tagged.tags[current.from + 1] === 'VB' &&
        ((isBareHead(sentence, head, unit) &&
          /^(?:agreement|deal|accord|memorandum|mou|protocol|contract)$/.test(tokens[head]?.norm ?? '')) ||
          // "an action plan to implement the partnership"
          (/^(?:plan|programme|program|roadmap)$/.test(tokens[head]?.norm ?? '') &&
            /^(?:implement|realise|realize|carry|deepen|develop|strengthen)$/.test(
              tokens[current.from + 1]?.norm ?? '',
            )));
      const noun = units[k + 1];
      if ((!gerund && !purpose && !aim) || !noun || (noun.kind !== 'noun' && noun.kind !== 'preposition')) break;
      // "to set up a business council"
      const start = noun.kind === 'preposition' ? k + 2 : k + 1;
      if (units[start]?.kind !== 'noun') break;
      const end = groupEnd(sentence, start);
      extend(units[end - 1]?.to ?? to, current.from);
      k = end;
      continue;
    }
    if (
      current.kind === 'conjunction' &&
      units[k + 1]?.kind === 'preposition' &&
      isTail(sentence, k + 1, capital) &&
      to > head + 1 &&
      units[k + 2]?.kind === 'noun' &&
      isTopic(sentence, units[k + 2] as Unit)
    ) {
      k++;
      continue;
    }
    const partner = partnerBehind(sentence, k, capital);
    if (partner !== null) {
      between.push(partner);
      to = partner.to;
      while (k < units.length && (units[k] as Unit).from < to) k++;
      continue;
    }
    // "with Respect to Taxes on Income"
    if (
      current.kind === 'preposition' &&
      tokens[current.from]?.norm === 'with' &&
      /^(?:respect|regard)$/.test(tokens[current.to]?.norm ?? '') &&
      tokens[current.to + 1]?.norm === 'to' &&
      units[k + 3]?.kind === 'noun'
    ) {
      const end = groupEnd(sentence, k + 3);
      extend(units[end - 1]?.to ?? to, current.from);
      k = end;
      continue;
    }
    const doing = doingEnd(sentence, k);
    if (doing > 0) {
      const end = doing;
      extend(units[end - 1]?.to ?? to, current.from);
      k = end;
      continue;
    }
    if (current.kind !== 'preposition' || !isTail(sentence, k, capital)) break;
    const word = tokens[current.from]?.norm ?? '';
    const after = units[k + 1] as Unit;
    if (after.kind === 'date') {
      extend(after.to, Math.min(current.from, conjunctionStart(units, k, to)));
      k += 2;
      continue;
    }
    // "the Joint Declaration of A and B on Trade"
    const ofBoth = word === 'of' && namesParty(sentence, after) && units[k + 2]?.kind === 'conjunction';
    const end =
      word === 'between' || word === 'among' || ofBoth ? betweenEnd(sentence, k + 1) : groupEnd(sentence, k + 1);
    const endToken = units[end - 1]?.to ?? after.to;
    if (
      (word === 'between' || word === 'among') &&
      isBetweenParties(sentence, after) &&
      (!capital || !namesParty(sentence, { from: after.from, to: endToken }))
    ) {
      between.push({ from: after.from, to: endToken });
      to = endToken;
    } else extend(endToken, Math.min(current.from, conjunctionStart(units, k, to)));
    k = end;
  }
  // "a treaty on tea with Peru": the other side behind what it is about
  const other = sideBehind(sentence, to);
  if (other && between.length === 0) {
    between.push(other);
    to = other.to;
  }
  return { to, pieces, quoted, acronym, period: periodIn(sentence, head, to), between };
}

/** "on trade and on culture": the conjunction before the preposition belongs to the title. */
function conjunctionStart(units: readonly Unit[], k: number, to: number): number {
  const before = units[k - 1];
  return before?.kind === 'conjunction' && before.from === to ? before.from : Number.POSITIVE_INFINITY;
}

/** Numbers and names behind the head inside its own chunk: "Resolution 1325", "Protocol No. 2". */
function wordsAfterHead(sentence: ResolvedSentence, head: number, unit: Unit): number {
  let to = head + 1;
  while (
    to < unit.to &&
    (sentence.tokens[to]?.kind === 'number' ||
      /^(?:no|nos|number|№)\.?$/.test(sentence.tokens[to]?.norm ?? '') ||
      sentence.tokens[to]?.norm === '/')
  )
    to++;
  return to;
}

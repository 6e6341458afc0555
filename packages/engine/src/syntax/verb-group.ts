import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import type { BuildContext } from './build-context.ts';
import type { Clause } from './clause.ts';
import { splitAuxiliary } from './split-auxiliary.ts';
import type { Unit } from './units.ts';
import { hasBreakBetween, previousSolid } from './units-before.ts';

/** The words of a verb, an auxiliary that stands apart among them, and what they follow. */
export interface VerbGroup {
  readonly unit: Unit;
  /** The unit that its first word stands in. */
  readonly start: number;
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly headTag: Tag;
  readonly lemma: string;
  /** "will on Friday begin" */
  readonly isSplit: boolean;
  /** Index of the unit before it, past adverbs and quotation marks. */
  readonly previous: number;
  readonly previousUnit: Unit | undefined;
  readonly previousClause: Clause | null;
  /** The clause before, where no dash, colon or semicolon parts it from this one. */
  readonly closest: Clause | null;
}

/** The verb group of the unit that a clause is made from. */
export function verbGroupOf({ tokens, tagged, units, u, order, verbUnits, clauses }: BuildContext): VerbGroup {
  const unit = units[u] as Unit;
  const split = splitAuxiliary(units, tagged, u);
  const auxiliary = split < 0 ? null : (units[split] as Unit);
  const start = auxiliary === null ? u : split;
  const own = tagged.tags.slice(unit.from, unit.to);
  const headTag = tagged.tags[unit.head] as Tag;
  const previous = previousSolid(units, start);
  const previousClause = order > 0 ? (clauses[order - 1] ?? null) : null;
  const parted = previousClause !== null && hasBreakBetween(units, verbUnits[order - 1] as number, u);
  return {
    unit,
    start,
    words: auxiliary === null ? normsOf(tokens, unit) : [...normsOf(tokens, auxiliary), ...normsOf(tokens, unit)],
    tags: auxiliary === null ? own : [...tagged.tags.slice(auxiliary.from, auxiliary.to), ...own],
    headTag: auxiliary !== null && headTag === 'VBD' ? 'VBN' : headTag,
    lemma: tagged.lemmas[unit.head] ?? '',
    isSplit: auxiliary !== null,
    previous,
    previousUnit: units[previous],
    previousClause,
    closest: parted ? null : previousClause,
  };
}

function normsOf(tokens: readonly Token[], range: TokenRange): string[] {
  const norms: string[] = [];
  for (let i = range.from; i < range.to; i++) norms.push((tokens[i] as Token).norm);
  return norms;
}

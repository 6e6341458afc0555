import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import { endOfList } from './inverted-gerund.ts';
import { bare, type Phrase } from './phrase.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** "Among those who came were N and M": the verb group that names them, whom it names, and the word that stands for them. */
export interface NamedAmong {
  readonly be: number;
  readonly those: number;
  readonly named: Phrase;
}

/** Whom a sentence that opens with "Among those who" names behind its "was"; null for every other. */
export function namedAmong(
  tokens: readonly Token[],
  tagged: Tagged,
  units: readonly Unit[],
  verbUnits: readonly number[],
): NamedAmong | null {
  if (tokens[units[0]?.from ?? -1]?.norm !== 'among' || units[1]?.kind !== 'noun') return null;
  const relative = units.findIndex(({ kind }) => kind === 'relative');
  if (relative < 2 || units.slice(1, relative).some(({ kind }) => kind === 'verb')) return null;
  const be = verbUnits.find((u) => {
    const { from, to } = units[u] as Unit;
    return (
      tagged.tags[from] === 'BE' &&
      to - from === 1 &&
      units[u + 1]?.kind === 'noun' &&
      verbUnits.some((v) => v > relative && v < u)
    );
  });
  if (be === undefined) return null;
  const noun = units[be + 1] as Unit;
  return {
    be,
    those: (units[1] as Unit).from,
    named: bare({ from: noun.from, to: endOfList(units, tokens, be + 1), head: noun.head }),
  };
}

/** The clauses with those whom "those" stands for in its place: "Among those who came were N", "N was among those who came". */
export function withThoseNamed(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  among: NamedAmong | null,
): readonly Clause[] {
  return clauses.map((clause, i) => {
    if (clause.link !== 'relative') return clause;
    const before = clauses[i - 1];
    const meant = (phrase: Phrase | null): Phrase | null => {
      if (phrase === null) return null;
      if (among !== null && phrase.from === among.those) return among.named;
      const counted =
        phrase.to - phrase.from === 1 &&
        tokens[phrase.from]?.norm === 'those' &&
        before?.lemma === 'be' &&
        before.phrases.some(({ preposition, from }) => preposition === 'among' && from === phrase.from);
      return counted ? (before.subject ?? phrase) : phrase;
    };
    return { ...clause, subject: meant(clause.subject), object: meant(clause.object) };
  });
}

import type { Clause, Phrase, TokenRange } from '@diplomatic-relations/engine';

/** What a noun tells of a deed besides who did it. */
export interface DeedOfNoun {
  readonly noun: number;
  readonly doer: TokenRange;
  readonly object: Phrase | null;
  readonly phrases: readonly Phrase[];
  readonly range: TokenRange;
  /** The place among the sentence's clauses; behind all others nothing in the sentence depends on it. */
  readonly index: number;
}

/** The clause that would say with the verb what the noun says. */
export function clauseOfNoun(lemma: string, { noun, doer, object, phrases, range, index }: DeedOfNoun): Clause {
  const subject: Phrase = { preposition: null, from: doer.from, to: doer.to, head: doer.to - 1, fronted: false };
  return {
    from: range.from,
    to: range.to,
    index,
    verb: { from: noun, to: noun + 1 },
    head: noun,
    lemma,
    particle: null,
    form: 'finite',
    voice: 'active',
    tense: 'past',
    modal: null,
    negated: false,
    subject,
    object,
    phrases,
    governor: null,
    licensor: null,
    link: 'main',
  };
}

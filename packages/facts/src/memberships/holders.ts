import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';

/** Whose place a noun speaks of: its possessor, "of X" behind it, else nobody. */
export function holdersAt(sentence: ResolvedSentence, noun: number): PartyId[] {
  const before = sentence.references.filter((reference) => reference.to <= noun && reference.to >= noun - 6);
  const possessor = before.filter((reference) => {
    const next = sentence.tokens[reference.to]?.norm;
    const possessive =
      next === "'s" ||
      next === "'" ||
      next === '’' ||
      sentence.tagged.tags[reference.to - 1] === 'POS' ||
      (reference.kind === 'pronoun' && /^(?:its|their|our|his|her)$/.test(sentence.tokens[reference.from]?.norm ?? ''));
    return possessive || (reference.to === noun && (reference.kind === 'demonym' || reference.kind === 'name'));
  });
  // "its vote for the candidacy of Peru": what is its own stands before another noun.
  const last = possessor.at(-1);
  const ofOther =
    last !== undefined &&
    /^(?:of|for)$/.test(sentence.tokens[noun + 1]?.norm ?? '') &&
    sentence.tokens.slice(last.to, noun).some(({ norm }) => norm === 'for' || norm === 'to') &&
    sentence.references.some(({ from, kind }) => kind === 'name' && from > noun && from <= noun + 3);
  if (possessor.length > 0 && !ofOther) return [...new Set(possessor.at(-1)?.parties ?? [])];
  if (sentence.tokens[noun + 1]?.norm === 'of' || sentence.tokens[noun + 1]?.norm === 'by') {
    const after = sentence.references.filter((reference) => reference.from > noun && reference.from <= noun + 4);
    const first = after[0];
    if (!first) return [];
    // "of the Peruvian envoy"
    if (
      first.kind === 'demonym' &&
      /^NN/.test(sentence.tagged.tags[first.to] ?? '') &&
      !/^(?:government|side|authorities)$/.test(sentence.tokens[first.to]?.norm ?? '')
    )
      return [];
    const parties = [...first.parties];
    let to = first.to;
    for (const next of sentence.references.filter((reference) => reference.from > first.from)) {
      if (sentence.tokens.slice(to, next.from).every((token) => /^(?:,|and|the)$/.test(token.norm))) {
        parties.push(...next.parties);
        to = next.to;
      } else break;
    }
    return [...new Set(parties)];
  }
  return [];
}

/** "Laos, a member since 1955, belongs to …": whom the words between the commas are said of. */
export function namedBeforeAside(
  { references, tokens }: ResolvedSentence,
  subject: { readonly from: number } | null,
): readonly PartyId[] {
  if (!subject || tokens[subject.from - 1]?.norm !== ',') return [];
  return references.find(({ to, kind }) => to === subject.from - 1 && kind === 'name')?.parties ?? [];
}

import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { DOCUMENT_NOUNS } from './words.ts';

/** "between the Government of X and the Government of Y": two noun groups. */
export function betweenEnd(sentence: ResolvedSentence, start: number): number {
  const { units, tokens, references } = sentence;
  const skipOf = (at: number): number => {
    let k = at;
    // "the Ministry of Trade", "the National Council for Culture"
    while (
      units[k]?.kind === 'preposition' &&
      units[k + 1]?.kind === 'noun' &&
      (tokens[units[k]?.from ?? 0]?.norm === 'of' ||
        (tokens[units[k]?.from ?? 0]?.norm === 'for' && tokens[units[k + 1]?.head ?? 0]?.capital === true))
    )
      k += 2;
    // "the National Arts Council of X (NAC)"
    const close =
      units[k]?.kind === 'open' && tokens[units[k]?.to ?? 0]?.kind === 'word'
        ? units.findIndex((unit, index) => index > k && unit.kind === 'close')
        : -1;
    return close > 0 && close <= k + 2 ? close + 1 : k;
  };
  // "the Union and its Member States, of the one part, and Peru, of the other part"
  const skipPart = (at: number): number => {
    const part = units[at + 2];
    if (units[at]?.kind !== 'comma' || tokens[units[at + 1]?.from ?? 0]?.norm !== 'of') return at;
    if (part?.kind !== 'noun' || tokens[part.to - 1]?.norm !== 'part') return at;
    return units[at + 3]?.kind === 'comma' && units[at + 4]?.kind === 'conjunction' ? at + 4 : at + 3;
  };
  // "the Ministry of Planning and Investment of A": the name goes on behind its "and".
  const goesOn = (at: number): boolean => {
    const noun = units[at + 1];
    return (
      tokens[units[at]?.from ?? 0]?.norm === 'and' &&
      noun?.kind === 'noun' &&
      tokens[noun.from]?.capital === true &&
      !/^(?:the|an?)$/.test(tokens[noun.from]?.norm ?? '') &&
      !references.some(({ from, to }) => from < noun.to && noun.from < to) &&
      !DOCUMENT_NOUNS.has(sentence.tagged.lemmas[noun.head] ?? '')
    );
  };
  const sideEnd = (at: number, last: boolean): number => {
    let end = skipOf(at);
    while (goesOn(end)) {
      const next = skipOf(end + 2);
      if (!last && units[next]?.kind !== 'conjunction') break;
      end = next;
    }
    return end;
  };
  let k = sideEnd(start + 1, false);
  if (units[k]?.kind === 'conjunction' && tokens[units[k + 1]?.from ?? 0]?.norm === 'its') k += 2;
  k = jointEnd(sentence, k);
  k = skipPart(k);
  while (
    (units[k]?.kind === 'conjunction' || units[k]?.kind === 'comma') &&
    units[k + 1]?.kind === 'noun' &&
    !DOCUMENT_NOUNS.has(sentence.tagged.lemmas[units[k + 1]?.head ?? 0] ?? '')
  ) {
    const conjunction = units[k]?.kind === 'conjunction';
    k = skipPart(sideEnd(k + 2, conjunction));
    if (!conjunction) continue;
    // "between the Ministry of Trade and Tourism of X and the Ministry of …": the other side is still to come.
    const other = units[k + 1];
    const sameKind =
      units[k]?.kind === 'conjunction' &&
      other?.kind === 'noun' &&
      tokens[other.from]?.norm === 'the' &&
      sentence.tagged.lemmas[other.head] === sentence.tagged.lemmas[units[start]?.head ?? 0];
    if (!sameKind) break;
  }
  return k;
}

/** "the Union, the Club and their Member States, of the one part": the side that several make up together. */
function jointEnd({ units, tokens }: ResolvedSentence, at: number): number {
  for (let k = at; k < Math.min(units.length, at + 8); k++) {
    const of = units[k + 1];
    const part = units[k + 2];
    if (units[k]?.kind !== 'comma' || tokens[of?.from ?? 0]?.norm !== 'of') continue;
    const one = tokens.slice(part?.from ?? 0, part?.to ?? 0).map(({ norm }) => norm);
    return one.includes('one') && one.at(-1) === 'part' ? k : at;
  }
  return at;
}

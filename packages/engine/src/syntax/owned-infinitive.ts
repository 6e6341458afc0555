import type { BuildContext } from './build-context.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Nouns for what somebody is to do who owns them: "Peru's decision to join", "the refusal of Peru to sign". */
const OWN_DEEDS: ReadonlySet<string> = new Set(
  'decision plan intention readiness willingness desire wish commitment pledge promise refusal failure attempt effort bid move'.split(
    ' ',
  ),
);

/** Whose decision, plan or refusal an infinitive tells, with the lemma of the noun; null where the words before it name nobody. */
export function ownedInfinitive(
  { tokens, tagged, units }: BuildContext,
  { previous, previousUnit }: VerbGroup,
): { readonly owner: Phrase; readonly licensor: string } | null {
  if (previousUnit?.kind !== 'noun') return null;
  const licensor = tagged.lemmas[previousUnit.head] ?? '';
  if (OWN_DEEDS.has(licensor)) {
    const mark = tagged.tags.indexOf('POS', previousUnit.from);
    if (mark < 0 || mark >= previousUnit.head || mark === previousUnit.from) return null;
    return { owner: phraseOf({ ...previousUnit, to: mark, head: mark - 1 }, { ...previousUnit, to: mark }), licensor };
  }
  const of = units[previous - 1];
  const deed = units[previous - 2];
  const noun = tagged.lemmas[deed?.head ?? -1] ?? '';
  return of?.kind === 'preposition' &&
    tokens[of.from]?.norm === 'of' &&
    deed?.kind === 'noun' &&
    OWN_DEEDS.has(noun) &&
    (tokens[previousUnit.to - 1]?.capital ?? false)
    ? { owner: phraseOf(previousUnit, previousUnit), licensor: noun }
    : null;
}

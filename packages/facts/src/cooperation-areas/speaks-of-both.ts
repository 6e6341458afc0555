import type { AnalysedDocument, ResolvedSentence } from '@diplomatic-relations/engine';
import { dealTogether } from '../shared/dealing-together.ts';
import { isOneOfMany } from './one-of-many.ts';
import type { Pair } from './pairs.ts';

const SPEAKS: WeakMap<AnalysedDocument, boolean> = new WeakMap();

/** The document names both parties of its pair side by side, and neither in passing only: it is about the two, not about one that mentions the other; so is the part of a page that stands under a partner's name. */
export function speaksOfBoth({ sectionPair }: ResolvedSentence, document: AnalysedDocument): boolean {
  if (sectionPair !== null) return true;
  const known = SPEAKS.get(document);
  if (known !== undefined) return known;
  const both =
    document.mainPair !== null &&
    !isOneOfMany(document) &&
    namesBoth(document, document.mainPair) &&
    dealTogether(document);
  SPEAKS.set(document, both);
  return both;
}

function namesBoth({ sentences }: AnalysedDocument, pair: Pair): boolean {
  const naming = pair.map(
    (party) =>
      new Set(
        sentences.filter((sentence) =>
          sentence.references.some(
            (reference) =>
              reference.kind !== 'pronoun' && reference.kind !== 'pair' && reference.parties.includes(party),
          ),
        ),
      ),
  );
  const [first, second] = naming;
  if (!first || !second || ![...first].some((sentence) => second.has(sentence))) return false;
  return (
    (sentences.length <= 3 && pair.every((party) => !party.startsWith('org:'))) ||
    naming.every((found) => found.size > 1 || [...found].some((sentence) => sentence.segment.kind === 'title'))
  );
}

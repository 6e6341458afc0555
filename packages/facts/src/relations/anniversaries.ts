import {
  collect,
  isFramework,
  type PartyId,
  partiesIn,
  type ResolvedDate,
  type ResolvedSentence,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { type RelationDraft, relationDraft } from './draft.ts';
import { relationObject } from './object.ts';

/** "the 50th anniversary of diplomatic relations between A and B": it asserts what it commemorates, and not when that was. */
export function anniversaryDrafts(sentence: ResolvedSentence, { document }: ExtractContext): RelationDraft[] {
  const { tokens } = sentence;
  return collect(tokens, ({ norm }, i): RelationDraft[] => {
    const marked =
      JUBILEES.test(norm) ||
      (norm === 'years' && isCount(sentence, i)) ||
      (norm === 'year' && /^\d{1,3}(?:st|nd|rd|th)$/.test(tokens[i - 1]?.norm ?? ''));
    if (!marked || !/^(?:of|in)$/.test(tokens[i + 1]?.norm ?? '')) return [];
    const object = relationObject(sentence, { from: i + 2, to: Math.min(tokens.length, i + 8) });
    if (!object || object.bare || object.kind !== 'diplomatic_relations' || object.from > i + 5) return [];
    const between = tokens.slice(i + 2, object.from);
    // "of the establishment of", "of the severing of": told by those words.
    if (between.some((word) => word.norm === 'of' || word.norm === ',')) return [];
    const pair = pairAt(sentence, i, object, document.mainPair);
    if (!pair) return [];
    const begun = norm === 'years' ? beginningBehind(sentence, object.to) : null;
    const draft = relationDraft(
      sentence,
      { range: { from: i, to: object.to } },
      {
        kind: object.kind,
        change: 'established',
        parties: pair,
        label: object.label,
        date: begun ? factDate(begun) : NO_DATE,
        rule: 'relations/anniversary',
      },
    );
    return draft ? [draft] : [];
  });
}

const JUBILEES = /^(?:anniversary|jubilee|(?:sesqui)?centennial|(?:sesqui)?centenary|bicentennial|bicentenary)$/;

/** "45 years", "sixty years" */
function isCount({ tokens, quantities }: ResolvedSentence, i: number): boolean {
  return /^\d{2,3}$/.test(tokens[i - 1]?.norm ?? '') || quantities.some(({ from, to }) => from < i && i < to);
}

/** "45 years of relations with B, which began on 4 May 1970": the date of the beginning. */
function beginningBehind({ tokens, resolvedDates }: ResolvedSentence, after: number): ResolvedDate | null {
  for (let i = after; i < Math.min(tokens.length, after + 9); i++)
    if (/^(?:began|begun|started|established)$/.test(tokens[i]?.norm ?? '')) {
      const on = /^(?:on|in)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
      return resolvedDates.find(({ from }) => from === on) ?? null;
    }
  return null;
}

/** The two named in the phrase or right behind it, else those of the sentence, else the document's. */
function pairAt(
  sentence: ResolvedSentence,
  from: number,
  object: { readonly to: number },
  mainPair: readonly [PartyId, PartyId] | null,
): readonly [string, string] | null {
  const behind = partiesIn(sentence, { from, to: Math.min(sentence.tokens.length, object.to + 8) }).filter(isSide);
  const all = partiesIn(sentence, { from: 0, to: sentence.tokens.length }).filter(isSide);
  const found = behind.length >= 2 ? behind : all.length === 2 ? all : (sentence.pair ?? mainPair);
  return found?.length === 2 ? inOrder(found[0] as string, found[1] as string) : null;
}

/** Initiatives and programmes have relations with nobody. */
function isSide(party: PartyId): boolean {
  return isParty(party) && !isFramework(party);
}

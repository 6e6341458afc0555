import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import type { NamedDocument } from './documents.ts';
import { type AgreementDraft, agreementDraft } from './drafts.ts';
import { agreementParties } from './parties.ts';
import { PARTICIPLES } from './words.ts';

const LATELY = new Set(['recently', 'newly', 'just', 'jointly', 'lately', 'already']);

/** True for "recently" and "signed" of "the recently signed agreement": they tell of the document, and are no part of its title. */
export function describesSigning({ tokens }: ResolvedSentence, i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  if (LATELY.has(word)) return PARTICIPLES.has(tokens[i + 1]?.norm ?? '');
  return PARTICIPLES.has(word) && LATELY.has(tokens[i - 1]?.norm ?? '');
}

/** "the newly signed agreement between X and Y". */
export function describedDraft(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): AgreementDraft[] | null {
  const at = document.from - 1;
  const action = PARTICIPLES.get(sentence.tokens[at]?.norm ?? '');
  if (action === undefined || !describesSigning(sentence, at)) return null;
  const parties = agreementParties(sentence, document, null, context);
  if (!parties || parties.length < 2) return null;
  return [
    agreementDraft(sentence, document, {
      action,
      parties,
      date: NO_DATE,
      rule: 'agreements/described',
      range: { from: at - 1, to: document.to },
    }),
  ];
}

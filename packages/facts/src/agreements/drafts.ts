import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft } from '../extractor.ts';
import { type FactDate, NO_DATE } from '../shared/dates.ts';
import type { NamedDocument } from './documents.ts';
import type { AgreementAction } from './words.ts';

/** A draft of an agreements row. */
export type AgreementDraft = Draft<'agreements'>;

interface AgreementFact {
  readonly action: AgreementAction;
  readonly parties: readonly PartyId[];
  readonly date: FactDate;
  readonly rule: string;
  readonly range: { readonly from: number; readonly to: number };
}

/** The row of what was done with a document. */
export function agreementDraft(
  sentence: ResolvedSentence,
  document: Pick<NamedDocument, 'title' | 'kind' | 'period'>,
  fact: AgreementFact,
): AgreementDraft {
  return {
    table: 'agreements',
    row: {
      title: document.title,
      action: fact.action,
      parties: [...fact.parties],
      kind: document.kind,
      period: document.period,
      ...(fact.action === 'cited' ? NO_DATE : fact.date),
    },
    sentence,
    range: fact.range,
    rule: fact.rule,
  };
}

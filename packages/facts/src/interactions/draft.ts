import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft } from '../extractor.ts';
import type { FactDate } from '../shared/dates.ts';
import type { CameoRoot, InteractionType } from './frame.ts';

/** A draft of an interactions row. */
export type InteractionDraft = Draft<'interactions'>;

/** What one party does to another, when, and where it is told. */
export interface Interaction {
  readonly source: string;
  readonly target: string;
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  /** True where both do it together. */
  readonly symmetric?: boolean;
  readonly verb: string | null;
  readonly date: FactDate;
  readonly range: TokenRange;
  readonly rule: string;
}

/** The draft of an interaction that a sentence tells of. */
export function interactionDraft(
  sentence: ResolvedSentence,
  { source, target, type, cameo, symmetric = false, verb, date, range, rule }: Interaction,
): InteractionDraft {
  return {
    table: 'interactions',
    row: { source, target, event_type: type, symmetric, cameo, verb, ...date },
    sentence,
    range,
    rule,
  };
}

import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actDate } from './date.ts';
import { interactionDraft } from './draft.ts';
import type { CameoRoot, InteractionType } from './frame.ts';

/** An act that no frame of a verb tells. */
export interface IndirectAct {
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  readonly clause: Clause | undefined;
  readonly lasting: boolean;
  readonly range: TokenRange;
  readonly verb: string | null;
}

/** The row of such an act; none where a party or the clause that dates it is missing. */
export function draftOf(
  sentence: ResolvedSentence,
  context: ExtractContext,
  act: IndirectAct,
): Draft<'interactions'>[] {
  const { source, target, type, cameo, clause, range, verb } = act;
  if (!source || !target || !clause || source === target || !isParty(source) || !isParty(target)) return [];
  const date = actDate(sentence, clause, context, { lasting: act.lasting, intended: false });
  return [
    interactionDraft(sentence, {
      source,
      target,
      type,
      cameo,
      verb,
      date,
      range,
      rule: `interactions/${type.toLowerCase()}-indirect`,
    }),
  ];
}

/** The rows of such an act, one for each of its doers and each of those it is done to. */
export function draftsOf(
  sentence: ResolvedSentence,
  context: ExtractContext,
  act: Omit<IndirectAct, 'source' | 'target'> & {
    readonly sources: readonly string[];
    readonly targets: readonly string[];
  },
): Draft<'interactions'>[] {
  return act.sources
    .flatMap((source) => act.targets.flatMap((target) => draftOf(sentence, context, { ...act, source, target })))
    .slice(0, 12);
}

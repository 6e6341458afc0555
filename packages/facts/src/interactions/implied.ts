import { type Draft, type ExtractContext, isDraftOf } from '../extractor.ts';
import type { InteractionDraft } from './draft.ts';
import { agreementAct, eventAct } from './joint-acts.ts';
import { aidAct, countedAct } from './money-acts.ts';
import { relationAct } from './relation-act.ts';

/** The acts that a fact of another table implies: relations established, meetings held, agreements signed, aid given. */
export function impliedBy(draft: Draft, context: ExtractContext): InteractionDraft[] {
  if (isDraftOf(draft, 'relations')) return relationAct(draft, context);
  if (isDraftOf(draft, 'events')) return eventAct(draft, context);
  if (isDraftOf(draft, 'agreements')) return agreementAct(draft, context);
  if (isDraftOf(draft, 'indicators'))
    return draft.row.metric === 'agreements' ? countedAct(draft, context) : aidAct(draft, context);
  return [];
}

import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { CameoRoot, Frame, InteractionType } from './frame.ts';
import type { MoodOfClause } from './mood/mood.ts';

/** An act before it is written down. */
export interface Act {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly symmetric: boolean;
}

/** What is known of a clause when its acts are worked out. */
export interface ActContext {
  readonly sentence: ResolvedSentence;
  readonly clause: Clause;
  readonly frame: Frame;
  readonly mood: MoodOfClause;
  readonly sources: readonly string[];
  readonly context: ExtractContext;
}

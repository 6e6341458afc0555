import type { Clause, Realis, TokenRange } from '@diplomatic-relations/engine';
import type { AgreementAction } from './words.ts';

/** What a sentence says is done with a list of documents. */
export interface DocumentAction {
  readonly action: AgreementAction;
  readonly realis: Realis;
  readonly clause: Clause | null;
  readonly head: number;
  readonly nominal: boolean;
  readonly lemma: string;
  /** Who does it, as far as the words around say so. */
  readonly agents: readonly TokenRange[];
  /** Somebody else tells of it, so neither who tells it nor the pair of the text need have done it. */
  readonly byOthers?: boolean;
  readonly range: TokenRange;
}

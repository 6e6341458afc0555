import type { OfficeTitle } from '@diplomatic-relations/gazetteer';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import type { OfficeContext } from './office-role.ts';

/** A title found in a sentence, not yet given to anybody; its range starts with its party or status word, without the article. */
export interface Title extends TokenRange {
  /** Where the article before it stands, else `from`. */
  readonly outer: number;
  readonly core: OfficeTitle;
  readonly context: OfficeContext;
  /** The pieces of the sentence that make up the title as written. */
  readonly pieces: readonly TokenRange[];
  readonly parties: readonly PartyId[];
  readonly status: 'former' | 'future' | 'holding' | null;
  readonly plural: boolean;
  readonly capital: boolean;
  readonly determined: boolean;
  /** Something follows the core: "of X", "for Y". */
  readonly completed: boolean;
  /** Only a name makes it a title: "deputy", "speaker" in lower case. */
  readonly ordinary: boolean;
}

/** The pieces of a title in one range, for those who need its place in the sentence. */
export function titleRange(title: Title): TokenRange {
  const from = title.pieces[0]?.from ?? title.from;
  return { from, to: Math.max(title.to, from + 1) };
}

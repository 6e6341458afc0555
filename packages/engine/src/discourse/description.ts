import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** A noun group that describes parties, with what is known where it stands. */
export interface Description {
  readonly sentence: ParsedSentence;
  readonly unit: TokenRange & { readonly head: number };
  /** References by name, office or the like. */
  readonly explicit: readonly Reference[];
  /** The two parties of the sentence. */
  readonly pair: readonly [PartyId, PartyId] | null;
  readonly state: DiscourseState;
  /** The group's words, in small letters. */
  readonly words: readonly string[];
  /** The first of them. */
  readonly first: string;
  /** The head in its base form. */
  readonly lemma: string;
}

/** What a reader of descriptions returns where the parties that are meant are none that the text tells. */
export const NOBODY: readonly PartyId[] = [];

/** The head of a group; of "the two heads of state" it is the heads. */
export function headOf({ tokens }: ParsedSentence, { from, to, head }: TokenRange & { readonly head: number }): number {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.norm === 'heads' && tokens[i + 1]?.norm === 'of' && i < head) return i;
  return head;
}

import type { TokenRange } from '../span.ts';
import type { Phrase } from './phrase.ts';

/** What the verb group of a clause is by its form. */
export type ClauseForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** When a clause says that it happens; null where its verb says nothing of it. */
export type Tense = 'past' | 'present' | 'future' | 'perfect' | null;

/** One verb group with what stands around it. */
export interface Clause extends TokenRange {
  readonly index: number;
  readonly verb: TokenRange;
  /** Token of the main verb. */
  readonly head: number;
  readonly lemma: string;
  /** "up" of "set up", "out" of "carry out"; null where none follows. */
  readonly particle: string | null;
  readonly form: ClauseForm;
  readonly voice: 'active' | 'passive';
  readonly tense: Tense;
  /** "may", "would", "should" …; null for none and for plain future "will". */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** Prepositional phrases before the subject and after the verb, in text order. */
  readonly phrases: readonly Phrase[];
  /** Index of the clause whose verb governs this infinitive or gerund, or whose subject it shares. */
  readonly governor: number | null;
  /** Lemma of the word that licenses an infinitive: "agree", "decision", "ready". */
  readonly licensor: string | null;
  readonly link: 'main' | 'infinitive' | 'gerund' | 'relative' | 'reduced' | 'coordinate' | 'subordinate';
}

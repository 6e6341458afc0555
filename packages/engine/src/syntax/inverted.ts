import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';

const AUXILIARY = /^(?:did|do|does|had|has|have|was|were|is|are|will|would|should|can|could)$/;
const DENYING: ReadonlySet<string> = new Set('nor neither never hardly scarcely seldom rarely nowhere'.split(' '));

/** What an auxiliary before the subject makes of its verb: "never did Peru open", "had Peru opened, trade would have grown". */
export interface Inversion {
  readonly negated: boolean;
  readonly modal: string | null;
}

const PLAIN: Inversion = { negated: false, modal: null };

/** What the auxiliary right before the subject makes of the verb behind it. */
export function inversionOf(
  tokens: readonly Token[],
  subject: Phrase | null,
  clauses: readonly Clause[],
  form: Clause['form'],
): Inversion {
  const before = clauses.at(-1);
  if (
    subject === null ||
    form === 'infinitive' ||
    form === 'gerund' ||
    before === undefined ||
    before.verb.to !== subject.from
  )
    return PLAIN;
  const { from } = before.verb;
  const word = tokens[from]?.norm ?? '';
  if (form === 'participle' && !/^(?:had|has|have)$/.test(word)) return PLAIN;
  if (!AUXILIARY.test(word) || before.verb.to - from > 2) return PLAIN;
  const denied = before.negated || DENYING.has(tokens[from - 1]?.norm ?? '') || opensWithNo(tokens, from);
  if (denied) return { negated: true, modal: null };
  if (/^(?:will|would|should|can|could)$/.test(word)) return { negated: false, modal: word };
  // "trade would have grown had Peru opened": a supposition without "if"
  const main = clauses.at(-2);
  return /^(?:had|were)$/.test(word) && main !== undefined && main.modal !== null
    ? { negated: false, modal: 'if' }
    : PLAIN;
}

/** "at no time did", "under no circumstances has", "on no account was" */
function opensWithNo(tokens: readonly Token[], auxiliary: number): boolean {
  return tokens[auxiliary - 2]?.norm === 'no' && /^(?:at|on|under|in|by)$/.test(tokens[auxiliary - 3]?.norm ?? '');
}

import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { DocumentAction } from './document-action.ts';
import type { DocumentList } from './document-lists.ts';
import { ACTION_VERBS } from './words.ts';

const OPENING = new Set(['also', 'among', 'including', 'likewise', 'finally']);

/** "Also signed was a memorandum on …", "Among the documents signed in Lima were …": what is done stands before "were", the documents behind it. */
export function invertedAction(sentence: ResolvedSentence, list: DocumentList): DocumentAction | null {
  const { tokens, clauses } = sentence;
  if (!OPENING.has(tokens[0]?.norm ?? '')) return null;
  const [done, being] = [clauses[0], clauses[1]];
  if (done === undefined || being === undefined || !isBeing(being) || being.verb.to !== list.start) return null;
  const action = ACTION_VERBS.get(done.lemma);
  // "Also to be signed is …"
  const ahead = done.form === 'infinitive' && done.voice === 'passive';
  if (done.subject !== null || (action !== 'signed' && action !== 'adopted')) return null;
  if (done.verb.to !== done.verb.from + 1 && !ahead) return null;
  return {
    action,
    realis: ahead ? 'planned' : 'asserted',
    clause: done,
    head: done.head,
    nominal: false,
    lemma: done.lemma,
    agents: done.phrases.filter(({ preposition }) => preposition === 'by' || preposition === 'with'),
    range: { from: 0, to: list.to },
  };
}

function isBeing({ lemma, form, negated, modal }: Clause): boolean {
  return lemma === 'be' && form === 'finite' && !negated && modal === null;
}

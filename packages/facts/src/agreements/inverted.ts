import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { DocumentAction } from './document-action.ts';
import type { DocumentList } from './document-lists.ts';
import { ACTION_VERBS, COLLECTIVES } from './words.ts';

const OPENING = new Set(['also', 'among', 'including', 'likewise', 'finally']);

/** "Also signed was a memorandum on …", "Among the documents signed in Lima were …": what is done stands before "were", the documents behind it. */
export function invertedAction(sentence: ResolvedSentence, list: DocumentList): DocumentAction | null {
  const { tokens, clauses } = sentence;
  const counted = countedAction(sentence, list);
  if (counted) return counted;
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

/** "The Treaty on Trade was *among the documents signed* by A and B in 2021": what was done with all of them. */
function countedAction({ tokens, clauses }: ResolvedSentence, list: DocumentList): DocumentAction | null {
  const being = clauses.find(
    (clause) =>
      isBeing(clause) && clause.subject !== null && clause.subject.from <= list.from && clause.verb.from >= list.to,
  );
  const done = being && clauses[being.index + 1];
  if (being === undefined || done?.link !== 'reduced' || done.voice !== 'passive') return null;
  const action = ACTION_VERBS.get(done.lemma);
  if (action !== 'signed' && action !== 'adopted') return null;
  const between = tokens.slice(being.verb.to, done.verb.from).map(({ norm }) => norm);
  if (!between.some((word) => word === 'among' || word === 'of') || !COLLECTIVES.has(between.at(-1) ?? '')) return null;
  return {
    action,
    realis: 'asserted',
    clause: done,
    head: done.head,
    nominal: false,
    lemma: done.lemma,
    agents: done.phrases.filter(({ preposition }) => /^(?:by|with|between)$/.test(preposition ?? '')),
    range: { from: list.from, to: done.to },
  };
}

function isBeing({ lemma, form, negated, modal }: Clause): boolean {
  return lemma === 'be' && form === 'finite' && !negated && modal === null;
}

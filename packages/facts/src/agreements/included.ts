import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { DocumentList } from './document-lists.ts';
import { COLLECTIVES } from './words.ts';

/** "signed a number of agreements, including the Treaty on Trade", "several accords were signed, such as …": the list names some of what the verb is said of. */
export function isIncluded(sentence: ResolvedSentence, clause: Clause, list: DocumentList): boolean {
  const { tokens, clauses } = sentence;
  const opener = openerBefore(sentence, list.start);
  if (opener < 0 || clause.verb.to > opener) return false;
  const whole = clause.voice === 'passive' ? clause.subject : clause.object;
  // "In their presence five documents were signed, including …"
  const named = clause.voice === 'passive' && !whole && COLLECTIVES.has(tokens[clause.verb.from - 1]?.norm ?? '');
  if (named) return true;
  if (!whole || !tokens.slice(whole.from, whole.to).some(({ norm }) => COLLECTIVES.has(norm))) return false;
  return !clauses.some(
    ({ form, lemma, verb }) =>
      form === 'finite' && lemma !== 'include' && verb.from >= clause.verb.to && verb.from < opener,
  );
}

/** Where "including", "namely", "such as" or "among them" begins right before the list; -1 where none does. */
function openerBefore({ tokens }: ResolvedSentence, start: number): number {
  const at = /^(?:the|an?)$/.test(tokens[start - 1]?.norm ?? '') ? start - 2 : start - 1;
  const [word, before] = [tokens[at]?.norm ?? '', tokens[at - 1]?.norm ?? ''];
  if (word === 'including' || word === 'namely') return at;
  return (word === 'as' && before === 'such') || (word === 'them' && before === 'among') ? at - 1 : -1;
}

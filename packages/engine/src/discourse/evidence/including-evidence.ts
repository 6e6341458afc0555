import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';
import { listStart } from './company-evidence.ts';

const OFFICIALS =
  /^(?:officials|leaders|diplomats|ministers|figures|dignitaries|authorities|representatives|personalities|politicians|parliamentarians|lawmakers|interlocutors|counterparts|leadership|members)$/;

/** How far before the list the state may stand. */
const REACH = 9;

/** "senior Peruvian officials including N and M", "leaders of Peru such as N": who stands for the officials of a state is of it. */
export function includingEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, actors, persons } = sentence;
  const head = persons[listStart(sentence, persons.indexOf(person))];
  if (!head) return;
  let at = tokens[head.from - 1]?.norm === 'the' ? head.from - 2 : head.from - 1;
  const word = (i: number): string => tokens[i]?.norm ?? '';
  if (/^(?:including|include|includes|included|namely)$/.test(word(at))) at--;
  else if ((word(at) === 'as' && word(at - 1) === 'such') || (word(at) === 'them' && word(at - 1) === 'among')) at -= 2;
  else return;
  if (word(at) === ',') at--;
  const actor = actors.findLast(({ from, to }) => to <= at + 1 && from > at - REACH);
  if (actor === undefined) return;
  const belongs = actor.form === 'demonym' ? /^['’]s$/.test(word(actor.to)) === false : isOf(tokens, actor);
  const named = tokens.slice(actor.form === 'demonym' ? actor.to : actor.from - 4, at + 1);
  if (belongs && named.some(({ norm }) => OFFICIALS.test(norm)) && !named.some(({ norm }) => norm === 'with'))
    add(actor.actorId, 3);
}

/** "of Peru", "Peru's", "from Peru" */
function isOf(tokens: ParsedSentence['tokens'], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const before = tokens[from - 1]?.norm === 'the' ? tokens[from - 2]?.norm : tokens[from - 1]?.norm;
  return before === 'of' || before === 'from' || /^['’]s?$/.test(tokens[to]?.norm ?? '');
}

import { normAt, type SentenceView } from './sentence-view.ts';

/** "Assistant Secretary at the Department of Trade": only officials are named by the body at which they serve. */
export function isBodyAt(view: SentenceView, start: number, role: string): boolean {
  const noun = view.tokens[view.actors.from(start)?.to ?? start];
  return (
    role === 'other' &&
    noun?.capital === true &&
    ['ministry', 'department', 'office', 'secretariat'].includes(noun.norm)
  );
}

/** "Deputy Minister at the Ministry of Trade" */
export function isAtMinistry({ tokens }: SentenceView, preposition: string, start: number): boolean {
  return preposition === 'at' && normAt(tokens, start) === 'ministry';
}

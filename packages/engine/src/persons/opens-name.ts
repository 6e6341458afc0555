import type { SentenceView } from './sentence-view.ts';
import { isTitleNoun } from './title-noun-phrase.ts';

/** A capitalised word. */
export function opensName({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at]?.capital === true;
}

/** A capitalised word that begins no title and is no party. */
export function opensOwnName(view: SentenceView, at: number): boolean {
  return opensName(view, at) && !view.cores.has(at) && view.actors.at(at) === null && !isTitleNoun(view.tokens[at]);
}

import { filled } from '../filled.ts';
import type { Token } from '../tokens.ts';
import type { ActorMention, PlaceMention } from '../types.ts';
import { type SentenceView, viewSentence } from './sentence-view.ts';
import type { Title } from './title.ts';
import { findTitles } from './titles.ts';

/** The offices of a sentence, whoever holds them. */
export interface OfficesFound {
  readonly view: SentenceView;
  /** By the token where they begin, and by the token where their article stands. */
  readonly titleFrom: ReadonlyMap<number, Title>;
  readonly titleOuter: ReadonlyMap<number, Title>;
  /** Whether one of them may be of several names before it: a plural, or offices told "respectively". */
  readonly forSeveral: boolean;
  readonly covered: (index: number) => boolean;
}

const NO_TITLES: ReadonlyMap<number, Title> = new Map();

const NO_PLACES: readonly PlaceMention[] = [];

const nowhere = (): boolean => false;

/** The offices that a sentence names: what a search for its persons starts from. */
export function findOffices(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  places: readonly PlaceMention[] = NO_PLACES,
): OfficesFound {
  const view = viewSentence(tokens, actors, places);
  const titles = view.cores.size === 0 ? [] : findTitles(view);
  if (titles.length === 0)
    return { view, titleFrom: NO_TITLES, titleOuter: NO_TITLES, forSeveral: false, covered: nowhere };
  const cover = filled(tokens.length, false);
  for (const title of titles) for (let i = title.from; i < title.to; i++) cover[i] = true;
  return {
    view,
    titleFrom: new Map(titles.map((title) => [title.from, title])),
    titleOuter: new Map(titles.map((title) => [title.outer, title])),
    forSeveral: titles.some(({ plural }) => plural) || tokens.some(({ norm }) => norm === 'respectively'),
    covered: (index) => cover[index] === true,
  };
}

import { addFurniture } from './furniture.ts';
import { renamePair } from './rename-pair.ts';
import { reorderParagraphs } from './reorder.ts';
import { rewrapLines } from './rewrap.ts';
import { shiftYears } from './shift-years.ts';
import { STAND_IN_PAIRS } from './stand-in-states.ts';
import { curlQuotes, hardSpaces, straightenQuotes } from './typography.ts';
import type { Transformation } from './variant.ts';

/** Every change that must leave the facts as they are. */
export const TRANSFORMATIONS: readonly Transformation[] = [
  ...STAND_IN_PAIRS.map(renamePair),
  shiftYears(-28),
  addFurniture,
  rewrapLines,
  straightenQuotes,
  curlQuotes,
  hardSpaces,
  reorderParagraphs,
];

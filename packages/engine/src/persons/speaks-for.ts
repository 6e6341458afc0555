import type { Behind } from './complement-part.ts';

/** "spokesman for": behind a title that says who is spoken for. */
export function speaksFor({ core, preposition }: Behind): boolean {
  return preposition === 'for' && core.role === 'spokesperson';
}

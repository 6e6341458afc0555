import type { CalendarDate } from './edtf.ts';

/** The year of a month that a story goes on to: "in May 1998 … on 3 July" stays in its year, January after a November is the next one's. */
export function storyYear(told: CalendarDate, month: number): number {
  const over = told.month !== null && told.month >= 11 && told.month <= 12 && month <= 2;
  return over ? told.year + 1 : told.year;
}

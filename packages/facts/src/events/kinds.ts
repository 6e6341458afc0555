import type { EventKind } from './words.ts';

/** Kinds that one event may be called by in turn. */
export const TALKS = new Set<EventKind>(['meeting', 'consultations', 'call']);

/** Kinds of what more than two come together for. */
export const GATHERINGS = new Set<EventKind>(['summit', 'conference']);

/** Kinds of what two do with each other: talks, and visits to the other. */
export const CONTACTS: ReadonlySet<EventKind> = new Set<EventKind>([...TALKS, 'visit']);

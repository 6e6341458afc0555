import type { EventKind } from './words.ts';

/** Kinds that one event may be called by in turn. */
export const TALKS = new Set<EventKind>(['meeting', 'consultations', 'call']);

/** Kinds of what more than two come together for. */
export const GATHERINGS = new Set<EventKind>(['summit', 'conference']);

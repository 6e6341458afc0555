import { CALLING_VERBS } from '../shared/courtesy-call.ts';

/** Verbs that are a meeting in person only with another official. */
export const MEET_WITH = new Set(['sit', 'dine', 'lunch', 'huddle', 'consult', 'deliberate', 'engage']);

/** Verbs of meeting in person. */
export const MEET = new Set(['meet', 'confer', ...MEET_WITH]);

/** Verbs whose object is the topic of a talk. */
export const DISCUSS = new Set(['discuss', 'exchange']);

/** Verbs of a host who receives a guest. */
export const RECEIVE = new Set(['receive', 'welcome', 'host', 'greet', 'play']);

/** Verbs by which a message changes hands. */
export const HAND = new Set(['hand', 'deliver']);

/** Verbs of speaking with somebody. */
export const SPEAK = new Set(['speak', 'talk', 'converse']);

/** Verbs of telephoning somebody. */
export const PHONE_VERBS = new Set(['phone', 'telephone', 'call', 'ring']);

/** The verbs of encounters. */
export const ENCOUNTER_VERBS: readonly string[] = [
  ...MEET,
  ...DISCUSS,
  ...RECEIVE,
  ...HAND,
  ...SPEAK,
  ...PHONE_VERBS,
  ...CALLING_VERBS,
];

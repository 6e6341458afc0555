import type { PlainFact } from './plain-facts.ts';
import { isPerson, sentence, words } from './sentence.ts';

/** The sentence that tells two facts, each with its time. */
export type Pairing = (first: PlainFact, second: PlainFact, then: string, later: string) => string;

/** What was done, without who did it and when. */
export const done = ({ verb, object, rest }: PlainFact): string => words(verb[1], object, rest);
const doing = ({ verb, object, rest }: PlainFact): string => words(verb[3], object, rest);
const been = ({ verb, object, rest }: PlainFact): string => words(verb[2], object, rest);
const who = (fact: PlainFact): string => (isPerson(fact) ? 'who' : 'which');

export const dated = (fact: PlainFact, time: string): string => sentence(fact.subject, done(fact), time);

/** Two facts of one subject. */
export const OF_ONE: Readonly<Record<string, Pairing>> = {
  'joined by "and"': (a, b, then, later) => sentence(a.subject, done(a), then, 'and', done(b), later),
  'joined by "and" and the time': (a, b, then, later) => sentence(a.subject, done(a), then, 'and', later, done(b)),
  'joined by "and" and the time between commas': (a, b, then, later) =>
    sentence(a.subject, done(a), `${then}, and`, `${later},`, done(b)),
  'joined by "then"': (a, b, then, later) => sentence(a.subject, done(a), `${then}, then`, done(b), later),
  'the time before the subject, and again before the verb': (a, b, then, later) =>
    sentence(`${then},`, a.subject, done(a), 'and', later, done(b)),
  'two of three verbs': (a, b, then, later) =>
    sentence(a.subject, done(a), `${then},`, done(b), later, 'and reformed its schools'),
  'a relative clause and its verb': (a, b, then, later) =>
    sentence(`${a.subject},`, who(a), done(a), `${then},`, done(b), later),
  'a gerund behind "after" before it': (a, b, then, later) =>
    sentence('after', doing(a), `${then},`, a.subject, done(b), later),
  'a perfect participle before it': (a, b, then, later) =>
    sentence('having', been(a), `${then},`, a.subject, done(b), later),
  'a gerund behind "after" behind it': (a, b, then, later) =>
    sentence(a.subject, done(b), `${later}, after`, doing(a), then),
  'a gerund behind "before" behind it': (a, b, then, later) =>
    sentence(a.subject, done(a), `${then}, before`, doing(b), later),
};

/** Two facts of two subjects. */
export const OF_TWO: Readonly<Record<string, Pairing>> = {
  'joined by "and"': (a, b, then, later) => sentence(a.subject, done(a), then, 'and', b.subject, done(b), later),
  'joined by "while"': (a, b, then, later) => sentence(a.subject, done(a), `${then}, while`, b.subject, done(b), later),
  'the first behind "while"': (a, b, then, later) =>
    sentence('while', a.subject, done(a), `${then},`, b.subject, done(b), later),
  'joined by a semicolon': (a, b, then, later) => sentence(a.subject, done(a), `${then};`, b.subject, done(b), later),
  'what had happened before behind "after"': (a, b, then, later) =>
    sentence(b.subject, done(b), `${later}, after`, a.subject, 'had', been(a), then),
  'the time before each subject': (a, b, then, later) =>
    sentence(`${then},`, a.subject, `${done(a)}, and`, later, b.subject, done(b)),
  'each behind "that"': (a, b, then, later) =>
    sentence('the minister recalled that', a.subject, done(a), then, 'and that', b.subject, done(b), later),
};

/** The ways in which the two times are written. */
export const TIMES: readonly (readonly [then: string, later: string])[] = [
  ['on 3 May 1990', 'on 14 September 1994'],
  ['on May 3, 1990', 'on September 14, 1994'],
  ['in 1990', 'in September 1994'],
  ['in May 1990', 'in 1994'],
  ['on May 3rd, 1990', 'on September 14th, 1994'],
];

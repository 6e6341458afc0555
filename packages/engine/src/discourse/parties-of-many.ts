import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { MEETING } from '../words/meeting.ts';
import { clauseOfParties, subjectParties } from './clause-of-parties.ts';
import { distinctParties } from './distinct-parties.ts';
import { joinedPair } from './joined-pair.ts';
import { pairBefore } from './pair-of.ts';
import type { Pronoun } from './pronoun.ts';
import { sceneOf } from './scene.ts';

/** The parties that "they", "them", "themselves", "their" means. */
export function partiesOfMany(pronoun: Pronoun): readonly PartyId[] {
  const { sentence, i, word, explicit, state } = pronoun;
  const subject = subjectParties(sentence, i, explicit);
  if (subject.length >= 2) return subject;
  const told = subject.length === 0 ? toldBefore(pronoun) : [];
  if (told.length > 0) return told;
  const named = word === 'their' ? namedTogether(pronoun) : [];
  if (named.length > 0) return named;
  if (word === 'their' && subject.length === 1) return subject;
  const there = word === 'they' && subject.length === 1 ? metBefore(sentence, i, explicit) : [];
  if (there.length > 1) return there;
  if (state.company.length > 2) return state.company;
  // "Peruvian troops fell back as they ran out of water": the many of one party.
  if (word === 'they' && subject.length === 1 && hasPluralSubject(sentence, i, explicit)) return subject;
  return twoMeant(pronoun) ?? subject;
}

/** Those whom the text has told of, where the sentence has no party for its subject. */
function toldBefore({ sentence, word, i, explicit, state }: Pronoun): readonly PartyId[] {
  const { home, mainPair, company, subject, group } = state;
  // "In Peru and Chile, they will discuss …": with those of both.
  const scene = word === 'they' && home !== null ? sceneOf(sentence, explicit) : [];
  if (home !== null && scene.length > 1 && (mainPair?.includes(home) || company.includes(home)))
    return [home, ...scene.filter((party) => party !== home)];
  if (subject.length >= 2) return subject;
  return group && word === 'they' && explicit.every((item) => item.from > i) ? [group] : [];
}

/** "Peru, Chile and their allies": of those who are just named. */
function namedTogether({ sentence, i, before }: Pronoun): PartyId[] {
  if (sentence.tokens[i - 1]?.norm !== 'and' || before.at(-1)?.to !== i - 1) return [];
  const named = distinctParties(before);
  return named.length > 1 ? named : [];
}

function twoMeant({ sentence, i, word, explicit, before, pair, state }: Pronoun): readonly PartyId[] | null {
  // "A brought B and C to settle the dispute between them": whom it joined last.
  const joined = word === 'their' || distinctParties(before).length < 3 ? null : joinedPair(sentence, explicit, i);
  return joined ?? (before.length === 0 ? pairBefore(sentence, pair, state) : pair);
}

/** Verbs by which several come together. */
const JOINING_UP: ReadonlySet<string> = new Set([...MEETING, 'join', 'visit', 'hold']);

/** "A met B and C in Lima, where they attended the forum": whom the clause before brings together, its subject and those behind its verb. */
function metBefore(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId[] {
  if (!/^(?:where|as|while|before|after|when)$/.test(sentence.tokens[i - 1]?.norm ?? '')) return [];
  const clause = clauseOfParties(sentence, i, explicit);
  if (!clause?.subject || !JOINING_UP.has(clause.lemma) || clause.voice === 'passive') return [];
  const beside = [clause.object, ...clause.phrases.filter(({ preposition }) => preposition === 'with')].filter(
    (range) => range !== null && range.to <= i,
  );
  return distinctParties(
    explicit.filter(
      ({ kind, from, to }) =>
        kind !== 'demonym' &&
        [clause.subject, ...beside].some((range) => range !== null && from < range.to && range.from < to),
    ),
  );
}

const COLLECTIVE = /^(?:police|military|coastguard)$/;

function hasPluralSubject(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): boolean {
  const head = clauseOfParties(sentence, i, explicit)?.subject?.head ?? -1;
  const token = sentence.tokens[head];
  return (
    token !== undefined &&
    !token.capital &&
    (COLLECTIVE.test(token.norm) || (sentence.tagged.lemmas[head] !== token.norm && token.norm.endsWith('s')))
  );
}

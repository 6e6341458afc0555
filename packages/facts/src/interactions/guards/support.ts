import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { isOfficeNoun } from '../match.ts';
import type { Guard, GuardedClause } from './guard.ts';

const PERSONAL = /^(?:you|him|her|them|us|me|he|she|they)$/;
const GUESTS = new Set('guest visitor participant chief chairperson athlete student attendee monarch you'.split(' '));

const SIGNING = /^(?:signing|conclusion|ratification|entry|adoption)$/;

const USUALLY = /^(?:regularly|frequently|usually|traditionally)$/;

/** Guests made welcome, what is one's own, expectations and treaties: no party is supported. */
export const guardSupport: Guard = (guarded) => {
  const { sentence, clause } = guarded;
  if (
    USUALLY.test(sentence.tokens[clause.verb.to - 2]?.norm ?? '') ||
    USUALLY.test(sentence.tokens[clause.verb.from - 1]?.norm ?? '')
  )
    return 'a repeated practice is no act';
  if (clause.lemma === 'welcome') {
    if (isPersonWelcomed(sentence, clause)) return 'a person made welcome is received, not supported';
    if (isOthersTreaty(guarded)) return 'a treaty signed is no party supported';
  }
  if (
    clause.lemma === 'defend' &&
    /^(?:its|their|his|her)$/.test(sentence.tokens[clause.object?.from ?? -1]?.norm ?? '')
  )
    return 'one defends what is one’s own';
  return clause.object && isConfidenceThat(sentence, clause.object) ? 'an expectation supports nobody' : null;
};

/** "welcomed the signing of the convention by the Council": what an organization that is no side has concluded. */
function isOthersTreaty({ sentence, clause: { object } }: GuardedClause): boolean {
  return (
    object !== null &&
    SIGNING.test(sentence.tokens[object.head]?.norm ?? '') &&
    sentence.references.some(
      ({ from, parties }) =>
        from >= object.head && parties.every((party) => party.startsWith('org:') && !sentence.pair?.includes(party)),
    )
  );
}

/** "welcomed the ambassadors to Lusaka", "was welcomed by a guard of honour". */
function isPersonWelcomed(sentence: ResolvedSentence, clause: Clause): boolean {
  const object = clause.voice === 'passive' ? clause.subject : clause.object;
  if (!object) return false;
  const { head } = object;
  const lemma = sentence.tagged.lemmas[head] ?? '';
  return (
    PERSONAL.test(sentence.tokens[head]?.norm ?? '') ||
    GUESTS.has(lemma) ||
    isOfficeNoun(lemma) ||
    sentence.people.some((person) => person.from <= head && head < person.to)
  );
}

/** "expressed confidence that the talks will …", "for further growth of ties": confidence in nobody; nor "satisfaction that". */
function isConfidenceThat(sentence: ResolvedSentence, object: TokenRange): boolean {
  const pleased = sentence.tokens.findIndex(
    (token, i) => i >= object.from && i < object.to && token.norm === 'satisfaction',
  );
  if (pleased >= 0 && sentence.tokens[pleased + 1]?.norm === 'that') return true;
  const at = sentence.tokens.findIndex((token, i) => i >= object.from && i < object.to && token.norm === 'confidence');
  return at >= 0 && sentence.tokens[at + 1]?.norm !== 'in';
}

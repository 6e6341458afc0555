import { type Clause, partiesIn } from '@diplomatic-relations/engine';
import { isPlayed } from '../shared/played.ts';
import { apposedOf, lacksAgent, sidesOf } from './encounter-sides.ts';
import { MEET_WITH } from './encounter-verbs.ts';
import { finishedEncounter } from './finished-encounter.ts';
import { type EventScene, hasOfficials, isSide } from './frame.ts';
import { listedPartners } from './listed-partners.ts';
import type { EventDraft } from './sketch.ts';
import { tailOf } from './tail-of-list.ts';
import { withPhrases } from './with-phrases.ts';
import { MECHANISM } from './words.ts';

/** Three leaders or more who meet in a text whose title calls it a summit. */
function isSummit({ sentence, context }: EventScene, parties: readonly string[]): boolean {
  if (parties.length < 3 || !/\bsummit\b/i.test(context.row.title ?? '')) return false;
  const leaders = sentence.people.filter(({ offices }) =>
    offices.some(({ role, former }) => !former && (role === 'head_of_state' || role === 'head_of_government')),
  );
  return leaders.length > 2;
}

/** "sat down with the Minister", "consulted with the President": a named official with another; not "consults with experts", "sits on the board". */
function isInCompany({ sentence }: EventScene, clause: Clause): boolean {
  const [other] = withPhrases(sentence, clause);
  if (!other || clause.object || clause.voice === 'passive' || clause.tense === 'present') return false;
  if (clause.lemma === 'sit' && clause.particle !== 'down') return false;
  return [clause.subject, other].every(
    (range) =>
      range !== null &&
      sentence.people.some(({ from, to, offices }) => offices.length > 0 && from < range.to && range.from < to),
  );
}

/** "The ministers of A and B met the President": whose president it is, is not said, and the two do not meet each other. */
function areGuestsOfUnknown({ sentence }: EventScene, { subject, object, voice }: Clause): boolean {
  if (subject === null || object === null || voice !== 'active') return false;
  return (
    partiesIn(sentence, subject).length > 1 &&
    partiesIn(sentence, object).length === 0 &&
    sentence.people.some(
      ({ offices, from, to }) => offices.length > 0 && from <= object.head && object.head < to && to - from <= 2,
    )
  );
}

/** Those who meet, or meet with somebody; a mechanism that meets holds consultations. */
export function metDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  if (isPlayed(sentence)) return [];
  if (MEET_WITH.has(clause.lemma) && !isInCompany(scene, clause)) return [];
  const sides = sidesOf(scene, clause);
  const tail = tailOf(scene, clause);
  const parties = tail ? [...new Set([...sides.parties, ...partiesIn(sentence, tail)])] : sides.parties;
  const ranges = tail ? [...sides.ranges, tail] : sides.ranges;
  if ((clause.voice === 'passive' && withPhrases(sentence, clause).length === 0) || clause.particle === 'up') return [];
  const { subject } = clause;
  const session =
    subject &&
    !clause.object &&
    (MECHANISM.has(sentence.tagged.lemmas[subject.head] ?? '') ||
      sentence.tagged.lemmas[subject.head] === 'session' ||
      sentence.tagged.lemmas[subject.head] === 'council' ||
      sentence.tokens[subject.head]?.norm === 'council');
  if (
    session &&
    (parties.length !== 2 || scene.nouns.some((noun) => noun.head >= subject.from && noun.head < subject.to))
  )
    return [];
  if (session)
    return finishedEncounter(scene, clause, {
      kind: 'consultations',
      parties,
      ranges,
      rule: 'events/met',
      hosts: [],
      visitors: [],
    });
  if (!hasOfficials(sentence, clause.subject) && partiesIn(sentence, clause.subject).length === 0) return [];
  if (
    clause.object &&
    clause.voice === 'active' &&
    !isSide(sentence, clause.object) &&
    !listedPartners(sentence, clause) &&
    apposedOf(sentence, clause).length === 0
  )
    return [];
  if (areGuestsOfUnknown(scene, clause)) return [];
  if (parties.length < 2 || lacksAgent(sentence, clause, ranges, parties)) {
    context.note?.('events/met', `one party only: ${parties.join(', ') || 'none'}`);
    return [];
  }
  return finishedEncounter(scene, clause, {
    kind: isSummit(scene, parties) ? 'summit' : 'meeting',
    parties,
    ranges,
    rule: 'events/met',
    hosts: [],
    visitors: [],
  });
}

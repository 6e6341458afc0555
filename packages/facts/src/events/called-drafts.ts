import {
  type Clause,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { peopleIn } from './draft.ts';
import { isNamed, lacksAgent } from './encounter-sides.ts';
import { SPEAK } from './encounter-verbs.ts';
import { finishedEncounter } from './finished-encounter.ts';
import { completed, type EventScene, hasOfficials, partiesOf } from './frame.ts';
import { isGuest } from './guest.ts';
import { modeOf } from './mode-of.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { tailOf } from './tail-of-list.ts';
import { withPhrases } from './with-phrases.ts';

/** Those who speak with one another or telephone one another. */
export function calledDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  if (speaksToAudience(sentence, clause)) return [];
  const mode = modeOf(sentence, clause);
  const speaks = SPEAK.has(clause.lemma);
  const caller =
    clause.voice === 'passive' && !speaks && clause.lemma !== 'call' ? phrasesBehind(clause, 'by')[0] : null;
  if (clause.voice === 'passive' && !(caller && clause.subject && hasOfficials(sentence, caller))) return [];
  let ranges: (TokenRange | null)[];
  if (caller) ranges = [clause.subject, caller];
  else if (speaks) {
    const companions = withPhrases(sentence, clause);
    const together =
      clause.subject !== null &&
      partiesIn(sentence, clause.subject).length >= 2 &&
      hasOfficials(sentence, clause.subject);
    if (companions.length === 0 && mode !== 'phone' && !together) return [];
    const tail = companions.length > 0 ? tailOf(scene, clause) : null;
    ranges = [clause.subject, ...companions, ...(tail ? [tail] : [])];
  } else {
    if (
      !clause.object ||
      !isGuest(sentence, clause.object) ||
      clause.particle !== null ||
      phrasesBehind(clause, 'on', 'for', 'upon').length > 0
    )
      return [];
    const next = sentence.units.find((unit) => unit.from >= (clause.object?.to ?? 0));
    if (clause.lemma === 'call' && (next?.kind === 'noun' || next?.kind === 'quote')) return [];
    ranges = [clause.subject, clause.object];
  }
  const first = partiesOf(sentence, ranges);
  if (first.length === 1 && areOfOneSide(sentence, ranges)) {
    context.note?.('events/called', 'both are officials of one side');
    return [];
  }
  const parties = completed(scene, first, true);
  const subjectKnown =
    hasOfficials(sentence, clause.subject) ||
    isNamed(sentence, clause.subject) ||
    partiesIn(sentence, clause.subject).length > 0;
  if (parties.length < 2 || !subjectKnown || lacksAgent(sentence, clause, ranges, parties)) {
    context.note?.('events/called', 'the two sides are not clear');
    return [];
  }
  const readout = context.row.genre === 'meeting_readout';
  const inPlace = placeIn(sentence, clause, new Set(['in', 'at']));
  const gathering = phrasesBehind(clause, 'at').some(
    (phrase) =>
      partiesIn(sentence, phrase).some((party) => party.startsWith('org:')) ||
      scene.nouns.some((noun) => noun.head >= phrase.from && noun.head < phrase.to),
  );
  const titled = /\bmeet(?:ing|s)?\b/i.test(context.row.title ?? '') && !/\bcalls?\b/i.test(context.row.title ?? '');
  const together =
    gathering ||
    (titled && mode === null) ||
    inPlace.city !== null ||
    /sidelines?|margins?/.test(
      sentence.tokens
        .slice(clause.from, clause.to)
        .map((token) => token.norm)
        .join(' '),
    );
  if (speaks && mode === null && (together || !(readout || areLeaders(sentence, ranges))))
    return together
      ? finishedEncounter(scene, clause, {
          kind: 'meeting',
          parties,
          ranges,
          rule: 'events/spoke',
          hosts: [],
          visitors: [],
        })
      : [];
  return finishedEncounter(scene, clause, {
    kind: 'call',
    parties,
    ranges,
    rule: 'events/called',
    hosts: [],
    visitors: [],
  });
}

const LEADING = /^(?:head_of_(?:state|government)|(?:foreign|defence)_minister|national_security_adviser)$/;

/** "President N spoke with Prime Minister M on Tuesday": who leads, by name, and on a day speaks with his like by telephone where no place is told. */
function areLeaders(sentence: ResolvedSentence, ranges: readonly (TokenRange | null)[]): boolean {
  const day = sentence.resolvedDates.some(({ edtf, since, until }) => edtf.length === 10 && !since && !until);
  const leaders = ranges.map((range) =>
    (range ? peopleIn(sentence, range) : []).filter(
      ({ fullName, offices, party, heldBefore }) =>
        fullName !== null &&
        party !== null &&
        [...offices, ...heldBefore].some(({ role, former }) => !former && LEADING.test(role)),
    ),
  );
  // "President N and Prime Minister M spoke on Tuesday"
  const both = ranges.length === 1 && new Set(leaders[0]?.map(({ party }) => party)).size === 2;
  return day && (both || (ranges.length === 2 && leaders.every((named) => named.length > 0)));
}

/** "The President called his ambassador, N": named officials of one side in each range. */
function areOfOneSide(sentence: ResolvedSentence, ranges: readonly (TokenRange | null)[]): boolean {
  const parties = ranges.map((range) => {
    const named = range ? peopleIn(sentence, range).filter(({ fullName }) => fullName !== null) : [];
    return named.length === 1 ? (named[0]?.party ?? null) : null;
  });
  return parties.length > 1 && parties[0] !== null && parties.every((party) => party === parties[0]);
}

const AUDIENCE =
  /^(?:agency|news|newspaper|daily|reporters?|journalists?|media|press|radio|television|tv|broadcaster|channel|magazine|correspondents?|students?|pupils?|audience|crowd|participants|entrepreneurs|businessmen|youth|citizens|residents|delegates|guests|staff|troops|soldiers|public|community|diaspora)$/;

/** "told the Coast News Agency over the phone", "spoke to students": no other side is on the line. */
function speaksToAudience(sentence: ResolvedSentence, clause: Clause): boolean {
  return phrasesBehind(clause, 'to', 'with').some(
    (phrase) =>
      !hasOfficials(sentence, phrase) &&
      sentence.tokens.slice(phrase.from, phrase.to).some(({ norm }) => AUDIENCE.test(norm)),
  );
}

import { type Clause, partiesIn, phrasesBehind, type TokenRange } from '@diplomatic-relations/engine';
import { eventDraft } from './draft.ts';
import {
  completed,
  type EventScene,
  happened,
  isHabitual,
  isReported,
  partiesOf,
  saysSameDay,
  statusOf,
} from './frame.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate } from './times.ts';

const GIVE = new Set(['present', 'hand', 'submit', 'deliver', 'give', 'tender']);
const TAKE = new Set(['receive', 'accept', 'take']);
const LETTERS =
  /\b(?:credentials|letters? of (?:credence|accreditation|commission)|credential letters?|letters? of recall)\b/;

/** The presentation of credentials or of their copies. */
export function credentialsDrafts(scene: EventScene): EventDraft[] {
  const { sentence } = scene;
  return sentence.clauses.flatMap((clause) => {
    const giving = GIVE.has(clause.lemma);
    if (!giving && !TAKE.has(clause.lemma)) return [];
    const thing = clause.voice === 'passive' ? clause.subject : clause.object;
    const rest = { from: clause.verb.to, to: clause.to };
    const names = (range: TokenRange | null): boolean =>
      range !== null &&
      LETTERS.test(
        sentence.tokens
          .slice(range.from, range.to)
          .map((token) => token.norm)
          .join(' '),
      );
    if (!names(thing) && !(names(rest) && thing !== null)) return [];
    return credentialsDraft(scene, clause, thing);
  });
}

function givers(scene: EventScene, clause: Clause, thing: TokenRange | null): (TokenRange | null)[] {
  return TAKE.has(clause.lemma) ? [thing, ...phrasesBehind(clause, 'from', 'of')] : [clause.subject];
}

/** "the ambassadors of A, B and C", "ambassadors of nine states": each is a party of the one ceremony. */
function severalAmbassadors(scene: EventScene, range: TokenRange | null): boolean {
  return (
    range !== null &&
    scene.sentence.tokens.slice(range.from, range.to).some((token) => token.norm === 'ambassadors' || token.norm === 'envoys')
  );
}

function credentialsDraft(scene: EventScene, clause: Clause, thing: TokenRange | null): EventDraft[] {
  const { sentence } = scene;
  const receivers = phrasesBehind(clause, 'to', 'from', 'by', 'before');
  const named = partiesOf(sentence, [clause.subject, ...receivers, thing]);
  const many = givers(scene, clause, thing).some((range) => severalAmbassadors(scene, range));
  const parties = many ? named : completed(scene, named.length > 2 ? named.slice(0, 2) : named, true);
  if (parties.length < 2) return [];
  const date = eventDate(sentence, clause, scene.held);
  const status = statusOf(scene, happened(sentence, clause), date.date, null);
  if (!status || isHabitual(scene, clause, date.date !== null)) return [];
  const people = sentence.people.filter(
    (person) => person.from >= (clause.subject?.from ?? clause.from) && person.to <= clause.to,
  );
  const host =
    clause.lemma === 'receive' || clause.lemma === 'accept'
      ? partiesIn(sentence, clause.subject)[0]
      : receivers.flatMap((phrase) => partiesIn(sentence, phrase))[0];
  const place = placeIn(sentence, clause, new Set(['in', 'at']));
  const country = host && !host.startsWith('org:') ? host : null;
  return [
    eventDraft(sentence, {
      kind: 'ceremony',
      status,
      parties,
      date,
      place: place.city || place.country ? place : { city: null, country },
      range: { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to },
      rule: 'events/credentials',
      name: 'presentation of credentials',
      people,
      hosts: host ? [host] : [],
      sketch: { reported: isReported(scene, clause), sameDay: saysSameDay(sentence) },
    }),
  ];
}

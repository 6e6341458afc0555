import { partiesIn, type ResolvedDate, segmentDate } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { areTwoStates } from '../shared/parties.ts';
import { onlyDate, type PlainStretch, plainStretch } from '../shared/plain-stretch.ts';
import { eventDraft } from './draft.ts';
import type { EventPlace } from './event-place.ts';
import { type EventScene, isHabitual } from './frame.ts';
import { nounDate } from './noun-date.ts';
import { adverbial } from './noun-setting.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { isNoOccasion } from './occasion-guards.ts';
import { isSeries } from './occasion-practice.ts';
import { isOnlyPossible } from './only-possible.ts';
import { isOfAllMembers } from './own-organ.ts';
import { placeOf } from './place-of-noun.ts';
import { plainParties } from './plain-parties.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';
import { isWithCountries } from './with-region.ts';
import { UPCOMING } from './words.ts';

const TOLD: NounUse = { use: 'told', clause: null, agents: [], realis: 'asserted' };

/** A noun that no other frame took, where the only date of its stretch is its own and nobody stands there who cannot have taken part. */
export function plainOccasionDrafts(scene: EventScene, noun: EventNoun): EventDraft[] {
  const { sentence } = scene;
  const gathering = noun.kind === 'summit' || noun.kind === 'conference';
  if (isOfAnother(scene, noun) || actsItself(scene, noun) || isSubjectOfDocument(scene, noun)) return [];
  if (noun.weak || noun.plural || (!gathering && eventDates(sentence).length === 0)) return [];
  const stretch = plainStretch(sentence, noun.head);
  if (!stretch) return [];
  const own = onlyDate(stretch);
  if (own === undefined || (own !== null && !isOfNoun(scene, noun, own))) return [];
  const date = own ?? (gathering && isAtIt(scene, noun) ? segmentDate(sentence) : null);
  if (isSeries(scene, noun) || isOnlyPossible(scene, noun) || isHabitual(scene, noun, true)) return [];
  if (isNoOccasion(scene, noun, TOLD)) return [];
  const place = placeOf(scene, noun, TOLD);
  if (date === null && !(gathering && isKnownGathering(scene, noun, place))) return [];
  const parties = plainParties(scene, noun, stretch);
  if (parties.length === 0 || (!gathering && isOfAllMembers(scene, noun))) return [];
  return [
    eventDraft(sentence, {
      kind: noun.kind === 'summit' && areTwoStates(parties) && !isWithCountries(sentence, noun) ? 'meeting' : noun.kind,
      status: isToCome(scene, noun, stretch, date) ? 'planned' : 'held',
      parties,
      date: factDate(date),
      place,
      range: { from: noun.from, to: Math.max(noun.to, noun.phrases.at(-1)?.to ?? 0) },
      rule: 'events/plain-occasion',
      name: noun.name,
    }),
  ];
}

/** "a regular meeting of the Dialogue", "a meeting as part of the Dialogue": the event has its name behind it. */
function isOfAnother({ sentence: { tokens }, nouns }: EventScene, noun: EventNoun): boolean {
  const part = tokens[noun.to]?.norm === 'as' && tokens[noun.to + 1]?.norm === 'part' ? 2 : 0;
  const of = noun.to + part;
  return tokens[of]?.norm === 'of' && nouns.some(({ from }) => from > of && from <= of + 4);
}

/** "signed a protocol on political consultations in 2002": without an article, what the document is about. */
function isSubjectOfDocument({ sentence: { tokens, tagged } }: EventScene, { from }: EventNoun): boolean {
  return (
    /^(?:on|for|about|concerning|regarding)$/.test(tokens[from - 1]?.norm ?? '') &&
    DOCUMENTS.test(tagged.lemmas[from - 2] ?? '')
  );
}

const DOCUMENTS =
  /^(?:mou|memorandum|understanding|agreement|accord|arrangement|protocol|treaty|convention|letter|note|programme|program|plan)$/;

/** "On 3 May the Council suspended Peru": the organ does something, and is no session of its own. */
function actsItself({ sentence: { clauses, tagged } }: EventScene, { head }: EventNoun): boolean {
  return (
    /^(?:council|committee|commission|assembly)$/.test(tagged.lemmas[head] ?? '') &&
    clauses.some(
      ({ form, voice, subject, object }) =>
        form === 'finite' && voice === 'active' && object !== null && subject?.head === head,
    )
  );
}

/** The date stands with the noun, or opens the sentence. */
function isOfNoun({ sentence }: EventScene, noun: EventNoun, date: ResolvedDate): boolean {
  if (!eventDates(sentence).includes(date)) return false;
  // "acceded on 3 May during the second summit"
  const right =
    /^(?:during|at)$/.test(sentence.tokens[date.to]?.norm ?? '') && noun.from - date.to <= 2 && noun.from > date.to;
  return nounDate(sentence, noun) === date || right || (date.from <= 1 && date.to <= noun.from);
}

/** "1997: Peru spoke at the summit of the Union": of a row with a date of its own, what was said there was said then. */
function isAtIt(scene: EventScene, noun: EventNoun): boolean {
  const { segment, resolvedDates } = scene.sentence;
  return (
    segment.kind === 'timeline' && resolvedDates.length === 0 && /^(?:at|during)$/.test(adverbial(scene, noun) ?? '')
  );
}

const WITHIN = /^(?:at|during|within|in)$/;

/** "at the sixth summit of the Union", "at the Union's summit in Lima", "the upcoming summit of the Union": without a date, it is one that its number, its place or its being next tells. */
function isKnownGathering(scene: EventScene, noun: EventNoun, place: EventPlace): boolean {
  const { sentence } = scene;
  const { tokens, segment } = sentence;
  // "is meeting at the summit", "the summit that was held today": its day is told in another way.
  if (sentence.resolvedDates.length > 0 || tokens.some(({ norm }) => norm === 'currently')) return false;
  if (segment.kind !== 'body' || !partiesIn(scene.sentence, noun).some((party) => party.startsWith('org:')))
    return false;
  if (isNext(scene, noun)) return true;
  const numbered = tokens.slice(noun.from, noun.head).some(({ norm }) => NUMBER.test(norm));
  return (numbered || place.city !== null) && WITHIN.test(adverbial(scene, noun) ?? '');
}

const NUMBER = /^(?:\d{1,3}(?:st|nd|rd|th)|\p{L}+(?:rst|ond|ird|fth|xth|nth|hth|lfth|ieth))$/u;

function isNext({ sentence: { tokens } }: EventScene, noun: EventNoun): boolean {
  return tokens
    .slice(Math.max(0, noun.from - 1), noun.head)
    .some(({ norm, capital }) => UPCOMING.has(norm) && !capital);
}

/** A day of the past was not to come when the text was written, whatever its verbs say of the time after. */
function isToCome(scene: EventScene, noun: EventNoun, { ahead }: PlainStretch, own: ResolvedDate | null): boolean {
  const { date } = scene.context.document;
  if (own === null) return isNext(scene, noun);
  return isAfter(own.edtf, date) || (ahead && (date === null || !isAfter(date, own.edtf)));
}

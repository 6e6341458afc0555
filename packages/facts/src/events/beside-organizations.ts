import {
  type ActorMention,
  type Clause,
  collect,
  noteOnWords,
  partiesIn,
  phrasesBehind,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';
import { eventDraft } from './draft.ts';
import { type EventScene, happened, isReported, statusOf } from './frame.ts';
import { NAMES_OF_GATHERINGS } from './named-for.ts';
import { isOrdinal } from './ordinals.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, fittingDate } from './times.ts';

/** What events of others take place on. */
export const BESIDE_WORDS: ReadonlySet<string> = new Set(['sidelines', 'sideline', 'side-lines', 'margins', 'margin']);

const isBeside = noteOnWords(({ norm }) => BESIDE_WORDS.has(norm));
const GATHERINGS: ReadonlySet<string> = new Set([...NAMES_OF_GATHERINGS, 'unga', 'eas']);

/** "met on the sidelines of the UN General Assembly": an organization whose name is that of its gathering has met as well. */
export function besideOrganizationDrafts(scene: EventScene): EventDraft[] {
  const { sentence } = scene;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ word }) => isBeside(word));
  if (at < 0 || tokens[at + 1]?.norm !== 'of') return [];
  const start = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2;
  const organ = sentence.actors.find(
    ({ actorId, from, to }) =>
      actorId.startsWith('org:') &&
      from >= start &&
      from <= start + 2 &&
      GATHERINGS.has(tokens[to - 1]?.norm ?? '') &&
      !/^(?:session|meeting|summit|conference|ministerial|forum|debate)$/.test(tokens[to]?.norm ?? ''),
  );
  const clause = organ ? clauseAround(scene, at) : null;
  if (!organ || !clause) return [];
  const others = collect(encounterRanges(clause, at), (range) => partiesIn(sentence, range));
  return drafted(scene, clause, { from: start, to: organ.to }, [organ.actorId, ...others]);
}

const ATTENDING = new Set(['attend', 'address', 'join', 'participate', 'partake', 'speak', 'host', 'take']);

/** "attended the World Economic Forum in January 2020", "took part in the UN General Assembly": with a verb of being there, the name is that of its gathering. */
export function attendedOrganizationDrafts(scene: EventScene): EventDraft[] {
  const { sentence } = scene;
  const { tokens } = sentence;
  return collect(sentence.clauses, (clause) => {
    const { lemma, subject, object, voice, verb, link } = clause;
    if (!ATTENDING.has(lemma) || subject === null || voice === 'passive') return [];
    if (lemma === 'take' && tokens[verb.to]?.norm !== 'part') return [];
    const direct = /^(?:attend|address|join|host)$/.test(lemma);
    const range = direct ? object : (phrasesBehind(clause, 'in', 'at')[0] ?? null);
    const organ = range && gatheringAt(scene, range);
    const guests = partiesIn(sentence, subject);
    if (link === 'relative' && attends(scene, range)) return [];
    if (!organ || guests.length === 0) return [];
    const dated = [clause, ...clausesOn(scene, range)].find((each) => eventDate(sentence, each, []).date !== null);
    return dated ? drafted(scene, dated, organ, [organ.actorId, ...guests]) : [];
  });
}

/** The main clause tells who went to it. */
function attends({ sentence }: EventScene, range: TokenRange | null): boolean {
  return sentence.clauses.some(
    ({ lemma, link, object }) =>
      link === 'main' && ATTENDING.has(lemma) && object !== null && object.from === range?.from,
  );
}

/** ", which A hosted on 3 May": the relative clauses that tell of the gathering. */
function clausesOn({ sentence }: EventScene, range: TokenRange | null): readonly Clause[] {
  return sentence.clauses.filter(
    ({ link, subject, object, lemma }) =>
      link === 'relative' &&
      /^(?:hold|host|take|convene|organi[sz]e)$/.test(lemma) &&
      range !== null &&
      [subject, object].some((each) => each !== null && each.from === range.from),
  );
}

/** The organization named for its gathering that a phrase consists of, perhaps with its number. */
function gatheringAt({ sentence }: EventScene, range: TokenRange): ActorMention | null {
  const { tokens } = sentence;
  const start = tokens[range.from]?.norm === 'the' ? range.from + 1 : range.from;
  const numbered = isOrdinal(tokens[start]?.norm ?? '');
  return (
    sentence.actors.find(
      ({ actorId, from, to }) =>
        actorId.startsWith('org:') &&
        (actorId !== 'org:pif' || numbered) &&
        from === (numbered ? start + 1 : start) &&
        to >= range.to &&
        GATHERINGS.has(tokens[to - 1]?.norm ?? '') &&
        !GATHERINGS.has(tokens[to]?.norm ?? ''),
    ) ?? null
  );
}

function drafted(scene: EventScene, clause: Clause, organ: TokenRange, parties: readonly string[]): EventDraft[] {
  const { sentence, context } = scene;
  const { tokens } = sentence;
  const realis = happened(sentence, clause);
  const date = fittingDate(eventDate(sentence, clause, []), clause.tense, realis, context.document.date);
  const status = statusOf(scene, realis, date.date, null);
  if (!status) return [];
  const reach = { from: organ.to, to: Math.min(organ.to + 8, tokens.length) };
  return [
    eventDraft(sentence, {
      kind:
        /^(?:summit|eas)$/.test(tokens[organ.to - 1]?.norm ?? '') || isOfLeaders(scene, clause, organ)
          ? 'summit'
          : 'conference',
      status,
      parties: parties.filter(isParty),
      date,
      place: placeIn(sentence, reach, new Set(['in', 'at'])),
      range: organ,
      rule: 'events/beside',
      name: tokens
        .slice(organ.from, organ.to)
        .map(({ text }) => text)
        .join(' '),
      people: [],
      sketch: { reported: isReported(scene, clause) && context.row.genre !== 'bilateral_profile' },
    }),
  ];
}

/** "Leaders of A and B attended the 38th Forum" */
function isOfLeaders({ sentence: { tokens, tagged } }: EventScene, { verb }: Clause, organ: TokenRange): boolean {
  return (
    isOrdinal(tokens[organ.from - 1]?.norm ?? '') &&
    tagged.lemmas.slice(0, verb.to).some((lemma) => /^(?:leader|president|head)$/.test(lemma))
  );
}

/** The clause that tells what happened beside it: the last one that begins before it, or the one that follows. */
function clauseAround({ sentence }: EventScene, at: number): Clause | null {
  const finite = sentence.clauses.filter(({ form }) => form === 'finite');
  return finite.findLast(({ verb }) => verb.from < at) ?? finite[0] ?? null;
}

/** Who met there: the subject, and what stands between the verb and "on the sidelines"; no aside behind the subject. */
function encounterRanges(clause: Clause, at: number): (TokenRange | null)[] {
  const told = clause.verb.from < at ? { from: clause.verb.to, to: at } : { from: clause.verb.to, to: clause.to };
  return [clause.subject, told];
}

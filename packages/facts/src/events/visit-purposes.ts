import { collect, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { eventDraft } from './draft.ts';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';
import { isOrdinal } from './ordinals.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';

/** What one may go somewhere for that is an event of its own. */
const ATTENDED: ReadonlySet<string> = new Set(['consultations', 'conference', 'summit', 'exercise']);

/** "visited Peru *to participate in* the first Joint Committee meeting", "was in Lima *for* the fourth round of consultations" */
const LEADING =
  /(?:\bto (?:also )?(?:attend|join|co-?chair|chair|participate in|take part in|lead (?:the|its|his|her) delegation (?:to|at)|represent \w+ (?:at|in))|\b(?:participating|taking part) in|\battending|\bfor) (?:the|its|a|an)?$/;

/** How many tokens back the words that lead to the gathering may begin. */
const REACH = 9;

/** The gathering for which somebody made a visit that the same sentence tells of: it took place on that visit. */
export function visitPurposes(scene: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  const visit = drafts.find(
    ({ row, sketch }) => row.kind === 'visit' && row.date !== null && row.parties.length === 2 && !sketch.mention,
  );
  if (visit === undefined) return [];
  const { sentence } = scene;
  // "concluded on 4 May a visit for the third session": the day is that of leaving.
  if (sentence.clauses.some(({ lemma }) => /^(?:conclude|end|finish|wrap|complete)$/.test(lemma))) return [];
  return collect(scene.nouns, (noun) => {
    if (!ATTENDED.has(noun.kind) || noun.bare || noun.plural || noun.from <= visit.range.from) return [];
    if (!isPurpose(sentence, noun) || !isNamed(sentence, noun)) return [];
    if (drafts.some(({ row, range }) => row.kind !== 'visit' && range.from <= noun.head && noun.head < range.to))
      return [];
    if (drafts.some(({ row }) => row.kind === noun.kind)) return [];
    const organization = partiesIn(sentence, noun).find((party) => party.startsWith('org:') && isParty(party));
    const visitor = visit.row.parties.filter((party) => party !== visit.row.country);
    const parties = organization && noun.kind !== 'consultations' ? [...visitor, organization] : visit.row.parties;
    if (parties.length < 2) return [];
    const place = placeIn(sentence, { from: noun.from, to: Math.min(sentence.tokens.length, noun.to + 4) });
    return [
      eventDraft(sentence, {
        kind: noun.kind,
        status: visit.row.status,
        parties,
        date: { date: visit.row.date, date_basis: visit.row.date_basis },
        place: place.city === null ? { city: null, country: visit.row.country } : place,
        range: { from: noun.from, to: noun.to },
        rule: 'events/visit-purpose',
        name: noun.name,
        people: [],
        sketch: visit.sketch,
      }),
    ];
  });
}

/** "visited Peru to attend the forum held in Lima in May 2017": a visit that has no day of its own took place when that did for which it was made. */
export function visitsForGatherings({ sentence }: EventScene, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const [visit, other] = drafts.filter(({ row }) => row.kind === 'visit');
  if (visit === undefined || other !== undefined || visit.row.status !== 'held' || visit.row.date !== null)
    return drafts;
  const [day, more] = sentence.resolvedDates;
  if (day === undefined || more !== undefined || day.cited || day.since || day.until) return drafts;
  const attended = sentence.clauses.some(
    ({ lemma, form, verb }) =>
      ATTENDING.has(lemma) && form === 'infinitive' && verb.from >= visit.range.from && verb.to <= day.from,
  );
  if (!attended) return drafts;
  return drafts.map((draft) => (draft === visit ? { ...visit, row: { ...visit.row, ...factDate(day) } } : draft));
}

const ATTENDING: ReadonlySet<string> = new Set(['attend', 'participate', 'chair']);

function isPurpose({ tokens, units }: ResolvedSentence, noun: EventNoun): boolean {
  // "the first Joint Economic *and* Trade Committee meeting"
  const part =
    tokens[noun.from - 1]?.norm === 'and' && tokens[noun.from - 2]?.capital
      ? units.find(({ kind, to }) => kind === 'noun' && to === noun.from - 1)
      : undefined;
  const from = part?.from ?? noun.from;
  const before = tokens
    .slice(Math.max(0, from - REACH), from)
    .map(({ norm }) => norm)
    .join(' ');
  return LEADING.test(before) || LEADING.test(`${before} the`);
}

/** Capitalised or numbered: no gathering whatever. */
function isNamed({ tokens }: ResolvedSentence, { from, to, kind }: EventNoun): boolean {
  const words = tokens.slice(from, to);
  return (
    words.some(({ norm }) => isOrdinal(norm)) ||
    words.filter(({ capital, kind: sort }) => capital && sort === 'word').length >= (kind === 'consultations' ? 1 : 2)
  );
}

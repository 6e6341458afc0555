import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import { type Draft, type ExtractContext, isDraftOf, type Refiner } from '../extractor.ts';
import { isNews, isReadout } from '../shared/genres.ts';
import { leadDay } from '../shared/lead-day.ts';
import { inOrder } from '../shared/parties.ts';
import type { InteractionDraft } from './draft.ts';
import { impliedBy } from './implied.ts';
import { CONSULTING } from './joint-acts.ts';
import { withoutLead } from './lead-and-day.ts';
import { TITLE_RULE } from './title-acts.ts';
import { isRecent, isToldAfterOtherDays } from './told-after-other-days.ts';
import { withoutRetoldSignings, withoutUndatedSignings } from './undated-signings.ts';

type Row = InteractionDraft['row'];

/** Adds the acts that other tables imply, gives undated acts of the news the date of the main event, and keeps one row of each. */
export const refineInteractions: Refiner = {
  name: 'interactions',
  refine: (drafts, context) => {
    const others = drafts.filter((draft) => !isDraftOf(draft, 'interactions'));
    const own = drafts.filter((draft): draft is InteractionDraft => isDraftOf(draft, 'interactions'));
    const implied = collect(others, (draft) => impliedBy(draft, context));
    const main = mainDate(others, own, context);
    const dated = own.map((draft) => withMainDate(draft, main));
    const inferred = withoutUndatedTwins(implied.map((draft) => withMainDate(draft, main)));
    return [
      ...others,
      ...unique(
        withoutUndatedSignings(
          withoutRetoldSignings(
            withoutLead(withoutRetold(titlesLast([...inferred, ...withoutShadows(dated, inferred, context)])), own),
          ),
          context,
        ),
      ),
    ];
  },
};

interface MainDate {
  readonly date: string;
  readonly date_basis: Row['date_basis'];
}

/** The date of the event that the document reports: the first held meeting, visit or call that is dated shortly before the document. */
function mainDate(
  others: readonly Draft[],
  own: readonly InteractionDraft[],
  context: ExtractContext,
): MainDate | null {
  const { document } = context;
  const consults: { sentence: ResolvedSentence; date: string | null; date_basis: Row['date_basis'] }[] = [];
  for (const draft of others)
    if (
      isDraftOf(draft, 'events') &&
      draft.row.status === 'held' &&
      !isByTheWay(draft) &&
      (CONSULTING.has(draft.row.kind) || draft.row.kind === 'conference' || draft.row.kind === 'summit')
    )
      consults.push({ sentence: draft.sentence, date: draft.row.date, date_basis: draft.row.date_basis });
  if (consults.length === 0)
    for (const draft of own)
      if (draft.row.event_type === 'CONSULT')
        consults.push({ sentence: draft.sentence, date: draft.row.date, date_basis: draft.row.date_basis });
  consults.sort((a, b) => a.sentence.index - b.sentence.index);
  // Without a date of its own, a page that tells of several years has no main event.
  if (document.date === null && !isOneYear(consults)) return null;
  const first = consults.find((candidate) => candidate.date !== null && isRecent(candidate.date, document.date));
  if (first && isToldAfterOtherDays(first.sentence, first.date, context)) return null;
  const lead = leadDay(document);
  if (lead && (!first || first.sentence.index > lead.sentence.index)) return lead.date;
  if (!first?.date) return oneDayTold(consults, context);
  // What is told of a visit that goes on has been done by now.
  return goesOn(first.date, document.date)
    ? { date: document.date as string, date_basis: 'document' }
    : { date: first.date, date_basis: first.date_basis };
}

/** A report that is put on a page long after: the one day of which it tells. */
function oneDayTold(
  consults: readonly { readonly date: string | null; readonly date_basis: Row['date_basis'] }[],
  context: ExtractContext,
): MainDate | null {
  const today = context.document.date;
  if (!isReadout(context) || !isOneYear(consults) || today === null) return null;
  const told = consults.find(({ date }) => date?.length === 10);
  if (!told?.date || !/^(?:stated|completed)$/.test(told.date_basis ?? '') || told.date >= today) return null;
  return { date: told.date, date_basis: told.date_basis };
}

function goesOn(date: string, documentDate: string | null): boolean {
  const [start, end] = date.split('/') as [string, string?];
  return documentDate?.length === 10 && end?.length === 10 && start <= documentDate && documentDate < end;
}

/** "the minister, who landed here on Sunday, asked …": a journey told of somebody by the way. */
function isByTheWay({ rule, sentence, range }: Draft): boolean {
  return (
    rule === 'events/travelled' &&
    sentence.clauses.some(({ link, verb }) => link === 'relative' && verb.from >= range.from && verb.to <= range.to)
  );
}

function isOneYear(consults: readonly { readonly date: string | null }[]): boolean {
  const dates = collect(consults, ({ date }) => (date === null ? [] : [date]));
  return dates.every((date) => date.length >= 10 && date.slice(0, 4) === dates[0]?.slice(0, 4));
}

function withMainDate(draft: InteractionDraft, main: MainDate | null): InteractionDraft {
  if (draft.row.date_basis !== 'document') return draft;
  if (main) return { ...draft, row: { ...draft.row, ...main } };
  return draft.row.date === null ? { ...draft, row: { ...draft.row, date_basis: null } } : draft;
}

/** What has a date: the acts of one type between two parties. */
function datedPairs(drafts: readonly InteractionDraft[]): ReadonlySet<string> {
  return new Set(collect(drafts, ({ row }) => (row.date === null ? [] : [pairKey(row)])));
}

/** A consultation without a date is part of a dated one of the same parties. */
function withoutUndatedTwins(drafts: readonly InteractionDraft[]): InteractionDraft[] {
  const dated = datedPairs(drafts);
  return drafts.filter(({ row }) => row.event_type !== 'CONSULT' || row.date !== null || !dated.has(pairKey(row)));
}

/** Own consultations that an event already stands for, and undated acts beside dated ones of the same kind in the same sentence. */
function withoutShadows(
  own: readonly InteractionDraft[],
  implied: readonly InteractionDraft[],
  context: ExtractContext,
): InteractionDraft[] {
  const acts = actsByPair(implied);
  const datedOwn = datedPairs(own);
  return own.filter((draft) => {
    const key = pairKey(draft.row);
    const same = acts.get(key) ?? NO_ACTS;
    if (
      same.bySentence
        .get(draft.sentence)
        ?.some(
          (other) =>
            draft.row.event_type === 'CONSULT' ||
            draft.row.event_type === 'AID' ||
            (draft.row.event_type === 'AGREE' && /\b(?:sign|ink|initial)/.test(draft.row.verb ?? '')) ||
            other.row.date === draft.row.date ||
            draft.row.date === null,
        )
    )
      return false;
    if (STATUS.test(draft.row.verb ?? '') && same.ofRelations) return false;
    if (draft.row.event_type !== 'CONSULT') return true;
    if (draft.row.date === null) return !(same.dates.size > 0 || datedOwn.has(key)) && isNews(context);
    return !same.dates.has(draft.row.date) && !same.intervals.some((date) => covers(date, draft.row.date));
  });
}

/** The implied acts of one type between two parties: by sentence, and their distinct dates. */
interface Acts {
  readonly bySentence: Map<ResolvedSentence, InteractionDraft[]>;
  readonly dates: Set<string>;
  readonly intervals: string[];
  ofRelations: boolean;
}

const NO_ACTS: Acts = { bySentence: new Map(), dates: new Set(), intervals: [], ofRelations: false };

function actsByPair(drafts: readonly InteractionDraft[]): ReadonlyMap<string, Acts> {
  const found = new Map<string, Acts>();
  for (const draft of drafts) {
    const key = pairKey(draft.row);
    const acts: Acts = found.get(key) ?? { bySentence: new Map(), dates: new Set(), intervals: [], ofRelations: false };
    found.set(key, acts);
    const here = acts.bySentence.get(draft.sentence);
    if (here) here.push(draft);
    else acts.bySentence.set(draft.sentence, [draft]);
    acts.ofRelations ||= draft.rule.endsWith('-relations');
    const { date } = draft.row;
    if (date === null || acts.dates.has(date)) continue;
    acts.dates.add(date);
    if (date.includes('/')) acts.intervals.push(date);
  }
  return found;
}

/** Verbs of what the table of relations holds. */
const STATUS = /(?:recogni|establish|restor|resum|upgrad|normali|open|sever|suspend|broke|cut|downgrad)/;

function pairKey(row: Row): string {
  return `${inOrder(row.source, row.target).join(' ')} ${row.event_type}`;
}

/** True where an interval holds the other date. */
function covers(wide: string | null, narrow: string | null): boolean {
  if (wide === null || narrow === null) return false;
  const [start, end] = wide.split('/');
  return end !== undefined && start !== undefined && start <= narrow && narrow <= end;
}

/** What the text tells with a verb goes before what its title names with a noun. */
function titlesLast(drafts: readonly InteractionDraft[]): readonly InteractionDraft[] {
  const isTitle = ({ sentence }: InteractionDraft): boolean => sentence.segment.kind === 'title';
  return drafts.some(isTitle) ? [...drafts.filter((draft) => !isTitle(draft)), ...drafts.filter(isTitle)] : drafts;
}

/** A title tells again what the text tells: only an act that the text has nothing of stays. */
function withoutRetold(drafts: readonly InteractionDraft[]): readonly InteractionDraft[] {
  const isOfTitle = ({ rule }: InteractionDraft): boolean => rule === TITLE_RULE;
  if (!drafts.some(isOfTitle)) return drafts;
  const told = new Set(drafts.filter((draft) => !isOfTitle(draft)).map(({ row }) => pairKey(row)));
  return drafts.filter((draft) => !isOfTitle(draft) || !told.has(pairKey(draft.row)));
}

/** One row for each source, target, type and date; a symmetric row covers the one-sided ones. */
function unique(drafts: readonly InteractionDraft[]): InteractionDraft[] {
  const symmetric = new Set(drafts.filter((draft) => draft.row.symmetric).map((draft) => keyOf(draft.row, true)));
  const seen = new Set<string>();
  const agreed = new Map<string, InteractionDraft[]>();
  for (const draft of drafts) {
    if (draft.row.event_type !== 'AGREE' || draft.row.date === null) continue;
    const same = agreed.get(draft.row.source);
    if (same) same.push(draft);
    else agreed.set(draft.row.source, [draft]);
  }
  const given = new Set(
    collect(drafts, ({ row }) =>
      row.event_type === 'AID' && row.date_basis === 'document' ? [`${row.source} ${row.target}`] : [],
    ),
  );
  return drafts.filter((draft) => {
    // What was handed over and how much of it: one gift.
    if (
      draft.row.event_type === 'AID' &&
      draft.row.date === null &&
      given.has(`${draft.row.source} ${draft.row.target}`)
    )
      return false;
    if (!draft.row.symmetric && symmetric.has(keyOf(draft.row, true))) return false;
    if (
      draft.row.event_type === 'AGREE' &&
      draft.row.date !== null &&
      agreed.get(draft.row.source)?.some((other) => isFiner(other.row, draft.row))
    )
      return false;
    const key = keyOf(draft.row, draft.row.symmetric);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** True where the other row tells the same signing or promise with its day instead of its year. */
function isFiner(other: Row, row: Row): boolean {
  if (
    other.event_type !== row.event_type ||
    other.symmetric !== row.symmetric ||
    other.source !== row.source ||
    other.target !== row.target
  )
    return false;
  return (
    row.date !== null &&
    other.date !== null &&
    other.date.length > row.date.length &&
    !other.date.includes('/') &&
    other.date.startsWith(row.date)
  );
}

function keyOf(row: Row, unordered: boolean): string {
  const [a, b] = unordered ? inOrder(row.source, row.target) : [row.source, row.target];
  return `${a} ${b} ${row.event_type} ${row.date ?? ''}`;
}

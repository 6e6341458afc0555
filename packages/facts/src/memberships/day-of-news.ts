import type { ExtractContext } from '../extractor.ts';
import { documentDate } from '../shared/dates.ts';
import { speaksOfBefore } from '../shared/speaks-of-before.ts';
import type { MembershipDraft } from './drafts.ts';

/** Sentences of the text in which an item tells its news. */
const LEAD = 2;

const NEWS: ReadonlySet<string> = new Set(['news_wire', 'meeting_readout', 'other']);
const CHANGES: ReadonlySet<string> = new Set(['joined', 'left', 'suspended', 'elected', 'applied']);

/** "Togo joins the Commonwealth", "Gabon has been admitted …" at the head of an item: the item's day is that of the change, where no other is told. */
export function withDayOfNews(drafts: readonly MembershipDraft[], context: ExtractContext): readonly MembershipDraft[] {
  const today = context.document.date;
  if (today?.length !== 10 || !NEWS.has(context.row.genre)) return drafts;
  const body = context.document.sentences.filter(({ segment }) => segment.kind === 'body').slice(0, LEAD);
  const lead = new Set(body.map(({ index }) => index));
  const told = new Set(drafts.filter((draft) => isTold(draft, lead)).map(placeOf));
  const dated = new Set(drafts.filter(({ row }) => row.date !== null).map(placeOf));
  return drafts.map((draft) => {
    const { row, sentence } = draft;
    const isHead = sentence.segment.kind === 'title' || lead.has(sentence.index);
    const place = placeOf(draft);
    if (row.date !== null || !isHead || !told.has(place) || dated.has(place)) return draft;
    return { ...draft, row: { ...row, ...documentDate(today) } };
  });
}

function placeOf({ row: { member, organization, change, role } }: MembershipDraft): string {
  return `${member} ${organization} ${change} ${role}`;
}

/** The title tells it in the present, or the lead in the perfect, and no word pushes it into the past. */
function isTold({ row, sentence, range }: MembershipDraft, lead: ReadonlySet<number>): boolean {
  if (row.date !== null || !CHANGES.has(row.change)) return false;
  const { clauses, segment, resolvedDates } = sentence;
  if (resolvedDates.length > 0 || speaksOfBefore(sentence)) return false;
  const clause = clauses.findLast(({ form, verb }) => form === 'finite' && verb.from < range.to);
  if (clause === undefined || clause.negated || clause.modal !== null || clause.link === 'relative') return false;
  return segment.kind === 'title' ? clause.tense === 'present' : lead.has(sentence.index) && clause.tense === 'perfect';
}

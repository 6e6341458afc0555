import type { Span, TokenRange } from './span.ts';
import type { TableRow } from './tables/table.ts';
import type { Token } from './tokens.ts';

/** ISO 3166-1 alpha-3 (or -3 for former states, XKX for Kosovo), or `org:<slug>`. */
export type PartyId = string;

export type SegmentKind = 'title' | 'heading' | 'body' | 'caption' | 'timeline' | 'list' | 'headline' | 'furniture';

/** A stretch of text of one kind: a heading, a paragraph, one list item or timeline row, a caption, a headline, or furniture. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** The headings that this segment stands under, outermost first; spans of the text. */
  readonly headings: readonly Span[];
  /** For a timeline or list item that stands under a date of its own ("2007 …", and the undated row below it): the date as EDTF. */
  readonly date?: string;
  /** Where the content starts, after a bullet, a dateline or a timeline's year; equals `start` where there is none. */
  readonly contentStart: number;
  /** For a row of a table. */
  readonly row?: Pick<TableRow, 'cells' | 'heads' | 'labelled'>;
}

export interface Sentence extends Span {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
}

/** How a date is known; the codebook's `date_basis`. */
export type DateBasis = 'stated' | 'completed' | 'relative' | 'document';

/** A name of a state or organization, or of something that counts for one (a demonym, a capital). */
export interface ActorMention extends TokenRange {
  readonly type: 'actor';
  readonly actorId: PartyId;
  readonly form: 'name' | 'demonym' | 'acronym' | 'city' | 'body' | 'people';
}

/** A city or region with the state that it lies in. */
export interface PlaceMention extends TokenRange {
  readonly type: 'place';
  /** Name as written of the city, or of the territory or region that stands like one. */
  readonly city: string;
  /** A region ("Central Asia", "Crimea") is no place that an event or a post can be dated to. */
  readonly region: boolean;
  /** ISO alpha-3; null where several states have such a city and the text does not decide. */
  readonly country: string | null;
}

export interface Office {
  /** The codebook's `positions.role`. */
  readonly role: string;
  /** The title as written, without the party's name where that stands apart. */
  readonly title: string;
  /** The party that the office belongs to, where the title itself names it. */
  readonly party: PartyId | null;
  /** "former", "late", "then", "designate": not in office at the time of the text. */
  readonly former: boolean;
  readonly range: TokenRange;
}

/** A named person with the offices that stand with the name; or an office alone ("the Foreign Minister of X"), then `name` is null. */
export interface PersonMention extends TokenRange {
  readonly type: 'person';
  readonly name: string | null;
  readonly nameRange: TokenRange | null;
  readonly offices: readonly Office[];
}

/** A date as written. `edtf` is null while it depends on something outside the phrase. */
export interface DateMention extends TokenRange {
  readonly type: 'date';
  readonly edtf: string | null;
  readonly basis: DateBasis;
  /** What the phrase needs to be resolved; absent where `edtf` is final. */
  readonly relative?: RelativeDate;
  /** "since", "from … to now": the date starts an open interval. */
  readonly since?: boolean;
  /** "until", "up to": the date ends an open interval. */
  readonly until?: boolean;
}

export interface RelativeDate {
  /** What the date is counted from: the document's own date, or the date last spoken of. */
  readonly anchor: 'document' | 'context';
  /** Steps from the anchor in `unit`; 0 is "today", "this year", "in the same month"; absent for an incomplete date. */
  readonly offset?: number;
  readonly unit?: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** ISO weekday 1–7 of "on Monday", "last Friday". */
  readonly weekday?: number;
  /** Days of the stretch that begins on the weekday, where it is longer than one: "this weekend". */
  readonly days?: number;
  /** Month 1–12 and day of an incomplete date ("May 5", "in January"), to be completed with a year. */
  readonly month?: number;
  readonly day?: number;
  /** Last month and day of an incomplete range ("May 5–7", "from April to June"). */
  readonly endMonth?: number;
  readonly endDay?: number;
  /** Which way an incomplete date or weekday lies from the anchor. */
  readonly direction?: 'past' | 'future' | 'nearest';
}

/** A number with what it counts or measures. */
export interface QuantityMention extends TokenRange {
  readonly type: 'quantity';
  readonly value: number;
  /** ISO 4217, `percent`, `persons`, `count`, `tonnes`, `doses` …; null where only a bare number stands. */
  readonly unit: string | null;
  readonly qualifier: 'exact' | 'about' | 'more_than' | 'at_least' | 'less_than' | 'up_to';
  /** Lemma of the counted noun ("students", "agreements"), null for money and percentages. */
  readonly noun: string | null;
}

export type Mention = ActorMention | PlaceMention | PersonMention | DateMention | QuantityMention;

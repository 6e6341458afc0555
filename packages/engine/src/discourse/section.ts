import type { ParsedSentence } from '../sentence.ts';
import type { ActorMention, PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';
import { itemParties } from './item-parties.ts';
import { stageIn, type Tour } from './tour.ts';

/** A part of a page that tells of one partner, or of two parties. */
export interface Section {
  readonly parties: readonly PartyId[];
  /** Where the content of the segment begins that opens it. */
  readonly start: number;
  /** A heading's holds up to the next heading; that of a paragraph's label for the paragraph; that of a line in a list for the lines below it; a stage of a tour up to the next. */
  readonly opener: 'heading' | 'label' | 'line' | 'stage';
}

/** The part of the page that this sentence opens or stands in: below a heading, or behind a label, that names one state alone or two together; on a page of several items of `news`, below the title of one that tells of one other state. */
export function sectionOf(
  sentence: ParsedSentence,
  before: Section | null,
  tour: Tour | null = null,
  news: PartyId | null = null,
): Section | null {
  const { segment, actors } = sentence;
  if (segment.kind !== 'heading') {
    // Of the items of a page of news each is about whom its title tells of, whoever was met before.
    if (tour !== null && !(before?.opener === 'heading' && news !== null)) return stageSection(tour, sentence, before);
    const [first] = actors;
    const opener =
      first === undefined ? null : isLabel(sentence, first) ? 'label' : isLine(sentence, first) ? 'line' : null;
    if (first !== undefined && opener !== null)
      return { parties: [first.actorId], start: segment.contentStart, opener };
    if (before?.opener === 'label' && before.start !== segment.contentStart) return null;
    return before?.opener === 'line' && segment.kind !== 'list' ? null : before;
  }
  const named = partiesOfHeading(sentence);
  const parties = named.length > 0 || news === null ? named : itemParties(sentence, news);
  if (parties.length > 0) return { parties, start: segment.contentStart, opener: 'heading' };
  // "Political relations" below "Peru", where the layout tells that it is inner to it.
  const isInner = before?.opener === 'heading' && segment.headings.some(({ start }) => start === before.start);
  return isInner && actors.every(({ actorId }) => before.parties.includes(actorId)) ? before : null;
}

/** The part of a page on a tour that tells of one of its stages. */
function stageSection(tour: Tour, sentence: ParsedSentence, before: Section | null): Section | null {
  const stage = stageIn(tour, sentence, before?.parties[0] ?? null);
  if (stage === null) return null;
  return stage === before?.parties[0]
    ? before
    : { parties: [stage], start: sentence.segment.contentStart, opener: 'stage' };
}

/** The one or two parties that a heading names, and nothing else but words for relations. */
function partiesOfHeading({ tokens, actors }: ParsedSentence): readonly PartyId[] {
  const [first, second] = actors;
  if (first === undefined || actors.length > 2 || !actors.every(isPartner)) return [];
  const named = (i: number): boolean => actors.some(({ from, to }) => i >= from && i < to);
  const onlyRelations = tokens.every(({ kind, norm }, i) => kind !== 'word' || named(i) || OF_RELATIONS.has(norm));
  if (second !== undefined)
    return onlyRelations && first.actorId !== second.actorId ? [first.actorId, second.actorId] : [];
  if (first.form === 'demonym') return [];
  // "(1) Angola": a number may stand before it.
  const words = tokens.filter(({ kind }, i) => kind === 'word' && i < first.from).length;
  // "India (non-resident)": what stands in a bracket behind it is a note.
  const isNoted = tokens[first.to]?.text === '(' && tokens.at(-1)?.text === ')';
  const isLast = isNoted || tokens.every(({ kind }, i) => kind !== 'word' || i < first.to);
  return isLast && (onlyRelations || first.from <= (words > 0 ? 2 : 3)) ? [first.actorId] : [];
}

/** A state, or an organization that deals with states as one of them. */
function isPartner({ actorId, form }: ActorMention): boolean {
  return DEALING.has(actorId) || (!actorId.startsWith('org:') && (form === 'name' || form === 'demonym'));
}

const DEALING: ReadonlySet<PartyId> = new Set(['org:eu', 'org:nato']);

/** "Peru: Diplomatic relations were established …", "• Peru – …". */
function isLabel({ tokens, segment, start }: ParsedSentence, { from, to, form, actorId }: ActorMention): boolean {
  if (from > 0 || form !== 'name' || actorId.startsWith('org:') || start > segment.contentStart) return false;
  return /^[:–—]$/.test(tokens[to]?.text ?? '') && tokens.length > to + 3 && tokens[to + 1]?.capital === true;
}

/** "Peru" above "Ambassador: N", as a line of its own. */
function isLine({ tokens, segment: { kind } }: ParsedSentence, { from, to, form, actorId }: ActorMention): boolean {
  return kind === 'list' && form === 'name' && from === 0 && to === tokens.length && !actorId.startsWith('org:');
}

/** Words of a heading that say no more than that it is about relations. */
const OF_RELATIONS: ReadonlySet<string> = new Set(
  'relations relation relationship ties links cooperation co operation contacts partnership bilateral diplomatic political economic trade commercial cultural military defence and the of with between overview history state'.split(
    ' ',
  ),
);

/** Whom a section sets beside each other: the two that it names, or its one partner and whom the page portrays. */
export function sectionPair({
  section,
  mainPair,
  portrayed,
}: Pick<DiscourseState, 'section' | 'mainPair' | 'portrayed'>): readonly [PartyId, PartyId] | null {
  if (section === null || section.parties.every((party) => mainPair?.includes(party))) return null;
  const [partner, other] = section.parties as readonly [PartyId, PartyId?];
  if (other !== undefined) return [partner, other];
  return portrayed === null || portrayed === partner ? null : [portrayed, partner];
}

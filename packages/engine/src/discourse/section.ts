import type { ParsedSentence } from '../sentence.ts';
import type { ActorMention, PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** A part of a page that tells of one partner, or of two parties. */
export interface Section {
  readonly parties: readonly PartyId[];
  /** Where the content of the segment begins that opens it. */
  readonly start: number;
  /** Opened by the label of a paragraph, it holds for that paragraph only. */
  readonly labelled: boolean;
}

/** The part of the page that this sentence opens or stands in: below a heading, or behind a label, that names one state alone or two together. */
export function sectionOf(sentence: ParsedSentence, before: Section | null): Section | null {
  const { segment, actors } = sentence;
  if (segment.kind !== 'heading') {
    const [first] = actors;
    if (first !== undefined && isLabel(sentence, first))
      return { parties: [first.actorId], start: segment.contentStart, labelled: true };
    return before?.labelled && before.start !== segment.contentStart ? null : before;
  }
  const parties = partiesOfHeading(sentence);
  if (parties.length > 0) return { parties, start: segment.contentStart, labelled: false };
  // "Political relations" below "Peru", where the layout tells that it is inner to it.
  const isInner = before !== null && !before.labelled && segment.headings.some(({ start }) => start === before.start);
  return isInner && actors.every(({ actorId }) => before.parties.includes(actorId)) ? before : null;
}

/** The one or two states that a heading names, and nothing else but words for relations. */
function partiesOfHeading({ tokens, actors }: ParsedSentence): readonly PartyId[] {
  const [first, second] = actors;
  if (first === undefined || actors.length > 2 || !actors.every(isState)) return [];
  const named = (i: number): boolean => actors.some(({ from, to }) => i >= from && i < to);
  const onlyRelations = tokens.every(({ kind, norm }, i) => kind !== 'word' || named(i) || OF_RELATIONS.has(norm));
  if (second !== undefined)
    return onlyRelations && first.actorId !== second.actorId ? [first.actorId, second.actorId] : [];
  if (first.form !== 'name') return [];
  // "(1) Angola": a number may stand before it.
  const words = tokens.filter(({ kind }, i) => kind === 'word' && i < first.from).length;
  const isLast = tokens.every(({ kind }, i) => kind !== 'word' || i < first.to);
  return isLast && (onlyRelations || first.from <= (words > 0 ? 2 : 3)) ? [first.actorId] : [];
}

function isState({ actorId, form }: ActorMention): boolean {
  return !actorId.startsWith('org:') && (form === 'name' || form === 'demonym');
}

/** "Peru: Diplomatic relations were established …", "• Peru – …". */
function isLabel({ tokens, segment, start }: ParsedSentence, { from, to, form, actorId }: ActorMention): boolean {
  if (from > 0 || form !== 'name' || actorId.startsWith('org:') || start > segment.contentStart) return false;
  return /^[:–—]$/.test(tokens[to]?.text ?? '') && tokens.length > to + 3 && tokens[to + 1]?.capital === true;
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

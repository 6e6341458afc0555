import type { ActorMention, PartyId } from '../types.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { isTitleNoun } from './title-noun-phrase.ts';

/** The parties before a title, and where their names begin. */
export interface NamedBefore {
  readonly from: number;
  readonly parties: readonly PartyId[];
  /** The words of a body of the party that stands before the title: "Milli Majlis Speaker". */
  readonly body: readonly string[];
}

/** Parties that the holders of one title may be of. */
const MOST_PARTIES = 6;

/** The party that ends where the title, as far as it is read, begins; 'end' for one that is somebody's goal, null where none ends there. */
export function partyBefore(
  view: SentenceView,
  { from, parties }: NamedBefore,
  floor: number,
  plural: boolean,
): NamedBefore | 'end' | null {
  const open = parties.length === 0;
  const sender = open ? senderOfMission(view, from) : null;
  if (sender !== null && sender.from >= floor) return { from: sender.from, parties: [sender.actorId], body: [] };
  const owner = possessor(view, from);
  const ofBody = owner === null ? bodyPossessor(view, from) : null;
  const actor = view.actors.endingAt(from) ?? owner ?? ofBody ?? beforeAcronym(view, from);
  if (actor === null) return null;
  const state = open ? stateBefore(view, actor) : null;
  if (state !== null && state.from >= floor) return { from: state.from, parties: [state.actorId], body: [] };
  if (isGoal(view, actor.from)) return 'end';
  if (!open || actor.from < floor) return null;
  const words =
    actor.form === 'body'
      ? view.tokens.slice(actor.from, actor.to)
      : actor === ofBody
        ? view.tokens.slice(actor.to, from - 1)
        : [];
  const named = { from: actor.from, parties: [actor.actorId], body: words.map(({ norm }) => norm) };
  return plural ? withCoordinated(view, named, floor) : named;
}

/** "A and B's presidents": the parties that a comma or "and" joins to the one before the title. */
function withCoordinated(view: SentenceView, named: NamedBefore, floor: number): NamedBefore {
  let { from } = named;
  const parties = [...named.parties];
  while (parties.length < MOST_PARTIES) {
    const other = coordinatedBefore(view, from, floor);
    if (other === null) break;
    parties.unshift(other.actorId);
    from = other.from;
  }
  return { ...named, from, parties };
}

/** "the Turkish European Union Affairs Minister": the union is the portfolio, and the state before it whose minister it is. */
function stateBefore({ actors }: SentenceView, { actorId, from }: ActorMention): ActorMention | null {
  const state = actorId.startsWith('org:') ? actors.endingAt(from) : null;
  return state?.actorId.startsWith('org:') ? null : state;
}

/** "During the visit to *Peru* President N met": where one goes. */
function isGoal({ tokens }: SentenceView, at: number): boolean {
  return (
    /^(?:to|in)$/.test(normAt(tokens, at - 1)) && /^(?:visits?|trips?|tours?|stays?)$/.test(normAt(tokens, at - 2))
  );
}

/** "*US* Mission to ASEAN Chargé d'Affaires": whose mission it is, not with whom. */
function senderOfMission(view: SentenceView, from: number) {
  const host = view.actors.endingAt(from);
  if (host === null || !host.actorId.startsWith('org:') || normAt(view.tokens, host.from - 1) !== 'to') return null;
  if (normAt(view.tokens, host.from - 2) !== 'mission') return null;
  const permanent = normAt(view.tokens, host.from - 3) === 'permanent' ? 1 : 0;
  const at = host.from - 2 - permanent;
  return view.actors.endingAt(at) ?? possessor(view, at);
}

/** "the Baltic Council (BC) Executive Secretary": the acronym in brackets stands for the party before it. */
function beforeAcronym(view: SentenceView, from: number) {
  if (normAt(view.tokens, from - 1) !== ')' || normAt(view.tokens, from - 3) !== '(') return null;
  const named = view.actors.endingAt(from - 3);
  if (named === null) return null;
  return view.actors.at(from - 2)?.actorId === named.actorId || isInitials(view, from - 2, named) ? named : null;
}

/** "the African Union Commission (*AUC*)": the capitals of the words before the bracket. */
function isInitials(
  { tokens }: SentenceView,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
) {
  let initials = '';
  for (let i = from; i < to; i++) if (tokens[i]?.capital) initials += tokens[i]?.text[0] ?? '';
  return initials.length > 1 && tokens[at]?.text === initials;
}

function possessor(view: SentenceView, from: number) {
  const mark = normAt(view.tokens, from - 1);
  return mark === "'s" || mark === "'" ? view.actors.endingAt(from - 1) : null;
}

/** "the Kenyan *government's* spokesman", "Peru's foreign ministry's legal adviser": the body of a state stands before the mark. */
function bodyPossessor(view: SentenceView, from: number) {
  const { tokens } = view;
  const mark = normAt(tokens, from - 1);
  if (mark !== "'s" && mark !== "'") return null;
  let k = from - 1;
  while (k > from - 5 && isTitleNoun(tokens[k - 1]) && view.actors.at(k - 1) === null) k--;
  if (k === from - 1) return null;
  return view.actors.endingAt(k) ?? possessor(view, k);
}

function coordinatedBefore(view: SentenceView, from: number, floor: number) {
  let k = from;
  while (k > floor && k > from - 3 && [',', 'and', '&', "'s", 'the'].includes(normAt(view.tokens, k - 1))) k--;
  const actor = k === from ? null : view.actors.endingAt(k);
  return actor !== null && actor.from >= floor ? actor : null;
}

import type { PartyId } from '../types.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** Words with which one state honours another before its name. */
const KINSHIP = /^(?:sisterly|brotherly|fraternal|friendly|sister)$/;

/** Where a noun begins that may have its article before it: "the Republic of Yemen", "the sisterly State of Kuwait". */
export function afterArticle({ tokens }: Pick<SentenceView, 'tokens'>, at: number): number {
  if (normAt(tokens, at) !== 'the') return at;
  return KINSHIP.test(normAt(tokens, at + 1)) && tokens[at + 2]?.capital === true ? at + 2 : at + 1;
}

/** "Minister in the Prime Minister's Department", "in the Presidency", "in the Office of the President": where the words of the head's office end; -1 where they are others. */
export function officeOfHead(view: SentenceView, start: number): number {
  const { tokens } = view;
  if (normAt(tokens, start) === 'presidency') return start + 1;
  if (normAt(tokens, start) === 'office' && normAt(tokens, start + 1) === 'of') {
    const head = view.cores.get(afterArticle(view, start + 2));
    return head !== undefined && /^(?:head_of_|deputy_head_of_)/.test(head.value.role) ? head.to : -1;
  }
  const core = view.cores.get(start);
  if (core === undefined || !/^(?:head_of_|deputy_head_of_)/.test(core.value.role)) return -1;
  if (!/^['’]s?$/.test(normAt(tokens, core.to))) return -1;
  return /^(?:department|office)$/.test(normAt(tokens, core.to + 1)) ? core.to + 2 : -1;
}

/** "the ECOWAS Secretariat", "the General Secretariat of ECOWAS": the house of an organization that starts here; null where none does. */
export function houseAt(
  { tokens, actors }: SentenceView,
  start: number,
): { readonly party: PartyId; readonly to: number } | null {
  const owner = actors.from(start);
  let to = owner?.to ?? start;
  if (normAt(tokens, to) === 'general') to++;
  if (normAt(tokens, to) !== 'secretariat') return null;
  const of = owner === null && normAt(tokens, to + 1) === 'of' ? afterArticle({ tokens }, to + 2) : -1;
  const party = owner ?? (of > 0 ? actors.from(of) : null);
  return party?.actorId.startsWith('org:') === true
    ? { party: party.actorId, to: owner === null ? party.to : to + 1 }
    : null;
}

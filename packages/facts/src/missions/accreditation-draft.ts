import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { FactDate } from '../shared/dates.ts';
import { type MissionDraft, missionDraft } from './draft.ts';

/** A row of a head of mission who is accredited without a post. */
export function accreditation(
  sentence: ResolvedSentence,
  range: TokenRange,
  sender: PartyId,
  host: PartyId,
  date: FactDate,
): MissionDraft {
  return missionDraft(sentence, range, {
    kind: 'accreditation',
    change: date.date ? 'opened' : 'operating',
    sender,
    host,
    city: null,
    role: null,
    date,
    rule: 'missions/accreditation',
  });
}

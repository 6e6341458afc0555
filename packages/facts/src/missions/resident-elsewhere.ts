import {
  type Clause,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  tellsOfLetters,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dateOf } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MissionDraft, missionDraft } from './draft.ts';

/** Sentences back in which the credentials of somebody who "was resident at …" stand. */
const REACH = 2;
const RESIDENT: ReadonlySet<string> = new Set(['resident', 'residing', 'resided', 'resides']);

/** "presented his credentials to Peru on 3 May 1974; he remained resident at Quito": accredited on that day, and living in a third state. */
export function residentElsewhere(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const at = sentence.tokens.findIndex(({ norm }) => RESIDENT.has(norm));
  const seat = at < 0 ? null : seatBehind(sentence, at);
  if (seat === null || !speaksOfEnvoy(sentence, at)) return [];
  // "remained resident at Quito until November": of one who then lived at the post.
  if (sentence.resolvedDates.some(({ until, from }) => until && from > at)) return [];
  for (let i = sentence.index; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = context.document.sentences[i];
    if (before?.segment.start !== sentence.segment.start) return [];
    const clause = before.clauses.findLast((each) =>
      presentsCredentials(before, each, i === sentence.index ? at : null),
    );
    if (!clause) continue;
    const { sender, host } = sidesOf(before, clause, context);
    const date = dateOf(before, clause);
    if (!sender || !host || sender === host || seat === host || seat === sender || date.date === null) return [];
    return [
      missionDraft(
        sentence,
        { from: Math.max(0, at - 3), to: sentence.tokens.length },
        {
          kind: 'accreditation',
          change: 'opened',
          sender,
          host,
          city: null,
          role: null,
          date,
          rule: 'missions/resident-elsewhere',
        },
      ),
    ];
  }
  return [];
}

/** The state of the town behind "resident at". */
function seatBehind({ places }: ResolvedSentence, at: number): PartyId | null {
  return places.find((place) => place.from > at && place.from <= at + 4)?.country ?? null;
}

/** True for "he", a named person or "all ambassadors" as who lives there, not for earlier or later ones. */
function speaksOfEnvoy(sentence: ResolvedSentence, at: number): boolean {
  const { tokens } = sentence;
  const told = sentence.clauses.findLast((clause) => clause.verb.from < at && clause.subject !== null);
  const subject = told?.subject;
  if (!subject) return true;
  const words = tokens.slice(subject.from, subject.to).map(({ norm }) => norm);
  return !words.some((word) => /^(?:previous|subsequent|later|earlier|former|next|first)$/.test(word));
}

function presentsCredentials(sentence: ResolvedSentence, clause: Clause, limit: number | null): boolean {
  const { object } = clause;
  return (
    clause.lemma === 'present' &&
    clause.tense === 'past' &&
    !clause.negated &&
    object !== null &&
    (limit === null || object.to <= limit) &&
    tellsOfLetters(sentence, object)
  );
}

/** Who presents them to whom: the party behind "to", else the other side of the pair that the text is about. */
function sidesOf(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
): { readonly sender: PartyId | null; readonly host: PartyId | null } {
  const envoy = sentence.people.find(
    (person) => person.party !== null && person.offices.some((office) => office.role === 'ambassador'),
  );
  const sender = partiesIn(sentence, clause.subject).find(isState) ?? envoy?.party ?? null;
  const behind = partiesIn(sentence, { from: clause.object?.to ?? clause.to, to: clause.to }).find(
    (party) => isState(party) && party !== sender,
  );
  const other = context.document.mainPair?.includes(sender ?? '')
    ? context.document.mainPair.find((party) => party !== sender)
    : undefined;
  return { sender, host: behind ?? other ?? null };
}

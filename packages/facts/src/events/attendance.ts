import { type Clause, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { happened } from './frame.ts';
import type { EventDraft } from './sketch.ts';

const GATHERING = new Set('meeting session summit conference forum council assembly gathering consultation'.split(' '));
const MULTILATERAL = new Set(['summit', 'conference']);

/** Sentences behind the one that tells of a gathering within which "the meeting" is that gathering. */
const NEAR = 4;

/** "The Meeting was attended by the President of A and ministers from B and C": they took part in the gathering told of before. */
export function withAttendance(events: readonly EventDraft[], { document }: ExtractContext): EventDraft[] {
  let result: readonly EventDraft[] = events;
  for (const sentence of document.sentences) {
    const parties = attendants(sentence);
    if (parties.length < 2) continue;
    const told = result.findLast(
      ({ row, sketch, sentence: { index } }) =>
        index < sentence.index &&
        index >= sentence.index - NEAR &&
        !sketch.mention &&
        MULTILATERAL.has(row.kind) &&
        row.status === 'held',
    );
    if (!told) continue;
    const all = [...new Set([...told.row.parties, ...parties])].sort();
    result = result
      .filter((event) => event.sentence !== sentence || event.row.name !== null || event.row.kind !== 'meeting')
      .map((event) => (event === told ? joined(event, all) : event));
  }
  return [...result];
}

function joined(event: EventDraft, parties: readonly string[]): EventDraft {
  const known = new Set((event.participants ?? []).map(({ party }) => party));
  const added = parties
    .filter((party) => !known.has(party))
    .map((party) => ({ party, person_id: null, title: null, role: 'participant' as const }));
  return {
    ...event,
    row: { ...event.row, parties: [...parties] },
    participants: [...(event.participants ?? []), ...added],
  };
}

function attendants(sentence: ResolvedSentence): string[] {
  const found = new Set<string>();
  let attended = false;
  for (const clause of sentence.clauses) {
    const chairs = clause.lemma === 'chair' || clause.lemma === 'cochair';
    if ((clause.lemma !== 'attend' && !chairs) || happened(sentence, clause) !== 'asserted') continue;
    const range = whoAttended(sentence, clause);
    if (range === null) continue;
    attended ||= !chairs;
    for (const party of partiesIn(sentence, range)) if (isParty(party)) found.add(party);
  }
  return attended ? [...found] : [];
}

function whoAttended(sentence: ResolvedSentence, clause: Clause): TokenRange | null {
  if (clause.voice === 'passive' && isTheGathering(sentence, clause.subject)) {
    const next = sentence.clauses.find(({ verb, form }) => form === 'finite' && verb.from >= clause.verb.to);
    return { from: clause.verb.to, to: next?.verb.from ?? sentence.tokens.length };
  }
  return clause.voice === 'active' && isTheGathering(sentence, clause.object) ? clause.subject : null;
}

function isTheGathering({ tokens, tagged }: ResolvedSentence, range: (TokenRange & { head: number }) | null): boolean {
  return (
    range !== null &&
    /^(?:the|this)$/.test(tokens[range.from]?.norm ?? '') &&
    range.to - range.from <= 3 &&
    GATHERING.has(tagged.lemmas[range.head] ?? '')
  );
}

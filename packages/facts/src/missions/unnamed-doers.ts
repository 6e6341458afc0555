import { type Clause, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';

/** "At Least Four African States Open Embassies": words before the verb that nobody could read as its subject. */
export function isOfUnread({ segment }: ResolvedSentence, clause: Clause | null): boolean {
  return (
    segment.kind === 'title' &&
    clause?.form === 'finite' &&
    clause.voice === 'active' &&
    clause.subject === null &&
    clause.verb.from > 0
  );
}

/** "Four African countries will open consulates": states that nobody names, and not the one that the page tells of. */
export function isOfUnnamed(sentence: ResolvedSentence, range: TokenRange | null | undefined): boolean {
  return (
    range !== null &&
    range !== undefined &&
    sentence.tokens.slice(range.from, range.to).some(({ norm }) => STATES.has(norm)) &&
    partiesIn(sentence, range).length === 0
  );
}

const STATES: ReadonlySet<string> = new Set(
  'countries states nations governments neighbours neighbors allies powers capitals members'.split(' '),
);

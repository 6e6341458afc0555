import { collect, type PartyId, type ResolvedSentence, rangeContains } from '@diplomatic-relations/engine';
import { onlyParty, partyReferences } from '../shared/party-search.ts';

/** The party of the subject that stands before a token in its own clause. */
export function subjectParty(sentence: ResolvedSentence, at: number): PartyId | null {
  const clause =
    sentence.clauses.filter((candidate) => candidate.verb.from <= at && at < candidate.to + 1).at(-1) ?? null;
  const references = partyReferences(sentence);
  if (clause?.subject && clause.voice === 'active') {
    const subject = clause.subject;
    const inside = references.filter((reference) => reference.from >= subject.from && reference.to <= subject.to);
    const first = inside[0];
    if (first) return first.parties[0] ?? null;
    if (clause.form === 'finite') return null;
  }
  const near = references
    .filter(
      (reference) =>
        reference.to <= at &&
        at - reference.to <= 3 &&
        (!/^(?:to|in|for|with|on|at)$/.test(sentence.tokens[reference.from - 1]?.norm ?? '') ||
          // "with Peru importing goods worth 5 million"
          (reference.to === at && /ing$/.test(sentence.tokens[at]?.norm ?? ''))) &&
        !sentence.tokens.slice(reference.to, at).some((token) => /^[:;,]$/.test(token.text)),
    )
    .at(-1);
  return onlyParty(near?.parties);
}

/** All parties of the subject of the active clause around a token. */
export function subjectParties(sentence: ResolvedSentence, at: number): PartyId[] {
  const clause = sentence.clauses.findLast(({ verb, to }) => verb.from <= at && at < to + 1);
  const subject = clause?.voice === 'active' ? clause.subject : null;
  if (!subject) return [];
  const inside = partyReferences(sentence).filter((reference) => rangeContains(subject, reference));
  return [...new Set(collect(inside, ({ parties }) => parties))];
}

/** "X was the first partner in 2021, with exports worth …": the one of the pair that the sentence is about. */
export function sentenceSubject(
  sentence: ResolvedSentence,
  at: number,
  pair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  const party = mainSubject(sentence, at);
  return party !== null && pair?.includes(party) ? party : null;
}

/** The one party of the first finite verb's subject, of those subjects that end before token `at`. */
export function mainSubject(sentence: ResolvedSentence, at = sentence.tokens.length): PartyId | null {
  const subject = sentence.clauses.find(
    (clause) => clause.form === 'finite' && clause.subject && clause.subject.to <= at,
  )?.subject;
  if (!subject) return null;
  const inside = partyReferences(sentence).filter((reference) => rangeContains(subject, reference));
  return onlyParty([...new Set(collect(inside, (reference) => reference.parties))]);
}

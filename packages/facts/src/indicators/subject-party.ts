import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
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

/** "X was the first partner in 2021, with exports worth …": the one that the sentence is about. */
export function sentenceSubject(
  sentence: ResolvedSentence,
  at: number,
  pair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  const clause = sentence.clauses.find(
    (candidate) => candidate.form === 'finite' && candidate.subject && candidate.subject.to <= at,
  );
  const subject = clause?.subject;
  if (!subject) return null;
  const parties = [
    ...new Set(
      collect(
        partyReferences(sentence).filter((reference) => reference.from >= subject.from && reference.to <= subject.to),
        (reference) => reference.parties,
      ),
    ),
  ];
  return parties.length === 1 && pair?.includes(parties[0] as PartyId) ? (parties[0] ?? null) : null;
}

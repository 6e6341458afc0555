import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const SIGNING = new Set(['sign', 'conclude', 'ink', 'adopt', 'initial']);
const SETTING = /^(?:in|on|at|by|between|during|last|earlier|yesterday|back)$/;

/** "ratified the Treaty on Trade, signed in Lima on 3 May 1994": a verb without an object behind a comma tells of the document before it. */
export function isTrailingParticiple(
  { tokens }: ResolvedSentence,
  { lemma, verb, voice, object, negated }: Clause,
): boolean {
  return (
    SIGNING.has(lemma) &&
    voice === 'active' &&
    object === null &&
    !negated &&
    verb.to === verb.from + 1 &&
    tokens[verb.from - 1]?.norm === ',' &&
    SETTING.test(tokens[verb.to]?.norm ?? '')
  );
}

/** True where the document stands right before such a verb. */
export function isDescribedBehind(sentence: ResolvedSentence, clause: Clause, document: TokenRange): boolean {
  return (
    isTrailingParticiple(sentence, clause) && document.to <= clause.verb.from && clause.verb.from - document.to <= 2
  );
}

/** "under the Treaty on Trade, signed in Lima in 1994, and has been in force since 1996": what goes on behind such a verb is of the document too. */
export function goesOnBehind({ tokens, clauses }: ResolvedSentence, clause: Clause, document: TokenRange): boolean {
  if (tokens[clause.verb.from - 1]?.norm !== 'and') return false;
  const signed = clauses[clause.index - 1];
  return (
    signed !== undefined &&
    SIGNING.has(signed.lemma) &&
    signed.object === null &&
    tokens[signed.verb.from - 1]?.norm === ',' &&
    document.to <= signed.verb.from &&
    signed.verb.from - document.to <= 2
  );
}

/** "Signed by A and B on 3 May 1994, the agreement …": a participle that opens the sentence tells of the document that is its subject. */
export function isDescribedInFront({ tokens, clauses }: ResolvedSentence, clause: Clause, start: number): boolean {
  return (
    clause.verb.from === 0 &&
    clause === clauses[0] &&
    SIGNING.has(clause.lemma) &&
    clause.form === 'participle' &&
    tokens[start - 1]?.norm === ',' &&
    !clauses.some(({ verb }) => verb.from > 0 && verb.from < start)
  );
}

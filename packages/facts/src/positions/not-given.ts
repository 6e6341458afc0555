import { type Clause, type ResolvedPerson, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';

/** Verbs that give somebody an office, or say that he has it. */
const GIVING: ReadonlySet<string> = new Set(
  'appoint name become elect designate commission accredit choose select install confirm present take assume nominate reappoint reelect'.split(
    ' ',
  ),
);

/** "was never appointed Ambassador", "if she became Minister", "instead of becoming Premier": the verb between somebody and an office denies that it was given, or leaves it open. */
export function isNotGiven(
  sentence: ResolvedSentence,
  person: ResolvedPerson,
  { range }: ResolvedPerson['offices'][number],
): boolean {
  const clause = sentence.clauses.findLast(({ verb, lemma }) => verb.to <= range.from && GIVING.has(lemma));
  if (clause === undefined) return false;
  // "President N was not named": the office before the name is his already; "instead of becoming Premier, N left" gives none.
  const inside = range.from >= person.from && range.to <= person.to;
  if (inside && clause.form !== 'gerund') return false;
  const realis = realisOf(sentence, clause);
  return realis === 'negated' || realis === 'hypothetical' || isForegone(sentence, clause);
}

/** "instead of becoming", "without becoming". */
function isForegone({ tokens }: ResolvedSentence, { form, verb }: Clause): boolean {
  const before = tokens[verb.from - 1]?.norm;
  return form === 'gerund' && (before === 'without' || (before === 'of' && tokens[verb.from - 2]?.norm === 'instead'));
}

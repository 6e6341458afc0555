import {
  type Clause,
  nominalRealis,
  type ResolvedPerson,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';

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
  if (isNounUnreal(sentence, person) || isRefused(sentence, range.from)) return true;
  const clause = sentence.clauses.findLast(({ verb, lemma }) => verb.to <= range.from && GIVING.has(lemma));
  if (clause === undefined) return false;
  // "President N was not named": the office before the name is his already; "instead of becoming Premier, N left" gives none.
  const inside = range.from >= person.from && range.to <= person.to;
  if (inside && clause.form !== 'gerund') return false;
  const realis = realisOf(sentence, clause);
  // "letters accrediting her as Ambassador"
  if (clause.lemma === 'accredit' && clause.form === 'gerund') return realis === 'negated';
  return realis === 'negated' || realis === 'hypothetical' || isForegone(sentence, clause);
}

/** "opposed the appointment of N as", "a possible election of N": the noun of giving before the name, and what the sentence makes of it. */
function isNounUnreal(sentence: ResolvedSentence, person: ResolvedPerson): boolean {
  const { tokens, clauses } = sentence;
  for (let i = person.from - 1; i >= 0 && i > person.from - 4; i--) {
    if (!/^(?:appointment|election|nomination|designation)$/.test(tokens[i]?.norm ?? '')) continue;
    const clause = clauses.find(({ from, to }) => from <= i && i < to) ?? null;
    // "The appointment of N as … is under discussion"
    if (
      tokens.some(
        ({ norm }, k) => norm === 'under' && /^(?:discussion|consideration|review)$/.test(tokens[k + 1]?.norm ?? ''),
      )
    )
      return true;
    const realis = nominalRealis(sentence, i, clause);
    return (
      realis === 'negated' || (realis !== 'asserted' && clause?.lemma !== 'welcome' && clause?.lemma !== 'approve')
    );
  }
  return false;
}

/** "Rather than take up the post of Ambassador, N …": what is given up in the words before the office. */
function isRefused({ tokens }: ResolvedSentence, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 9; i--) {
    if (/^[,;]$/.test(tokens[i]?.text ?? '')) return false;
    if (tokens[i]?.norm === 'than' && tokens[i - 1]?.norm === 'rather') return true;
  }
  return false;
}

/** "instead of becoming", "without becoming". */
function isForegone({ tokens }: ResolvedSentence, { form, verb }: Clause): boolean {
  const before = tokens[verb.from - 1]?.norm;
  return form === 'gerund' && (before === 'without' || (before === 'of' && tokens[verb.from - 2]?.norm === 'instead'));
}

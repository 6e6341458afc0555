import type { Clause } from './clause.ts';

const TELLING: ReadonlySet<string> = new Set(
  'say state tell announce declare note stress explain recall emphasize emphasise underline underscore highlight'.split(
    ' ',
  ),
);

/** What a speaker goes on to do in words: "said that …, thanking …". */
const GOING_ON: ReadonlySet<string> = new Set(
  'add pledge vow promise thank express reiterate reaffirm praise commend congratulate stress emphasize emphasise underline underscore voice'.split(
    ' ',
  ),
);

/** The clause whose subject a gerund behind a comma shares: "praised the efforts made by X, thanking …" is of who praised, "said that Peru faces a drought, pledging …" of who said it. */
function beyondReported(clauses: readonly Clause[], closest: Clause | null, lemma: string): Clause | null {
  const closer = closest?.form === 'participle' ? (lastFinite(clauses, closest.index) ?? closest) : closest;
  if (closer === null || !GOING_ON.has(lemma)) return closer;
  let told: Clause | undefined = closer;
  while (told !== undefined && told.form !== 'finite')
    told = told.governor === null ? undefined : clauses[told.governor];
  const speech = told === undefined ? undefined : lastFinite(clauses, told.index);
  return speech !== undefined && TELLING.has(speech.lemma) && speech.voice === 'active' && speech.subject !== null
    ? speech
    : closer;
}

function lastFinite(clauses: readonly Clause[], before: number): Clause | undefined {
  return clauses.findLast(({ form, index }) => form === 'finite' && index < before);
}

/** The clause that a gerund hangs on, by what stands before it: a comma, or "while" as in "urged Peru to stop, while reiterating its support". */
export function governorOfGerund(
  clauses: readonly Clause[],
  closest: Clause | null,
  lemma: string,
  opener: string,
): Clause | null {
  if (opener === ',') return beyondReported(clauses, closest, lemma);
  return opener === 'while' && closest !== null && closest.form !== 'finite'
    ? (lastFinite(clauses, closest.index) ?? closest)
    : closest;
}

import { PLANNING, REQUESTING } from '../realis-words.ts';
import type { ParsedSentence, ResolvedDate } from '../sentence.ts';
import type { Clause } from '../syntax/clause.ts';
import { REPORTING } from '../syntax/reporting-verbs.ts';

/** Words that set what "would" says behind another time of the past. */
const LATER: ReadonlySet<string> = new Set(
  'later eventually subsequently soon finally ultimately afterwards'.split(' '),
);

/** Words of a sentence in which "would" says what depends on something. */
const CONDITIONS: ReadonlySet<string> = new Set('if unless provided whether otherwise should were rather'.split(' '));

/** Nouns of what somebody thinks or wishes, before "that": "expressed the hope that it would soon open". */
const THOUGHTS: ReadonlySet<string> = new Set(
  'hope hopes view wish confidence conviction belief expectation expectations optimism desire fear fears opinion assurance assurances certainty'.split(
    ' ',
  ),
);

/** Verbs of wishing that "would" makes polite. */
const POLITE: ReadonlySet<string> = new Set('like want wish welcome prefer love hate need appreciate mean'.split(' '));

/**
 * "Norway would later open an embassy, on 3 May 1990": the clauses of a sentence, those past ones told with "would" as the history that
 * they are. What somebody says, plans or asks for, and what depends on something, stays to come.
 */
export function clausesOfHistory(
  sentence: ParsedSentence,
  dates: readonly ResolvedDate[],
  documentDate: string | null,
): readonly Clause[] {
  const { clauses, tokens } = sentence;
  if (!clauses.some(({ modal }) => modal === 'would')) return clauses;
  if (tokens.some(({ norm }) => CONDITIONS.has(norm)) || clauses.some(isTalk)) return clauses;
  if (tokens.some(({ norm }, i) => norm === 'that' && THOUGHTS.has(tokens[i - 1]?.norm ?? ''))) return clauses;
  const told: Clause[] = [];
  for (const clause of clauses) {
    const shared = clause.link === 'coordinate' && clause.governor !== null ? told[clause.governor] : undefined;
    const past =
      clause.modal === 'would' &&
      (isHistory(sentence, clause, dates, documentDate) ||
        (shared !== undefined && shared.modal === null && clauses[shared.index]?.modal === 'would'));
    told.push(past ? { ...clause, modal: null, tense: 'past' } : clause);
  }
  return told;
}

function isTalk({ lemma, modal, form }: Clause): boolean {
  return (
    modal !== 'would' &&
    form === 'finite' &&
    lemma !== 'be' &&
    (REPORTING.has(lemma) || PLANNING.has(lemma) || REQUESTING.has(lemma))
  );
}

function isHistory(
  { tokens }: ParsedSentence,
  clause: Clause,
  dates: readonly ResolvedDate[],
  documentDate: string | null,
): boolean {
  const { verb } = clause;
  if (clause.form !== 'finite' || clause.negated || POLITE.has(clause.lemma)) return false;
  const words = tokens.slice(verb.from, verb.to).map(({ norm }) => norm);
  if (words.includes('have')) return false;
  const own = dates.filter(
    ({ from, to, basis, since, until }) =>
      from >= clause.from && to <= clause.to + 2 && basis === 'stated' && !since && !until,
  );
  if (documentDate !== null) return own.length > 0 && own.every(({ edtf }) => isBefore(edtf, documentDate));
  return words.some((word) => LATER.has(word)) || (clause.lemma === 'go' && tokens[verb.to]?.norm === 'on');
}

function isBefore(edtf: string, documentDate: string): boolean {
  const end = edtf.split('/').at(-1) ?? '';
  const length = Math.min(end.length, documentDate.length);
  return /^\d/.test(end) && end.slice(0, length) < documentDate.slice(0, length);
}

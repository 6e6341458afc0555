import { PLEASURES } from './discourse/told-pleasure.ts';
import type { ResolvedSentence } from './sentence.ts';
import type { Clause } from './syntax/clause.ts';

/** What one was or did, told in the past, when one did what the infinitive says: "was able to open", "saw fit to close". */
const ACHIEVING: ReadonlySet<string> = new Set(
  'able quick swift force oblige compel coerce choose dare bother hasten hurry rush get proceed manage succeed'.split(
    ' ',
  ),
);
/** Verbs of the past whose object did what the infinitive says: "forced Peru to close". */
const CAUSING: ReadonlySet<string> = new Set('force compel oblige coerce'.split(' '));

/** Verbs that deny what their infinitive says, and assert it where they are denied: "did not fail to open". */
const FAILING: ReadonlySet<string> = new Set(['fail', 'hesitate', 'neglect', 'omit', 'forget']);

/** What one comes together for, and has done once the meeting is over: "met in Lima to sign". */
const CEREMONIAL: ReadonlySet<string> = new Set('sign initial exchange inaugurate launch mark celebrate'.split(' '));
const GATHERING = /^(?:meet|gather|convene|assemble)$/;

/** "was able to open", "was forced to close", "did not fail to sign", "had no choice but to leave": it was done. */
export function isAchieved({ tokens, clauses }: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'infinitive' || clause.negated || clause.governor === null) return false;
  const governor = clauses[clause.governor] as Clause;
  const { lemma, tense, modal, negated } = governor;
  const licensor = clause.licensor ?? '';
  if (modal !== null || (tense !== 'past' && tense !== 'perfect')) return false;
  if (negated)
    return (
      (FAILING.has(licensor) && licensor === lemma) ||
      (tokens[clause.verb.from - 1]?.norm === 'but' &&
        /^(?:choice|option|alternative)$/.test(tokens[clause.verb.from - 2]?.norm ?? ''))
    );
  if (GATHERING.test(licensor) && licensor === lemma) return CEREMONIAL.has(clause.lemma);
  if (lemma === 'have')
    return (
      (tense === 'past' && governor.verb.to === clause.verb.from) ||
      PLEASURES.test(licensor) ||
      licensor === 'opportunity'
    );
  if (lemma === 'be' && PLEASURES.test(licensor)) return true;
  // "was among those to open"
  if (lemma === 'be' && tokens[clause.verb.from - 1]?.norm === 'those') return true;
  if (CAUSING.has(licensor) && governor.voice === 'active') return governor.object !== null && licensor === lemma;
  // "saw fit to open"
  if (lemma === 'see') return tokens[clause.verb.from - 1]?.norm === 'fit';
  return ACHIEVING.has(licensor) && !isTooMuch({ tokens }, governor, clause);
}

/** "was not quick enough to open", "was hardly able to open" */
function isTooMuch({ tokens }: Pick<ResolvedSentence, 'tokens'>, governor: Clause, clause: Clause): boolean {
  for (let i = governor.verb.to; i < clause.verb.from; i++)
    if (/^(?:too|hardly|scarcely|barely|never|not)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

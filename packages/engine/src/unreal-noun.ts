import { unitAt, unitIndexAt } from './query.ts';
import type { Realis } from './realis.ts';
import type { ResolvedSentence } from './sentence.ts';

const UNREAL: ReadonlySet<string> = new Set(
  'question prospect perspective possibility issue proposal need idea importance request call condition favour favor feasibility opportunity potential support discussion talks negotiation absence lack recommendation interest desire wish hope view purpose aim goal matter option benefit threat rumour rumor risk fear danger chance likelihood eventuality speculation event way door path road groundwork'.split(
    ' ',
  ),
);

const PLANNED: ReadonlySet<string> = new Set(
  'plan preparation decision intention arrangement readiness commitment process'.split(' '),
);

/** Nouns that "of" joins to what has taken place, whatever is wished on the day. */
const LOOKING_BACK: ReadonlySet<string> = new Set('anniversary jubilee aftermath wake'.split(' '));

/** Adjectives of what may come about, or not. */
const UNCERTAIN: ReadonlySet<string> = new Set(
  'possible potential hypothetical prospective alleged attempted abortive aborted failed threatened feared rumoured rumored supposed'.split(
    ' ',
  ),
);

const AHEAD: ReadonlySet<string> = new Set(
  'planned proposed envisaged expected upcoming forthcoming intended imminent scheduled future'.split(' '),
);

/** "Preparations are under way for the opening" */
function isPreparedBefore({ clauses, tagged }: ResolvedSentence, at: number): boolean {
  const clause = clauses.findLast(({ verb }) => verb.to <= at);
  return clause?.subject != null && !clause.negated && PLANNED.has(tagged.lemmas[clause.subject.head] ?? '');
}

/** What the words before a noun make of what it names: "no opening", "a possible closure", "plans for the closure", "without the opening"; null where they leave it be. */
export function realisOfWordsBefore(sentence: ResolvedSentence, head: number): Realis | null {
  const { tokens, tagged, units } = sentence;
  const unit = unitAt(sentence, head);
  for (let i = unit?.from ?? head; i < head; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'no') return 'negated';
    if (UNCERTAIN.has(word)) return 'hypothetical';
    if (AHEAD.has(word)) return 'planned';
  }
  const k = unitIndexAt(units, head);
  const before = units[k - 1];
  if (before?.kind !== 'preposition') return null;
  const preposition = tokens[before.from]?.norm ?? '';
  if (preposition === 'without') return 'negated';
  if (preposition === 'pending') return 'hypothetical';
  if (preposition === 'toward' || preposition === 'towards') return 'planned';
  if (preposition === 'of' && tokens[before.from - 1]?.norm === 'instead') return 'negated';
  const owner = units[k - 2];
  if (owner?.kind !== 'noun') return null;
  const lemma = tagged.lemmas[owner.head] ?? '';
  if (lemma === 'way' && tokens[owner.from - 1]?.norm === 'under' && isPreparedBefore(sentence, owner.from))
    return 'planned';
  if (preposition === 'of' && LOOKING_BACK.has(lemma)) return 'asserted';
  if (UNREAL.has(lemma)) return 'hypothetical';
  // "in case of the closure"
  if (lemma === 'case' && preposition === 'of') return 'hypothetical';
  return PLANNED.has(lemma) ? 'planned' : null;
}

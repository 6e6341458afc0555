import {
  type Clause,
  partiesIn,
  phrasesBehind,
  type ResolvedPerson,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { happened } from './frame.ts';

const LEADING: ReadonlySet<string> = new Set('lead head chair represent'.split(' '));
const SIDES: ReadonlySet<string> = new Set('delegation side party team'.split(' '));

/** "The Peruvian delegation was led by N, Deputy Minister", "N headed the Peruvian side", "Peru was represented by N": the named officials who sat there for a party. */
export function headsOfSides(sentence: ResolvedSentence): readonly ResolvedPerson[] {
  const { clauses, people } = sentence;
  return clauses.flatMap((clause) => {
    if (!LEADING.has(clause.lemma) || clause.form !== 'finite') return [];
    const heads = headsIn(sentence, clause);
    if (heads === null || happened(sentence, clause) !== 'asserted') return [];
    return people.filter(
      (person) =>
        person.fullName !== null && person.party !== null && person.offices.length > 0 && rangesOverlap(person, heads),
    );
  });
}

/** Where the clause names those who lead a side; null where it tells of none. */
function headsIn(sentence: ResolvedSentence, clause: Clause): TokenRange | null {
  const { subject, object, voice, to } = clause;
  const side = voice === 'passive' ? subject : object;
  if (subject === null || side === null || !isSideOf(sentence, side, clause.lemma)) return null;
  if (voice === 'active') return subject;
  const [by] = phrasesBehind(clause, 'by');
  return by === undefined ? null : { from: by.from, to };
}

/** "the Peruvian delegation", "Peru": a side; of a state by its name, only who represents it. */
function isSideOf(sentence: ResolvedSentence, side: TokenRange & { readonly head: number }, lemma: string): boolean {
  if (SIDES.has(sentence.tagged.lemmas[side.head] ?? '')) return true;
  return lemma === 'represent' && side.to - side.from <= LONGEST_NAME && partiesIn(sentence, side).length === 1;
}

const LONGEST_NAME = 5;

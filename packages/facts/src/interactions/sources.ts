import { type Clause, collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import { actingParties, namedParties, placeParties } from './actors.ts';
import type { Frame } from './frame.ts';
import { CONTACTING } from './mood.ts';

/** Who acts for profit acts for no party: "was built by a Ruritanian company". */
const BUSINESSES = new Set([
  'company',
  'firm',
  'contractor',
  'consortium',
  'corporation',
  'enterprise',
  'businessman',
  'investor',
  'bank',
]);

/** The parties that do what a clause says: of an active verb its subject, of a passive one what stands behind "by". */
export function sourcesOf(sentence: ResolvedSentence, clause: Clause, frames: readonly Frame[]): readonly string[] {
  if (clause.voice === 'passive') {
    const by = collect(
      clause.phrases.filter(
        (phrase) => phrase.preposition === 'by' && !BUSINESSES.has(sentence.tagged.lemmas[phrase.head] ?? ''),
      ),
      (phrase) => namedParties(sentence, phrase),
    );
    if (by.length > 0) return [...new Set(by)];
    // "The ambassador of X in Lisbon was summoned": by whom he is accredited to.
    if (clause.lemma === 'summon' && clause.subject)
      return placeParties(sentence, clause.subject, namedParties(sentence, clause.subject));
    return /^(?:commit|prepare|determine|interest)$/.test(clause.lemma) && clause.subject
      ? actingParties(sentence, clause.subject)
      : [];
  }
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  // "called the minister to congratulate him": who calls congratulates.
  const calling = clause.form === 'infinitive' && governor && CONTACTING.test(governor.lemma) ? governor.subject : null;
  const subject = calling ?? clause.subject ?? borrowedSubject(sentence, clause);
  const acting = subject ? actingParties(sentence, subject) : [];
  if (acting.length > 0) return acting;
  const shared = sharedSubject(sentence, clause);
  if (shared.length > 0) return shared;
  if (frames.some((frame) => frame.type === 'PROTEST')) return protesters(sentence, clause);
  return [];
}

/** "remains committed to …": the participle has the subject of the verb right before it. */
function borrowedSubject(sentence: ResolvedSentence, clause: Clause): Clause['subject'] {
  const previous = sentence.clauses[clause.index - 1];
  return previous && /^(?:remain|stand)$/.test(previous.lemma) && previous.verb.to === clause.verb.from
    ? previous.subject
    : null;
}

/** "X and Y interact in the world arena, provide mutual support": a verb behind a comma whose own subject is none goes on with the subject before. */
function sharedSubject(sentence: ResolvedSentence, clause: Clause): readonly string[] {
  if (
    clause.form !== 'finite' ||
    clause.link === 'relative' ||
    clause.link === 'subordinate' ||
    !/^(?:,|;|and)$/.test(sentence.tokens[clause.verb.from - 1]?.norm ?? '')
  )
    return [];
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = sentence.clauses[k];
    if (other?.form === 'finite' && other.link === 'main' && other.voice === 'active' && other.subject)
      return actingParties(sentence, other.subject);
  }
  return [];
}

/** Protesters without a nationality are of the place where they stand. */
function protesters(sentence: ResolvedSentence, clause: Clause): readonly string[] {
  const own = clause.subject ? namedParties(sentence, clause.subject) : [];
  if (own.length > 0) return own;
  const before = { from: 0, to: clause.verb.from };
  const places = placeParties(sentence, before, []);
  if (places.length > 0) return places;
  const named = namedParties(sentence, before);
  return named.slice(0, 1);
}

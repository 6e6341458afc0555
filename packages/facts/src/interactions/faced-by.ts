import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { actingParties } from './actors.ts';
import { doersOf } from './doers.ts';
import { anyTarget } from './targets.ts';

const FRIGHTENING =
  /^(?:intimidate|deter|threaten|frighten|cow|warn|pressure|counter|confront|repel|repulse|discourage)$/;

const BUILDUP =
  /^(?:buildup|build-up|threat|movement|manoeuvre|maneuver|exercise|incursion|advance|deployment|mobilisation|mobilization)$/;

/** Whom troops are moved against: "mobilised troops in an attempt to intimidate X", "responding to the buildup of X's troops, sent a carrier", "put on alert after X tested a missile". */
export function facedBy(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): readonly string[] {
  for (const other of sentence.clauses) {
    if (other.index > clause.index && other.form === 'infinitive' && FRIGHTENING.test(other.lemma)) {
      const frightened = anyTarget(sentence, [other], sources);
      if (frightened.length > 0) return frightened;
    }
    if (other.form === 'gerund' && other.lemma === 'respond' && other.subject?.from === clause.subject?.from) {
      const provoked = other.phrases.find(
        ({ preposition, head }) => preposition === 'to' && BUILDUP.test(sentence.tagged.lemmas[head] ?? ''),
      );
      const owners = provoked ? [...doersOf(sentence, provoked, sources), ...tailsOf(sentence, provoked, sources)] : [];
      if (owners.length > 0) return owners.slice(0, 1);
    }
  }
  return provokers(sentence, clause, sources);
}

/** "a buildup of troops of X" */
function tailsOf(
  sentence: ResolvedSentence,
  range: NonNullable<Clause['object']>,
  sources: readonly string[],
): string[] {
  return actingParties(sentence, { from: range.head, to: range.to, head: range.to - 1 }).filter(
    (party) => !sources.includes(party),
  );
}

/** "… after X tested a missile" */
function provokers(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): readonly string[] {
  const after = sentence.clauses.find(
    ({ index, link, form, voice, subject, negated }) =>
      index > clause.index &&
      link === 'subordinate' &&
      form === 'finite' &&
      voice === 'active' &&
      !negated &&
      subject !== null &&
      sentence.tokens[subject.from - 1]?.norm === 'after',
  );
  const parties = after?.subject ? actingParties(sentence, after.subject) : [];
  return parties.length === 1 && !sources.includes(parties[0] as string) ? parties : [];
}

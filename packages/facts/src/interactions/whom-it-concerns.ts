import type { Clause, Phrase, ResolvedSentence } from '@diplomatic-relations/engine';
import { namedParties } from './actors.ts';

/** "demanded that X withdraw": the subject of what is demanded; null where nothing is, or where it is no noun. */
export function askedOf(sentence: ResolvedSentence, clause: Clause): Clause['subject'] {
  const next = sentence.clauses[clause.index + 1];
  if (
    !/^(?:demand|urge|ask|request|insist)$/.test(clause.lemma) ||
    clause.object !== null ||
    next?.form !== 'finite' ||
    !next.subject ||
    next.subject.from - clause.verb.to > 3 ||
    sentence.tokens[clause.verb.to]?.norm !== 'that'
  )
    return null;
  return /^(?:NN|NNP)$/.test(sentence.tagged.tags[next.subject.head] ?? '') ? next.subject : null;
}

/** "the parliament urged the government to act": nobody but the party itself stands where somebody is asked. */
export function isAskedOfOneself(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): boolean {
  const next = sentence.clauses[clause.index + 1];
  const told = next?.form === 'finite' && next.subject?.from === clause.verb.to ? next.subject : null;
  const asked =
    clause.object ??
    told ??
    clause.phrases.find(({ preposition, fronted }) => !fronted && /^(?:on|upon)$/.test(preposition ?? ''));
  // "asked the envoy of the neighbouring country": whoever stands at the head is asked.
  const named = asked ? namedParties(sentence, { from: asked.from, to: asked.head + 1 }) : [];
  return named.length > 0 && named.every((party) => sources.includes(party));
}

/** "signed with the region of Nowhere": a name that stands for no party. */
export function isStranger(sentence: ResolvedSentence, phrase: Phrase): boolean {
  return (
    !phrase.fronted &&
    sentence.tokens.slice(phrase.from, phrase.to).some((token) => token.capital && token.kind === 'word') &&
    namedParties(sentence, phrase).length === 0 &&
    !sentence.people.some((person) => person.from < phrase.to && phrase.from < person.to)
  );
}

/** "is prepared to go to war": no undertaking. */
export function isForWar({ tokens }: ResolvedSentence, clause: Clause): boolean {
  return (
    /^(?:fight|attack|retaliate|strike|invade|respond|confront|counter)$/.test(clause.lemma) ||
    tokens.slice(clause.verb.to, clause.verb.to + 3).some((token) => /^(?:war|battle)$/.test(token.norm))
  );
}

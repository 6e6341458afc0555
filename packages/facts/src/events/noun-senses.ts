import type { Phrase, ResolvedSentence } from '@diplomatic-relations/engine';
import { ORDINAL } from './noun-kind.ts';
import { PHONE } from './words.ts';

/** "in her visit with President N": a talk, where no place is named. */
export function isVisitWith(sentence: ResolvedSentence, lemma: string, phrases: readonly Phrase[]): boolean {
  const first = phrases[0];
  return (
    lemma === 'visit' &&
    first?.preposition === 'with' &&
    sentence.people.some((person) => person.offices.length > 0 && person.from <= first.head && first.head < person.to)
  );
}

/** "the reception of President N by the Premier": a meeting, and no feast. */
export function isReceptionOf({ tokens, people }: ResolvedSentence, lemma: string, head: number): boolean {
  return (
    lemma === 'reception' &&
    tokens[head + 1]?.norm === 'of' &&
    people.some((person) => person.from >= head + 2 && person.from <= head + 4 && person.offices.length > 0)
  );
}

/** "a reception for Ambassador N", "a courtesy call on the Minister": one official receives another. */
export function receivesSomebody(sentence: ResolvedSentence, lemma: string, head: number, from: number): boolean {
  const { tokens, people } = sentence;
  const link =
    lemma === 'reception'
      ? /^for$/
      : lemma === 'call' && tokens[head - 1]?.norm === 'courtesy'
        ? /^(?:on|upon|to|from|by)$/
        : null;
  if (!link || (lemma === 'reception' && !/^(?:a|an|the)$/.test(tokens[from]?.norm ?? ''))) return false;
  const at = tokens.findIndex((token, i) => i > head && i <= head + 9 && link.test(token.norm));
  if (at < 0) return false;
  const guest = sentence.units.find((unit) => unit.kind === 'noun' && unit.from >= at && unit.from <= at + 2);
  const last = guest ? tokens[guest.to - 1] : undefined;
  const named =
    last?.capital === true &&
    last.kind === 'word' &&
    !/^(?:day|anniversary|week|year|party|games|corps)$/.test(last.norm);
  return (
    named ||
    people.some(
      (person) => person.from >= at && person.from <= at + 4 && (person.name !== null || person.offices.length > 0),
    )
  );
}

/** "the Peruvian-Chilean political dialogue": the contacts of two states, and no session of them. */
export function isPlainDialogue(sentence: ResolvedSentence, head: number, modifiers: readonly string[]): boolean {
  const token = sentence.tokens[head];
  return token?.norm === 'dialogue' && !token.capital && !modifiers.some((norm) => ORDINAL.test(norm));
}

/** "the Human Rights Council", "the Asia-Europe Meeting": the noun belongs to an organization's name. */
export function insideOrganization(sentence: ResolvedSentence, head: number): boolean {
  return sentence.actors.some((actor) => actor.actorId.startsWith('org:') && actor.from < head && head < actor.to);
}

/** A call by telephone, not a call for something. */
export function isCall(
  sentence: ResolvedSentence,
  head: number,
  before: readonly string[],
  phrases: readonly Phrase[],
): boolean {
  if (before.some((word) => PHONE.has(word) || /^(?:video|conference|introductory|courtesy)$/.test(word)))
    return !before.includes('courtesy');
  if (before.includes('courtesy')) return false;
  const next = sentence.tokens[head + 1]?.norm ?? '';
  return next !== 'for' && phrases.some((phrase) => phrase.preposition === 'with' || phrase.preposition === 'between');
}

import type { Phrase, ResolvedSentence } from '@diplomatic-relations/engine';
import { isOrdinal } from './ordinals.ts';
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

/** "an exchange of views with President N", "between Ministers N and M": a talk with somebody in office. */
export function isExchangeWith({ tokens, people }: ResolvedSentence, lemma: string, head: number): boolean {
  if (lemma !== 'exchange' || tokens[head]?.norm !== lemma || tokens[head + 1]?.norm !== 'of') return false;
  return (
    /^(?:views|opinions)$/.test(tokens[head + 2]?.norm ?? '') &&
    /^(?:with|between)$/.test(tokens[head + 3]?.norm ?? '') &&
    people.some(({ from, offices }) => offices.length > 0 && from >= head + 4 && from <= head + 6)
  );
}

/** "in a conversation with President N", "between the Premier and the envoy": a talk of which nothing more need be told. */
export function isTalkWith(sentence: ResolvedSentence, lemma: string, phrases: readonly Phrase[]): boolean {
  const first = phrases[0];
  if (first === undefined || !/^(?:conversation|discussion)$/.test(lemma)) return false;
  const inOffice = sentence.people.filter(
    ({ offices, from, to }) => offices.length > 0 && from < first.to && first.from < to,
  );
  if (first.preposition === 'with') return inOffice.some(({ name }) => name !== null);
  // "during a conversation between the President and the Peruvian ambassador"
  return first.preposition === 'between' && new Set(inOffice.map(({ party }) => party)).size > 1;
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
  const link = lemma === 'reception' ? /^for$/ : lemma === 'call' ? callLink(tokens[head - 1]?.norm ?? '') : null;
  if (lemma === 'visit') return isVisitOfManners(sentence, head);
  if (!link || (lemma === 'reception' && !isOneReception(sentence, from, head))) return false;
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
    /^(?:delegation|delegations|ambassador|senator|senators|minister|envoy|congressmen)$/.test(last?.norm ?? '') ||
    people.some(
      (person) => person.from >= at && person.from <= at + 4 && (person.name !== null || person.offices.length > 0),
    )
  );
}

/** "a reception", "his reception", "the Premier's reception": one that somebody gives. */
function isOneReception({ tokens, tagged }: ResolvedSentence, from: number, head: number): boolean {
  return /^(?:a|an|the|his|her)$/.test(tokens[from]?.norm ?? '') || tagged.tags[head - 1] === 'POS';
}

/** "a courtesy visit to the Minister" */
function isVisitOfManners({ tokens, people }: ResolvedSentence, head: number): boolean {
  return (
    /^(?:courtesy|farewell|protocol|introductory)$/.test(tokens[head - 1]?.norm ?? '') &&
    tokens[head + 1]?.norm === 'to' &&
    people.some(({ from, offices }) => offices.length > 0 && from >= head + 2 && from <= head + 4)
  );
}

/** What stands between a call of manners and the one who receives it. */
function callLink(manner: string): RegExp | null {
  if (OF_MANNERS.test(manner)) return /^(?:on|upon|to|from|by|of)$/;
  return /^(?:introductory|protocol|condolence)$/.test(manner) ? /^(?:on|upon)$/ : null;
}

const OF_MANNERS = /^(?:courtesy|farewell)$/;

/** "the Peruvian-Chilean political dialogue": the contacts of two states, and no session of them. */
export function isPlainDialogue(sentence: ResolvedSentence, head: number, modifiers: readonly string[]): boolean {
  const token = sentence.tokens[head];
  return token?.norm === 'dialogue' && !token.capital && !modifiers.some((norm) => isOrdinal(norm));
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
  if (before.some((word) => PHONE.has(word) || /^(?:video|virtual|conference|introductory|courtesy)$/.test(word)))
    return !before.includes('courtesy');
  if (before.some((word) => OF_MANNERS.test(word))) return false;
  const next = sentence.tokens[head + 1]?.norm ?? '';
  return (
    next !== 'for' &&
    phrases.some(
      (phrase) =>
        phrase.preposition === 'with' ||
        phrase.preposition === 'between' ||
        (phrase.preposition === 'to' && isPerson(sentence, phrase)) ||
        (phrase.preposition === 'from' && isPerson(sentence, phrase) && isTaken(sentence, head, phrase)),
    )
  );
}

/** "received a call from N", and no "call from N to end the war". */
function isTaken({ tokens, tagged }: ResolvedSentence, head: number, { to }: Phrase): boolean {
  const next = tokens[to]?.norm === ',' ? to + 1 : to;
  if (/^(?:to|for)$/.test(tokens[next]?.norm ?? '')) return false;
  for (let i = head - 1; i >= 0 && i >= head - 4; i--)
    if (/^(?:receive|take|get|have)$/.test(tagged.lemmas[i] ?? '')) return true;
  return false;
}

function isPerson({ people }: ResolvedSentence, { head }: Phrase): boolean {
  return people.some(({ from, to, name }) => name !== null && from <= head && head < to);
}

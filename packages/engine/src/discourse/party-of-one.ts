import type { ParsedSentence, Reference } from '../sentence.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { PartyId } from '../types.ts';
import { subjectParties } from './clause-of-parties.ts';
import { partiesWithin } from './distinct-parties.ts';
import { nameBehindLead } from './name-behind-lead.ts';
import type { Pronoun } from './pronoun.ts';

/** The state or organization that "it", "itself", "its" means. */
export function partyOfOne({ sentence, i, word, explicit, before, state }: Pronoun): PartyId | null {
  // "Peru itself": said already.
  if (word === 'itself' && explicit.some(({ to }) => to === i)) return null;
  const praised = word === 'its' ? judgedFor(sentence, i, explicit) : null;
  if (praised !== null) return praised;
  const subject = subjectParties(sentence, i, explicit);
  if (subject.length === 1) return subject[0] ?? null;
  if (isOfFirm(sentence, i, explicit)) return null;
  const behind = word === 'its' && before.length === 0 ? nameBehindLead(sentence, i, explicit) : null;
  if (behind !== null) return behind;
  if (word === 'its' && before.length > 0) return before.at(-1)?.parties[0] ?? null;
  if (state.subject.length === 1) return state.subject[0] ?? null;
  return word === 'its' ? state.lastState : null;
}

const JUDGING =
  /^(?:thank|congratulate|commend|praise|laud|applaud|compliment|salute|honou?r|credit|criticise|criticize|condemn|blame|rebuke|censure)$/;

/** "congratulated Peru on *its* chairmanship": what somebody is praised or blamed for is his own. */
function judgedFor({ clauses, tokens }: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId | null {
  const clause = clauses.findLast(({ verb }) => verb.to <= i);
  if (!clause || clause.voice === 'passive') return null;
  const object = JUDGING.test(clause.lemma) ? clause.object : thankedIn(clause, tokens);
  if (!object || object.to > i) return null;
  if (!/^(?:on|upon|for|over)$/.test(tokens[object.to]?.norm ?? '')) return null;
  const parties = partiesWithin(explicit, object);
  return parties.length === 1 ? (parties[0] ?? null) : null;
}

/** "is grateful *to Peru* for its help": whom one thanks. */
function thankedIn({ lemma, object, phrases }: Clause, tokens: ParsedSentence['tokens']): Phrase | null {
  if (lemma !== 'be' || !/^(?:grateful|thankful|indebted|obliged)$/.test(tokens[object?.head ?? -1]?.norm ?? ''))
    return null;
  return phrases.find(({ preposition }) => preposition === 'to') ?? null;
}

const ORGANS =
  /^(?:ministry|government|office|department|army|navy|council|parliament|assembly|senate|court|police|commission|embassy|delegation|kingdom|republic|organi[sz]ation|union|alliance|house)$/;

/** "Motora said it will build a plant": a named firm that speaks means itself. */
function isOfFirm(
  { clauses, tokens, tagged, persons }: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
): boolean {
  const clause = clauses.findLast(({ form, subject }) => form === 'finite' && subject !== null && subject.to <= i);
  const subject = clause?.subject;
  if (!clause || !subject || !/^(?:say|announce|report|plan)$/.test(clause.lemma)) return false;
  return (
    tagged.tags[subject.head] === 'NNP' &&
    tokens[subject.head]?.capital === true &&
    !ORGANS.test(tokens[subject.head]?.norm ?? '') &&
    partiesWithin(explicit, subject).length === 0 &&
    !persons.some(({ from, to }) => from < subject.to && subject.from < to)
  );
}

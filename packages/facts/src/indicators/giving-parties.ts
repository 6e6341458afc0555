import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { isOriginOfPeople } from '../shared/origin-of-people.ts';
import { onlyParty, otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import type { FigureParties } from './figure.ts';
import { isForMany, namesSeveral } from './for-many.ts';
import { isOfSigners, isSigned, lenderOf } from './lender.ts';
import type { MoneyCue } from './money-cues.ts';
import type { MoneySetting } from './money-setting.ts';
import { sentenceSubject, subjectParties, subjectParty } from './subject-party.ts';
import { thankedGiver } from './thanked-giver.ts';
import { GIVING_FORMS } from './words.ts';

/** Investment, aid, loans: from the one who gives to the one who receives. */
export function givingParties(
  sentence: ResolvedSentence,
  cue: MoneyCue,
  setting: MoneySetting,
  targets: readonly string[],
): FigureParties | null {
  const { zone, pair, perspective } = setting;
  const { tokens } = sentence;
  const thanked = thankedGiver(sentence, zone.from);
  if (thanked) return { a: thanked.giver, b: thanked.thanking ?? otherOf(pair, thanked.giver) };
  const wide = { from: Math.min(zone.from, cue.at), to: wideEnd(sentence, Math.max(zone.to, cue.at + 1)) };
  const passive = cue.form === 'verb' && cue.behind;
  const source = partyBehind(sentence, wide, 'from', 'by');
  if (source && isOneOfGivers(sentence, source)) return null;
  const stated = source && isOriginOfPeople(sentence, source.from) ? null : onlyParty(source?.parties);
  const modifier = cue.form === 'noun' ? onlyParty(partyModifying(sentence, cue.at)?.parties) : null;
  const receiving = sentence.clauses.some(
    (clause) =>
      clause.voice === 'active' &&
      (/^(?:receive|get|obtain|borrow|owe|secure|attract|accept|take)$/.test(clause.lemma) ||
        (clause.lemma === 'welcome' && stated !== null)) &&
      clause.head < zone.to &&
      clause.head >= wide.from - 12,
  );
  const at = cue.behind ? zone.from : cue.at;
  const subject = passive || isOfSigners(sentence, at) ? null : subjectParty(sentence, at);
  const headed = headParty(sentence, Math.min(zone.from, cue.at));
  const general =
    !subject && !receiving && (passive || followsGiving(sentence, zone.from))
      ? sentenceSubject(sentence, zone.from, pair)
      : null;
  const told = source && subject && isOfAnotherDeed(sentence, source) ? null : stated;
  const giver = told ?? modifier ?? (receiving ? null : subject) ?? headed ?? general;
  const indirect =
    cue.form === 'verb' && !cue.behind
      ? onlyParty(
          partyReferences(sentence).find(
            (reference) =>
              reference.from === cue.at + 1 || (reference.from === cue.at + 2 && tokens[cue.at + 1]?.norm === 'the'),
          )?.parties,
        )
      : null;
  const receivers = receiving ? subjectParties(sentence, at) : [];
  // "Peru and Chile each receive $1 million": what stands behind it is where it goes on, and no third one's.
  if (receivers.length > 1) {
    const from = told ?? modifier ?? perspective ?? setting.home;
    return from === null || receivers.includes(from) ? null : { a: from, b: null };
  }
  const behind = partyBehind(sentence, wide, ...targets)?.parties;
  if (isSigned(sentence, cue) && !source && !modifier && !behind?.some((party) => party !== giver))
    return lenderOf(sentence, cue);
  const several = namesSeveral(sentence, wide, giver);
  const receiver = several
    ? null
    : (indirect ??
      behind?.find((party) => party !== giver) ??
      (receiving ? subject : null) ??
      helpedParty(sentence, wide, giver));
  const many = several || (!receiver && isForMany(sentence, wide));
  const own = giver ? null : ownerOfWork(sentence, wide);
  if (own && receiver === own) return { a: own, b: otherOf(pair, own) };
  if (giver && receiver) return giver === receiver ? null : { a: giver, b: receiver };
  if (giver) {
    const third = many ? null : thirdBefore(sentence, cue.at, pair, giver);
    const b = many ? null : third ? (third.there ? third.party : null) : otherOf(pair, giver);
    if (many) return { a: giver, b };
    return cue.weak && !b ? null : { a: giver, b };
  }
  // "A statement by the European Union says that €3 million is meant for both countries": a third gives.
  if (!giver && pair && namesThird(sentence, pair)) return null;
  if (cue.metric === 'investment' && /^(?:foreign|total)$/.test(tokens[cue.at - 1]?.norm ?? '')) return null;
  const a = perspective && perspective !== receiver ? perspective : otherOf(pair, receiver);
  if (!a || (cue.weak && !receiver && !passive && !perspective)) return null;
  return { a, b: receiver ?? otherOf(pair, a) };
}

/** "with funding from Peru, Kenya and Fiji": what several give together is nobody's own. */
function isOneOfGivers(sentence: ResolvedSentence, source: TokenRange): boolean {
  const { tokens } = sentence;
  if (tokens[source.from - 1]?.norm !== 'from' && tokens[source.from - 2]?.norm !== 'from') return false;
  return partyReferences(sentence).some(
    ({ from, kind }) =>
      kind === 'name' &&
      from > source.to &&
      from <= source.to + 2 &&
      tokens.slice(source.to, from).every(({ norm }) => /^(?:,|and|the|&)$/.test(norm)),
  );
}

/** "The accord provides $3 million for Peruvian projects in Kenya": whose work it pays for gives it. */
function ownerOfWork(sentence: ResolvedSentence, range: TokenRange): PartyId | null {
  const owner = partyReferences(sentence).find(
    ({ from, to }) =>
      from > range.from &&
      to <= range.to &&
      sentence.tokens[from - 1]?.norm === 'for' &&
      /^(?:programs?|programmes?|projects?|activities|initiatives?)$/.test(sentence.tokens[to]?.norm ?? ''),
  );
  return onlyParty(owner?.parties);
}

/** "gave $3 million for the people moved by X": who did something else than to give. */
function isOfAnotherDeed({ tokens, clauses }: ResolvedSentence, source: TokenRange): boolean {
  const by = tokens.findLastIndex(({ norm }, i) => i < source.from && i >= source.from - 4 && norm === 'by');
  const deed = clauses.find(({ form, verb }) => form === 'participle' && verb.to === by);
  return deed !== undefined && !GIVING_FORMS.has(tokens[deed.head]?.norm ?? '');
}

/** "provided $30 million to help X host refugees": who is helped with it. */
function helpedParty(sentence: ResolvedSentence, range: TokenRange, giver: PartyId | null): PartyId | null {
  const helping = sentence.clauses.find(
    (clause) =>
      clause.form === 'infinitive' &&
      clause.verb.from >= range.from &&
      clause.verb.from < range.to &&
      /^(?:help|assist|support|enable|allow)$/.test(clause.lemma),
  );
  const first = partyReferences(sentence).find(
    (reference) => helping !== undefined && reference.from >= helping.verb.to && reference.from <= helping.verb.to + 1,
  );
  return onlyParty(first?.parties.filter((party) => party !== giver));
}

/** "…, having provided USD 5 million in aid": a verb of giving stands right before the amount. */
function followsGiving(sentence: ResolvedSentence, from: number): boolean {
  return sentence.tokens.slice(Math.max(0, from - 5), from).some((token) => GIVING_FORMS.has(token.norm));
}

/** "Japan's assistance to X: loans …, grants …": the party of an aid noun that heads the list. */
function headParty(sentence: ResolvedSentence, before: number): PartyId | null {
  for (let i = before - 1; i >= 0; i--) {
    if (!/^(?:oda|aid|assistance|cooperation|support|financing|funding)$/.test(sentence.tokens[i]?.norm ?? ''))
      continue;
    if (!sentence.tokens.slice(i, before).some((token) => token.text === ':')) return null;
    return onlyParty(partyModifying(sentence, i)?.parties);
  }
  return null;
}

/** The words up to the end of the clause's own phrases: no new finite verb, no semicolon. */
function wideEnd(sentence: ResolvedSentence, from: number): number {
  const { tokens, clauses } = sentence;
  for (let i = from; i < tokens.length; i++) {
    if (/^[;:]$/.test(tokens[i]?.text ?? '')) return i;
    const clause = clauses.find((candidate) => candidate.verb.from === i);
    if (clause && clause.form === 'finite' && clause.voice === 'active' && i > from + 2) return i;
  }
  return tokens.length;
}

/** "travelled to C, where he announced a grant": a state before the figure that is none of the two, and whether it is the scene. */
function thirdBefore(
  sentence: ResolvedSentence,
  at: number,
  pair: readonly [PartyId, PartyId] | null,
  giver: PartyId,
): { readonly party: PartyId; readonly there: boolean } | null {
  const found = sentence.references.filter(
    (reference) =>
      reference.kind === 'name' &&
      reference.to <= at &&
      reference.parties.some((party) => party !== giver && !party.startsWith('org:') && !pair?.includes(party)),
  );
  const last = found.at(-1);
  if (!last) return null;
  const where = sentence.tokens.slice(last.to, at).some((token) => token.norm === 'where');
  return { party: last.parties[0] as PartyId, there: found.length === 1 && where };
}

/** An organization beside the two states that the text is about. */
function namesThird(sentence: ResolvedSentence, pair: readonly [PartyId, PartyId]): boolean {
  return (
    pair.every((party) => !party.startsWith('org:')) &&
    partyReferences(sentence).some(({ parties }) => parties.some((party) => party.startsWith('org:')))
  );
}

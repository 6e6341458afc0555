import { collect, type PartyId, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { isOriginOfPeople } from '../shared/origin-of-people.ts';
import { otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import type { MoneyCue } from './money-cues.ts';
import { GIVING_FORMS, WORLDWIDE } from './words.ts';

/** Whose money it is and with whom. */
export interface MoneyParties {
  readonly a: PartyId;
  readonly b: PartyId | null;
}

/** What the words around a figure offer for finding its parties. */
export interface MoneySetting {
  /** Cue, amount and what belongs to them. */
  readonly zone: TokenRange;
  readonly pair: readonly [PartyId, PartyId] | null;
  /** The party whose exports, imports or balance the sentence or passage speaks of. */
  readonly perspective: PartyId | null;
  readonly home: PartyId | null;
}

const only = (parties: readonly PartyId[] | undefined): PartyId | null =>
  parties?.length === 1 ? (parties[0] ?? null) : null;

/** The parties of an amount by its metric; null where they are not known. */
export function moneyParties(sentence: ResolvedSentence, cue: MoneyCue, setting: MoneySetting): MoneyParties | null {
  switch (cue.metric) {
    case 'trade_turnover':
      return turnoverParties(sentence, cue, setting);
    case 'exports':
      return flowParties(sentence, cue, setting, ['of', 'from', 'by'], ['to', 'into']);
    case 'imports':
      return flowParties(sentence, cue, setting, ['of', 'by', 'into', 'to'], ['from']);
    case 'trade_balance':
      return balanceParties(sentence, cue, setting);
    case 'investment':
      return givingParties(sentence, cue, setting, ['in', 'into', 'to', 'for']);
    case 'aid':
    case 'loan':
      return givingParties(sentence, cue, setting, ['to', 'for', 'in', 'towards']);
    case 'debt':
      return flowParties(sentence, cue, setting, ['of'], ['to']);
  }
}

function turnoverParties(
  sentence: ResolvedSentence,
  cue: MoneyCue,
  { zone, pair, home }: MoneySetting,
): MoneyParties | null {
  const references = partyReferences(sentence);
  const near = references.filter((reference) => reference.from >= zone.from - 8 && reference.from < zone.to);
  const together = near.find((reference) => reference.parties.length === 2);
  const words = sentence.tokens.slice(Math.max(0, cue.at - 3), cue.at + 1).map((token) => token.norm);
  const worldwide = words.some(
    (word) => word === 'foreign' || word === 'external' || word === 'global' || word === 'world',
  );
  const behind = partyBehind(sentence, zone, 'with');
  const before = partyModifying(sentence, cue.at);
  if (worldwide && !behind) {
    const owner = only(before?.parties) ?? only(partyBehind(sentence, zone, 'of')?.parties);
    return owner ? { a: owner, b: null } : null;
  }
  const explicit = [...new Set(collect(near, (reference) => reference.parties))];
  if (behind && behind.parties.length === 1) {
    const b = behind.parties[0] as PartyId;
    const owner =
      only(before?.parties) ?? explicit.find((party) => party !== b) ?? otherOf(pair, b) ?? (home !== b ? home : null);
    return owner && owner !== b ? { a: owner, b } : null;
  }
  if (explicit.length === 2) return { a: explicit[0] as PartyId, b: explicit[1] as PartyId };
  if (together) return { a: together.parties[0] as PartyId, b: together.parties[1] as PartyId };
  if (explicit.length > 2) return null;
  if (explicit.length === 1 && pair && !pair.includes(explicit[0] as PartyId)) return null;
  // "has a population of 2 million, a GDP of 35 billion and total trade of 37 billion": with the whole world.
  if (sentence.tokens.slice(0, cue.at).some((token) => /^(?:gdp|population)$/.test(token.norm))) return null;
  return pair ? { a: pair[0], b: pair[1] } : null;
}

/** Exports, imports, debt: the owner stands before the noun or behind "of", the counterpart behind its own preposition. */
function flowParties(
  sentence: ResolvedSentence,
  cue: MoneyCue,
  setting: MoneySetting,
  owners: readonly string[],
  counterparts: readonly string[],
): MoneyParties | null {
  const { zone, pair, perspective, home } = setting;
  const counterpart =
    only(partyBehind(sentence, zone, ...counterparts)?.parties) ??
    (cue.form === 'verb'
      ? only(
          partyBehind(sentence, { from: cue.at, to: Math.min(sentence.tokens.length, zone.to + 6) }, ...counterparts)
            ?.parties,
        )
      : null);
  const before = cue.form === 'noun' ? partyModifying(sentence, cue.at) : null;
  const named = before && before.kind === 'pronoun' && only(before.parties) === counterpart ? null : before;
  const owner =
    cue.form === 'verb'
      ? subjectParty(sentence, cue.at)
      : (only(named?.parties) ?? only(partyBehind(sentence, zone, ...owners)?.parties));
  if (owner && counterpart && owner !== counterpart) return { a: owner, b: counterpart };
  if (counterpart && (!owner || (owner === counterpart && named === null))) {
    const a =
      otherOf(pair, counterpart) ??
      (perspective !== counterpart ? perspective : null) ??
      (home !== counterpart ? home : null);
    return a ? { a, b: counterpart } : null;
  }
  const a =
    owner ??
    (cue.form === 'noun'
      ? (perspective ?? (pair && home && pair.includes(home) ? home : null) ?? sentenceSubject(sentence, cue.at, pair))
      : null);
  if (!a) return null;
  return { a, b: isWorldwide(sentence, zone) ? null : otherOf(pair, a) };
}

/** "X was the first partner in 2021, with exports worth …": the one that the sentence is about. */
function sentenceSubject(
  sentence: ResolvedSentence,
  at: number,
  pair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  const clause = sentence.clauses.find(
    (candidate) => candidate.form === 'finite' && candidate.subject && candidate.subject.to <= at,
  );
  const subject = clause?.subject;
  if (!subject) return null;
  const parties = [
    ...new Set(
      collect(
        partyReferences(sentence).filter((reference) => reference.from >= subject.from && reference.to <= subject.to),
        (reference) => reference.parties,
      ),
    ),
  ];
  return parties.length === 1 && pair?.includes(parties[0] as PartyId) ? (parties[0] ?? null) : null;
}

function isWorldwide(sentence: ResolvedSentence, zone: TokenRange): boolean {
  return sentence.tokens.slice(Math.max(0, zone.from - 3), zone.to).some((token) => WORLDWIDE.has(token.norm));
}

function balanceParties(
  sentence: ResolvedSentence,
  cue: MoneyCue,
  { zone, pair, perspective, home }: MoneySetting,
): MoneyParties | null {
  const after = { from: cue.at, to: Math.min(sentence.tokens.length, zone.to + 8) };
  const favour = sentence.tokens.findIndex(
    (token, i) => i >= zone.from - 6 && i < after.to && /^(?:favour|favor)$/.test(token.norm),
  );
  const references = partyReferences(sentence);
  const favoured =
    favour >= 0
      ? (references.find((reference) => reference.from > favour && reference.from <= favour + 4) ??
        references.find((reference) => reference.to <= favour && reference.from >= favour - 2))
      : undefined;
  const leaving = references.find(
    (reference) => reference.kind === 'pronoun' && reference.to <= cue.at && reference.from >= cue.at - 3,
  );
  const a =
    only(favoured?.parties) ??
    only(partyModifying(sentence, cue.at)?.parties) ??
    only(leaving?.parties) ??
    subjectParty(sentence, cue.at) ??
    only(partyBehind(sentence, zone, 'for')?.parties) ??
    perspective ??
    (pair && home && pair.includes(home) ? home : null);
  if (!a) return null;
  const b = only(partyBehind(sentence, after, 'with', 'against')?.parties) ?? otherOf(pair, a);
  return b === a ? null : { a, b };
}

/** The party of the subject that stands before a token in its own clause. */
export function subjectParty(sentence: ResolvedSentence, at: number): PartyId | null {
  const clause =
    sentence.clauses.filter((candidate) => candidate.verb.from <= at && at < candidate.to + 1).at(-1) ?? null;
  const references = partyReferences(sentence);
  if (clause?.subject && clause.voice === 'active') {
    const subject = clause.subject;
    const inside = references.filter((reference) => reference.from >= subject.from && reference.to <= subject.to);
    const first = inside[0];
    if (first) return first.parties[0] ?? null;
    if (clause.form === 'finite') return null;
  }
  const near = references
    .filter(
      (reference) =>
        reference.to <= at &&
        at - reference.to <= 3 &&
        (!/^(?:to|in|for|with|on|at)$/.test(sentence.tokens[reference.from - 1]?.norm ?? '') ||
          // "with Peru importing goods worth 5 million"
          (reference.to === at && /ing$/.test(sentence.tokens[at]?.norm ?? ''))) &&
        !sentence.tokens.slice(reference.to, at).some((token) => /^[:;,]$/.test(token.text)),
    )
    .at(-1);
  return only(near?.parties);
}

/** Investment, aid, loans: from the one who gives to the one who receives. */
function givingParties(
  sentence: ResolvedSentence,
  cue: MoneyCue,
  setting: MoneySetting,
  targets: readonly string[],
): MoneyParties | null {
  const { zone, pair, perspective } = setting;
  const { tokens } = sentence;
  const wide = { from: Math.min(zone.from, cue.at), to: wideEnd(sentence, Math.max(zone.to, cue.at + 1)) };
  const passive = cue.form === 'verb' && cue.behind;
  const source = partyBehind(sentence, wide, 'from', 'by');
  const stated = source && isOriginOfPeople(sentence, source.from) ? null : only(source?.parties);
  const modifier = cue.form === 'noun' ? only(partyModifying(sentence, cue.at)?.parties) : null;
  const receiving = sentence.clauses.some(
    (clause) =>
      clause.voice === 'active' &&
      /^(?:receive|get|obtain|borrow|owe|secure|attract|accept|take)$/.test(clause.lemma) &&
      clause.head < zone.to &&
      clause.head >= wide.from - 12,
  );
  const subject = passive ? null : subjectParty(sentence, cue.behind ? zone.from : cue.at);
  const headed = headParty(sentence, Math.min(zone.from, cue.at));
  const general =
    !subject && !receiving && (passive || followsGiving(sentence, zone.from))
      ? sentenceSubject(sentence, zone.from, pair)
      : null;
  const giver = stated ?? modifier ?? (receiving ? null : subject) ?? headed ?? general;
  const indirect =
    cue.form === 'verb' && !cue.behind
      ? only(
          partyReferences(sentence).find(
            (reference) =>
              reference.from === cue.at + 1 || (reference.from === cue.at + 2 && tokens[cue.at + 1]?.norm === 'the'),
          )?.parties,
        )
      : null;
  const behind = partyBehind(sentence, wide, ...targets)?.parties;
  const receiver =
    indirect ??
    behind?.find((party) => party !== giver) ??
    (receiving ? subject : null) ??
    helpedParty(sentence, wide, giver);
  const many = !receiver && isForMany(sentence, wide);
  if (giver && receiver) return giver === receiver ? null : { a: giver, b: receiver };
  if (giver) {
    const third = many ? null : thirdBefore(sentence, cue.at, pair, giver);
    const b = many ? null : third ? (third.there ? third.party : null) : otherOf(pair, giver);
    if (many) return { a: giver, b };
    return cue.weak && !b ? null : { a: giver, b };
  }
  if (cue.metric === 'investment' && /^(?:foreign|total)$/.test(tokens[cue.at - 1]?.norm ?? '')) return null;
  const a = perspective && perspective !== receiver ? perspective : otherOf(pair, receiver);
  if (!a || (cue.weak && !receiver && !passive && !perspective)) return null;
  return { a, b: receiver ?? otherOf(pair, a) };
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
  return only(first?.parties.filter((party) => party !== giver));
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
    return only(partyModifying(sentence, i)?.parties);
  }
  return null;
}

/** "to Caribbean nations", "around the world": for several, none of them named. */
export function isForMany(sentence: ResolvedSentence, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === 'globally' || word === 'worldwide') return true;
    if (!/^(?:to|for|in|across|around|throughout|of)$/.test(word)) continue;
    if (
      sentence.tokens
        .slice(i + 1, i + 5)
        .some((token) =>
          /^(?:nations|countries|states|partners|world|region|regions|continent|africa|asia|america|pacific|caribbean|balkans|members|refugees)$/.test(
            token.norm,
          ),
        ) &&
      !sentence.tokens.slice(i + 1, i + 5).some((token) => /^(?:two|both)$/.test(token.norm))
    )
      return true;
  }
  return false;
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

import { collect, type PartyId, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { onlyParty, otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import type { FigureParties } from './figure.ts';
import { givingParties } from './giving-parties.ts';
import type { MoneyCue } from './money-cues.ts';
import type { MoneySetting } from './money-setting.ts';
import { sentenceSubject, subjectParty } from './subject-party.ts';
import { WORLDWIDE } from './words.ts';

/** The parties of an amount by its metric; null where they are not known. */
export function moneyParties(sentence: ResolvedSentence, cue: MoneyCue, setting: MoneySetting): FigureParties | null {
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
): FigureParties | null {
  const references = partyReferences(sentence);
  const near = references.filter((reference) => reference.from >= zone.from - 8 && reference.from < zone.to);
  const together = near.find((reference) => reference.parties.length === 2);
  const words = sentence.tokens.slice(Math.max(0, cue.at - 3), cue.at + 1).map((token) => token.norm);
  const worldwide = words.some(
    (word) => word === 'foreign' || word === 'external' || word === 'global' || word === 'world',
  );
  const behind = partyBehind(sentence, zone, 'with');
  const before = partyModifying(sentence, cue.at);
  const world = sentence.tokens.slice(cue.at + 1, cue.at + 4).some(({ norm }) => norm === 'world');
  const between = sentence.tokens.slice(cue.at + 1, cue.at + 4).some(({ norm }) => norm === 'between');
  if ((worldwide || world) && !behind && !between) {
    const owner = onlyParty(before?.parties) ?? onlyParty(partyBehind(sentence, zone, 'of')?.parties);
    return owner ? { a: owner, b: null } : null;
  }
  const explicit = [...new Set(collect(near, (reference) => reference.parties))];
  if (behind && behind.parties.length === 1) {
    const b = behind.parties[0] as PartyId;
    const owner =
      onlyParty(before?.parties) ??
      explicit.find((party) => party !== b) ??
      otherOf(pair, b) ??
      (home !== b ? home : null);
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
): FigureParties | null {
  const { zone, pair, perspective, home } = setting;
  const counterpart =
    onlyParty(partyBehind(sentence, zone, ...counterparts)?.parties) ??
    (cue.form === 'verb'
      ? onlyParty(
          partyBehind(sentence, { from: cue.at, to: Math.min(sentence.tokens.length, zone.to + 6) }, ...counterparts)
            ?.parties,
        )
      : null);
  const before = cue.form === 'noun' ? partyModifying(sentence, cue.at) : null;
  const named = before && before.kind === 'pronoun' && onlyParty(before.parties) === counterpart ? null : before;
  // "A's exports to B were …, and its imports …": of the one whose trade is told
  const continued = named?.kind === 'pronoun' && named.to === cue.at ? perspective : null;
  const owner =
    cue.form === 'verb'
      ? subjectParty(sentence, cue.at)
      : (continued ?? onlyParty(named?.parties) ?? onlyParty(partyBehind(sentence, zone, ...owners)?.parties));
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

function isWorldwide(sentence: ResolvedSentence, zone: TokenRange): boolean {
  return sentence.tokens.slice(Math.max(0, zone.from - 3), zone.to).some((token) => WORLDWIDE.has(token.norm));
}

function balanceParties(
  sentence: ResolvedSentence,
  cue: MoneyCue,
  { zone, pair, perspective, home }: MoneySetting,
): FigureParties | null {
  const after = { from: cue.at, to: Math.min(sentence.tokens.length, zone.to + 8) };
  const favour = sentence.tokens.findIndex(
    (token, i) => i >= zone.from - 6 && i < after.to && /^(?:favour|favor)$/.test(token.norm),
  );
  const references = partyReferences(sentence);
  const favoured =
    favour >= 0
      ? (references.find((reference) => reference.from > favour && reference.from <= favour + 4) ??
        references.find((reference) => reference.to <= favour && reference.to >= favour - 1))
      : undefined;
  const leaving = references.find(
    (reference) => reference.kind === 'pronoun' && reference.to <= cue.at && reference.from >= cue.at - 3,
  );
  // "closed with a surplus of 5 million for Peru"
  const whose = onlyParty(
    partyBehind(
      sentence,
      { from: Math.max(cue.at, zone.from), to: Math.min(sentence.tokens.length, zone.to + 2) },
      'for',
    )?.parties,
  );
  const a =
    onlyParty(favoured?.parties) ??
    onlyParty(partyModifying(sentence, cue.at)?.parties) ??
    whose ??
    onlyParty(leaving?.parties) ??
    subjectParty(sentence, cue.at) ??
    onlyParty(partyBehind(sentence, zone, 'for')?.parties) ??
    perspective ??
    (pair && home && pair.includes(home) ? home : null);
  if (!a) return null;
  const b = onlyParty(partyBehind(sentence, after, 'with', 'against')?.parties) ?? otherOf(pair, a);
  return b === a ? null : { a, b };
}

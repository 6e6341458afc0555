import { type PartyId, partiesIn, type ResolvedSentence, sentenceParties } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isProfile, isReadout } from '../shared/genres.ts';
import { isOrganizationAlone } from '../shared/organization-alone.ts';
import { inOrder, isParty, isState } from '../shared/parties.ts';
import { actingParties } from './acting-parties.ts';
import { chairingStates } from './chairing-states.ts';
import type { CooperationContext } from './context.ts';
import { isForAnother } from './for-another.ts';
import { introductionOf } from './introduction.ts';
import { namedParties, namesOneSide, severalPartners } from './named-parties.ts';
import { isNationalPlan } from './national-plan.ts';
import { doesOtherThings, isBusiness } from './other-doings.ts';
import { putsItsHouseInOrder } from './own-house.ts';
import { acceptableParties, agreedPairs, type Pair, pairsAround } from './pairs.ts';
import { isSelfPortrait } from './self-portrait.ts';
import { speaksOfBoth } from './speaks-of-both.ts';

/** The pairs of parties that work together in a context; empty where the text does not tell. */
export function contextPairs(
  sentence: ResolvedSentence,
  context: CooperationContext,
  { document, row }: ExtractContext,
): Pair[] {
  if (isNationalPlan(sentence, context) || isBusiness(sentence, context) || putsItsHouseInOrder(sentence, context))
    return [];
  const main = document.mainPair;
  // In a longer text that is not about two parties only the word itself says that they do it together.
  const alone = !main && document.sentences.length > 4;
  const named = namedParties(sentence, context);
  if (!main && named.length < 2 && context.kind !== 'help') {
    const company = context.clause ? companyActing(sentence, context, alone, document.company) : [];
    if (company.length > 0 && !isForumOfOthers(sentence, context))
      return (
        pairsApart(sentence, context, company, document.home) ??
        pairsAround(company, document.prominence, main, document.home)
      );
  }
  if (named.length < 2) {
    const introduced = introducedBy(sentence, document.sentences);
    if (introduced.length > 2) return pairsAround(introduced, document.prominence, main, document.home);
  }
  if (alone && (!context.mutual || named.length < 2)) return talkingPair(sentence, context);
  const explicit = named.length >= 2;
  const helped = onlyHelped(sentence, context);
  if (helped.length > 1) {
    const { home } = document;
    return home === null || helped.includes(home) ? [] : helped.map((party) => inOrder(home, party));
  }
  const acting =
    explicit && !namesOneSide(sentence, context) ? null : actingParties(sentence, context, document.mainPair !== null);
  const chairs = chairingStates(document);
  const all = (acting === null ? named : unique([...named, ...acting])).filter(isParty);
  const parties = acceptableParties(
    chairs.size === 0 ? all : unique(all.map((party) => chairs.get(party) ?? party)),
    main,
  );
  // "CARICOM called on A to leave B's waters": who does it is neither of the two.
  const doing = main && context.clause?.subject ? partiesIn(sentence, context.clause.subject) : [];
  if (main && doing.length > 0 && parties.length < 2 && !doing.some((party) => main.includes(party))) return [];
  if (
    main &&
    !context.nominal &&
    context.clause?.voice === 'active' &&
    context.kind === 'discussion' &&
    doing.length > 0 &&
    !doing.some((party) => parties.includes(party))
  )
    return [];
  // "X called for talks between A and B": what a third wants of the two.
  const wished =
    context.nominal && context.clause && WANTING.test(context.clause.lemma) ? context.clause.subject : null;
  const wanting = wished ? partiesIn(sentence, wished) : [];
  if (wanting.length > 0 && named.length > 1 && !wanting.some((party) => named.includes(party))) return [];
  // "The Union welcomed the peace agreement of the government with …": the document of others.
  if (context.kind === 'document' && named.length < 2 && isHailedByOrganization(sentence, context)) return [];
  if (parties.length < 2) {
    const talking = talkingPair(sentence, context);
    if (talking.length > 0) return talking;
  }
  // In the report of a conversation, what is said of two others is a topic, not their work.
  const report = isReadout({ row });
  if (
    report &&
    main &&
    parties.length === 2 &&
    context.kind !== 'cooperation' &&
    !parties.some((party) => main.includes(party))
  )
    return [];
  const apart = parties.length > 1 ? pairsApart(sentence, context, parties, document.home) : null;
  if (apart !== null) return apart;
  const host = parties.length > 1 ? besideTheirCountries(sentence) : null;
  if (host) return parties.filter((party) => party !== host).map((party) => inOrder(host, party));
  if (parties.length === 2)
    return agreedPairs(
      parties as [PartyId, PartyId],
      main,
      explicit || (acting !== null && acting.length >= 2) || parties.every((party) => sentence.pair?.includes(party)),
    );
  // Trainees or guests of many countries do not each work with one of them.
  if (parties.length > CROWD && !parties.includes(document.home ?? '')) return [];
  // "a package for the reconstruction of A, B and C": those who are helped do not work together.
  if (
    parties.length > 2 &&
    main &&
    !context.mutual &&
    context.kind !== 'document' &&
    !parties.some((party) => main.includes(party))
  )
    return [];
  if (parties.length > 2 && isForumOfOthers(sentence, context)) return [];
  if (parties.length > 2) return pairsAround(parties, document.prominence, main, document.home);
  const only = parties[0];
  if (doesOtherThings(sentence, context)) return [];
  if (only) {
    if (!speaksOfBoth(sentence, document)) return [];
    const third = sentence.references.some(
      (reference) =>
        reference.kind === 'name' &&
        reference.to <= context.anchor &&
        reference.parties.some((party) => party !== only && !party.startsWith('org:') && !main?.includes(party)),
    );
    if (isSelfPortrait(sentence, context, only, row.genre)) return [];
    // Help has somebody to whom it is given: in the news it is not always the other of the two.
    if (
      context.kind === 'help' &&
      (row.genre === 'news_wire' || row.genre === 'other') &&
      !sentence.references.some(({ parties: named }) =>
        named.some((party) => party !== only && (main?.includes(party) ?? false)),
      )
    )
      return [];
    if (third || isForAnother(sentence, context, only, main)) return [];
    const pair = sentence.pair?.includes(only) ? sentence.pair : main?.includes(only) ? main : null;
    return pair ? [inOrder(...pair)] : [];
  }
  if (!main || (!isTalkedOver(context) && namesAnother(sentence, main))) return [];
  const profile = isProfile({ row }) || isReadout({ row });
  return (profile || context.mutual || context.kind === 'discussion' || context.kind === 'list') &&
    (speaksOfBoth(sentence, document) || (isTalkedOver(context) && namedRightBefore(sentence, document, main)))
    ? [inOrder(...(sentence.pair?.every(isState) ? sentence.pair : main))]
    : [];
}

/** One with each of those with whom it works, who do not work with each other; null where the words set nobody apart. */
function pairsApart(
  sentence: ResolvedSentence,
  context: CooperationContext,
  parties: readonly PartyId[],
  home: PartyId | null,
): Pair[] | null {
  const several = severalPartners(sentence, context, parties);
  if (several === null || several.others.length > 1) return null;
  const lone = several.others[0] ?? home;
  return lone === null || several.partners.includes(lone) ? [] : several.partners.map((party) => inOrder(lone, party));
}

/** "The three parties agreed to work together on:" above the items of a list. */
function introducedBy(sentence: ResolvedSentence, sentences: readonly ResolvedSentence[]): readonly PartyId[] {
  const introduction = introductionOf(sentence, sentences);
  if (introduction === null) return [];
  for (const { subject, form } of introduction.clauses) {
    const parties = subject !== null && form === 'finite' ? partiesIn(introduction, subject) : [];
    if (parties.length > 0) return parties.filter(isParty);
  }
  return [];
}

function namesAnother({ references }: ResolvedSentence, main: Pair): boolean {
  return references.some(({ parties }) => parties.some((party) => !main.includes(party) && !party.startsWith('org:')));
}

/** "The minister of Kenya met his colleague of Peru. Energy was discussed." */
function namedRightBefore({ index }: ResolvedSentence, { sentences }: ExtractContext['document'], main: Pair): boolean {
  const before = sentences[index - 1];
  return before !== undefined && main.every((party) => sentenceParties(before).includes(party));
}

/** "Peace in Mali was also discussed": who is named is what was talked about. */
function isTalkedOver({ nominal, kind, clause }: CooperationContext): boolean {
  return kind === 'discussion' && !nominal && clause?.voice === 'passive' && TALKING.has(clause.lemma);
}

const TALKING: ReadonlySet<string> = new Set(
  'discuss review exchange deliberate debate explore consult confer'.split(' '),
);

/** "The minister of Peru and the minister of Chile discussed fisheries": two that talk with each other, in a text about no pair. */
function talkingPair(sentence: ResolvedSentence, { kind, nominal, clause }: CooperationContext): Pair[] {
  if (kind !== 'discussion' || nominal || !clause?.subject || clause.voice !== 'active' || !TALKING.has(clause.lemma))
    return [];
  const [first, second, third] = partiesIn(sentence, clause.subject);
  return first && second && !third && isParty(first) && isParty(second) ? [inOrder(first, second)] : [];
}

/** "The three countries", "Peru, Chile and Togo discussed …": a company of states that does it as one, in a text about no pair. */
function companyActing(
  sentence: ResolvedSentence,
  context: CooperationContext,
  alone: boolean,
  company: readonly PartyId[],
): readonly PartyId[] {
  const acting = actingParties(sentence, context, false);
  if (alone && acting.length > 2 && acting.length <= FEW && acting.every(isParty)) return acting;
  // "At this summit it was agreed …": those who meet as three.
  const others = sentence.references.some(({ parties }) => parties.some((party) => !company.includes(party)));
  return acting.length === 0 && !others ? company : [];
}

/** "supported the league as the forum for economic cooperation": what others are called. */
function isForumOfOthers({ tokens }: ResolvedSentence, { clause }: CooperationContext): boolean {
  if (!clause || !/^(?:support|back|recogni[sz]e|regard|view|describe|see|hail)$/.test(clause.lemma)) return false;
  const reach = clause.voice === 'passive' ? 16 : 8;
  return tokens.slice(clause.verb.to, clause.verb.to + reach).some(({ norm }) => norm === 'as');
}

/** Parties that can be said to work together as one. */
const FEW = 5;

const WANTING = /^(?:call|urge|appeal|demand|ask|hope|encourage|seek|want|propose|offer|press|push)$/;

/** Parties in one sentence from which they are a list of those present. */
const CROWD = 8;

function unique(parties: readonly PartyId[]): PartyId[] {
  const once: PartyId[] = [];
  for (const party of parties) if (!once.includes(party)) once.push(party);
  return once;
}

const HAILING = new Set(['welcome', 'hail', 'commend', 'applaud', 'praise', 'salute', 'congratulate']);

function isHailedByOrganization(sentence: ResolvedSentence, { clause }: CooperationContext): boolean {
  return (
    clause !== null &&
    clause.subject !== null &&
    HAILING.has(clause.lemma) &&
    isOrganizationAlone(sentence, clause.subject)
  );
}

/** "between their countries and D": each of them works with D. */
function besideTheirCountries(sentence: ResolvedSentence): PartyId | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, i) =>
      token.norm === 'between' &&
      tokens[i + 1]?.norm === 'their' &&
      /^(?:countries|nations|states|governments)$/.test(tokens[i + 2]?.norm ?? '') &&
      tokens[i + 3]?.norm === 'and',
  );
  if (at < 0) return null;
  const named = sentence.references.find((reference) => reference.from >= at + 4 && reference.from <= at + 5);
  return named?.parties.length === 1 ? (named.parties[0] ?? null) : null;
}

/** "guards from A and B were trained": those who are helped, by nobody in particular, do not work with each other. */
function onlyHelped(sentence: ResolvedSentence, { kind, clause }: CooperationContext): PartyId[] {
  if (kind !== 'help' || clause?.voice !== 'passive' || clause.form !== 'finite') return [];
  const { tokens } = sentence;
  if (partiesIn(sentence, { from: clause.verb.to, to: tokens.length }).length > 0) return [];
  return unique(partiesIn(sentence, { from: 0, to: clause.verb.from })).filter(isParty);
}

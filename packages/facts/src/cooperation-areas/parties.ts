import {
  type AnalysedDocument,
  distinctParties,
  type PartyId,
  type Phrase,
  partiesIn,
  phrasesAfterNoun,
  phrasesBehind,
  type ResolvedSentence,
  rangesOverlap,
  referencesIn,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dealTogether } from '../shared/dealing-together.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import type { CooperationContext } from './context.ts';
import { introductionOf } from './introduction.ts';
import { isSelfPortrait } from './self-portrait.ts';
import { DOCUMENT_NOUNS, THANKING } from './words.ts';

type Pair = readonly [PartyId, PartyId];

/** The pairs of parties that work together in a context; empty where the text does not tell. */
export function contextPairs(
  sentence: ResolvedSentence,
  context: CooperationContext,
  { document, row }: ExtractContext,
): Pair[] {
  const main = document.mainPair;
  // In a longer text that is not about two parties only the word itself says that they do it together.
  const alone = !main && document.sentences.length > 4;
  if (alone && !context.mutual) return [];
  const named = namedParties(sentence, context);
  if (alone && named.length < 2) return [];
  const explicit = named.length >= 2;
  const acting =
    explicit && !namesOneSide(sentence, context) ? null : actingParties(sentence, context, document.mainPair !== null);
  const parties = acceptable((acting === null ? named : unique([...named, ...acting])).filter(isParty), main);
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
    const introduction = introductionOf(sentence, document.sentences);
    const subject = introduction?.clauses[0]?.subject;
    const introduced = introduction && subject ? partiesIn(introduction, subject) : [];
    if (introduced.length > 2) return around(introduced, document.prominence, main, document.home);
  }
  // In the report of a conversation, what is said of two others is a topic, not their work.
  const report = row.genre === 'meeting_readout' || row.genre === 'dialogue_readout';
  if (
    report &&
    main &&
    parties.length === 2 &&
    context.kind !== 'cooperation' &&
    !parties.some((party) => main.includes(party))
  )
    return [];
  if (parties.length === 2)
    return agreeable(parties as [PartyId, PartyId], main, explicit || (acting !== null && acting.length >= 2));
  // Trainees or guests of many countries do not each work with one of them.
  if (parties.length > CROWD && !parties.includes(document.home ?? '')) return [];
  if (parties.length > 2) return around(parties, document.prominence, main, document.home);
  const only = parties[0];
  if (only) {
    if (!speaksOfBoth(document)) return [];
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
  if (
    !main ||
    sentence.references.some((reference) =>
      reference.parties.some((party) => !main.includes(party) && !party.startsWith('org:')),
    )
  )
    return [];
  const profile =
    row.genre === 'bilateral_profile' ||
    row.genre === 'organization_profile' ||
    row.genre === 'meeting_readout' ||
    row.genre === 'dialogue_readout';
  return (profile || context.mutual || context.kind === 'discussion' || context.kind === 'list') &&
    speaksOfBoth(document)
    ? [inOrder(...main)]
    : [];
}

/** "pledged to help Palau with its ports", "vaccines for poorer countries" in a text about two others: it is done for a third. */
function isForAnother(
  sentence: ResolvedSentence,
  context: CooperationContext,
  only: PartyId,
  main: Pair | null,
): boolean {
  if (context.nominal || (context.kind !== 'help' && context.kind !== 'cooperation')) return false;
  const { tokens } = sentence;
  const foreign = (party: PartyId): boolean => party !== only && !party.startsWith('org:') && !main?.includes(party);
  if (
    context.clause?.phrases.some(
      (phrase) => ofConflict(sentence, phrase) && partiesIn(sentence, phrase).some((party) => foreign(party)),
    )
  )
    return true;
  for (let i = context.from; i < context.to; i++)
    if (
      NATIONS.has(tokens[i]?.norm ?? '') &&
      /^(?:income|developing|poor|poorer|other|many|vulnerable)$/.test(tokens[i - 1]?.norm ?? '')
    )
      return true;
  return sentence.references.some(
    (reference) =>
      reference.kind === 'name' &&
      reference.from >= context.from &&
      reference.to <= context.to &&
      HANDS.test(
        sentence.tagged.lemmas[reference.from - (sentence.tokens[reference.from - 1]?.norm === 'the' ? 2 : 1)] ?? '',
      ) &&
      reference.parties.every((party) => foreign(party)),
  );
}

const NATIONS = new Set(['countries', 'nations', 'states']);

const HANDS = /^(?:help|assist|support|aid|with|to|provide|supply|train|equip)$/;

const WANTING = /^(?:call|urge|appeal|demand|ask|hope|encourage|seek|want|propose|offer|press|push)$/;

/** Parties in one sentence from which they are a list of those present. */
const CROWD = 8;

const SPEAKS: WeakMap<AnalysedDocument, boolean> = new WeakMap();

/** The document names both parties of its pair side by side, and neither in passing only: it is about the two, not about one that mentions the other. */
export function speaksOfBoth(document: AnalysedDocument): boolean {
  const known = SPEAKS.get(document);
  if (known !== undefined) return known;
  const both = document.mainPair !== null && namesBoth(document, document.mainPair) && dealTogether(document);
  SPEAKS.set(document, both);
  return both;
}

function namesBoth({ sentences }: AnalysedDocument, pair: Pair): boolean {
  const naming = pair.map(
    (party) =>
      new Set(
        sentences.filter((sentence) =>
          sentence.references.some(
            (reference) =>
              reference.kind !== 'pronoun' && reference.kind !== 'pair' && reference.parties.includes(party),
          ),
        ),
      ),
  );
  const [first, second] = naming;
  if (!first || !second || ![...first].some((sentence) => second.has(sentence))) return false;
  return (
    (sentences.length <= 3 && pair.every((party) => !party.startsWith('org:'))) ||
    naming.every((found) => found.size > 1 || [...found].some((sentence) => sentence.segment.kind === 'title'))
  );
}

/** Programmes and frameworks are no side of the cooperation that runs in them: an organization counts where the document is about it, or where nobody else is named. */
function acceptable(parties: readonly PartyId[], main: Pair | null): PartyId[] {
  const kept = parties.filter((party) => !party.startsWith('org:') || (main?.includes(party) ?? true));
  return kept.length > 0 || main ? kept : [...parties];
}

/** Two parties of which neither is one the document is about need to be named as those who act. */
function agreeable(parties: [PartyId, PartyId], main: Pair | null, explicit: boolean): Pair[] {
  if (!main) return explicit ? [inOrder(...parties)] : [];
  const shared = parties.filter((party) => main.includes(party));
  if (shared.length === 2) return [inOrder(...parties)];
  if (explicit && shared.length === 1) return [inOrder(...parties)];
  if (shared.length === 1) return [inOrder(...main)];
  return explicit ? [inOrder(...parties)] : [];
}

/** Of three or more parties, the one that the document is about with each of the others. */
function around(
  parties: readonly PartyId[],
  prominence: ReadonlyMap<PartyId, number>,
  main: Pair | null,
  home: PartyId | null,
): Pair[] {
  const states = parties.filter((party) => !party.startsWith('org:'));
  if (
    main?.every((party) => parties.includes(party)) &&
    main.every((party) => states.includes(party)) &&
    states.length === 2
  )
    return [inOrder(...main)];
  const ranked = [...parties].sort((a, b) => weight(b) - weight(a));
  const centre = ranked[0] as PartyId;
  function weight(party: PartyId): number {
    return (prominence.get(party) ?? 0) + (party === home ? 1000 : 0) + (main?.includes(party) ? 100 : 0);
  }
  return parties.filter((party) => party !== centre).map((party) => inOrder(centre, party));
}

/** Parties that stand at the noun itself: "cooperation between A and B", "A–B cooperation", "A's cooperation with B". */
function namedParties(sentence: ResolvedSentence, context: CooperationContext): PartyId[] {
  if (!context.nominal) return [];
  const unit = unitAt(sentence, context.anchor);
  const parties = unit ? partiesIn(sentence, { from: unit.from, to: context.anchor }) : [];
  for (const phrase of phrasesAfterNoun(sentence, context.anchor))
    if (
      phrase.preposition === 'between' ||
      phrase.preposition === 'with' ||
      phrase.preposition === 'among' ||
      phrase.preposition === 'of'
    )
      for (const party of partiesIn(sentence, phrase)) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** "governed by the agreement between A and B": its parties are those of the document. */
function ofDocument(sentence: ResolvedSentence, phrase: Phrase): boolean {
  return DOCUMENT_NOUNS.has(sentence.tagged.lemmas[phrase.from - 2] ?? '');
}

/** "backs a settlement of the conflict between A and B": those at odds do nothing here. */
function ofConflict(sentence: ResolvedSentence, phrase: Phrase): boolean {
  return (
    phrase.preposition === 'between' &&
    /^(?:conflict|war|dispute|tension|fighting|clash|hostility|ceasefire|truce|peace)$/.test(
      sentence.tagged.lemmas[phrase.from - 2] ?? '',
    )
  );
}

/** "praised the efforts between A and B": the two are spoken of. */
function behindBetween(sentence: ResolvedSentence, range: TokenRange, at: number): boolean {
  for (let i = range.from + 1; i < at; i++) if (sentence.tokens[i]?.norm === 'between') return true;
  return false;
}

/** The beginning of a phrase: "by the Agreement between A and B" names who made the agreement, not who acts. */
function headOf(phrase: Phrase): TokenRange {
  return { from: phrase.from, to: Math.min(phrase.to, Math.max(phrase.head + 1, phrase.from + 3)) };
}

/** "in partnership with A and B": only the other side is named at the noun. */
function namesOneSide(sentence: ResolvedSentence, context: CooperationContext): boolean {
  const unit = unitAt(sentence, context.anchor);
  if (unit && partiesIn(sentence, { from: unit.from, to: context.anchor }).length > 0) return false;
  const behind = phrasesAfterNoun(sentence, context.anchor);
  return (
    behind.some((phrase) => phrase.preposition === 'with') &&
    !behind.some((phrase) => phrase.preposition === 'between' || phrase.preposition === 'of')
  );
}

const COMPANIES =
  /^(?:airline|airlines|airways|company|firm|bank|corporation|group|carrier|university|club|team|startup|producer|maker|manufacturer|retailer|researcher|scientist|fan|player|singer|artist)$/;

/** Parties that do it: subject, "by" and "with" phrases, for help also those who get it. */
function actingParties(sentence: ResolvedSentence, context: CooperationContext, dealing: boolean): PartyId[] {
  const { clause } = context;
  if (!clause) return partiesIn(sentence, { from: 0, to: context.anchor });
  const ranges: TokenRange[] = [];
  // Outside a text about two parties, companies do business for themselves.
  if (!dealing && clause.subject && COMPANIES.test(sentence.tagged.lemmas[clause.subject.head] ?? '')) return [];
  if (clause.subject) ranges.push(clause.subject);
  const together =
    clause.voice === 'passive'
      ? phrasesBehind(clause, 'with', 'by', 'between', 'alongside')
      : phrasesBehind(clause, 'with', ...(context.kind === 'discussion' ? [] : ['between']), 'alongside');
  for (const phrase of together)
    if (!ofDocument(sentence, phrase) && !ofConflict(sentence, phrase)) ranges.push(headOf(phrase));
  if (context.kind === 'help') {
    if (clause.object) ranges.push(headOf(clause.object));
    for (const phrase of phrasesBehind(clause, 'to', 'for', 'from')) ranges.push(headOf(phrase));
  } else if (THANKING.has(clause.lemma)) {
    if (clause.object) ranges.push(headOf(clause.object));
    for (const phrase of phrasesBehind(clause, 'for')) ranges.push(phrase);
  }
  const acting: PartyId[] = [];
  for (const range of ranges)
    for (const reference of sentence.references)
      if (rangesOverlap(reference, range) && !behindBetween(sentence, range, reference.from))
        for (const party of reference.parties) if (!acting.includes(party)) acting.push(party);
  if (acting.length > 0) return acting;
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  if (governor?.subject) {
    const governing = partiesIn(sentence, governor.subject);
    if (governing.length > 0) return governing;
  }
  // Where the text is about no two parties, those that merely stand before the verb do nothing together.
  if (!dealing) return [];
  return distinctParties(
    referencesIn(sentence, { from: 0, to: clause.verb.from }).filter(
      // "tension in A and B over …": a scene does nothing.
      (reference) => !/^its?$/.test(sentence.tokens[reference.from]?.norm ?? '') && !isScene(sentence, reference.from),
    ),
  ).slice(0, 2);
}

function isScene(sentence: ResolvedSentence, from: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 4), from).map((token) => token.norm);
  const at = before.findLastIndex((word) => word === 'in' || word === 'over' || word === 'across');
  return (
    at >= 0 && at >= before.length - 4 && !before.slice(at + 1).some((word) => /^(?:with|by|of|,|to|from)$/.test(word))
  );
}

function unique(parties: readonly PartyId[]): PartyId[] {
  return [...new Set(parties)];
}

const HAILING = new Set(['welcome', 'hail', 'commend', 'applaud', 'praise', 'salute', 'congratulate']);

function isHailedByOrganization(sentence: ResolvedSentence, { clause }: CooperationContext): boolean {
  if (!clause?.subject || !HAILING.has(clause.lemma)) return false;
  const parties = partiesIn(sentence, clause.subject);
  return parties.length === 1 && parties[0]?.startsWith('org:') === true;
}

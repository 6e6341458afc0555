import {
  type Clause,
  collect,
  type PartyId,
  type ResolvedSentence,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { onlyParty, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft, type Sides } from './goods-drafts.ts';
import { nextTrade } from './trade-verbs.ts';
import { TRADE_ROLES } from './words.ts';

const BEING: ReadonlySet<string> = new Set(['be', 'remain', 'become', 'represent', 'constitute', 'rank']);

/** "X is the largest supplier of A to Y", "X is Y's main buyer of A", "X is a market for the A of Y"; both sides have to be named. */
export function roleFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  return collect(sentence.tokens, ({ norm }, i) => {
    const role = TRADE_ROLES.get(norm);
    if (role === undefined) return [];
    const market = role.preposition === 'for' ? marketFound(sentence, i, pair, context) : [];
    if (market.length > 0) return market;
    const clause = sentence.clauses.find((candidate) => isSaidOfSubject(candidate, i));
    const holder = (clause && subjectParty(sentence, clause)) ?? describedParty(sentence, i);
    const fronted = role.preposition === 'for' ? frontedGoods(sentence, clause) : null;
    const start = goodsStart(sentence, i, role.preposition) ?? fronted?.from ?? null;
    if (!holder || start === null) return [];
    const end = fronted && start === fronted.from ? fronted.to : nextTrade(sentence, start);
    const partner = partnerOf(sentence, i, start, end, role.direction, holder);
    if (partner === null) return [];
    const sides: Sides =
      role.direction === 'out' ? { exporter: holder, importer: partner } : { exporter: partner, importer: holder };
    return draftsOf(sentence, goodsFrom(sentence, start, end), sides, pair, 'trade_goods/role', context);
  });
}

/** "*For Kenyan tea*, Peru is a key market": where the goods stand in front. */
function frontedGoods({ tokens }: ResolvedSentence, clause: Clause | undefined): TokenRange | null {
  const start = clause?.subject?.from ?? 0;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return tokens[0]?.norm === 'for' && comma > 1 && comma < start ? { from: 1, to: comma } : null;
}

const FINDING: ReadonlySet<string> = new Set(['find', 'have', 'enjoy']);

/** "Kenyan tea finds a ready market in Peru" */
function marketFound(
  sentence: ResolvedSentence,
  market: number,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const clause = sentence.clauses.find(
    ({ lemma, form, negated, modal, tense, object }) =>
      FINDING.has(lemma) &&
      form === 'finite' &&
      !negated &&
      modal === null &&
      tense !== 'future' &&
      object?.head === market,
  );
  if (!clause?.subject) return [];
  const { subject } = clause;
  const maker = partyReferences(sentence).find(
    ({ from, to, kind }) => kind === 'demonym' && from >= subject.from && to < subject.to,
  )?.parties;
  const importer = partyBehind(
    sentence,
    { from: market, to: Math.min(sentence.tokens.length, market + 6) },
    'in',
  )?.parties;
  if (maker?.length !== 1 || importer?.length !== 1 || maker[0] === importer[0]) return [];
  return draftsOf(
    sentence,
    goodsFrom(sentence, subject.from, clause.verb.from),
    { exporter: maker[0] ?? null, importer: importer[0] ?? null },
    pair,
    'trade_goods/role',
    context,
  );
}

function isSaidOfSubject({ lemma, form, negated, modal, tense, verb }: Clause, role: number): boolean {
  return (
    BEING.has(lemma) &&
    form === 'finite' &&
    !negated &&
    modal === null &&
    tense !== 'future' &&
    verb.to <= role &&
    role <= verb.to + 10
  );
}

function subjectParty(sentence: ResolvedSentence, { subject }: Clause): PartyId | null {
  if (subject === null) return null;
  const parties = collect(partyReferences(sentence), (reference) =>
    reference.from >= subject.from && reference.to <= subject.to && reference.kind !== 'demonym'
      ? reference.parties
      : [],
  );
  return parties.length === 1 ? (parties[0] ?? null) : null;
}

/** "*Peru*, an exporter of zinc to Kenya, …", "As the largest supplier of zinc to Kenya, *Peru* …": who is described so; null where nobody is. */
function describedParty(sentence: ResolvedSentence, role: number): PartyId | null {
  const { tokens } = sentence;
  const unit = unitAt(sentence, role);
  if (unit === null || unit === undefined) return null;
  let start = unit.from;
  // "one of the main suppliers"
  while (start > 0 && /^(?:one|of|the|an?|among)$/.test(tokens[start - 1]?.norm ?? '')) start--;
  const before = tokens[start - 1];
  const names = partyReferences(sentence).filter(({ kind }) => kind === 'name');
  if (before?.text === ',') {
    const close = tokens.findIndex(({ text }, i) => i > role && text === ',');
    return close > 0 ? onlyParty(names.find(({ to }) => to === start - 1)?.parties) : null;
  }
  if (before?.norm !== 'as' || start > 2) return null;
  const comma = tokens.findIndex(({ text }, i) => i > role && text === ',');
  return comma > 0 ? onlyParty(names.find(({ from }) => from >= comma + 1 && from <= comma + 2)?.parties) : null;
}

/** First token of the goods: behind "supplier of", "market for". */
function goodsStart({ tokens }: ResolvedSentence, role: number, preposition: string): number | null {
  return tokens[role + 1]?.norm === preposition ? role + 2 : null;
}

/** The other side: "*Y's* main supplier", "supplier … to *Y*", "buyer of *Peruvian* fish". */
function partnerOf(
  sentence: ResolvedSentence,
  role: number,
  start: number,
  end: number,
  direction: 'out' | 'in',
  holder: PartyId,
): PartyId | null {
  const owner = partyModifying(sentence, role);
  const behind = partyBehind(sentence, { from: start, to: end }, ...(direction === 'out' ? ['to', 'for'] : ['from']));
  const maker =
    direction === 'in' ? partyReferences(sentence).find(({ from }) => from === start || from === start + 1) : undefined;
  const parties = (owner ?? behind ?? maker)?.parties ?? [];
  return parties.length === 1 && parties[0] !== holder ? (parties[0] ?? null) : null;
}

import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { partyBehind, partyReferences } from '../shared/party-search.ts';
import { behindSum } from './class-of-goods.ts';
import { gappedParty } from './gapped.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft, type Sides } from './goods-drafts.ts';
import { behindAmongOthers } from './goods-items.ts';
import { directionAt, isActiveVerb, nextTrade, notAsserted, skipAdverbsBack } from './trade-verbs.ts';
import { TAKING_FORMS, TRADE_FORMS, type TradeDirection } from './words.ts';

/** "X sells A and B to Y", "from Y it buys C", "while importing D". */
export function activeFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const rule = 'trade_goods/verb';
  const drafts: GoodsDraft[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const direction = directionAt(sentence, i);
    if (!direction || !isActiveVerb(sentence, i) || isModifier(sentence, i)) continue;
    const blocked = notAsserted(sentence, i);
    if (blocked) {
      context.note?.(rule, blocked);
      continue;
    }
    const end = nextTrade(sentence, i + 1);
    const start = objectStart(sentence, i, end);
    if (start === null) continue;
    const goods = goodsFrom(sentence, start, end);
    const subject = subjectOf(sentence, i);
    const counterpart = counterpartOf(sentence, i, end, direction, subject);
    if (counterpart === 'several') {
      context.note?.(rule, 'the other side is the whole world');
      continue;
    }
    if (counterpart === null && isShare(sentence, start)) {
      context.note?.(rule, 'a share of what it trades with all the world');
      continue;
    }
    const sides: Sides =
      direction === 'out' ? { exporter: subject, importer: counterpart } : { exporter: counterpart, importer: subject };
    drafts.push(...draftsOf(sentence, goods, sides, pair, rule, context));
    const behind = goods.at(-1)?.to ?? end;
    const other = sentence.tokens[behind]?.norm === ',' ? gappedParty(sentence, behind + 1) : null;
    if (other && subject && other.party !== subject)
      drafts.push(
        ...draftsOf(
          sentence,
          goodsFrom(sentence, other.start, end),
          direction === 'out'
            ? { exporter: other.party, importer: subject }
            : { exporter: subject, importer: other.party },
          pair,
          rule,
          context,
        ),
      );
  }
  return drafts;
}

/** "imports 90% of its oil", "exports most of its coffee". */
function isShare({ quantities, tokens }: ResolvedSentence, start: number): boolean {
  return (
    /^(?:most|half|all|much|two-thirds|three-quarters)$/.test(tokens[start]?.norm ?? '') ||
    quantities.some(({ unit, from }) => unit === 'percent' && from >= start && from <= start + 3)
  );
}

const CARRIERS =
  /^(?:ships?|vessels?|boats?|missions?|chains?|routes?|lines?|convoys?|trucks?|depots?|base|bases|run|runs)$/;

/** "a Georgian supply ship", "Georgia's export terminal": the word only says what kind. */
function isModifier({ tokens, tagged }: ResolvedSentence, i: number): boolean {
  return (
    tagged.tags[i] !== 'VBD' &&
    CARRIERS.test(tokens[i + 1]?.norm ?? '') &&
    /^(?:a|an|the|’s|'s)$/.test(tokens[i - 2]?.norm ?? tokens[i - 1]?.norm ?? '')
  );
}

/** First token of the list: behind the verb, an indirect object and adverbs. */
function objectStart(sentence: ResolvedSentence, verb: number, end: number): number | null {
  const { tokens } = sentence;
  let k = verb + 1;
  // "brings in cement"
  if (tokens[k]?.norm === 'in' && TAKING_FORMS.has(tokens[verb]?.norm ?? '')) k++;
  else if (/^(?:to|from|in|into)$/.test(tokens[k]?.norm ?? '')) {
    const reference = partyReferences(sentence).find((candidate) => candidate.from > k && candidate.from <= k + 3);
    const pronoun = /^(?:it|them)$/.test(tokens[k + 1]?.norm ?? '');
    if (!reference && !pronoun) return null;
    k = pronoun ? k + 2 : (reference?.to ?? k);
  }
  const indirect = sentence.references.find(
    (candidate) => candidate.from === k || (candidate.from === k + 1 && tokens[k]?.norm === 'the'),
  );
  if (
    indirect &&
    (indirect.kind === 'pronoun' || indirect.kind === 'name') &&
    /^(?:NN|JJ|NNP|DT)$/.test(sentence.tagged.tags[indirect.to] ?? '')
  )
    k = indirect.to;
  if (indirect && tokens[indirect.to]?.norm === 'with') k = indirect.to + 1;
  const supplied = behindSupplied(sentence, verb, k, end);
  if (supplied > 0) k = supplied;
  const worth = sentence.quantities.find(({ from }) => from === k);
  // "imported USD 5 million worth of chemicals"
  if (worth) {
    let at = worth.to;
    if (tokens[at]?.text === '(') at = tokens.findIndex(({ text }, i) => i > at && text === ')') + 1;
    if (at > 0 && tokens[at]?.norm === 'worth' && tokens[at + 1]?.norm === 'of') return at + 2;
  }
  k = behindAmongOthers(sentence, k);
  const listed = behindSum(sentence, k, end);
  if (listed > 0) return listed;
  while (
    k < end &&
    /^(?:mainly|primarily|chiefly|largely|mostly|also|predominantly|principally|,|us|them|:)$/.test(
      tokens[k]?.norm ?? '',
    )
  )
    k++;
  return k < end ? k : null;
}

/** "supplies its northern neighbour with gas": the goods stand behind "with"; 0 where they do not. */
function behindSupplied({ tokens }: ResolvedSentence, verb: number, from: number, end: number): number {
  if (!/^suppl/.test(tokens[verb]?.norm ?? '')) return 0;
  for (let i = from + 1; i < Math.min(end, from + 6); i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'with') return i + 1;
    if (/^(?:,|and|to|;|\()$/.test(word)) return 0;
  }
  return 0;
}

/** The party that trades: named in the verb's subject, else the subject of the verb that it is coordinated with. */
function subjectOf(sentence: ResolvedSentence, verb: number): PartyId | null {
  const references = partyReferences(sentence);
  const adjacent = references.find(
    (reference) =>
      reference.to === skipAdverbsBack(sentence, verb) &&
      reference.parties.length === 1 &&
      // "farmers in Kenya sell milk"
      sentence.tokens[reference.from - 1]?.norm !== 'in',
  );
  if (adjacent)
    return (isIt(sentence, adjacent) ? namedBefore(sentence, adjacent.from) : null) ?? adjacent.parties[0] ?? null;
  const bare = skipAdverbsBack(sentence, verb) - 1;
  const named = isIt(sentence, { from: bare, to: bare + 1 }) ? namedBefore(sentence, bare) : null;
  if (named) return named;
  const clause = sentence.clauses.find((candidate) => candidate.head === verb);
  const subject = clause?.subject;
  if (subject) {
    const inside = references.find(
      (reference) =>
        reference.from >= subject.from &&
        reference.to <= subject.to &&
        reference.parties.length === 1 &&
        sentence.tokens[reference.from - 1]?.norm !== 'in',
    );
    if (inside) return inside.parties[0] ?? null;
  }
  let k = verb - 1;
  while (k >= 0 && !/^[;]$/.test(sentence.tokens[k]?.text ?? '')) k--;
  const before = references.filter(
    (reference) =>
      reference.to <= verb &&
      reference.from > k &&
      reference.parties.length === 1 &&
      (!/^(?:to|from|in|with|for|of|on)$/.test(beforeReference(sentence, reference.from)) ||
        isSubjectOfGerund(sentence, reference, verb)),
  );
  return before[0]?.parties[0] ?? null;
}

function isIt({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return to === from + 1 && tokens[from]?.norm === 'it';
}

function openingParty(sentence: ResolvedSentence, limit: number): PartyId | null {
  const first = partyReferences(sentence).find(({ from, kind }) => from <= 1 && kind === 'name');
  return first &&
    first.to < limit &&
    first.parties.length === 1 &&
    TRADE_FORMS.has(sentence.tokens[first.to]?.norm ?? '')
    ? (first.parties[0] ?? null)
    : null;
}

/** "Samoa ships taro to Fiji; it brings in cement": the party that the sentence began with. */
function namedBefore(sentence: ResolvedSentence, limit: number): PartyId | null {
  const subject = sentence.clauses.find(({ verb, form }) => verb.to <= limit && form === 'finite')?.subject;
  // "Samoa ships taro …": the form in "-s" may be taken for a noun.
  if (!subject) return openingParty(sentence, limit);
  const named = partyReferences(sentence).find(
    ({ from, to, kind }) => from >= subject.from && to === subject.to && kind === 'name',
  );
  return named?.parties.length === 1 ? (named.parties[0] ?? null) : null;
}

/** "with Peru importing A and exporting B": Peru does both. */
function isSubjectOfGerund({ tokens }: ResolvedSentence, { from, to }: TokenRange, verb: number): boolean {
  return (
    tokens[from - 1]?.norm === 'with' &&
    /ing$/.test(tokens[verb]?.norm ?? '') &&
    /ing$/.test(tokens[to]?.norm ?? '') &&
    TRADE_FORMS.has(tokens[to]?.norm ?? '')
  );
}

function beforeReference(sentence: ResolvedSentence, from: number): string {
  const word = sentence.tokens[from - 1]?.norm ?? '';
  return word === 'the' ? (sentence.tokens[from - 2]?.norm ?? '') : word;
}

/** "from its neighbour": whose it is, not who it is. */
function isOwn({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return to === from + 1 && /^(?:its|their)$/.test(tokens[from]?.norm ?? '');
}

/** Who sells to or buys from the subject; "several" where it is no one party. */
function counterpartOf(
  sentence: ResolvedSentence,
  verb: number,
  end: number,
  direction: TradeDirection,
  subject: PartyId | null,
): PartyId | null | 'several' {
  const prepositions = direction === 'out' ? ['to', 'into'] : ['from'];
  const range: TokenRange = { from: verb, to: end };
  const behind = partyBehind(sentence, range, ...prepositions);
  if (behind && !isOwn(sentence, behind))
    return behind.parties.length === 1 && behind.parties[0] !== subject
      ? (behind.parties[0] ?? null)
      : (behind.parties.find((party) => party !== subject) ?? null);
  const fronted = partyBehind(sentence, { from: Math.max(0, verb - 6), to: verb }, ...prepositions);
  if (fronted && fronted.parties[0] !== subject) return fronted.parties[0] ?? null;
  const indirect = partyReferences(sentence).find(
    (reference) =>
      reference.from === verb + 1 &&
      reference.parties[0] !== subject &&
      reference.kind !== 'demonym' &&
      !/^(?:'s|’s|-)$/.test(sentence.tokens[reference.to]?.text ?? ''),
  );
  if (indirect) return indirect.parties[0] ?? null;
  for (let i = verb; i < end; i++) {
    if (
      prepositions.includes(sentence.tokens[i]?.norm ?? '') ||
      sentence.tokens[i]?.norm === 'worldwide' ||
      sentence.tokens[i]?.norm === 'abroad'
    ) {
      const words = sentence.tokens.slice(i + 1, i + 7).map((token) => token.norm);
      if (
        sentence.tokens[i]?.norm === 'worldwide' ||
        sentence.tokens[i]?.norm === 'abroad' ||
        words.some((word) =>
          /^(?:countries|world|markets|states|europe|africa|asia|america|abroad|partners|region|continents|customers|nations|all)$/.test(
            word,
          ),
        )
      )
        return 'several';
    }
  }
  return null;
}

import { collect, type PartyId, type Reference, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { partyModifying, partyReferences } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import type { Figure, MoneyFigure } from './figure.ts';
import { moneyNounAt } from './money-nouns.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { GIVING_FORMS, type MoneyMetric } from './words.ts';

const RULE = 'indicators/listed-shares';

interface Share {
  readonly amount: Amount;
  readonly party: PartyId;
  readonly from: number;
  readonly to: number;
  /** "5 million from Chad": the state gives, or sells. */
  readonly source: boolean;
}

/** "Chad (5 million), Mali (6 million) and Niger 4 million", "5 million for Chad, 6 million for Mali": several states, each with its sum. */
export function sharesFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  money: readonly MoneyFigure[],
  context: ExtractContext,
): Figure[] {
  const shares = longestList(sentence, sharesOf(sentence, amounts));
  const [first] = shares;
  const last = shares.at(-1);
  if (shares.length < 2 || !first || !last) return [];
  const told = money.find(({ amount, b }) => amount === first.amount && b === first.party);
  const listed = shares.map(({ party }) => party);
  const cue = told ? { metric: told.metric as MoneyMetric, at: told.cue.at } : cueBefore(sentence, first.from);
  if (!cue || !LISTED.has(cue.metric)) return [];
  const giving = cue.metric === 'aid' || cue.metric === 'loan';
  if (giving && shares.every(({ source }) => source))
    return shares.map(({ amount, party, from, to }) => ({
      metric: cue.metric,
      amount,
      unit: amount.unit,
      a: party,
      b: null,
      period: periodOf(sentence, last.amount, null, 'act', context),
      range: { from, to },
      rule: RULE,
    }));
  if (shares.some(({ source }) => source && cue.metric !== 'imports')) return [];
  const owner = told?.a ?? ownerOf(sentence, cue, listed) ?? (giving ? giverBefore(sentence, listed, context) : null);
  if (!owner || listed.includes(owner) || unrealBecause(sentence, first.amount, 0, giving)) return [];
  const period = periodOf(sentence, last.amount, null, giving ? 'act' : 'flow', context) ?? told?.period ?? null;
  return shares.map(({ amount, party, from, to }) => ({
    metric: cue.metric,
    amount,
    unit: amount.unit,
    a: owner,
    b: party,
    period,
    range: { from, to },
    rule: RULE,
  }));
}

const LISTED: ReadonlySet<MoneyMetric> = new Set<MoneyMetric>([
  'aid',
  'loan',
  'exports',
  'imports',
  'trade_turnover',
  'investment',
]);

/** Each sum of money with the state right before or behind it. */
function sharesOf(sentence: ResolvedSentence, amounts: readonly Amount[]): Share[] {
  const states = partyReferences(sentence).filter(
    ({ parties, kind }) => kind === 'name' && parties.length === 1 && isState(parties[0] as PartyId),
  );
  return collect(amounts, (amount): Share[] => {
    if (amount.kind !== 'money') return [];
    const state = stateAt(sentence, amount, states);
    return state
      ? [
          {
            amount,
            party: state.parties[0] as PartyId,
            from: Math.min(state.from, amount.from),
            to: Math.max(state.to, amount.to),
            source: state.from > amount.from && sentence.tokens[amount.to]?.norm === 'from',
          },
        ]
      : [];
  });
}

function stateAt({ tokens }: ResolvedSentence, amount: Amount, states: readonly Reference[]): Reference | undefined {
  const opens = /^[(:–-]$/.test(tokens[amount.from - 1]?.text ?? '') ? amount.from - 1 : amount.from;
  const verb = /^(?:received|got|receives|with)$/.test(tokens[opens - 1]?.norm ?? '') ? opens - 1 : opens;
  const before = states.find(({ to }) => to === verb);
  if (before) return before;
  if (!/^(?:to|for|in|from)$/.test(tokens[amount.to]?.norm ?? '')) return undefined;
  const at = tokens[amount.to + 1]?.norm === 'the' ? amount.to + 2 : amount.to + 1;
  return states.find(({ from }) => from === at);
}

/** The longest run of them that only commas and "and" part. */
function longestList({ tokens }: ResolvedSentence, shares: readonly Share[]): Share[] {
  let best: Share[] = [];
  let run: Share[] = [];
  for (const share of shares) {
    const last = run.at(-1);
    const between = last ? tokens.slice(last.to, share.from) : [];
    run = last && between.length <= 5 && between.every(({ norm }) => PARTING.test(norm)) ? [...run, share] : [share];
    if (run.length > best.length) best = run;
  }
  return best;
}

const PARTING = /^(?:,|;|and|\)|\(|a|an|another|further|as|well|while)$/;

/** The noun that stands before the list and says what the sums are of. */
function cueBefore(sentence: ResolvedSentence, before: number): { metric: MoneyMetric; at: number } | null {
  for (let i = before - 1; i >= 0; i--) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === ';') return null;
    if (word === 'partners' && /^(?:trade|trading)$/.test(sentence.tokens[i - 1]?.norm ?? ''))
      return { metric: 'trade_turnover', at: i - 1 };
    const metric = moneyNounAt(sentence, i);
    if (metric) return { metric, at: i };
  }
  const received = sentence.tokens
    .slice(0, before + 3)
    .some(({ norm }) => /^(?:received|receives|got|benefit|benefits|benefited)$/.test(norm));
  return received ? { metric: 'aid', at: before } : null;
}

/** Whose trade it is, or who gives, in the words before the list. */
function ownerOf(sentence: ResolvedSentence, { at }: { at: number }, listed: readonly PartyId[]): PartyId | null {
  const before = partyModifying(sentence, at)?.parties ?? [];
  if (before.length === 1) return before[0] ?? null;
  const others = new Set(
    partyReferences(sentence)
      .filter(({ to }) => to <= at)
      .flatMap(({ parties }) => parties)
      .filter((party) => !listed.includes(party)),
  );
  return others.size === 1 ? ([...others][0] ?? null) : null;
}

/** How many sentences back the giver may have been named. */
const REACH = 6;

/** The one who is said to give, in this sentence or in those before it. */
function giverBefore(sentence: ResolvedSentence, listed: readonly PartyId[], context: ExtractContext): PartyId | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - REACH); i--) {
    const each = context.document.sentences[i];
    const gives = each?.tokens.some(({ norm }, k) => GIVING_FORMS.has(norm) || moneyNounAt(each, k) === 'aid');
    if (!each || !gives) continue;
    const others = new Set(
      partyReferences(each)
        .flatMap(({ parties }) => parties)
        .filter((party) => !listed.includes(party)),
    );
    if (others.size === 1) return [...others][0] ?? null;
  }
  return null;
}

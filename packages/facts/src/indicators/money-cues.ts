import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';
import { workBeforeBracket } from './bracketed-sum.ts';
import { isGiftWorth } from './gift-worth.ts';
import { moneyNounAt } from './money-nouns.ts';
import { GIVING_FORMS, GIVING_VERBS, LINK_VERBS, type MoneyMetric, TRADE_VERBS } from './words.ts';

/** The word that says what an amount of money or a percentage is of. */
export interface MoneyCue {
  readonly metric: MoneyMetric;
  /** Token of the noun or verb. */
  readonly at: number;
  readonly form: 'noun' | 'verb';
  /** Stands behind the amount ("USD 5 million in grants"). */
  readonly behind: boolean;
  /** The verb alone does not tell: a recipient has to be named. */
  readonly weak: boolean;
}

/** What an amount is of: the word behind it in its own phrase, else the nearest before it that a verb or a mark links to it. */
export function moneyCueOf(sentence: ResolvedSentence, amount: Amount, floor: number): MoneyCue | null {
  return (
    balanceOf(sentence, amount) ??
    cueOfPart(sentence, amount, floor) ??
    cueBehind(sentence, amount) ??
    cueBefore(sentence, amount, floor) ??
    frontedCue(sentence, amount) ??
    passiveCue(sentence, amount) ??
    buildingCue(sentence, amount) ??
    bracketCue(sentence, amount)
  );
}

/** "the EU programme for Peru (EUR 5 million)" */
function bracketCue(sentence: ResolvedSentence, amount: Amount): MoneyCue | null {
  const at = workBeforeBracket(sentence, amount);
  return at < 0 ? null : { metric: 'aid', at, form: 'noun', behind: false, weak: true };
}

/** "a surplus of 25 million in its trade with Peru": what the amount is of, whatever follows. */
function balanceOf({ tokens }: ResolvedSentence, amount: Amount): MoneyCue | null {
  const at = amount.from - 2;
  return tokens[at + 1]?.norm === 'of' && /^(?:surplus|deficit)$/.test(tokens[at]?.norm ?? '')
    ? { metric: 'trade_balance', at, form: 'noun', behind: false, weak: false }
    : null;
}

/** "…, of which 600 million corresponded to exports and 250 million to imports". */
function cueOfPart(sentence: ResolvedSentence, amount: Amount, floor: number): MoneyCue | null {
  const { tokens } = sentence;
  const before = tokens
    .slice(0, amount.from)
    .map((token) => token.norm)
    .join(' ');
  if (floor === 0 || !/\b(?:of which|of this|of that|of these)\b|^of the\b/.test(before)) return null;
  for (let i = amount.to; i < Math.min(tokens.length, amount.to + 7); i++) {
    const metric = moneyNounAt(sentence, i);
    if (metric) return { metric, at: i, form: 'noun', behind: true, weak: false };
    const tag = sentence.tagged.tags[i];
    if (
      !/^(?:correspond(?:ed|s|ing)?|to|were|was|are|is|for|from|accounted|belonged|represented|constituted|made|up|the|share|of|came|went)$/.test(
        tokens[i]?.norm ?? '',
      ) &&
      tag !== 'JJ' &&
      tag !== 'NNP' &&
      tag !== 'POS'
    )
      return null;
  }
  return null;
}

/** "budget support", "humanitarian support". */
function isFundedSupport({ tokens }: ResolvedSentence, i: number): boolean {
  return (
    tokens[i]?.norm === 'support' &&
    /^(?:budget|budgetary|financial|humanitarian|technical|development|military|emergency)$/.test(
      tokens[i - 1]?.norm ?? '',
    )
  );
}

/** "USD 5 million grant", "EUR 3 million of budget support", "2 billion dollars worth of exports". */
function cueBehind(sentence: ResolvedSentence, amount: Amount): MoneyCue | null {
  const { tokens, tagged } = sentence;
  for (let i = amount.to; i < Math.min(tokens.length, amount.to + 7); i++) {
    const token = tokens[i];
    // "5 million in favour of Peru in its trade with Kenya"
    if (token?.norm === 'favour' || token?.norm === 'favor') return null;
    if (!token || token.kind === 'number' || /^[,;:.()—–]$/.test(token.text)) return null;
    const metric = moneyNounAt(sentence, i);
    if (metric) return { metric, at: i, form: 'noun', behind: true, weak: false };
    if (isFundedSupport(sentence, i)) return { metric: 'aid', at: i, form: 'noun', behind: true, weak: false };
    if (
      tagged.tags[i] === 'VBD' ||
      tagged.tags[i] === 'VBZ' ||
      tagged.tags[i] === 'MD' ||
      tagged.tags[i] === 'BE' ||
      tagged.tags[i] === 'HV'
    )
      return null;
    if (/^(?:from|by|for|to|against|with|and|or|than|between|which|that|while|during)$/.test(token.norm)) return null;
  }
  return null;
}

/** The nearest noun or verb of the tables before the amount; between them only links may stand. */
function cueBefore(sentence: ResolvedSentence, amount: Amount, floor: number): MoneyCue | null {
  const { tokens, tagged } = sentence;
  let depth = 0;
  for (let i = amount.from - 1; i >= floor; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ')') depth++;
    if (word === '(') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (word === ';' || word === '!' || word === '?') return null;
    const trade = TRADE_VERBS.get(word);
    if (trade && tagged.tags[i] !== 'JJ' && isObjectOf(sentence, i, amount))
      return { metric: trade, at: i, form: 'verb', behind: false, weak: false };
    if (trade && isOfGoods(sentence, i)) return { metric: trade, at: i, form: 'verb', behind: true, weak: false };
    const metric = moneyNounAt(sentence, i);
    if (metric) return { metric, at: i, form: 'noun', behind: false, weak: false };
    if (
      isFundedSupport(sentence, i) &&
      /^(?:programme|program|package|operation|is|was|were|amounted|of|totalled)$/.test(tokens[i + 1]?.norm ?? '')
    )
      return { metric: 'aid', at: i, form: 'noun', behind: false, weak: false };
    if (isHelpedWith(sentence, i, amount)) return { metric: 'aid', at: i, form: 'verb', behind: false, weak: true };
    const giving = GIVING_FORMS.get(word);
    if (giving && isVerbal(sentence, i) && !isUncommitted(sentence, i))
      return { metric: 'aid', at: i, form: 'verb', behind: false, weak: GIVING_VERBS.get(giving) !== true };
    if (isGiftWorth(sentence, i, amount)) return { metric: 'aid', at: i, form: 'verb', behind: false, weak: true };
    const clause = sentence.clauses.find((candidate) => candidate.head === i);
    if (clause && !LINK_VERBS.has(clause.lemma) && !isMeasuredAt(sentence, clause, amount)) return null;
  }
  return null;
}

/** "imports were calculated at USD 5 million": with "at" and an amount, whatever is done to a figure tells how much it is. */
function isMeasuredAt({ tokens }: ResolvedSentence, { voice, verb }: Clause, { from }: Amount): boolean {
  return voice === 'passive' && tokens[verb.to]?.norm === 'at' && from - verb.to <= 2;
}

/** "supported Peru with EUR 1 million", "has made available EUR 2 million". */
function isHelpedWith({ tokens }: ResolvedSentence, i: number, amount: Amount): boolean {
  const word = tokens[i]?.norm ?? '';
  if (word === 'available') return i === amount.from - 1 && tokens[i - 1]?.norm === 'made';
  return /^(?:supported|assisted|helped)$/.test(word) && tokens[amount.from - 1]?.norm === 'with';
}

/** "asked parliament to provide …": an infinitive gives only where somebody commits himself to it. */
function isUncommitted(sentence: ResolvedSentence, i: number): boolean {
  if (sentence.tokens[i - 1]?.norm !== 'to') return false;
  return !sentence.tokens
    .slice(Math.max(0, i - 8), i)
    .some((token) =>
      /^(?:commit|commits|committed|commitment|commitments|pledge|pledged|pledges|decision|decided|decides|agreed|agrees|promise|promised|announced|announces|intention|undertook|undertaken|vowed|approved|continue|continues|continued)$/.test(
        token.norm,
      ),
    );
}

/** "the value of goods *sold* by Peru to Kenya was USD 5 million" */
function isOfGoods({ tokens, clauses }: ResolvedSentence, i: number): boolean {
  return (
    /^(?:goods|products|merchandise|commodities)$/.test(tokens[i - 1]?.norm ?? '') &&
    clauses.some(({ head, link, voice }) => head === i && link === 'reduced' && voice === 'passive')
  );
}

/** "With a volume of USD 5 million, trade set a record", "At USD 5 million, exports were …": what a sum in front is of stands as the subject. */
function frontedCue(sentence: ResolvedSentence, { from, to }: Amount): MoneyCue | null {
  const { tokens, clauses } = sentence;
  if (tokens[to]?.text !== ',' || from > 6 || !/^(?:with|at|totalling|totaling|reaching)$/.test(tokens[0]?.norm ?? ''))
    return null;
  for (let i = to + 1; i < Math.min(tokens.length, to + 5); i++) {
    if (clauses.some(({ verb }) => verb.from === i)) return null;
    const metric = moneyNounAt(sentence, i);
    if (metric) return { metric, at: i, form: 'noun', behind: true, weak: false };
  }
  return null;
}

/** A verb of giving as verb, where the tagger may have seen a noun: it stands behind a party or an auxiliary. */
function isVerbal(sentence: ResolvedSentence, i: number): boolean {
  const tag = sentence.tagged.tags[i];
  const word = sentence.tokens[i]?.norm ?? '';
  if (/^V/.test(tag ?? '')) return true;
  if (!/(?:ed|s|gave|given|sent)$/.test(word)) return false;
  return /(?:ed|gave|given|sent)$/.test(word) && !/^(?:DT|PS|JJ)$/.test(sentence.tagged.tags[i - 1] ?? '');
}

/** "exported goods worth USD 5 million", "traded more than USD 5 million". */
function isObjectOf(sentence: ResolvedSentence, verb: number, amount: Amount): boolean {
  const between = sentence.tokens.slice(verb + 1, amount.from).map((token) => token.norm);
  if (between.length > 16) return false;
  // "importing oranges, spices and cloth worth USD 5 million"
  if (/^(?:worth|valued|amounting|totall?ing)$/.test(between.findLast((each) => each !== 'at' && each !== 'to') ?? ''))
    return !between.includes(';');
  if (between.length > 8 || between.some((word) => /^[,;:]$/.test(word))) return false;
  const word = sentence.tokens[verb]?.norm ?? '';
  // "exchanged goods worth USD 5 million", and not "exchanged prisoners"
  if (word === 'exchanged') return between.includes('goods');
  if (word === 'sold' || word === 'bought' || word === 'purchased' || word === 'shipped')
    return (
      between.includes('goods') ||
      between.includes('products') ||
      // "bought USD 5 million of Peruvian goods"
      (sentence.tokens[amount.to]?.norm === 'of' &&
        sentence.tokens
          .slice(amount.to + 1, amount.to + 4)
          .some(({ norm }) => /^(?:goods|products|merchandise)$/.test(norm))) ||
      // "shipped USD 5 million in goods"
      (/^(?:in|worth)$/.test(sentence.tokens[amount.to]?.norm ?? '') &&
        sentence.tokens
          .slice(amount.to + 1, amount.to + 3)
          .some(({ norm }) => /^(?:goods|products|merchandise)$/.test(norm)))
    );
  return true;
}

/** "built by the Government of X at a cost of USD 5 million": what a state pays for in another is aid. */
function buildingCue(sentence: ResolvedSentence, amount: Amount): MoneyCue | null {
  const words = sentence.tokens.slice(Math.max(0, amount.from - 5), amount.from).map((token) => token.norm);
  if (!words.includes('cost') || words.at(-1) !== 'of') return null;
  const clause = sentence.clauses.find(
    (candidate) =>
      candidate.voice === 'passive' &&
      /^(?:build|construct|renovate|rehabilitate|finance|fund|equip|restore)$/.test(candidate.lemma) &&
      candidate.head < amount.from &&
      candidate.phrases.some(
        (phrase) =>
          phrase.preposition === 'by' &&
          !/compan|firm|contractor|group|corporation/.test(
            sentence.tokens
              .slice(phrase.from, phrase.to)
              .map((token) => token.norm)
              .join(' '),
          ),
      ),
  );
  return clause ? { metric: 'aid', at: clause.head, form: 'verb', behind: true, weak: true } : null;
}

/** "Goods worth USD 5 million were exported to Peru" */
function isWorthOfGoods(
  { tokens }: ResolvedSentence,
  { voice, form, negated, modal, subject, verb }: Clause,
  { from, to }: Amount,
): boolean {
  return (
    voice === 'passive' &&
    form === 'finite' &&
    !negated &&
    modal === null &&
    subject !== null &&
    subject.from <= from &&
    verb.from - to <= 8 &&
    tokens
      .slice(subject.from, verb.from)
      .some(({ norm }) => /^(?:worth|goods|products|merchandise|commodities)$/.test(norm))
  );
}

const BOUGHT = /^(?:contracts?|tenders?|deals?|orders?|prizes?)$/;

/** "EUR 5 million were disbursed": the amount is the subject of a verb of giving. */
function passiveCue(sentence: ResolvedSentence, amount: Amount): MoneyCue | null {
  // "grateful for the USD 7 million received from X"
  if (sentence.tokens[amount.to]?.norm === 'received' && sentence.tokens[amount.to + 1]?.norm === 'from')
    return { metric: 'aid', at: amount.to, form: 'verb', behind: true, weak: false };
  const next = GIVING_FORMS.get(sentence.tokens[amount.to]?.norm ?? '');
  if (next && /ed$/.test(sentence.tokens[amount.to]?.norm ?? ''))
    return { metric: 'aid', at: amount.to, form: 'verb', behind: true, weak: GIVING_VERBS.get(next) !== true };
  // "a contract worth USD 5 million was awarded to a firm"
  if (sentence.tokens.slice(Math.max(0, amount.from - 3), amount.from).some(({ norm }) => BOUGHT.test(norm)))
    return null;
  for (const clause of sentence.clauses) {
    if (clause.verb.from < amount.to) continue;
    const trade = TRADE_VERBS.get(sentence.tokens[clause.head]?.norm ?? '');
    if (trade && isWorthOfGoods(sentence, clause, amount))
      return { metric: trade, at: clause.head, form: 'verb', behind: true, weak: false };
    if (
      clause.voice === 'passive' &&
      (GIVING_VERBS.has(clause.lemma) || clause.lemma === 'invest' || clause.lemma === 'lend') &&
      clause.verb.from - amount.to <= 8
    ) {
      return {
        metric: clause.lemma === 'invest' ? 'investment' : clause.lemma === 'lend' ? 'loan' : 'aid',
        at: clause.head,
        form: 'verb',
        behind: true,
        weak: GIVING_VERBS.get(clause.lemma) !== true,
      };
    }
    return null;
  }
  return null;
}

import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { partyReferences } from '../shared/party-search.ts';
import {
  LISTING_VERBS,
  NOT_ASSERTED,
  TAKING_FORMS,
  TRADE_FORMS,
  TRADE_PARTICIPLES,
  type TradeDirection,
} from './words.ts';

const TRADED: ReadonlySet<string> = new Set([...TRADE_FORMS.keys(), 'trade', 'exports', 'imports']);

/** Carriers of energy, which go from state to state as trade whatever the verb. */
const CARRIERS: ReadonlySet<string> = new Set(['gas', 'oil', 'electricity', 'coal', 'petroleum', 'lng']);

const ADVERBS =
  /^(?:mainly|primarily|chiefly|largely|mostly|also|traditionally|currently|predominantly|principally|in|addition|already|actively|regularly)$/;

/** Behind "export" or "supply": nouns that they only modify. */
const NOT_GOODS_AFTER =
  /^(?:controls?|chains?|licen[cs]es?|promotion|credits?|markets?|volumes?|bans?|policy|policies|base|ties|restrictions|potential|figures|routes?|contracts?|agreements?|deals?|share|value|duties|tariffs|quotas?|destinations?|partners?|sector|industry|growth|earnings|revenues?|opportunities|terminals?|pipelines?|lanes|companies|company|lines?|services?|structure|insurance|guarantees?)$/;

/**
 * The way that the goods go: of a verb of trade, of one of taking that answers it ("sells A and receives B in exchange"),
 * and of "bring in", "take in", "ship in"; undefined where the word is none.
 */
export function directionAt(sentence: ResolvedSentence, i: number): TradeDirection | undefined {
  const { tokens } = sentence;
  const word = tokens[i]?.norm ?? '';
  if (!TAKING_FORMS.has(word)) return TRADE_FORMS.get(word);
  // "delivers natural gas", "receives electricity"
  if (tokens.slice(i + 1, i + 3).some(({ norm }) => CARRIERS.has(norm)))
    return /^deliver/.test(word) ? 'out' : /^receiv/.test(word) ? 'in' : TRADE_FORMS.get(word);
  const particle = tokens[i + 1]?.norm === 'in' && /^(?:br|t|sh)/.test(word);
  const trades = tokens.some(({ norm }, k) => k !== i && k < i + 2 && TRADE_FORMS.has(norm));
  if (particle) return trades ? 'in' : TRADE_FORMS.get(word);
  if (TRADE_FORMS.has(word)) return TRADE_FORMS.get(word);
  // "Kenya exports tea, whereas Peru delivers zinc"
  if (/^deliver/.test(word)) return tokens.some(({ norm }, k) => k < i && TRADED.has(norm)) ? 'out' : undefined;
  const answered = tokens.some(
    ({ norm }, k) => k > 0 && (norm === 'exchange' || norm === 'return') && tokens[k - 1]?.norm === 'in',
  );
  return trades && answered && !/^(?:br|t)/.test(word) ? 'in' : undefined;
}

/** A form of a verb of trade that has a subject and an object of its own. */
export function isActiveVerb(sentence: ResolvedSentence, i: number): boolean {
  const { tokens, tagged } = sentence;
  const word = tokens[i]?.norm ?? '';
  const previous = previousWord(sentence, i);
  const next = tokens[i + 1];
  if (!next || /^[.,;:)]$/.test(next.text) || (tokens[i]?.capital && i > 0)) return false;
  if (NOT_GOODS_AFTER.test(next.norm) && !/^metals?$/.test(tokens[i + 2]?.norm ?? '')) return false;
  const coordinated = previous === 'and' && sentence.tokens.slice(0, i).some((token) => TRADE_FORMS.has(token.norm));
  if (
    /^(?:of|were|are|is|was|amounted|totalled|reached|have|has|by|grew|rose|fell|include|items|stood|increased|and|or|worth|made|accounted|consist)$/.test(
      next.norm,
    )
  )
    return false;
  if (/ing$/.test(word))
    return (
      /^(?:while|and|by|,|as)$/.test(tokens[i - 1]?.norm ?? '') ||
      hasOwnSubject(sentence, i) ||
      /^(?:is|are|been|was|were|started|began)$/.test(previous)
    );
  if (/^(?:is|are|was|were|be|been|being)$/.test(previous)) return false;
  if (
    TRADE_PARTICIPLES.has(word) &&
    /^(?:NN|NNP)$/.test(tagged.tags[i - 1] ?? '') &&
    /^(?:from|to|by|in|for)$/.test(next.norm) &&
    // "Kenya exported to Peru tea and sisal"
    !(/^(?:to|from)$/.test(next.norm) && isNamedBefore(sentence, i) && listAfterPhrase(sentence, i))
  )
    return false;
  if (
    /^(?:(?:re)?exports?|imports|supplies|ships|sources|purchases|import|supply|ship|source|purchase|sell|buy)$/.test(
      word,
    )
  ) {
    const clause = sentence.clauses.find((candidate) => candidate.head === i);
    // "Peruvian exports": behind a demonym stands the noun.
    const afterParty = partyReferences(sentence).some(
      ({ to, kind }) => kind !== 'demonym' && to === skipAdverbsBack(sentence, i),
    );
    const afterPronoun =
      coordinated ||
      (FIRMS.test(previous) && behindDemonym(sentence, skipAdverbsBack(sentence, i) - 1)) ||
      /^(?:it|they|we|which|who|that|also|mainly|countries|sides|country|kingdom|republic)$/.test(previous);
    if (tokens[i - 1]?.norm === "'s" || tokens[i - 1]?.text === '’s') return false;
    if (
      /^(?:main|major|key|leading|total|its|their|our|principal|bilateral|of|in|the|agricultural|from|between)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      return false;
    if (/^(?:to|from|in|into)$/.test(next.norm))
      return afterParty && listAfterPhrase(sentence, i) && !nounThenVerb(sentence, i);
    return (
      (afterParty ||
        afterPronoun ||
        (clause !== undefined &&
          clause.subject !== null &&
          // "Peru, an exporter of tea, imports zinc"
          (!/^(?:and|or|of|,)$/.test(previous) || (previous === ',' && tokens[clause.subject.to]?.text === ',')))) &&
      !nounThenVerb(sentence, i)
    );
  }
  return true;
}

const FIRMS =
  /^(?:companies|firms|enterprises|businesses|producers|manufacturers|farmers|growers|traders|exporters|importers|suppliers|factories|plants)$/;

/** "Kenyan companies": whose the firms are stands right before them. */
function behindDemonym(sentence: ResolvedSentence, noun: number): boolean {
  return partyReferences(sentence).some(({ to, kind }) => kind === 'demonym' && to === noun);
}

function isNamedBefore(sentence: ResolvedSentence, i: number): boolean {
  return partyReferences(sentence).some(({ to, kind }) => to === i && kind === 'name');
}

/** "with Peru exporting fish and Kenya importing it": a party of its own right before the gerund. */
function hasOwnSubject(sentence: ResolvedSentence, i: number): boolean {
  return partyReferences(sentence).some(
    ({ from, to }) => to === i && /^(?:with|and|,)$/.test(sentence.tokens[from - 1]?.norm ?? ''),
  );
}

/** "Vietnam exports rose": the word is the head of the subject. */
function nounThenVerb(sentence: ResolvedSentence, i: number): boolean {
  const clause = sentence.clauses.find(
    (candidate) =>
      candidate.subject !== null && candidate.subject.from <= i && i < candidate.subject.to && candidate.verb.from > i,
  );
  if (!clause) return false;
  return (
    clause.verb.from - i <= 6 &&
    clause.form === 'finite' &&
    clause.link !== 'relative' &&
    LISTING_VERBS.has(clause.lemma)
  );
}

function listAfterPhrase(sentence: ResolvedSentence, i: number): boolean {
  const reference = partyReferences(sentence).find((candidate) => candidate.from > i && candidate.from <= i + 3);
  const next = reference ? sentence.tokens[reference.to] : undefined;
  return next?.kind === 'word' && !/^(?:BE|MD|HV|IN|VBD|VBZ)$/.test(sentence.tagged.tags[reference?.to ?? 0] ?? '');
}

/** The token before which the adverbs that end at a token begin. */
export function skipAdverbsBack(sentence: ResolvedSentence, i: number): number {
  let k = i;
  while (k > 0 && ADVERBS.test(sentence.tokens[k - 1]?.norm ?? '')) k--;
  return k;
}

function previousWord(sentence: ResolvedSentence, i: number): string {
  return sentence.tokens[skipAdverbsBack(sentence, i) - 1]?.norm ?? '';
}

/** Why a verb of trade tells of no trade; null where it does. */
export function notAsserted(sentence: ResolvedSentence, i: number): string | null {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = sentence.tokens[k];
    const word = token?.norm ?? '';
    if (/^[;:]$/.test(word) || word === 'which' || word === 'while') return null;
    if (word === ',' && k < i - 1) return null;
    if (sentence.clauses.some((clause) => clause.head === k && clause.form === 'finite' && TRADE_FORMS.has(word)))
      return null;
    if (
      word === 'to' &&
      !/^(?:continue|continues|continued|began|begun|started)$/.test(sentence.tokens[k - 1]?.norm ?? '') &&
      k >= i - 2
    )
      return 'it is only planned or wished for';
    if (
      word !== 'to' &&
      word !== 'start' &&
      NOT_ASSERTED.has(word) &&
      !(word === 'not' && sentence.tokens[k + 1]?.norm === 'only') &&
      !(word === 'no')
    )
      return `"${word}" makes it no trade that takes place`;
  }
  return null;
}

/** Where the next verb or noun of trade begins, or the part of the sentence ends. */
export function nextTrade(sentence: ResolvedSentence, from: number): number {
  for (let i = from; i < sentence.tokens.length; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (/^[;]$/.test(word)) return i;
    // "…, and Kenya exporting tea": the next party's own verb.
    if (TRADE_FORMS.has(word) && /ing$/.test(word) && i > from + 1 && hasOwnSubject(sentence, i)) return i - 2;
    if (/^(?:while|whereas)$/.test(word)) return i;
    if (
      (TRADE_FORMS.has(word) || (TAKING_FORMS.has(word) && directionAt(sentence, i) !== undefined)) &&
      i > from + 1 &&
      !/^(?:and|or|,|\.|;)$/.test(sentence.tokens[i + 1]?.norm ?? '.') &&
      /^(?:and|,|it|while|from)$/.test(sentence.tokens[i - 1]?.norm ?? '')
    )
      return i - (sentence.tokens[i - 1]?.norm === 'and' ? 1 : 0);
  }
  return sentence.tokens.length;
}

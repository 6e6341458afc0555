import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isAmongSchools } from '../shared/institutions-only.ts';
import { partyReferences } from '../shared/party-search.ts';
import { signingTime } from './agreement-counts.ts';
import type { Amount } from './amounts.ts';
import { countParties } from './count-parties.ts';
import type { Figure } from './figure.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { isSeriesSoFar, seriesParties } from './series-so-far.ts';
import { COUNT_NOUNS, LINK_VERBS } from './words.ts';

const RULE = 'indicators/count';

/** Counts of agreements, resolutions, projects, activities, visits, companies, missions and diplomatic partners. */
export function countFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  const words = sentence.tokens.map((token) => token.norm);
  return collect(amounts, (given, order) => {
    const amount = withCountedBefore(sentence, given);
    if (amount.kind !== 'counted' || amount.measure || amount.value < 2) return [];
    if (isName(sentence, amount) || isPart(sentence, amount)) return [];
    if (
      amounts.slice(0, order).some((other) => other.kind === 'counted') &&
      words
        .slice(amounts[order - 1]?.to ?? 0, amount.from)
        .concat(words.slice(amounts[0]?.to ?? 0, amount.from))
        .includes('including')
    )
      return [];
    const partners = partnersOf(sentence, amount);
    const series = isSeriesSoFar(sentence, amount);
    const metric = partners
      ? 'diplomatic_partners'
      : (COUNT_NOUNS.get(amount.noun ?? '') ??
        COUNT_NOUNS.get((sentence.tokens[amount.nounAt]?.norm ?? '').replace(/s$/, '')) ??
        (series ? 'activities' : null));
    // "the 123 civil nuclear agreement": a name, and no count
    if (metric === 'agreements' && isSingular(sentence, amount)) return [];
    if (!metric || (metric === 'agreements' && isAmongSchools(sentence, context))) return [];
    const unreal = unrealBecause(sentence, amount, amounts[order - 1]?.to ?? 0, false);
    if (unreal) {
      context.note?.(RULE, unreal);
      return [];
    }
    const parties = partners
      ? { a: partners, b: null }
      : series
        ? seriesParties(sentence, context.document.mainPair)
        : countParties(sentence, amount, metric, words, pair);
    if (!parties) {
      context.note?.(RULE, `${metric}: nothing says whose, or that they are there`);
      return [];
    }
    const next = amounts[order + 1] ?? null;
    const period =
      metric === 'agreements'
        ? signingTime(sentence, amount, next, words, context)
        : periodOf(sentence, amount, next, metric === 'visits' ? 'act' : 'state', context);
    return [
      {
        metric,
        amount,
        unit: 'count',
        a: parties.a,
        b: parties.b,
        period,
        range: { from: amount.from, to: Math.max(amount.to, amount.nounAt + 1) },
        rule: RULE,
      },
    ];
  });
}

/** "The number of Kenyan companies operating in Peru reached 120": what is counted stands before. */
function withCountedBefore({ tokens, tagged, clauses }: ResolvedSentence, amount: Amount): Amount {
  if (amount.kind !== 'counted' || amount.noun !== null || amount.nounAt >= 0) return amount;
  const verb = clauses.findLast(({ form, verb: { to } }) => form === 'finite' && to <= amount.from);
  if (verb === undefined || !LINK_VERBS.has(verb.lemma) || verb.negated || amount.from - verb.verb.to > 2)
    return amount;
  const at = tokens.findLastIndex(
    ({ norm }, i) => norm === 'number' && i < verb.verb.from && i > verb.verb.from - REACH,
  );
  if (at < 0 || tokens[at + 1]?.norm !== 'of') return amount;
  for (let i = at + 2; i < Math.min(verb.verb.from, at + 6); i++)
    if (COUNT_NOUNS.get(tagged.lemmas[i] ?? '') === 'companies')
      return { ...amount, noun: tagged.lemmas[i] ?? null, nounAt: i };
  return amount;
}

/** How far before the verb "the number of" may stand. */
const REACH = 16;

function isSingular({ tokens, tagged }: ResolvedSentence, { nounAt }: Amount): boolean {
  const noun = tokens[nounAt]?.norm ?? '';
  return (
    noun === tagged.lemmas[nounAt] && /^(?:agreement|treaty|protocol|accord|memorandum|document|convention)$/.test(noun)
  );
}

/** "two of the treaties", "ten of the 15 treaties": some of them, and not how many there are. */
function isPart({ tokens, quantities }: ResolvedSentence, { from, to }: Amount): boolean {
  const ofAll = /^(?:the|its|their|these|those|our)$/;
  return (
    (tokens[to]?.norm === 'of' && ofAll.test(tokens[to + 1]?.norm ?? '')) ||
    (tokens[from - 2]?.norm === 'of' &&
      ofAll.test(tokens[from - 1]?.norm ?? '') &&
      quantities.some((other) => other.to === from - 2))
  );
}

/** "the Two Plus Four Agreement": the number is part of a name. */
function isName(sentence: ResolvedSentence, amount: Amount): boolean {
  const first = sentence.tokens[amount.to - 1];
  return first?.kind === 'word' && first.capital && amount.from > 0 && sentence.tokens[amount.nounAt]?.capital === true;
}

/** "has diplomatic relations with 190 states". */
function partnersOf(sentence: ResolvedSentence, amount: Amount): PartyId | null {
  if (!/^(?:state|country|nation)$/.test(amount.noun ?? '')) return null;
  const before = sentence.tokens.slice(Math.max(0, amount.from - 8), amount.from).map((token) => token.norm);
  const at = before.lastIndexOf('diplomatic');
  if (at < 0 || !/^(?:relations|ties|links)$/.test(before[at + 1] ?? '') || !before.slice(at).includes('with'))
    return null;
  // "no diplomatic relations with nine states": none of them is a partner.
  if (before.slice(0, at + 1).some((word) => /^(?:no|without|not|never)$/.test(word))) return null;
  const subject = partyReferences(sentence).filter(
    (reference) => reference.to <= amount.from && reference.parties.length === 1,
  )[0];
  return subject?.parties[0] ?? null;
}

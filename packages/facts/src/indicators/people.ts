import { collect, type PartyId, type ResolvedSentence, singular } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { peopleMetric } from './people-metric.ts';
import { peopleParties } from './people-parties.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { CASUALTIES, type PeopleMetric, STUDENT_NOUNS, TOURIST_NOUNS } from './words.ts';

const RULE = 'indicators/people';

const AT_HOME = /^(?:physician|nurse|collaborator)$/;

/** Numbers of students, tourists, residents and personnel, with their home and where they are. */
export function peopleFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  if (!amounts.some(({ kind }) => kind === 'counted')) return [];
  const words = sentence.tokens.map((token) => token.norm);
  return collect(amounts, (given, order) => {
    if (given.kind !== 'counted') return [];
    const amount = withNumberOf(sentence, given);
    if (amount.kind !== 'counted' || (amount.measure && amount.measure !== 'count')) return [];
    const metric = peopleMetric(sentence, amount);
    if (!metric) return [];
    if (wordsOfPart(sentence, amount).some((word) => CASUALTIES.has(word))) {
      context.note?.(RULE, 'casualties, refugees or a population');
      return [];
    }
    const unreal =
      unrealBecause(sentence, amount, amounts[order - 1]?.to ?? 0, false) ??
      (isRepeated(words) && metric === 'personnel' ? 'a repeated practice' : null);
    if (unreal) {
      context.note?.(RULE, unreal);
      return [];
    }
    const parties = peopleParties(sentence, amount, metric, amounts[order + 1] ?? null, pair);
    if (!parties) {
      context.note?.(RULE, `the home of the ${metric} is not known`);
      return [];
    }
    // "2,000 nurses provide care": at home.
    if (metric === 'personnel' && parties.b === null && (words.includes('provide') || AT_HOME.test(amount.noun ?? '')))
      return [];
    const period = periodOf(
      sentence,
      amount,
      amounts[order + 1] ?? null,
      metric === 'residents' ? 'state' : 'act',
      context,
    );
    return [
      {
        metric,
        amount,
        unit: 'persons',
        a: parties.a,
        b: parties.b,
        period,
        range: { from: amount.from, to: Math.max(amount.to, amount.nounAt + 1) },
        rule: RULE,
      },
    ];
  });
}

/** The words around the amount up to an aside with a verb of its own: "…, making up half of the population". */
function wordsOfPart({ tokens, tagged }: ResolvedSentence, { to }: Amount): string[] {
  const end = tokens.findIndex(({ text }, i) => i >= to && text === ',' && tagged.tags[i + 1] === 'VBG');
  return tokens.slice(0, end < 0 ? tokens.length : end).map(({ norm }) => norm);
}

/** "The number of Turkish tourists who visited Y was 74,600": the noun that is counted stands before. */
function withNumberOf(sentence: ResolvedSentence, amount: Amount): Amount {
  if (amount.kind !== 'counted' || (amount.nounAt >= 0 && amount.noun !== null && amount.people)) return amount;
  const words = sentence.tokens.slice(0, amount.from).map((token) => token.norm);
  const at = Math.max(words.lastIndexOf('number'), words.lastIndexOf('flow'));
  const arrivals = words.lastIndexOf('arrivals');
  if (arrivals > 0 && /^(?:tourist|visitor)$/.test(words[arrivals - 1] ?? '') && amount.from - arrivals <= 10)
    return { ...amount, noun: 'tourist', nounAt: arrivals, people: true };
  if (at < 0 || words[at + 1] !== 'of' || amount.from - at > 18) return amount;
  // "the number of Kenyans visiting Peru"
  const travelling = words.findIndex((word, i) => i > at + 2 && i < at + 6 && /^(?:visiting|travelling)$/.test(word));
  if (travelling > 0 && sentence.actors.some(({ to, form }) => to === travelling && form === 'demonym'))
    return { ...amount, noun: 'tourist', nounAt: travelling, people: true };
  for (let i = at + 2; i < Math.min(amount.from, at + 8); i++) {
    const noun = singular(words[i] ?? '');
    if (STUDENT_NOUNS.has(noun) || TOURIST_NOUNS.has(noun)) return { ...amount, noun, nounAt: i, people: true };
  }
  return amount;
}

/** The people whose number a percentage says to have changed. */
export function peopleBefore(
  sentence: ResolvedSentence,
  percent: Amount,
  pair: readonly [PartyId, PartyId] | null,
): { metric: PeopleMetric; a: PartyId; b: PartyId | null; at: number } | null {
  const amount = withNumberOf(sentence, { ...percent, kind: 'counted', noun: null, nounAt: -1, people: false });
  if (amount.nounAt < 0) return null;
  const metric: PeopleMetric = STUDENT_NOUNS.has(amount.noun ?? '') ? 'students' : 'tourists';
  const parties = peopleParties(sentence, amount, metric, null, pair);
  return parties ? { metric, ...parties, at: amount.nounAt } : null;
}

function isRepeated(words: readonly string[]): boolean {
  return (
    words.includes('annually') ||
    (words.includes('every') && words.includes('year')) ||
    (words.includes('each') && words.includes('year'))
  );
}

import { type PartyId, type ResolvedSentence, singular } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { partyReferences } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { periodOf } from './periods.ts';
import { COMMUNITY_NOUNS, type PeopleMetric, STUDENT_NOUNS, TOURIST_NOUNS } from './words.ts';

/** Words of a label at most. */
const LONGEST_LABEL = 16;
const RESIDENTS = /^(?:resident|national|citizen|population|expatriate|inhabitant|immigrant|migrant)$/;

/** "Kenyan visitors to Peru (2017): 1,500", "Population born in Kenya (2016) – 900": a line of a list that labels one number of people. */
export function peopleLineFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  const [amount, ...others] = amounts.filter(({ kind, noun }) => kind === 'counted' && noun === null);
  if (pair === null || amount === undefined || others.length > 0 || sentence.clauses.some(tellsMore)) return [];
  const mark = labelEnd(sentence, amount);
  if (mark < 2 || mark > LONGEST_LABEL || !isLastOfLine(sentence, amount)) return [];
  const label = metricOf(sentence, mark);
  if (label === null) return [];
  const named = partyReferences(sentence).filter(
    ({ to, parties }) => to <= mark && parties.length === 1 && isState(parties[0] as PartyId),
  );
  const { tokens } = sentence;
  const home =
    named.find(({ from }) => /^(?:from|of|in)$/.test(tokens[from - 1]?.norm ?? '') && isOfOrigin(sentence, from - 1)) ??
    named.find(({ to }) => to === label.at || (to < label.at && label.at - to <= 2));
  const [a] = home?.parties ?? [];
  if (a === undefined || !pair.includes(a)) return [];
  const place = named.find(({ parties }) => parties[0] !== a)?.parties[0];
  const b = place ?? pair.find((party) => party !== a) ?? null;
  if (b === null || !pair.includes(b)) return [];
  const { metric } = label;
  return [
    {
      metric,
      amount,
      unit: 'persons',
      a,
      b,
      period: periodOf(sentence, amount, null, metric === 'residents' ? 'state' : 'act', context),
      range: { from: label.at, to: amount.to },
      rule: 'indicators/people',
    },
  ];
}

/** A verb of its own; "born in" is none. */
function tellsMore({ form, lemma }: ResolvedSentence['clauses'][number]): boolean {
  return form === 'finite' && lemma !== 'bear';
}

/** The token of the colon or dash right before the amount; -1 where none stands there. */
function labelEnd({ tokens }: ResolvedSentence, { from }: Amount): number {
  return /^[:–—-]$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : -1;
}

/** Behind the number stands at most a bracket. */
function isLastOfLine({ tokens }: ResolvedSentence, { to }: Amount): boolean {
  return to >= tokens.length || (tokens[to]?.text === '(' && tokens.at(-1)?.text === ')') || to === tokens.length - 1;
}

/** What the label counts, and the noun that says it. */
function metricOf(
  { tokens }: ResolvedSentence,
  end: number,
): { readonly metric: PeopleMetric; readonly at: number } | null {
  for (let i = 0; i < end; i++) {
    const noun = singular(tokens[i]?.norm ?? '');
    if (STUDENT_NOUNS.has(noun)) return { metric: 'students', at: i };
    if (TOURIST_NOUNS.has(noun)) return { metric: 'tourists', at: i };
    if (RESIDENTS.test(noun) || COMMUNITY_NOUNS.has(noun)) {
      // "Resident population born in Kenya" counts those born there.
      const next = singular(tokens[i + 1]?.norm ?? '');
      if (noun !== 'resident' || next !== 'population') return { metric: 'residents', at: i };
    }
  }
  return null;
}

/** "visitors from Kenya", "born in Kenya": where the people come from, and not where they are. */
function isOfOrigin({ tokens }: ResolvedSentence, at: number): boolean {
  return tokens[at]?.norm === 'in' ? tokens[at - 1]?.norm === 'born' : true;
}

import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { otherOf, partyReferences } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';

const RULE = 'indicators/scholarships';
const GRANT = /^(?:scholarship|fellowship|bursary)$/;
const GIVEN = /^(?:grant|award|offer|provide|give|allocate|fund|finance|receive|benefit|obtain|use|utilise|utilize)$/;
const GETTING = /^(?:receive|benefit|obtain|use|utilise|utilize)$/;

/** "granted 57 scholarships to Peruvians", "214 Peruvians have been awarded scholarships": the students of one party with another. */
export function scholarshipFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  if (!sentence.tokens.some(({ norm }) => norm.startsWith('scholarship') || norm.startsWith('fellowship'))) return [];
  return collect(amounts, (amount, order) => {
    if (amount.kind !== 'counted' || amount.value < 2) return [];
    const counted = GRANT.test(amount.noun ?? '');
    const clause = sentence.clauses.find(
      ({ lemma, negated, modal, tense, form }) =>
        GIVEN.test(lemma) &&
        !negated &&
        modal === null &&
        (tense === 'past' || tense === 'perfect') &&
        form === 'finite',
    );
    if (!clause || unrealBecause(sentence, amount, amounts[order - 1]?.to ?? 0, false)) return [];
    const references = partyReferences(sentence).filter(({ parties }) => parties.length === 1);
    const subject = clause.subject;
    const doer = subject
      ? (references.find(({ from, to }) => from >= subject.from && to <= subject.to)?.parties[0] ?? null)
      : null;
    const home = counted
      ? (references.find(({ from }) => from > amount.to && behindTo(sentence, from))?.parties[0] ?? null)
      : (references.find(({ from, kind }) => (kind === 'demonym' || kind === 'name') && from === amount.to)
          ?.parties[0] ?? null);
    if (!counted && (!home || clause.voice !== 'passive' || clause.verb.from < amount.to)) return [];
    const gets = GETTING.test(clause.lemma);
    const a = home ?? (counted && doer ? (gets ? doer : otherOf(pair, doer)) : null);
    const b = doer && doer !== a && !gets ? doer : otherOf(pair, a);
    if (!a || !isState(a) || !b || a === b) return [];
    return [
      {
        metric: 'students' as const,
        amount,
        unit: 'persons',
        a,
        b,
        period: periodOf(sentence, amount, amounts[order + 1] ?? null, 'act', context),
        range: { from: amount.from, to: Math.max(amount.to, amount.nounAt + 1) },
        rule: RULE,
      },
    ];
  });
}

/** "to Peruvian professionals", "for students from Peru". */
function behindTo({ tokens }: ResolvedSentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:to|for|from)$/.test(norm));
}

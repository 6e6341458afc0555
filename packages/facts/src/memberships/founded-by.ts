import {
  collect,
  type PartyId,
  type Phrase,
  partiesIn,
  type Reference,
  type ResolvedSentence,
} from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { FEWEST, runBehind } from './listed-states.ts';
import { FOUNDING_VERBS } from './words.ts';

/** "was founded in 1960 by five states, namely A, B and C": the founders join it. */
export function foundedByDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (!FOUNDING_VERBS.has(clause.lemma) || clause.voice !== 'passive' || !clause.subject || clause.negated) return [];
    const { head } = clause.subject;
    const owner = sentence.references.find((reference) => reference.from <= head && head < reference.to);
    const id = owner?.parties[0];
    if (
      owner?.parties.length !== 1 ||
      (owner.kind !== 'organization' && owner.kind !== 'description') ||
      !id?.startsWith('org:')
    )
      return [];
    const by = sentence.tokens.findIndex((token, i) => i >= clause.verb.to && token.norm === 'by');
    const run = by < 0 ? [] : runBehind(sentence, by + 1);
    const members = run.length >= FEWEST ? statesOf(run) : leadersIn(sentence, clause.phrases);
    return members.length >= FEWEST
      ? membershipDrafts(sentence, {
          members,
          organization: { ...owner, id, kind: null, described: false },
          role: 'member',
          change: 'joined',
          date: membershipDate(sentence, clause),
          rule: 'memberships/founded',
          range: { from: clause.verb.from, to: Math.max(run.at(-1)?.to ?? clause.verb.to, clause.to) },
        })
      : [];
  });
}

function statesOf(run: readonly Reference[]): readonly PartyId[] {
  return [...new Set(collect(run, ({ parties }) => [...parties]))];
}

const LEADERS =
  /^(?:leaders?|presidents?|heads|ministers|governments?|representatives|chancellors?|monarchs|kings|rulers)$/;

/** "by the leaders of A, B and C": those who act for their states. */
function leadersIn(sentence: ResolvedSentence, phrases: readonly Phrase[]): readonly PartyId[] {
  const by = phrases.find(({ preposition }) => preposition === 'by');
  if (!by || !sentence.tokens.slice(by.from, by.from + 4).some(({ norm }) => LEADERS.test(norm))) return [];
  return [...new Set(partiesIn(sentence, by).filter(isState))];
}

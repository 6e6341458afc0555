import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
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
    if (owner?.parties.length !== 1 || owner.kind !== 'organization' || !id?.startsWith('org:')) return [];
    const by = sentence.tokens.findIndex((token, i) => i >= clause.verb.to && token.norm === 'by');
    const run = by < 0 ? [] : runBehind(sentence, by + 1);
    return run.length >= FEWEST
      ? membershipDrafts(sentence, {
          members: [...new Set(collect(run, (reference) => [...reference.parties]))],
          organization: { ...owner, id, kind: null, described: false },
          role: 'member',
          change: 'joined',
          date: membershipDate(sentence, clause),
          rule: 'memberships/founded',
          range: { from: clause.verb.from, to: run.at(-1)?.to ?? clause.verb.to },
        })
      : [];
  });
}

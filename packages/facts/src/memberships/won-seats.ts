import { collect, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import { seatOrganization } from './seat-organization.ts';

const WINNING: ReadonlySet<string> = new Set(['win', 'secure', 'claim', 'gain', 'capture', 'clinch', 'obtain', 'earn']);
const ELECTING: ReadonlySet<string> = new Set(['elect', 'reelect', 'vote']);

/** Words of which a sentence on seats that were won has one. */
export const SEAT_WORDS: ReadonlySet<string> = new Set(
  'seat seats vacancy vacancies place places slot slots spot spots'.split(' '),
);

/** "Peru secured a seat on the Council", "Chad and Mali won the two African seats", "were elected to the five vacancies". */
export function wonSeatDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens } = sentence;
  return collect(sentence.clauses, (clause) => {
    const wins = WINNING.has(clause.lemma) && clause.voice === 'active';
    const elected = ELECTING.has(clause.lemma) && clause.voice === 'passive';
    if ((!wins && !elected) || clause.form !== 'finite' || clause.tense === 'present') return [];
    if (realisOf(sentence, clause) !== 'asserted') return [];
    const goal = wins ? clause.object : (clause.phrases.find(({ preposition }) => preposition === 'to') ?? null);
    if (!goal || !clause.subject) return [];
    const noun = [...tokens.keys()].findLast(
      (i) => i >= goal.from && i < goal.to && SEAT_WORDS.has(tokens[i]?.norm ?? ''),
    );
    if (noun === undefined) return [];
    const members = partiesIn(sentence, clause.subject).filter(isState);
    if (sentence.people.some(({ from, to }) => clause.subject && from < clause.subject.to && clause.subject.from < to))
      return [];
    const own = organizations.find(
      ({ from }) => from > noun && from <= noun + 4 && /^(?:on|in|of|at|to)$/.test(tokens[noun + 1]?.norm ?? ''),
    );
    const seats = own === undefined && !/^(?:on|in|of|at)$/.test(tokens[noun + 1]?.norm ?? '');
    const organization = own ?? (seats ? seatOrganization(sentence, context.document) : null);
    if (!organization) return [];
    return membershipDrafts(sentence, {
      members,
      organization,
      role: 'member',
      change: 'elected',
      date: membershipDate(sentence, clause),
      rule: 'memberships/won-seat',
      range: clause,
    });
  });
}

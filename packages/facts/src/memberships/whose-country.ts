import { collect, type PartyId, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { chairedBody } from './chaired-body.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import { placesIn } from './places.ts';

const HOLDING = /^(?:hold|have|exercise|occupy|assume|take)$/;

/** "President N of Peru, whose country chairs the bloc", "the minister, whose country holds the rotating X presidency". */
export function whoseCountryDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ norm }, i) => norm === 'whose' && /^(?:country|nation|government|state)$/.test(tokens[i + 1]?.norm ?? ''),
  );
  if (at < 1) return [];
  return collect(sentence.clauses, (clause) => {
    const { verb, lemma, tense, object } = clause;
    if (verb.from < at + 2 || verb.from > at + 4 || realisOf(sentence, clause) !== 'asserted' || !object) return [];
    const chairs = lemma === 'chair' || lemma === 'lead';
    if (!chairs && !HOLDING.test(lemma)) return [];
    const organization = chairs
      ? chairedBody(sentence, object, organizations, context)
      : placesIn(sentence, organizations).find(
          ({ role, noun }) => role === 'chair' && noun >= verb.to && noun < verb.to + 9,
        )?.organizations[0];
    const member = ownerBefore(sentence, at);
    if (!organization || member === null || (lemma === 'lead' && tense !== 'present')) return [];
    return membershipDrafts(sentence, {
      members: [member],
      organization,
      role: 'chair',
      change: 'held',
      date: NO_DATE,
      rule: 'memberships/whose-country',
      range: { from: at, to: Math.max(clause.to, object.to) },
    });
  });
}

/** The state of the person, or the state of the adjective, right before "whose". */
function ownerBefore(sentence: ResolvedSentence, at: number): PartyId | null {
  const before = sentence.references.filter(({ to }) => to <= at && to >= at - 8);
  const [state, second] = new Set(before.flatMap(({ from, to }) => partiesIn(sentence, { from, to })).filter(isState));
  return state !== undefined && second === undefined ? state : null;
}

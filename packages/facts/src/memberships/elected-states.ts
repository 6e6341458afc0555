import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { runBehind } from './listed-states.ts';
import type { OrganizationName } from './organizations.ts';
import { type Place, placesIn } from './places.ts';
import { seatOrganization } from './seat-organization.ts';

const ELECTING: ReadonlySet<string> = new Set(['elect', 'reelect', 'choose', 'select', 'appoint', 'vote']);
const FILLED: ReadonlySet<string> = new Set(['member', 'membership', 'seat', 'chair', 'presidency', 'president']);
/** Words between those elected and what they are elected as. */
const LEADING =
  /^(?:as|to|serve|be|become|sit|on|for|fill|take|the|a|an|its|new|next|five|four|three|two|six|ten|non|-|non-permanent|nonpermanent|permanent|elected|in|of)$/;

/** "The Assembly elected A, B and C as members of the Council", "A was elected to serve on the Council": those who are elected. */
export function electedStateDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const elections = sentence.clauses.filter(
    ({ lemma, form, negated }) => ELECTING.has(lemma) && form !== 'infinitive' && !negated,
  );
  if (elections.length === 0) return [];
  const places = placesIn(sentence, organizations).filter(({ noun }) => FILLED.has(sentence.tagged.lemmas[noun] ?? ''));
  return collect(elections, (clause) => {
    if (realisOf(sentence, clause) !== 'asserted') return [];
    const whom = clause.voice === 'passive' ? clause.subject : clause.object;
    const own = whom ? partiesIn(sentence, whom).filter(isState) : [];
    const members = own.length > 0 ? own : electedBehind(sentence, clause);
    if (members.length === 0 || (whom !== null && isOfPerson(sentence, whom))) return [];
    const from = clause.voice === 'passive' || whom === null ? clause.verb.to : whom.to;
    const named = filledIn(sentence, from, places, organizations);
    return collect(named.length > 0 ? named : leftOpen(sentence, clause, context), ({ organization, role, to }) =>
      membershipDrafts(sentence, {
        members: role === 'chair' && members.length > 1 ? [] : members,
        organization,
        role,
        change: 'elected',
        date: membershipDate(sentence, clause),
        rule: `memberships/${clause.lemma}`,
        range: { from: clause.from, to },
      }),
    );
  });
}

/** "elected by secret ballot A, B and C": those behind the way in which it was done. */
function electedBehind(sentence: ResolvedSentence, { voice, verb }: Clause): readonly PartyId[] {
  if (voice === 'passive' || sentence.tokens[verb.to]?.norm !== 'by') return [];
  let at = verb.to;
  while (at < verb.to + 4 && /^(?:by|a|secret|ballot|acclamation|consensus|,)$/.test(sentence.tokens[at]?.norm ?? ''))
    at++;
  return at === verb.to ? [] : runBehind(sentence, at).flatMap(({ parties }) => [...parties].filter(isState));
}

const TERMS = /^(?:terms?|vacanc(?:y|ies)|seats?|body|council|board|committee|commission)$/;

/** "The Assembly elected A, B and C to the Geneva-based body", "A was elected for a one-year term": to the one whose seats the text deals with. */
function leftOpen(sentence: ResolvedSentence, clause: Clause, { document }: ExtractContext): Filled[] {
  const { tokens } = sentence;
  const term = tokens.findIndex(({ norm }, i) => i >= clause.verb.to && TERMS.test(norm));
  if (term < 0 || !tokens.slice(clause.verb.to, term).some(({ norm }) => /^(?:to|for|into)$/.test(norm))) return [];
  // "A was elected president for a four-year term"
  if (clause.voice === 'passive' && !/^(?:to|for|into|by|,|in)$/.test(tokens[clause.verb.to]?.norm ?? '')) return [];
  const organization = seatOrganization(sentence, document);
  return organization ? [{ organization, role: 'member', to: term + 1 }] : [];
}

interface Filled {
  readonly organization: OrganizationName;
  readonly role: 'member' | 'chair';
  readonly to: number;
}

/** What stands right behind those elected: "as members of X", "to serve on X". */
function filledIn(
  sentence: ResolvedSentence,
  from: number,
  places: readonly Place[],
  organizations: readonly OrganizationName[],
): Filled[] {
  const place = places.find(({ noun }) => noun >= from && leads(sentence, from, noun));
  if (place)
    return place.organizations.map((organization) => ({
      organization,
      role: place.role === 'chair' ? 'chair' : 'member',
      to: place.to,
    }));
  const on = organizations.find((each) => each.from >= from && leads(sentence, from, each.from));
  return on && serves(sentence, from, on) ? [{ organization: on, role: 'member', to: on.to }] : [];
}

/** Nothing but the words of what they are elected to; a day may stand between. */
function leads({ tokens, resolvedDates }: ResolvedSentence, from: number, to: number): boolean {
  if (to - from > 14 || to <= from) return false;
  const first = tokens
    .slice(from, to)
    .find((_, k) => !resolvedDates.some((d) => d.from <= from + k && from + k < d.to));
  if (!/^(?:as|to|for|on|,|-)$/.test(first?.norm ?? '')) return false;
  for (let i = from; i < to; i++) {
    const date = resolvedDates.find((each) => each.from <= i && i < each.to);
    if (date) i = date.to - 1;
    else if (!LEADING.test(tokens[i]?.norm ?? '') && tokens[i]?.kind !== 'number') return false;
  }
  return true;
}

/** "to serve on the Council", "to sit on its board". */
function serves({ tokens }: ResolvedSentence, from: number, { from: to }: OrganizationName): boolean {
  return tokens.slice(from, to).some(({ norm }) => /^(?:serve|sit)$/.test(norm));
}

function isOfPerson({ people }: ResolvedSentence, { from, to }: Pick<Clause, 'from' | 'to'>): boolean {
  return people.some((person) => person.from < to && from < person.to);
}

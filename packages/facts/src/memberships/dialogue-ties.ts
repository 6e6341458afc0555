import { type Clause, collect, type ResolvedSentence, realisOf, type TokenRange } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { followerDrafts } from './followers.ts';

const BEGINNING = new Set(['establish', 'formalize', 'formalise', 'begin', 'initiate', 'launch', 'commence', 'start']);
const TIE = new Set(['relation', 'relationship', 'tie', 'ties', 'partnership', 'status']);

/** "ASEAN's dialogue relations with Canada were formalised in 1977": the state becomes a partner of the organization. */
export function dialogueTieDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  const { tokens, tagged } = sentence;
  const noun = tagged.lemmas.findIndex((lemma, i) => TIE.has(lemma) && tokens[i - 1]?.norm === 'dialogue');
  if (noun < 0) return [];
  const found = collect(sentence.clauses, (clause) => {
    if (!BEGINNING.has(clause.lemma) || realisOf(sentence, clause) !== 'asserted') return [];
    const what = clause.voice === 'passive' || clause.object === null ? clause.subject : clause.object;
    return what && noun >= what.from && noun <= what.to + 1 ? partners(sentence, clause, what, noun) : [];
  });
  return [...found, ...followerDrafts(sentence, found)];
}

function partners(sentence: ResolvedSentence, clause: Clause, what: TokenRange, noun: number): MembershipDraft[] {
  const named = sentence.actors.filter(({ actorId }) => actorId.startsWith('org:'));
  const [organization] = named;
  if (!organization) return [];
  const stop = sentence.tokens.findIndex(({ norm }, i) => i > noun && norm === 'followed');
  const end = stop < 0 ? Math.max(clause.to, what.to) : stop;
  const members = collect(
    sentence.references.filter(({ from, to }) => from >= Math.min(what.from, clause.from) && to <= end),
    ({ parties }) => parties.filter(isState),
  );
  const others = named.slice(1).map(({ actorId }) => actorId);
  return membershipDrafts(sentence, {
    members: [...new Set([...members, ...others])].filter((party) => party !== organization.actorId),
    organization: {
      from: organization.from,
      to: organization.to,
      id: organization.actorId,
      kind: organizationById(organization.actorId)?.kind ?? null,
      described: false,
    },
    role: 'partner',
    change: 'joined',
    date: membershipDate(sentence, clause),
    rule: 'memberships/dialogue',
    range: { from: Math.min(what.from, clause.from), to: end },
  });
}

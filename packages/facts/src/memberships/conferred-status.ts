import {
  type Clause,
  collect,
  partiesIn,
  type ResolvedSentence,
  realisOf,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { type OrganizationName, onlyOrganization, organizationsIn } from './organizations.ts';
import { DECIDING, type MembershipRole } from './words.ts';

const CONFERRING: ReadonlySet<string> = new Set(['grant', 'give', 'confer', 'accord', 'award', 'bestow']);
const GAINING: ReadonlySet<string> = new Set(['obtain', 'gain', 'receive', 'acquire', 'secure', 'attain']);
const WHOM: ReadonlySet<string> = new Set(['to', 'on', 'upon']);

/** "A granted X and Y the status of dialogue partner", "decided to give X observer status", "conferred the status of partner on X". */
export function conferredStatusDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    const gained = GAINING.has(clause.lemma) && clause.voice === 'active';
    if (!(CONFERRING.has(clause.lemma) || gained) || clause.particle !== null || clause.negated) return [];
    if (gained || clause.voice === 'passive')
      return gained ? gainedDrafts(sentence, clause) : passiveDrafts(sentence, clause);
    const told = tellingClause(sentence, clause);
    const role = told === null ? null : statusIn(sentence, clause);
    if (told === null || role === null) return [];
    const given = [clause.object, ...clause.phrases.filter(({ preposition }) => WHOM.has(preposition ?? ''))];
    const members = collect(given, (range) => (range === null ? [] : partiesIn(sentence, range))).filter(isState);
    const organization = giverOf(sentence, clause);
    if (members.length === 0 || organization === null) return [];
    return membershipDrafts(sentence, {
      members: [...new Set(members)],
      organization,
      role,
      change: 'joined',
      date: membershipDate(sentence, told),
      rule: 'memberships/conferred',
      range: clause,
    });
  });
}

/** "Peru and Ghana obtained the status of SCO dialogue partners": whoever gains it. */
function gainedDrafts(sentence: ResolvedSentence, clause: Clause): MembershipDraft[] {
  return clause.object && clause.subject ? statusDrafts(sentence, clause, clause.object, clause.subject) : [];
}

/** "Dialogue partner status in the SCO was granted to Peru and Ghana": whom it is given to. */
function passiveDrafts(sentence: ResolvedSentence, clause: Clause): MembershipDraft[] {
  const whom = clause.phrases.find(({ preposition, fronted }) => WHOM.has(preposition ?? '') && !fronted);
  return clause.subject && whom ? statusDrafts(sentence, clause, clause.subject, whom) : [];
}

function statusDrafts(
  sentence: ResolvedSentence,
  clause: Clause,
  status: TokenRange,
  whom: TokenRange,
): MembershipDraft[] {
  if (clause.form !== 'finite' || clause.tense === 'present' || realisOf(sentence, clause) !== 'asserted') return [];
  if (!sentence.tokens.slice(status.from, status.to).some(({ norm }) => norm === 'status')) return [];
  const role = statusIn(sentence, { verb: { from: status.from, to: status.from }, to: status.to });
  const named = organizationsIn(sentence).filter(({ from, to }) => from >= status.from && to <= status.to + 6);
  const organization = onlyOrganization(named);
  const members = partiesIn(sentence, whom).filter(isState);
  if (role === null || organization === null || members.length === 0) return [];
  return membershipDrafts(sentence, {
    members: [...new Set(members)],
    organization,
    role,
    change: 'joined',
    date: membershipDate(sentence, clause),
    rule: 'memberships/conferred',
    range: clause,
  });
}

/** The clause that says when it was done: its own, or that of the decision. */
function tellingClause(sentence: ResolvedSentence, clause: Clause): Clause | null {
  if (clause.form === 'finite')
    return realisOf(sentence, clause) === 'asserted' && clause.tense !== 'present' ? clause : null;
  if (clause.form !== 'infinitive' || !DECIDING.has(clause.licensor ?? '')) return null;
  const governor = sentence.clauses.findLast(({ form, verb }) => form === 'finite' && verb.from < clause.verb.from);
  const decided = governor !== undefined && /^(?:decide|agree|resolve|vote|make|take|adopt)$/.test(governor.lemma);
  return decided && governor.tense !== 'present' && realisOf(sentence, governor) === 'asserted' ? governor : null;
}

/** "(the) status of (a) dialogue partner", "observer status", "full membership" behind the verb. */
function statusIn(
  { tokens, tagged }: ResolvedSentence,
  { verb, to }: Pick<Clause, 'verb' | 'to'>,
): MembershipRole | null {
  for (let i = verb.to; i < to; i++) {
    if (tokens[i]?.norm === 'membership') return 'member';
    if (tokens[i]?.norm !== 'status') continue;
    const near =
      tokens[i + 1]?.norm === 'of' ? tagged.lemmas.slice(i + 2, i + 7) : tagged.lemmas.slice(Math.max(0, i - 3), i);
    if (near.includes('observer')) return 'observer';
    if (near.includes('partner')) return 'partner';
    if (near.includes('candidate')) return 'candidate';
    if (near.includes('member') || near.includes('membership')) return 'member';
  }
  return null;
}

/** The one organization that does it, or within which it is done. */
function giverOf(sentence: ResolvedSentence, { subject, verb, to }: Clause): OrganizationName | null {
  const named = organizationsIn(sentence);
  const within = named.filter(({ from }) => from >= verb.to && from <= to);
  // "ASEAN foreign ministers"
  const doers = partiesIn(sentence, subject).filter((party) => party.startsWith('org:'));
  const [doer] = doers;
  if (subject !== null && doer !== undefined && doers.length === 1)
    return {
      from: subject.from,
      to: subject.to,
      id: doer,
      kind: organizationById(doer)?.kind ?? null,
      described: true,
    };
  return within.every(({ id }) => id === within[0]?.id) ? (within[0] ?? null) : null;
}

import { type Clause, collect, type Reference, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { MembershipDraft } from './drafts.ts';
import { listDrafts } from './list-drafts.ts';
import { runBehind, runUpTo } from './listed-states.ts';
import type { OrganizationName } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';
import type { MembershipRole } from './words.ts';

const STANDING = new Set(['be', 'hold', 'have', 'enjoy', 'remain']);
/** Verbs between an organization and its members. */
export const MEMBERS_OF: ReadonlySet<string> = new Set(['include', 'unite', 'comprise', 'group']);
const PLACES = new Set(['observer', 'observers', 'partner', 'partners', 'members']);

/** Words of which a clause on the members that it lists has one. */
export const LISTED_SUBJECT_WORDS: readonly string[] = [...MEMBERS_OF, ...PLACES, 'associates'];

/** "A, B and C hold the status of observers", "the Organization unites A, B and C": the list is subject or object. */
export function listedSubjectDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (clause.form !== 'finite' || clause.negated || clause.modal || clause.tense !== 'present') return [];
    return STANDING.has(clause.lemma) && sentence.tokens[clause.verb.to]?.norm !== 'as'
      ? standingDrafts(sentence, clause, organizations, context)
      : includedDrafts(sentence, clause);
  });
}

/** "A, B and C hold the status of observers": those before the verb. */
function standingDrafts(
  sentence: ResolvedSentence,
  { verb }: Clause,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens } = sentence;
  const noun = [0, 1, 2, 3, 4, 5].map((k) => verb.to + k).find((i) => PLACES.has(tokens[i]?.norm ?? ''));
  if (noun === undefined || tokens.slice(verb.to, noun).some((token) => token.kind === 'punctuation')) return [];
  const role = roleOf(tokens[noun]?.norm ?? '');
  // "are members of a club": of this one, where it is told with an article or as its own.
  if (role === 'member' && !/^(?:its|the|full|permanent|founding)$/.test(tokens[noun - 1]?.norm ?? '')) return [];
  const run = runUpTo(sentence, verb.from);
  const named = organizations.find((organization) => organization.from > noun && organization.from <= noun + 4);
  const organization =
    named ?? (/^(?:of|in|for|with|on)$/.test(tokens[noun + 1]?.norm ?? '') ? null : spokenOf(sentence, context));
  return run.length >= 2 && organization ? listDrafts(sentence, organization, run, [], role, noun) : [];
}

function roleOf(noun: string): MembershipRole {
  if (noun.startsWith('observer')) return 'observer';
  return noun === 'members' ? 'member' : 'partner';
}

/** "the Organization unites A, B and C", "includes as associates A and B": those behind the verb. */
function includedDrafts(sentence: ResolvedSentence, { lemma, verb, subject, object }: Clause): MembershipDraft[] {
  const as = placeAs(sentence, verb.to);
  if (!(as ? AS_VERBS : MEMBERS_OF).has(lemma) || !subject || !(as ?? object)) return [];
  const { head } = subject;
  const owner =
    sentence.references.find((reference) => reference.from <= head && head < reference.to) ??
    formatOwner(sentence, subject);
  const id = owner?.parties[0];
  if (owner?.parties.length !== 1 || !id?.startsWith('org:')) return [];
  const run = runBehind(sentence, as?.to ?? verb.to);
  return run.length >= 2
    ? listDrafts(sentence, { ...owner, id, kind: null, described: true }, run, [], as?.role ?? 'member', verb.from)
    : [];
}

/** "includes as associates": what those who follow are. */
function placeAs(
  { tokens }: ResolvedSentence,
  at: number,
): { readonly role: MembershipRole; readonly to: number } | null {
  if (tokens[at]?.norm !== 'as') return null;
  const noun = /^(?:dialogue|associate|full|permanent)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const role = AS_PLACES.get(tokens[noun]?.norm ?? '');
  return role === undefined ? null : { role, to: noun + 1 };
}

const AS_VERBS = new Set(['include', 'have', 'count']);
const AS_PLACES: ReadonlyMap<string, MembershipRole> = new Map([
  ['associates', 'partner'],
  ['partners', 'partner'],
  ['observers', 'observer'],
  ['members', 'member'],
]);

/** "The Visegrad cooperation format comprises A, B and C" */
function formatOwner(
  { tokens, references }: ResolvedSentence,
  subject: { readonly from: number; readonly head: number },
): Reference | undefined {
  if (!/^(?:format|cooperation|group|grouping|framework|bloc)$/.test(tokens[subject.head]?.norm ?? ''))
    return undefined;
  return references.find(
    ({ from, to, kind }) =>
      kind === 'organization' &&
      from >= subject.from &&
      to <= subject.head &&
      tokens.slice(to, subject.head).every(({ norm }) => norm === 'cooperation' || norm === 'regional'),
  );
}

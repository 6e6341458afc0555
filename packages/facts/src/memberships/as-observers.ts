import { type PartyId, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { type OrganizationName, organizationsIn } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';

const ATTENDING = new Set(['attend', 'participate', 'take', 'join']);

/** "Fiji attended the X summit as an observer", "participates as an observer in X since 2015", "… with A, B and C as observers": those who are there as such. */
export function asObserverDrafts(sentence: ResolvedSentence, context: ExtractContext): MembershipDraft[] {
  const { tokens } = sentence;
  const drafts: MembershipDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.norm !== 'as') continue;
    const noun = /^(?:an?|the)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    if (!/^observers?$/.test(tokens[noun]?.norm ?? '')) continue;
    const clause = sentence.clauses.findLast(({ verb }) => verb.from < i);
    if (!clause || !ATTENDING.has(clause.lemma) || realisOf(sentence, clause) !== 'asserted') continue;
    const listed = listBefore(sentence, i);
    const doers = clause.voice === 'passive' ? [] : partiesIn(sentence, clause.subject).filter(isParty);
    const members = listed.length > 0 ? listed : tokens[i - 1]?.kind === 'punctuation' ? [] : doers;
    const observed = members.length > 0 ? observedBehind(sentence, noun + 1) : null;
    const organization =
      observed ?? (members.length > 0 ? attended(sentence, clause.verb.from, i, members, context) : null);
    if (!organization) continue;
    const since = observed ? sentence.resolvedDates.find((date) => date.since && date.from >= observed.to) : undefined;
    drafts.push(
      ...membershipDrafts(sentence, {
        members,
        organization,
        role: 'observer',
        change: since ? 'joined' : 'held',
        date: since ? factDate(since) : NO_DATE,
        rule: 'memberships/as_observer',
        range: { from: Math.min(clause.from, i), to: noun + 1 },
      }),
    );
  }
  return drafts;
}

/** "(with) A, B and C" right before "as observers", behind "with", "and" and "while" only. */
function listBefore({ references, tokens }: ResolvedSentence, as: number): PartyId[] {
  const found: PartyId[] = [];
  let end = as;
  for (const reference of [...references].reverse()) {
    if (reference.to > end) continue;
    const between = tokens.slice(reference.to, end).map(({ norm }) => norm);
    const adjacent =
      found.length === 0
        ? between.length === 0
        : between.every((norm) => norm === ',' || norm === 'and' || norm === 'the');
    if (!adjacent || (reference.kind !== 'name' && reference.kind !== 'organization')) break;
    found.push(...reference.parties.filter(isParty));
    end = reference.from;
  }
  const before = tokens[end - 1]?.norm === 'the' ? tokens[end - 2]?.norm : tokens[end - 1]?.norm;
  return before === 'with' || before === 'including' ? [...new Set(found)] : [];
}

/** "as an observer *in the X*": the organization right behind. */
function observedBehind(sentence: ResolvedSentence, behind: number): OrganizationName | null {
  if (!/^(?:in|to|of|at|with)$/.test(sentence.tokens[behind]?.norm ?? '')) return null;
  return organizationsIn(sentence).find(({ from }) => from === behind + 1 || from === behind + 2) ?? null;
}

/** The organization whose meeting it is: named between verb and place or before the verb, else the one spoken of. */
function attended(
  sentence: ResolvedSentence,
  verb: number,
  as: number,
  members: readonly PartyId[],
  context: ExtractContext,
): OrganizationName | null {
  const named = sentence.actors.filter(
    ({ actorId, from }) => actorId.startsWith('org:') && !members.includes(actorId) && from < as,
  );
  const own = named.find(({ from }) => from > verb) ?? named[0];
  if (!own) return spokenOf(sentence, context);
  const kind = organizationById(own.actorId)?.kind ?? null;
  return { from: own.from, to: own.to, id: own.actorId, kind, described: false };
}

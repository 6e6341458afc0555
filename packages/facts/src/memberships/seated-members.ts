import { type Clause, collect, type Reference, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { runBehind, runUpTo } from './listed-states.ts';
import type { OrganizationName } from './organizations.ts';
import { seatOrganization } from './seat-organization.ts';

/** Words that say of members that they are there. */
const THERE =
  /^(?:existing|current|other|remaining|sitting|incumbent|fellow|permanent|non-permanent|nonpermanent|serving)$/;

/** Words of which a sentence on those who sit beside the new ones has one. */
export const SEATED_WORDS: readonly string[] = ['members', 'seat', 'seats'];

/** "will join existing members A and B", "the five permanent members, each with a veto, are A, B and C", "the seat now held by A". */
export function seatedMemberDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const found = [...beside(sentence), ...told(sentence), ...occupied(sentence), ...companions(sentence)];
  if (found.length === 0) return [];
  return collect(found, ({ run, noun, to, elected }) => {
    const named = organizations.find(
      ({ from, to: end }) => (from >= noun && from <= noun + 4) || (end <= noun && end >= noun - 2),
    );
    const organization = named ?? seatOrganization(sentence, context.document);
    if (!organization) return [];
    return membershipDrafts(sentence, {
      members: [...new Set(run.flatMap(({ parties }) => [...parties]))].filter(isState),
      organization,
      role: 'member',
      change: elected ? 'elected' : 'held',
      date: NO_DATE,
      rule: 'memberships/seated',
      range: { from: Math.min(noun, run[0]?.from ?? noun), to },
    });
  });
}

interface Seated {
  readonly run: readonly Reference[];
  readonly noun: number;
  readonly to: number;
  /** "The newly elected members are …" */
  readonly elected: boolean;
}

function seated(run: readonly Reference[], noun: number, fewest: number, elected = false): Seated[] {
  return run.length >= fewest ? [{ run, noun, to: Math.max(noun + 1, run.at(-1)?.to ?? 0), elected }] : [];
}

/** "existing non-permanent members A, B and C", "the other members, namely A and B", "the permanent members – A, B". */
function beside(sentence: ResolvedSentence): Seated[] {
  const { tokens } = sentence;
  return collect(tokens, ({ norm }, noun): Seated[] => {
    if (norm !== 'members' || !isThere(sentence, noun)) return [];
    const run = runBehind(sentence, noun + 1);
    const direct = tokens.slice(noun + 1, run[0]?.from ?? 0).every((token) => OPENING.test(token.norm));
    return direct ? seated(run, noun, 2) : [];
  });
}

const OPENING = /^(?:of|the|,|:|–|—|-|\(|namely|including|are|were|is)$/;

function isThere({ tokens }: ResolvedSentence, noun: number): boolean {
  for (let i = noun - 1; i > noun - 6 && i >= 0; i--) {
    const word = tokens[i]?.norm ?? '';
    if (THERE.test(word)) return !/^(?:of|by|from|with|among|for)$/.test(tokens[i - 1]?.norm ?? '');
    if (!/^(?:and|-|council|wielding|veto|non|elected)$/.test(word)) return false;
  }
  return false;
}

/** "The five permanent members, each wielding a veto, are A, B and C": the subject is the members. */
function told(sentence: ResolvedSentence): Seated[] {
  return collect(sentence.clauses, (clause): Seated[] => {
    const { lemma, form, tense, negated, subject, verb, modal } = clause;
    if (lemma !== 'be' || form !== 'finite' || tense !== 'present' || negated || modal !== null || !subject) return [];
    const noun = headOf(sentence, subject);
    if (noun < 0) return [];
    const fresh = sentence.tokens.slice(subject.from, noun).some(({ norm }) => norm === 'elected');
    return fresh || isThere(sentence, noun) ? seated(runBehind(sentence, verb.to), noun, 2, fresh) : [];
  });
}

function headOf({ tokens }: ResolvedSentence, { from, to }: Pick<Clause, 'from' | 'to'>): number {
  for (let i = from; i < to; i++) if (tokens[i]?.norm === 'members') return i;
  return -1;
}

/** "the seat now held by A", "the seats currently occupied by A and B", "A holds the seat". */
function occupied(sentence: ResolvedSentence): Seated[] {
  const { tokens, clauses } = sentence;
  const passive = collect(tokens, ({ norm }, noun): Seated[] => {
    if (!/^seats?$/.test(norm)) return [];
    const verb = [1, 2, 3, 4].find((k) => /^(?:held|occupied)$/.test(tokens[noun + k]?.norm ?? ''));
    if (verb === undefined || tokens[noun + verb + 1]?.norm !== 'by') return [];
    const between = tokens.slice(noun + 1, noun + verb);
    return between.every((token) => NOW.test(token.norm)) ? seated(runBehind(sentence, noun + verb + 2), noun, 1) : [];
  });
  const active = collect(clauses, ({ lemma, form, tense, negated, object, verb }): Seated[] => {
    if (!/^(?:hold|occupy)$/.test(lemma) || form !== 'finite' || tense !== 'present' || negated || !object) return [];
    const { head } = object;
    return /^seats?$/.test(tokens[head]?.norm ?? '') && head - verb.to <= 2
      ? seated(runUpTo(sentence, startOf(sentence, verb.from)), head, 1)
      : [];
  });
  return [...passive, ...active];
}

const NOW = /^(?:,|now|currently|presently|today|which|that|is|are|being)$/;

/** Where a verb begins, with the adverb before it. */
function startOf({ tokens }: ResolvedSentence, verb: number): number {
  return NOW.test(tokens[verb - 1]?.norm ?? '') ? verb - 1 : verb;
}

/** "will join A, B and C as members of X": those whom they join are there. */
function companions(sentence: ResolvedSentence): Seated[] {
  const { tokens } = sentence;
  return collect(sentence.clauses, ({ lemma, object, voice, negated }): Seated[] => {
    if (lemma !== 'join' || voice === 'passive' || negated || !object) return [];
    const run = runBehind(sentence, object.from);
    const end = run.at(-1)?.to ?? 0;
    if (run.length < 2 || !/^(?:as|on)$/.test(tokens[end]?.norm ?? '')) return [];
    const noun = tokens.findIndex(({ norm }, i) => i > end && i < end + 7 && /^(?:members|council|board)$/.test(norm));
    return noun < 0 ? [] : seated(run, noun, 2);
  });
}

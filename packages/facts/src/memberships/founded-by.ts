import {
  type Clause,
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
import { MEMBERS_OF } from './listed-subjects.ts';
import { unknownOrganization } from './organizations.ts';
import { FOUNDING_VERBS } from './words.ts';

/** "was founded in 1960 by five states, namely A, B and C": the founders join it. */
export function foundedByDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (!FOUNDING_VERBS.has(clause.lemma) || clause.voice !== 'passive' || !clause.subject || clause.negated) return [];
    const { head } = clause.subject;
    const owner =
      sentence.references.find((reference) => reference.from <= head && head < reference.to) ??
      subjectOfNoun(sentence, clause) ??
      newBody(sentence, clause);
    const id = owner?.parties[0];
    if (
      owner?.parties.length !== 1 ||
      (owner.kind !== 'organization' && owner.kind !== 'description') ||
      !id?.startsWith('org:')
    )
      return [];
    const run = [byThem(sentence, clause), asMembers(sentence, clause), included(sentence, clause)].find(
      ({ length }) => length >= FEWEST,
    );
    const members = run ? statesOf(run) : leadersIn(sentence, clause.phrases);
    return members.length >= FEWEST
      ? membershipDrafts(sentence, {
          members,
          organization: { ...owner, id, kind: null, described: false },
          role: 'member',
          change: 'joined',
          date: membershipDate(sentence, clause),
          rule: 'memberships/founded',
          range: { from: clause.verb.from, to: Math.max(run?.at(-1)?.to ?? clause.verb.to, clause.to) },
        })
      : [];
  });
}

/** "The Corridor Alliance (CA) was launched by A, B and C": a body that the gazetteer does not know, with its letters. */
function newBody(sentence: ResolvedSentence, { subject }: Clause): Reference | undefined {
  const found = subject ? unknownOrganization(sentence, { from: subject.from, to: subject.to }) : null;
  if (!found || sentence.tokens[found.to]?.norm !== '(') return undefined;
  return { from: found.from, to: found.to, parties: [found.id], kind: 'organization' };
}

/** "X is a body founded by A, B and C": what is said to be that body. */
function subjectOfNoun(sentence: ResolvedSentence, { link, subject }: Clause): Reference | undefined {
  if (link !== 'reduced' || !subject) return undefined;
  const being = sentence.clauses.find(
    ({ lemma, object }) => lemma === 'be' && object !== null && object.from <= subject.head && subject.head < object.to,
  );
  return sentence.references.find(
    ({ from, to }) => being?.subject && from <= being.subject.head && being.subject.head < to,
  );
}

function byThem(sentence: ResolvedSentence, { verb }: Clause): readonly Reference[] {
  const by = sentence.tokens.findIndex((token, i) => i >= verb.to && token.norm === 'by');
  return by < 0 ? [] : runBehind(sentence, by + 1);
}

/** "was founded as a forum for its eleven member states: A, B and C", "was established with A, B and C as members". */
function asMembers(sentence: ResolvedSentence, { verb }: Clause): readonly Reference[] {
  const { tokens } = sentence;
  const noun = tokens.findIndex(
    ({ norm }, i) =>
      i >= verb.to &&
      (/^(?:members|founders)$/.test(norm) ||
        (/^(?:states|countries)$/.test(norm) && tokens[i - 1]?.norm === 'member')),
  );
  const own =
    noun > 0 && tokens.slice(noun - 4, noun).some(({ norm }) => /^(?:its|with|following|original)$/.test(norm));
  if (own && /^(?::|,|–|—|-|\()$/.test(tokens[noun + 1]?.norm ?? '')) return runBehind(sentence, noun + 1);
  const beside = tokens.findIndex(({ norm }, i) => i >= verb.to && norm === 'with');
  const run = beside < 0 ? [] : runBehind(sentence, beside + 1);
  const end = run.at(-1)?.to ?? -1;
  return tokens[end]?.norm === 'as' && tokens.slice(end, end + 4).some(({ norm }) => norm === 'members') ? run : [];
}

/** "The Union, which includes A, B and C, was founded": whom the relative clause within the subject names. */
function included(sentence: ResolvedSentence, clause: Clause): readonly Reference[] {
  const inner = sentence.clauses.find(
    ({ link, lemma, verb }) => link === 'relative' && MEMBERS_OF.has(lemma) && verb.to <= clause.verb.from,
  );
  return inner ? runBehind(sentence, inner.verb.to) : [];
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

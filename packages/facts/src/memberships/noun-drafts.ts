import {
  type Clause,
  type PartyId,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  realisOfWordsBefore,
  type ToldNoun,
  toldNoun,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isTermOf, membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import { holdersAt } from './holders.ts';
import type { OrganizationName } from './organizations.ts';
import { subjectOfRow } from './timeline-subject.ts';
import { PLACE_NOUNS } from './words.ts';

/** "Mongolia's accession to the OSCE", "the admission of Fiji to the UN", "its withdrawal from the pact". */
export function nounDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const drafts: MembershipDraft[] = [];
  sentence.tagged.lemmas.forEach((lemma, i) => {
    const change = PLACE_NOUNS.get(lemma);
    if (!change || !/^NN/.test(sentence.tagged.tags[i] ?? '')) return;
    if (/^(?:negated|hypothetical)$/.test(realisOfWordsBefore(sentence, i) ?? '')) return;
    const preposition = change === 'left' || change === 'suspended' ? 'from' : lemma === 'entry' ? 'into' : 'to';
    const organization = organizations.find(
      (candidate) => candidate.from > i && candidate.from <= i + 14 && behind(sentence, i, candidate.from, preposition),
    );
    if (!organization) return;
    const clause = sentence.clauses.find((candidate) => candidate.from <= i && i < candidate.to) ?? null;
    const leads = clause !== null && isLead(sentence, i, clause);
    if (
      clause &&
      !leads &&
      (clause.negated ||
        clause.modal ||
        clause.tense === 'future' ||
        /^(?:support|seek|discuss|consider|await|welcome|negotiate|pursue|back|hope|advocate|endorse|favour|favor|facilitate|accelerate|aim|work|prepare|block|oppose|veto|assist|help|urge|call|encourage|apply|expect|lift|revoke|reverse|avert|avoid|cancel)$/.test(
          clause.lemma,
        )) &&
      !(change === 'elected' && /^(?:welcome|support)$/.test(clause.lemma) && !clause.modal)
    ) {
      context.note?.(`memberships/${lemma}`, `${clause.lemma} does not say that it happened`);
      return;
    }
    if (
      /^(?:process|negotiation|talks|path|prospect|bid)$/.test(sentence.tagged.lemmas[i + 1] ?? '') ||
      (/^(?:on|about|for|of|towards|toward)$/.test(sentence.tokens[i - 1]?.norm ?? '') && !clause) ||
      isUnderWay(sentence, i)
    )
      return;
    const told = toldNoun(sentence, i);
    const held = heldBy(sentence, i, told);
    const gained =
      held.length === 0 &&
      (change === 'joined' || (change === 'elected' && /^(?:win|secure|gain)$/.test(clause?.lemma ?? ''))) &&
      clause !== null &&
      clause.voice === 'active' &&
      /^(?:gain|obtain|secure|win|receive|achieve|complete|finali[sz]e|conclude)$/.test(clause.lemma) &&
      clause.object !== null &&
      clause.object.from <= i &&
      i < clause.object.to;
    const named =
      gained || (held.length === 0 && clause !== null && (leads || isPresupposed(sentence, i)))
        ? doersOf(sentence, clause)
        : held;
    const opens = i <= 2 && (sentence.segment.kind === 'timeline' || sentence.segment.kind === 'list');
    const members = (named.length > 0 || !opens ? named : subjectOfRow(sentence, context)).filter(
      (party) => party !== organization.id,
    );
    const entered = joinedTo(sentence, organization, organizations);
    const last = entered.at(-1) ?? organization;
    const days = sentence.resolvedDates.filter((date) => change !== 'elected' || !isTermOf(sentence, date));
    const own =
      days.find((date) => date.from > i && date.from <= last.to + 4) ??
      days.find((date) => date.to <= i && sentence.clauses.every((other) => other.verb.from > i));
    const date = own
      ? factDate(own)
      : told?.date
        ? factDate(told.date)
        : change === 'elected' && clause !== null && isOwnSuccess(sentence, clause, members)
          ? membershipDate(sentence, clause)
          : opens && sentence.segment.date
            ? { date: sentence.segment.date, date_basis: 'stated' as const }
            : NO_DATE;
    const presupposed = change === 'joined' && isPresupposed(sentence, i);
    if (!own && !told && clause && clause.verb.from < i && change !== 'elected' && !gained && !presupposed) return;
    for (const each of entered)
      drafts.push(
        ...membershipDrafts(sentence, {
          members,
          organization: each,
          role: ordinaryRole(each),
          change,
          date,
          rule: `memberships/${lemma}`,
          range: { from: Math.max(0, i - 3), to: each.to },
        }),
      );
  });
  return drafts;
}

/** "to the EU and NATO", "to the EU, NATO and the OECD": the first with those that follow. */
function joinedTo(
  { tokens }: ResolvedSentence,
  first: OrganizationName,
  organizations: readonly OrganizationName[],
): readonly OrganizationName[] {
  const found = [first];
  for (const organization of organizations) {
    const before = found.at(-1) as OrganizationName;
    if (organization.from <= before.to) continue;
    const gap = tokens.slice(before.to, organization.from);
    if (!gap.every(({ norm }) => /^(?:,|and|the|to)$/.test(norm)) || !gap.some(({ norm }) => /^(?:,|and)$/.test(norm)))
      break;
    if (!found.some(({ id }) => id === organization.id)) found.push(organization);
  }
  return found;
}

/** "has today been successful in its bid": the day of the verb is that of the election. */
function isOwnSuccess(
  sentence: ResolvedSentence,
  { lemma, subject, tense }: Clause,
  members: readonly PartyId[],
): boolean {
  const doers = partiesIn(sentence, subject);
  return (
    /^(?:be|win|secure|gain|succeed)$/.test(lemma) &&
    /^(?:past|perfect)$/.test(tense ?? '') &&
    members.length === 1 &&
    doers.length === 1 &&
    doers[0] === members[0]
  );
}

/** "undertaken at the time of its accession to X", "made upon accession": what is told as a time has come about. */
function isPresupposed({ tokens }: ResolvedSentence, noun: number): boolean {
  const at = /^(?:its|their|the)$/.test(tokens[noun - 1]?.norm ?? '') ? noun - 2 : noun - 1;
  const word = tokens[at]?.norm ?? '';
  return (
    /^(?:upon|since)$/.test(word) ||
    (word === 'of' &&
      /^(?:time|moment|date)$/.test(tokens[at - 1]?.norm ?? '') &&
      /^(?:the)$/.test(tokens[at - 2]?.norm ?? ''))
  );
}

/** "Following its expulsion from X in 2012, A sought …": what came before what is told. */
function isLead({ tokens }: ResolvedSentence, noun: number, { verb, tense, modal }: Clause): boolean {
  if (noun > verb.from || tense === 'future' || modal !== null) return false;
  const at = /^(?:its|their|the)$/.test(tokens[noun - 1]?.norm ?? '') ? noun - 2 : noun - 1;
  return at <= 1 && /^(?:following|after|since|upon)$/.test(tokens[at]?.norm ?? '');
}

/** Who did what the clause tells: of a passive the one behind "by". */
function doersOf(sentence: ResolvedSentence, { voice, phrases, subject }: Clause): PartyId[] {
  const by = phrases.find(({ preposition }) => preposition === 'by');
  return partiesIn(sentence, voice === 'passive' ? (by ?? null) : subject);
}

/** "the departure of the Peruvian envoy" */
function isOfOfficial({ tokens, references }: ResolvedSentence, noun: number): boolean {
  if (tokens[noun + 1]?.norm !== 'of') return false;
  const behind = references.find(({ from }) => from > noun && from <= noun + 4);
  return behind?.kind === 'office' || behind?.kind === 'person';
}

/** Whose place it is: its possessor, "of X" or "by X" behind it, or whoever "completed" it. */
function heldBy(sentence: ResolvedSentence, noun: number, told: ToldNoun | null): PartyId[] {
  const held = isOfOfficial(sentence, noun) ? [] : holdersAt(sentence, noun);
  if (held.length > 0 || told === null) return held;
  const by = phrasesAfterNoun(sentence, noun).find(({ preposition }) => preposition === 'by');
  return by ? partiesIn(sentence, by) : told.doneBy ? partiesIn(sentence, told.doneBy.subject) : [];
}

/** "began the procedure of Iran's admission", "the talks on its accession": it is only being worked on. */
function isUnderWay({ tokens }: ResolvedSentence, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 7; i--)
    if (
      /^(?:of|on|for)$/.test(tokens[i]?.norm ?? '') &&
      /^(?:procedures?|process|talks|negotiations|application|prospects?|protocols?|issue|question|possibility|referendum|plebiscite|vote|poll|petition|debate|ballot|referenda|referendums|campaign)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      return true;
  return false;
}

const BODIES = /^(?:institutions|organi[sz]ations|structures|bodies|alliances|communities)$/;

/** Words from the preposition to the bracket in which the bodies are named. */
const BRACKETED = 8;

/** True where `preposition` stands between the noun and the organization, with no verb between. */
function behind(sentence: ResolvedSentence, noun: number, organization: number, preposition: string): boolean {
  if (sentence.clauses.some((clause) => clause.head > noun && clause.head < organization)) return false;
  const between = sentence.tokens.slice(noun + 1, organization).map((token) => token.norm);
  const at = between.lastIndexOf(preposition);
  // "to the Euro-Atlantic institutions (EU and NATO)"
  if (at >= 0 && between.at(-1) === '(' && BODIES.test(between.at(-2) ?? '')) return between.length - at <= BRACKETED;
  return (
    at >= 0 &&
    between.slice(at + 1).every((word) => /^(?:the|its|their|full|,|and)$/.test(word) || word.length > 0) &&
    between.length - at <= 4
  );
}

/** "1994 Joins the Partnership", a timeline row without its subject. */
export function rowDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  if (!sentence.segment.date) return [];
  const first = sentence.tokens.find((token) => token.start >= sentence.segment.contentStart);
  const at = first ? sentence.tokens.indexOf(first) : -1;
  if (
    at < 0 ||
    !/^(?:joins|joined|rejoins|rejoined)$/.test(first?.norm ?? '') ||
    sentence.clauses.some((clause) => clause.head === at && clause.subject)
  )
    return [];
  const organization = organizations.find(
    (candidate) => candidate.from === at + 1 || (candidate.from === at + 2 && sentence.tokens[at + 1]?.norm === 'the'),
  );
  const { date } = sentence.segment;
  if (!organization || !date || sentence.clauses.some((clause) => clause.head === at)) return [];
  return membershipDrafts(sentence, {
    members: subjectOfRow(sentence, context),
    organization,
    role: ordinaryRole(organization),
    change: 'joined',
    date: { date, date_basis: 'stated' },
    rule: 'memberships/row',
    range: { from: at, to: organization.to },
  });
}

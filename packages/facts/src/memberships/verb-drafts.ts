import {
  type Clause,
  collect,
  isDoneAfterwards,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  rangesOverlap,
  realisOf,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { bracketedYear } from './bracketed-years.ts';
import { chairedIn } from './chaired-body.ts';
import { dateOfPlace, membershipDate } from './dates.ts';
import { dateOfEach } from './dates-of-each.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import { hostedDrafts } from './hosted.ts';
import { joinedBesides, joinedOrganization } from './joined-besides.ts';
import { leaderState } from './leader-state.ts';
import { runBehind } from './listed-states.ts';
import { asRole, describedParty, objectsOf, relativized } from './objects.ts';
import { type OrganizationName, unknownOrganization } from './organizations.ts';
import { subjectOfRow } from './timeline-subject.ts';
import { PLACE_VERBS } from './words.ts';

/** "joined X in 1998", "withdrew from X", "was admitted to X": places that a verb tells of. */
export function verbDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    const verb = PLACE_VERBS.get(clause.lemma);
    if (!verb) return [];
    let objects = objectsOf(sentence, clause, verb.prepositions, organizations);
    if (objects.length === 0 && /^(?:join|accede)$/.test(clause.lemma)) {
      const range =
        clause.lemma === 'join'
          ? clause.object
          : (clause.phrases.find((phrase) => phrase.preposition === 'to') ?? null);
      const unknown =
        range &&
        !organizations.some((organization) => rangesOverlap(organization, range)) &&
        partiesIn(sentence, range).length === 0
          ? unknownOrganization(sentence, range)
          : null;
      if (unknown) objects = [unknown];
    }
    if (objects.length === 0 && verb.role === 'chair') objects = chairedIn(sentence, clause, organizations, context);
    const joined = joinedOrganization(sentence, clause, organizations);
    if (objects.length === 0) objects = [...joined, ...joinedBesides(sentence, clause, organizations)];
    if (objects.length === 0 && clause.voice === 'passive' && DONE_TO.has(clause.lemma))
      objects = objectsOf(sentence, clause, ['by'], organizations);
    if (objects.length === 0) objects = meantAgain(sentence, clause, organizations);
    if (objects.length === 0 && clause.link === 'relative') objects = relativized(sentence, clause, organizations);
    if (
      objects.length === 0 &&
      DONE_TO.has(clause.lemma) &&
      clause.voice === 'active' &&
      realisOf(sentence, clause) === 'asserted'
    )
      return hostedDrafts(sentence, clause, verb.change, organizations, `memberships/${clause.lemma}`, context);
    if (objects.length === 0 || joinsInDeed(sentence, clause) || isOtherwiseMeant(sentence, clause, objects)) return [];
    const rule = `memberships/${clause.lemma}`;
    const realis = realisOf(sentence, clause);
    if (
      clause.form === 'gerund' &&
      /^(?:of|to|towards|toward|for|without|before|about)$/.test(sentence.tokens[clause.verb.from - 1]?.norm ?? '') &&
      !(clause.licensor === 'take' && /^steps?$/.test(sentence.tokens[clause.verb.from - 2]?.norm ?? '')) &&
      !isDoneAfterwards(sentence, clause)
    )
      return [];
    // "once X has left the union": not before then.
    if (
      clause.subject &&
      sentence.tokens[clause.subject.from - 1]?.norm === 'once' &&
      /^(?:has|have)$/.test(sentence.tokens[clause.verb.from]?.norm ?? '')
    )
      return [];
    let change = verb.change;
    if (realis === 'planned' && /^(?:apply|seek|bid)$/.test(clause.licensor ?? '') && change === 'joined')
      change = 'applied';
    else if (clause.licensor === 'apply' && change === 'joined') change = 'applied';
    else if (clause.lemma === 'chair' && isElectedTo(sentence, clause)) change = 'elected';
    else if (realis !== 'asserted') {
      context.note?.(rule, `${clause.lemma} is ${realis}`);
      return [];
    }
    const passive = clause.voice === 'passive';
    if (verb.change === 'elected' && !passive) return electedDrafts(sentence, clause, objects, rule);
    if (!verb.active && !passive) return hostedDrafts(sentence, clause, change, organizations, rule, context);
    const byDoer = passive && (verb.role === 'chair' || joined.length > 0);
    if (verb.active && passive && !byDoer) return [];
    const doer = byDoer ? (clause.phrases.find((phrase) => phrase.preposition === 'by') ?? null) : clause.subject;
    const doers = congratulated(sentence, clause) ?? takenOut(sentence, clause) ?? partiesIn(sentence, doer);
    const members = (
      doers.length > 0
        ? doers
        : doer
          ? [
              ...describedParty(sentence, clause),
              ...spelledBetween(sentence, doer, clause.verb),
              ...spelledAtEnd(sentence, doer, clause.verb),
            ]
          : subjectOfRow(sentence, context)
    ).filter((party) => !objects.some((object) => object.id === party));
    if (members.length === 0) {
      context.note?.(rule, 'the member is not named');
      return [];
    }
    if (
      clause.lemma === 'leave' &&
      objects.some((object) => (object.kind !== 'organization' && object.kind !== 'group') || object.described)
    )
      return [];
    if (verb.role === 'chair' && !members.every(isState)) return [];
    if (
      (verb.role === 'chair' || clause.lemma === 'sit') &&
      doer &&
      sentence.people.some(
        (person) =>
          person.name !== null &&
          rangesOverlap(person, doer) &&
          !(clause.lemma === 'chair' && clause.tense === 'present' && leaderState(person.offices) !== null),
      )
    )
      return [];
    if (
      doer &&
      /^(?:envoy|ambassador|diplomat|delegate|delegation|official|minister)$/.test(
        sentence.tagged.lemmas[doer.head] ?? '',
      )
    )
      return [];
    const as = asRole(sentence, clause);
    const bracketed = objects.map((organization) => bracketedYear(sentence, organization));
    const each = bracketed.filter((date) => date !== null).length > 1;
    return collect(objects, (organization, at) => {
      const role = change === 'applied' ? 'candidate' : (as ?? verb.role ?? ordinaryRole(organization));
      return membershipDrafts(sentence, {
        members,
        organization,
        role,
        change,
        date:
          dateOfEach(sentence, organization, objects, clause.verb) ??
          (clause.lemma === 'sit' || (members.length > 1 && isSpanned(sentence, clause))
            ? NO_DATE
            : dateOfPlace(sentence, clause, bracketed[at] ?? null, each)),
        rule,
        range: clause,
      });
    });
  });
}

const JOINING = new Set(['join', 'rejoin', 'accede', 'enter', 'leave']);
const AGAIN = new Set(['it', 'group', 'grouping', 'body', 'club', 'forum', 'institution']);

/** "is a member of X, having joined it in 1997", "… and acceded to it in 1995": the one organization named before. */
function meantAgain(
  { tokens, tagged }: ResolvedSentence,
  clause: Clause,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  if (!JOINING.has(clause.lemma)) return [];
  const object =
    clause.lemma === 'accede' ? clause.phrases.find(({ preposition }) => preposition === 'to') : clause.object;
  if (!object || object.to - object.from > 2 || !AGAIN.has(tagged.lemmas[object.head] ?? '')) return [];
  const word = tokens[object.head]?.norm;
  if (word !== 'it' && tokens[object.from]?.norm !== 'the') return [];
  const before = organizations.filter(({ to }) => to <= clause.verb.from);
  const last = before.at(-1);
  const another = tokens.some(({ norm, capital }, i) => i < object.from && norm === word && !capital);
  return last && !another && before.every(({ id }) => id === last.id) ? [last] : [];
}

/** "was elected to chair the Council" */
function isElectedTo(sentence: ResolvedSentence, { licensor, governor }: Clause): boolean {
  if (!/^(?:elect|choose|select)$/.test(licensor ?? '') || governor === null) return false;
  const elected = sentence.clauses[governor];
  return elected?.voice === 'passive' && realisOf(sentence, elected) === 'asserted';
}

/** "Three neighbours — A, B and C — have acceded": those whom the subject is spelled out by. */
function spelledBetween(sentence: ResolvedSentence, { to }: TokenRange, verb: TokenRange): PartyId[] {
  if (!/^(?:–|—|-|,|\()$/.test(sentence.tokens[to]?.norm ?? '')) return [];
  const run = runBehind(sentence, to);
  const end = run.at(-1)?.to ?? 0;
  return run.length >= 2 && verb.from - end <= 1 ? run.flatMap(({ parties }) => [...parties]) : [];
}

/** "Four states have joined since 1995: A, B, C and D": those whom the sentence ends by naming. */
function spelledAtEnd(sentence: ResolvedSentence, doer: TokenRange, verb: TokenRange): PartyId[] {
  const { tokens, tagged } = sentence;
  if (!/^(?:country|state|nation|member)$/.test(tagged.lemmas[doer.to - 1] ?? '')) return [];
  const colon = tokens.findIndex(({ norm }, i) => i >= verb.to && norm === ':');
  if (colon < 0) return [];
  const run = runBehind(sentence, colon);
  const end = run.at(-1)?.to ?? 0;
  return run.length >= 2 && tokens.slice(end).every(({ kind }) => kind !== 'word')
    ? run.flatMap(({ parties }) => [...parties])
    : [];
}

/** "have been suspended since the reform of 1995": when each of them was, nobody says. */
function isSpanned({ tokens, resolvedDates }: ResolvedSentence, { verb, tense }: Clause): boolean {
  const date = resolvedDates.find(({ from }) => from >= verb.to);
  return tense === 'perfect' && tokens.slice(verb.to, date?.from ?? verb.to).some(({ norm }) => norm === 'since');
}

const RETURNS: ReadonlySet<string> = new Set(['return', 'adhere']);
/** What a name lends itself to without becoming another thing's: "the NATO alliance". */
const KINDS =
  /^(?:alliance|bloc|cartel|grouping|group|club|family|framework|organi[sz]ation|community|association|union|initiative|programme|program|project|coalition|forum|pact|treaty|agreement|system|platform|network|mechanism|format|process|partnership|area|zone|council|body|participation|membership|activities|councils)$/;

/** Nothing but a date or another clause behind: "returned to the Union in 2017", not "returned to the Union with a plan". */
function endsThere(tokens: ResolvedSentence['tokens'], to: number): boolean {
  return /^(?:\.|,|;|in|on|and|after|as|when)$/.test(tokens[to]?.norm ?? '.');
}

/** A verb of entering or leaving that tells of something else: "withdrew its envoy from X", "returns to X", "left the X base", "pulled the plug". */
function isOtherwiseMeant(sentence: ResolvedSentence, clause: Clause, objects: readonly OrganizationName[]): boolean {
  if (takenOut(sentence, clause) !== null) return false;
  const { tokens, tagged, dates } = sentence;
  const { lemma, object, particle, tense, voice } = clause;
  if (lemma === 'return' && objects.some(({ to, id }) => id === 'org:un' || !endsThere(tokens, to))) return true;
  if (RETURNS.has(lemma) && tense !== 'past' && tense !== 'perfect') return true;
  if (
    (/^(?:pull|drop)$/.test(lemma) && particle !== 'out') ||
    (lemma === 'sign' && particle !== 'up' && particle !== 'on')
  )
    return true;
  if (/^(?:withdraw|return|pull|drop|adhere|sign)$/.test(lemma) && object !== null && voice === 'active') return true;
  return objects.some(
    ({ to }) =>
      tagged.tags[to] === 'NN' &&
      !dates.some(({ from }) => from === to) &&
      tokens[to]?.capital !== true &&
      !KINDS.test(tokens[to]?.norm ?? ''),
  );
}

/** "The President withdrew Peru from the pact", "pulled Kenya out of the Union": the state that its rulers take out; null of anything else. */
function takenOut({ tokens, references }: ResolvedSentence, clause: Clause): readonly PartyId[] | null {
  const { lemma, object, voice } = clause;
  if (!/^(?:withdraw|pull)$/.test(lemma) || object === null || voice !== 'active') return null;
  const name = references.find(({ kind, from, to }) => kind === 'name' && to === object.to && from - object.from <= 1);
  if (name === undefined || !name.parties.every(isState)) return null;
  if (name.from > object.from && tokens[object.from]?.norm !== 'the') return null;
  return lemma === 'withdraw' || tokens[object.to]?.norm === 'out' ? name.parties : null;
}

/** What an organization does to the place of a state that is its object. */
const DONE_TO = new Set(['accept', 'admit', 'suspend', 'readmit', 'expel', 'oust', 'exclude', 'welcome']);

/** "congratulated Finland on joining NATO": who joins is the one congratulated; null where nobody is. */
function congratulated(sentence: ResolvedSentence, { form, verb }: Clause): readonly PartyId[] | null {
  if (form !== 'gerund' || !/^(?:on|upon|for)$/.test(sentence.tokens[verb.from - 1]?.norm ?? '')) return null;
  const praising = sentence.clauses.findLast(
    ({ lemma, verb: other, object }) => PRAISING.has(lemma) && other.from < verb.from && object !== null,
  );
  return praising ? partiesIn(sentence, praising.object) : null;
}

const PRAISING = new Set(['congratulate', 'commend', 'praise', 'thank', 'felicitate']);

const DEEDS = /^(?:call|calls|condemnation|support|solidarity|prayer|mourning|protest|statement|appeal)$/;

/** "joined the Union in condemning the coup", "joined the Union in a call for calm": whoever joins in a deed becomes no member. */
function joinsInDeed(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.lemma !== 'join') return false;
  const { tokens, tagged } = sentence;
  for (let i = clause.verb.to; i < clause.to + 1; i++) {
    // "joined the Union to mark its day"
    if (tokens[i]?.norm === 'to' && i > clause.verb.to && tagged.tags[i + 1] === 'VB') return true;
    if (tokens[i]?.norm !== 'in') continue;
    if (tagged.tags[i + 1] === 'VBG') return true;
    if (tokens.slice(i + 1, i + 4).some((token) => DEEDS.test(token.norm))) return true;
  }
  return false;
}

/** "The Assembly elected Peru and Chile to the Council": whom it elects. */
function electedDrafts(
  sentence: ResolvedSentence,
  clause: Clause,
  objects: readonly OrganizationName[],
  rule: string,
): MembershipDraft[] {
  if (!clause.object) return [];
  const members = partiesIn(sentence, clause.object).filter(isState);
  return collect(objects, (organization) =>
    membershipDrafts(sentence, {
      members,
      organization,
      role: 'member',
      change: 'elected',
      date: membershipDate(sentence, clause),
      rule,
      range: clause,
    }),
  );
}

import type { OfficeTitle } from '@diplomatic-relations/gazetteer';
import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { officeSingular, STATUS_WORDS } from './office-vocabulary.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import { presidedBody } from './presided-body.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import type { Title } from './title.ts';
import { readBefore } from './title-before.ts';
import { readComplement } from './title-complement.ts';
import { readFront } from './title-front.ts';
import { startsTitle } from './title-noun-phrase.ts';
import {
  COLLEGE_WORDS,
  DEPUTY_WORDS,
  GATHERING_WORDS,
  ORDINARY_WORDS,
  RANKING_WORDS,
  THING_WORDS,
} from './title-words.ts';

/** Every title of a sentence, in order, none overlapping another. */
export function findTitles(view: SentenceView): Title[] {
  const titles: Title[] = [];
  let floor = 0;
  for (let i = 0; i < view.tokens.length; i++) {
    const core = view.cores.get(i);
    if (core === undefined || i < floor) continue;
    if (ranksWhatFollows(view, i, core) || isTailOfName(view, i, core) || isVerb(view, i, core)) continue;
    if (isSomebodysDeputy(view, i, core)) continue;
    const title = readTitle(view, i, core, floor);
    if (!isThing(view, title)) titles.push(title);
    floor = title.to;
    i = title.to - 1;
  }
  return titles;
}

/** "his Egyptian *deputy* N", "Deputy to the Commander": second to somebody, and no member of a parliament. */
function isSomebodysDeputy({ tokens, actors }: SentenceView, i: number, core: PhraseMatch<OfficeTitle>): boolean {
  if (core.value.phrase !== 'deputy') return false;
  if (normAt(tokens, i + 1) === 'to' && normAt(tokens, i + 2) === 'the') return true;
  if (tokens[i]?.capital) return false;
  const state = actors.endingAt(i);
  return /^(?:his|her|their|its)$/.test(normAt(tokens, (state?.from ?? i) - 1));
}

/** "Chief" in "Chief Diplomatic Advisor" and "Deputy" in "Deputy Trade Minister" are no titles of their own. */
function ranksWhatFollows(view: SentenceView, i: number, core: PhraseMatch<OfficeTitle>): boolean {
  const token = view.tokens[i] as Token;
  if (core.to !== i + 1 || !(DEPUTY_WORDS.has(token.norm) || RANKING_WORDS.has(token.norm))) return false;
  const next = view.tokens[i + 1];
  return (
    next?.kind === 'word' && (next.capital === token.capital || token.norm === 'deputy') && startsTitle(view, i + 1)
  );
}

/** "United *States Secretary* of State N", "Court of *Justice*": the name of a state or organization does not lend its last word to a title. */
function isTailOfName(view: SentenceView, i: number, core: PhraseMatch<OfficeTitle>): boolean {
  const over = view.actors.at(i);
  if (over === null || over.from >= i) return false;
  return over.actorId.startsWith('org:') ? core.value.phrase === 'justice' && over.to === core.to : over.to < core.to;
}

/** Offices whose plural is a verb as well. */
const VERBS: ReadonlySet<string> = new Set(['chairs', 'co-chairs', 'cochairs', 'heads']);
const OPENS_OBJECT = /^(?:the|its|a|an|this|both|all)$/;

/** "Malta *chairs* the council", "Malta *heads* the committee": a state does what else would be an office. */
function isVerb(view: SentenceView, i: number, core: PhraseMatch<OfficeTitle>): boolean {
  if (!VERBS.has(normAt(view.tokens, core.to - 1)) || view.tokens[i]?.capital) return false;
  const before = view.actors.endingAt(i);
  if (before === null || before.form !== 'name' || before.actorId.startsWith('org:')) return false;
  return OPENS_OBJECT.test(normAt(view.tokens, core.to)) || view.actors.from(core.to) !== null;
}

/** Ranks inside a house, which may be named with it: "Director at the OECD". */
const EMPLOYED: ReadonlySet<string> = new Set([
  'director',
  'deputy director',
  'managing director',
  'deputy managing director',
  'head',
  'chief',
]);

function readTitle(view: SentenceView, start: number, core: PhraseMatch<OfficeTitle>, floor: number): Title {
  const { tokens } = view;
  const head = tokens[start] as Token;
  const plural = isPlural(tokens, start, core.to);
  const front = readFront(view, start, core.value, floor);
  const before = readBefore(view, front.from, floor, plural);
  const status = readStatusBehind(tokens, core.to);
  const portfolio = core.value.takesPortfolio === true || core.value.role.endsWith('minister');
  const complement = readComplement(view, {
    from: before.outer,
    to: status.to,
    role: core.value.role,
    plural,
    portfolio,
    employs: EMPLOYED.has(core.value.phrase),
  });
  const late = status.to === core.to ? readStatusBehind(tokens, complement.to) : { to: complement.to, status: null };
  const inside = actorsInside(view, start, core.to);
  // "the presidents of the Republic of A, the Republic of B and C": the first name begins inside the core.
  const own = inside.length > 0 && inside[0] !== complement.parties[0] ? inside : complement.parties;
  const told = before.parties.length > 0 && !isPost(core.value, before.parties) ? before.parties : own;
  const parties = told.length === 0 && core.value.party !== undefined ? [core.value.party] : told;
  const to = Math.max(complement.to, late.to);
  const words = [...coreNouns(core.value), ...complement.words];
  const body = words.length === 0 ? presidedBody(view, before.from) : null;
  const sent =
    complement.sent && (core.value.phrase !== 'minister' || before.parties.length > 0 || tokens[to]?.capital === true);
  return {
    from: before.from,
    to,
    outer: before.outer,
    core: core.value,
    context: {
      core: core.value,
      deputy: front.deputy,
      before: [...before.body, ...front.words],
      behind: core.value.takesPortfolio === true ? complement.words : body === null ? words : [body],
      charge: complement.charge,
      party: parties[0] ?? null,
      sent,
    },
    pieces: [{ from: front.from, to: status.to }, ...complement.pieces],
    parties,
    status: before.status ?? status.status ?? late.status,
    plural,
    capital: head.capital,
    determined: before.determined,
    completed: complement.to > status.to || core.value.phrase.includes(' of '),
    ordinary: !head.capital && front.words.length === 0 && ORDINARY_WORDS.has(core.value.phrase),
  };
}

/** Organizations to which states send ambassadors, and which send none. */
const RECEIVING: ReadonlySet<PartyId> = new Set(
  'org:un org:unsc org:unga org:oas org:wto org:nato org:osce org:unesco org:iaea org:oecd'.split(' '),
);

/** "the *OAS* Ambassador N of Peru", "NATO ambassadors": where they are posted, and whose they are not. */
function isPost({ phrase }: OfficeTitle, parties: readonly PartyId[]): boolean {
  return phrase === 'ambassador' && parties.every((party) => RECEIVING.has(party));
}

/** The parties named inside a core phrase: "President of the *European Commission*". */
function actorsInside(view: SentenceView, from: number, to: number): PartyId[] {
  // "the *EAC Commission* President": the name of the body begins before the phrase.
  const over = view.actors.at(from);
  if (over !== null && over.from < from && over.actorId.startsWith('org:')) return [over.actorId];
  for (let i = from; i < to; i++) {
    const actor = view.actors.from(i);
    if (actor !== null) return [actor.actorId];
  }
  return [];
}

/** The words behind "of" in a core phrase: "delegation" of "head of the delegation". */
function coreNouns(core: OfficeTitle): string[] {
  const at = core.phrase.indexOf(' of ');
  return at < 0 || core.phrase === 'secretary of state' ? [] : core.phrase.slice(at + 4).split(' ');
}

function isPlural(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const norm = normAt(tokens, i);
    if (i > from && (norm === 'of' || norm === 'for')) return false;
    if (officeSingular(norm) !== null) return true;
  }
  return false;
}

/** The first words of what is said behind a title in two. */
const STATUS_OPENERS: ReadonlySet<string> = new Set(
  [...STATUS_WORDS.after.keys()]
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.split(' ')[0] as string),
);

function readStatusBehind(tokens: readonly Token[], at: number): { to: number; status: Title['status'] } {
  const skip = isJoiningHyphen(tokens, at) ? at + 1 : at;
  const one = STATUS_WORDS.after.get(normAt(tokens, skip));
  if (
    one !== undefined &&
    (skip > at || tokens[skip]?.capital === true || normAt(tokens, skip) === 'designate' || one !== 'future')
  )
    return { to: skip + 1, status: one };
  // "Peru's Foreign Minister at the time, N"
  if (/^(?:at|of)$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === 'the' && normAt(tokens, at + 2) === 'time')
    return { to: at + 3, status: 'holding' };
  const two = STATUS_OPENERS.has(normAt(tokens, skip))
    ? STATUS_WORDS.after.get(`${normAt(tokens, skip)} ${normAt(tokens, skip + 1)}`)
    : undefined;
  return two === undefined ? { to: at, status: null } : { to: skip + 2, status: two };
}

/** "the Foreign Ministers' Meeting", "the Heads of Government Meeting": what is named after those who meet there. */
function isGathering(tokens: readonly Token[], title: Title): boolean {
  const mark = /^['’]s?$/.test(normAt(tokens, title.to));
  if (!title.plural && !mark) return false;
  const named = tokens[mark ? title.to + 1 : title.to];
  return named?.capital === true && GATHERING_WORDS.has(named.norm);
}

/** "Foreign Minister Park Chul-soo": a family name with the given name behind it. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const given = tokens[at + 1];
  return (
    /^(?:park|hall|day|lake)$/.test(normAt(tokens, at)) &&
    given?.kind === 'word' &&
    given.capital &&
    !THING_WORDS.has(given.norm)
  );
}

/** "Prime Minister's Office", "President Hotel", "Council of Foreign Ministers": things named after an office. */
function isThing(view: SentenceView, title: Title): boolean {
  const { tokens } = view;
  const next = tokens[title.to];
  if (next?.norm === "'s" || next?.norm === "'") {
    const owned = tokens[title.to + 1];
    if (owned !== undefined && THING_WORDS.has(owned.norm) && (owned.capital || owned.norm === 'office')) return true;
  }
  if (next?.kind === 'word' && next.capital && THING_WORDS.has(next.norm) && !isSurname(tokens, title.to)) return true;
  if (isGathering(tokens, title)) return true;
  if (title.plural && GATHERING_WORDS.has(normAt(tokens, title.to - 1)) && tokens[title.to - 1]?.capital === true)
    return true;
  if (normAt(tokens, title.outer - 1) !== 'of') return false;
  const college = normAt(tokens, title.outer - 2);
  return title.plural ? COLLEGE_WORDS.has(college) : college === 'office' && tokens[title.outer - 2]?.capital === true;
}

import { collect } from '../collect.ts';
import type { PersonMention } from '../types.ts';
import { nameStart } from './addressed-name.ts';
import { bestowedTitles, heldBehind } from './bestowed-titles.ts';
import { coordinatedActor } from './coordinated-actor.ts';
import { headedHouse } from './headed-house.ts';
import { inverseTitle } from './inverse-title.ts';
import type { NameReading } from './names.ts';
import { readAddition } from './office-addition.ts';
import { type OfficeAddition, officeOf } from './offices.ts';
import { personMention } from './person-mention.ts';
import type { Found, Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';
import { titlesBehind } from './titles-behind.ts';

/** Puts persons together: the titles before the names, what stands in brackets, the titles behind the last name. */
export function finish(search: Search, from: number, names: readonly NameReading[], given: readonly Title[]): Found {
  const { tokens } = search.view;
  const titles = given.map((title) => withoutOwners(title, names.length));
  const mentions: PersonMention[] = [];
  let start = from;
  let end = from;
  const several = titles.at(-1)?.plural === true && names.length > 1;
  const before = titles.at(-1)?.parties ?? [];
  const owners = several && before.length === 0 && !haveOwn(search, names) ? ownersBehind(search, names) : before;
  const shared = several && owners.length === names.length;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as NameReading;
    const added = readAddition(search.view, name.to);
    // "accompanied by Ministers N and M, the Speaker of Peru, O, arrived": what stands behind several is the next one's.
    const parted = several || (index === 0 && titles.length > 0 && isParted(search, titles, nameStart(search, name)));
    const following = titlesBehind(search, added.to, name.from, parted, titles.length > 0);
    const behind =
      isNextOfKind(titles.at(-1), following.titles[0]) || isOfOtherState(titles.at(-1), following.titles[0])
        ? { titles: [], to: added.to }
        : following;
    end = behind.titles.length > 0 ? behind.to : added.to;
    if (normAt(tokens, end) === ')' && normAt(tokens, name.from - 1) === '(' && titles.length > 0) end++;
    const own: OfficeAddition = { ...added.addition, one: true };
    const inherited = titles.length > 1 ? inheritedParty(titles) : null;
    const offices = titles.map((title, k) => {
      const last = k === titles.length - 1;
      const party = shared && last ? (owners[index] ?? null) : (title.parties[0] ?? inherited ?? own.party ?? null);
      return officeOf(tokens, title, last ? { ...own, party } : { party });
    });
    for (const title of behind.titles) offices.push(officeOf(tokens, title, { party: title.parties[0] ?? null }));
    // A verb stands between the name and such an office, so that it lies outside the mention.
    const besides = behind.titles.every(({ status }) => status === 'former')
      ? givenTitles(search, name)
      : heldBehind(search, end);
    for (const title of besides) offices.push(officeOf(tokens, title, { party: title.parties[0] ?? null }));
    const headed = headedHouse(search, end);
    if (headed !== null) offices.push(headed);
    mentions.push(
      personMention(tokens, { from: index === 0 ? start : nameStart(search, name), to: end }, name, offices),
    );
    start = end;
  }
  return { mentions, to: end };
}

/** "the ministers of A, B and C, N and M": of fewer names than states, nobody knows who is whose. */
function withoutOwners(title: Title, names: number): Title {
  const unequal = title.plural && names > 1 && title.parties.length > 1 && title.parties.length !== names;
  return unequal ? { ...title, parties: [] } : title;
}

/** "Ambassadors N of A, M of B and O of C": behind each name stands its own state. */
function haveOwn({ view }: Search, names: readonly NameReading[]): boolean {
  return names.slice(0, -1).some((name) => readAddition(view, name.to).addition.party != null);
}

/** "Presidents N and M of A and B": whose each of them is; of one party all are. */
function ownersBehind({ view }: Search, names: readonly NameReading[]): readonly string[] {
  const at = names.at(-1)?.to ?? 0;
  if (normAt(view.tokens, at) !== 'of') return [];
  const owners: string[] = [];
  let actor = view.actors.from(normAt(view.tokens, at + 1) === 'the' ? at + 2 : at + 1);
  while (actor !== null && actor.form !== 'demonym' && owners.length < MOST_OWNERS) {
    owners.push(actor.actorId);
    actor = coordinatedActor(view, actor.to);
  }
  return owners.length === 1 ? names.map(() => owners[0] as string) : owners;
}

const MOST_OWNERS = 12;

/** A comma stands between the title and the name, or between the title and the same office said again before the name. */
function isParted(search: Search, titles: readonly Title[], start: number): boolean {
  const { tokens } = search.view;
  const [first, second] = titles;
  if (normAt(tokens, start - 1) === ',') return true;
  return second !== undefined && first?.core.role === second.core.role && normAt(tokens, first.to) === ',';
}

/** The offices that the sentence says a named person is given or was the first to hold. */
export function givenTitles(search: Search, name: NameReading): readonly Title[] {
  const bestowed = bestowedTitles(search, name);
  const inverse = bestowed.length > 0 ? null : inverseTitle(search, nameStart(search, name));
  return (inverse === null ? bestowed : [inverse]).map((title) => sentOut(search, title));
}

/** An office that somebody is given "to" a state is a post with it: "was appointed Minister to Peru". */
function sentOut(search: Search, title: Title): Title {
  const to = title.pieces.slice(1).some((piece) => normAt(search.view.tokens, piece.from) === 'to');
  return to && !title.context.sent ? { ...title, context: { ...title.context, sent: true } } : title;
}

/** "the Ambassador of Peru, N, the Ambassador of Chile, M": the same office of another state begins the next person. */
function isNextOfKind(before: Title | undefined, behind: Title | undefined): boolean {
  const [mine, its] = [before?.parties[0], behind?.parties[0]];
  return (
    before !== undefined &&
    behind !== undefined &&
    mine !== undefined &&
    its !== undefined &&
    mine !== its &&
    before.core.role === behind.core.role &&
    before.status === behind.status &&
    !mine.startsWith('org:') &&
    !its.startsWith('org:')
  );
}

/** "the Minister of A N, State Councillor of B …": nobody serves two states, so that the title behind is another's. */
function isOfOtherState(before: Title | undefined, behind: Title | undefined): boolean {
  const state = (title: Title | undefined): string | undefined =>
    title?.parties.find((party) => !party.startsWith('org:'));
  const [own, other] = [state(before), state(behind)];
  return own !== undefined && other !== undefined && own !== other;
}

/** In "President of X and Chairman" and "Deputy Chairman, Minister of X" one party is enough for both. */
function inheritedParty(titles: readonly Title[]): string | null {
  const states = collect(titles, (title) => title.parties.filter((party) => !party.startsWith('org:')));
  return titles.length > 1 ? (states[0] ?? null) : null;
}

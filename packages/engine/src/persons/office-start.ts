import { isGiven, officeFurtherOn, officeInOpening, officeSeen } from './office-further.ts';
import {
  BESTOWED,
  behindAgent,
  behindGiving,
  behindLetters,
  behindPurpose,
  ORDER,
  officeBehindVerb,
} from './office-verbs.ts';
import { beforeDate } from './past-date.ts';
import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that treat somebody as the holder of the office named behind "as". */
const TREATED = words('received accepted recognized recognised sent dispatched');

/** Nouns of giving an office: "the appointment of N as". */
const GIVING = words(
  'appointment naming nomination designation accreditation election reelection re-election selection confirmation installation credence credentials',
);

/** What somebody is called before an office is given to him. */
const CALLING = words(
  'senior veteran career seasoned diplomat diplomats official politician economist lawyer businessman',
);

/** Where the words of the office begin that the sentence gives to a name, -1 where no verb gives one. */
export function officeStart(search: Search, from: number, end: number): number {
  const { view } = search;
  const { tokens } = view;
  const word = (i: number): string => normAt(tokens, i);
  const giver = giverBefore(search, from);
  const given = BESTOWED.has(word(giver)) || isGiven(view, giver);
  // "named N ambassador to A"
  if (given && search.titleFrom.get(end)?.completed === true) return end;
  // "Kari Dahl as Norway's next Ambassador to Peru": an item of a list of appointments
  if (word(end) === 'as' && from === 0 && ownsNext(search, end + 1)) return end + 1;
  if (word(end) === 'as' || (word(end) === ',' && word(end + 1) === 'as'))
    return given || TREATED.has(word(giver)) || givesByNoun(search, from) || isReplaced(search, from)
      ? word(end) === ','
        ? end + 2
        : end + 1
      : -1;
  if (word(end) === 'by' && givesByNoun(search, from)) return behindAgent(view, end);
  if (given) {
    // "chosen N to serve as", "appointed N, who led the mission, as"
    const purpose = word(end) === 'to' ? behindPurpose(view, end) : -1;
    const aside = purpose >= 0 ? purpose : word(end) === ',' ? behindAside(search, end) : -1;
    if (aside >= 0) return aside;
  }
  return officeOfSubject(search, from, end);
}

/** Where the office begins that a verb gives to the name as its subject, -1 where none does. */
function officeOfSubject(search: Search, from: number, end: number): number {
  const { view } = search;
  const word = (i: number): string => normAt(view.tokens, i);
  // "N appointed by Peru as its envoy drew …"
  if (BESTOWED.has(word(end)) && /^(?:as|by)$/.test(word(end + 1))) {
    const at = behindGiving(view, end + 1);
    if (at >= 0) return at;
  }
  // "N, whose letters of credence as …", "N, whom Peru appointed its …"
  if (word(end) === ',' && word(end + 1) === 'whose') return behindLetters(view, end + 2);
  if (word(end) === ',' && word(end + 1) === 'whom') return behindWhom(search, end + 2);
  // "N, who became …", "the envoy, N, was appointed …"
  const aside = word(end) === ',' && opensAside(search, end + 1) ? asideEnd(search, end) : -1;
  const behind = aside > 0 ? aside : word(end) === ',' ? (word(end + 1) === 'who' ? end + 2 : end + 1) : end;
  const near = officeBehindVerb(view, behind);
  if (near >= 0) return near;
  const further = officeFurtherOn(view, behind);
  if (further >= 0) return further;
  const seen = officeSeen(view, from, end);
  return seen >= 0 ? seen : officeInOpening(view, view.addressEnds.get(from) ?? from);
}

/** "whom the Government of Peru appointed as": behind the verb of those who give the office. */
function behindWhom({ view }: Search, at: number): number {
  for (let i = at + 1; i < at + GIVERS; i++) {
    if (BESTOWED.has(normAt(view.tokens, i))) return behindGiving(view, i + 1);
    if (view.tokens[i]?.kind !== 'word') return -1;
  }
  return -1;
}

/** How many words may name those who give an office. */
const GIVERS = 7;

/** "N, long in favour of talks, became": no second subject opens the words between the commas. */
function opensAside({ view }: Search, at: number): boolean {
  const token = view.tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !/^(?:who|and|but|or|the|was|were|is|are|has|had|have|will|became)$/.test(token.norm)
  );
}

/** "Norway's next …" */
function ownsNext({ view }: Search, at: number): boolean {
  const owner = view.actors.from(normAt(view.tokens, at) === 'the' ? at + 1 : at);
  return (
    owner !== null && /^['’]s?$/.test(normAt(view.tokens, owner.to)) && ORDER.has(normAt(view.tokens, owner.to + 1))
  );
}

/** How long the words between commas may be that tell who the appointed is. */
const ASIDE = 30;

/** Behind the comma that closes what is said of a name; -1 where none does. */
function asideEnd({ view }: Search, comma: number): number {
  for (let i = comma + 2; i < comma + ASIDE; i++) if (normAt(view.tokens, i) === ',') return i + 1;
  return -1;
}

/** "appointed N, former minister, as", "chosen N, who led the mission, to serve as": where the office begins. */
function behindAside({ view }: Search, comma: number): number {
  const { tokens } = view;
  for (let i = comma + 2; i < comma + ASIDE; i++) {
    if (normAt(tokens, i) !== ',') continue;
    if (normAt(tokens, i + 1) === 'as') return i + 2;
    const purpose = normAt(tokens, i + 1) === 'to' ? behindPurpose(view, i + 1) : -1;
    if (purpose >= 0) return purpose;
  }
  return -1;
}

/** "will replace N as": N holds the office until then. */
function isReplaced(search: Search, from: number): boolean {
  const { tokens } = search.view;
  const at = search.view.addressEnds.get(from) ?? from;
  return normAt(tokens, at - 1) === 'replace' && /^(?:will|to)$/.test(normAt(tokens, at - 2));
}

/** "the appointment of N" */
function givesByNoun(search: Search, from: number): boolean {
  const { tokens } = search.view;
  let at = search.view.addressEnds.has(from) ? from - 2 : from - 1;
  // "the appointment of Samoa's N as"
  const owner = normAt(tokens, at) === "'s" ? search.view.actors.endingAt(at) : null;
  if (owner !== null) at = owner.from - 1;
  return normAt(tokens, at) === 'of' && GIVING.has(normAt(tokens, at - 1));
}

/** The verb before a name: "appointed N", "appointed Mr. N". */
function giverBefore(search: Search, from: number): number {
  const { tokens } = search.view;
  let at = beforeDate(tokens, search.view.addressEnds.has(from) ? from - 2 : from - 1);
  // "appointed senior diplomat N": what he was before
  for (let words = 0; words < 3 && CALLING.has(normAt(tokens, at)); words++) at--;
  return at;
}

import { collect } from '../collect.ts';
import type { PersonMention } from '../types.ts';
import { fullestName, isInitial, namesAgree, type ReadName, readWrittenName } from './person-name.ts';

/** How many persons with a part of the name in common are compared; more than that share it in no document. */
const MOST_COMPARED = 16;

interface Known {
  readonly name: ReadName;
  readonly roles: Set<string>;
  count: number;
}

/** For each name as written, the fullest name of the same person among the mentions. */
export function canonicalPersons(mentions: readonly PersonMention[]): ReadonlyMap<string, string> {
  const named = mentions.filter(({ name }) => name !== null);
  if (latest === null || !isSame(latest.named, named)) latest = { named, canonical: readCanonical(named) };
  return latest.canonical;
}

/** What was worked out last: it is asked for before and after names are looked for again, which mostly finds no other. */
let latest: { readonly named: readonly PersonMention[]; readonly canonical: ReadonlyMap<string, string> } | null = null;

function isSame(before: readonly PersonMention[], now: readonly PersonMention[]): boolean {
  return before.length === now.length && before.every((mention, i) => mention === now[i]);
}

function readCanonical(mentions: readonly PersonMention[]): Map<string, string> {
  const known = gather(mentions);
  const byPart = groupNames([...known.values()].map(({ name }) => name).filter((name) => name.parts.length > 1));
  const canonical = new Map<string, string>();
  for (const group of new Set([...byPart.values()].flat())) {
    const fullest = fullestName(group.map((name) => name.written));
    for (const name of group) canonical.set(name.written, fullest);
  }
  const numbered = numberedNames(known.keys());
  for (const [written, { name }] of known) {
    if (canonical.has(written)) continue;
    const bare = (known.get(written)?.roles.size ?? 0) === 0;
    const candidates = (byPart.get(name.keys[0] ?? '') ?? [])
      .flat()
      .filter((other) => namesAgree(other, name) || (bare && isFamilyName(name, other)));
    const chosen = likeliest(written, candidates, known);
    const alone = fullestOfOneWord(written, numbered);
    const own = alone === written ? (inSmallLetters(known, written, name) ?? written) : alone;
    canonical.set(written, chosen === null ? own : (canonical.get(chosen) ?? chosen));
  }
  return canonical;
}

/** "Dahl" for "DAHL", as a transcript calls its speakers; null where the text writes him in capitals only. */
function inSmallLetters(known: ReadonlyMap<string, Known>, written: string, { parts, keys }: ReadName): string | null {
  if (parts.length !== 1 || written !== written.toUpperCase()) return null;
  for (const [other, { name }] of known)
    if (name.parts.length === 1 && name.keys[0] === keys[0] && other !== other.toUpperCase()) return other;
  return null;
}

/** "Momen" after "Masud Bin Momen": a name that never bears a title of its own is somebody's family name, not his father. */
function isFamilyName(alone: ReadName, other: ReadName): boolean {
  return alone.parts.length === 1 && other.keys.at(-1) === alone.keys[0];
}

/** Names of several parts, those of one person together, by each part that is written out. */
function groupNames(names: readonly ReadName[]): Map<string, ReadName[][]> {
  const byPart = new Map<string, ReadName[][]>();
  for (const name of names) {
    const keys = new Set(name.keys.filter((_, i) => !isInitial(name.parts[i] ?? '')));
    const candidates = new Set(collect([...keys], (key) => byPart.get(key)?.slice(-MOST_COMPARED) ?? []));
    const fits = (members: readonly ReadName[]) =>
      members.slice(0, MOST_COMPARED).every((member) => namesAgree(member, name));
    const group = [...candidates].find(fits) ?? [];
    group.push(name);
    for (const key of keys) {
      const sharing = byPart.get(key);
      if (sharing === undefined) byPart.set(key, [group]);
      else if (!sharing.slice(-MOST_COMPARED).includes(group)) sharing.push(group);
    }
  }
  return byPart;
}

const NUMERALS: ReadonlySet<string> = new Set('I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' '));

/** The names that end in a numeral ("Abdullah II"), by what stands before it; null where two do. */
function numberedNames(names: Iterable<string>): ReadonlyMap<string, string | null> {
  const numbered = new Map<string, string | null>();
  for (const name of names) {
    const space = name.lastIndexOf(' ');
    if (space < 0 || !NUMERALS.has(name.slice(space + 1))) continue;
    const plain = name.slice(0, space);
    numbered.set(plain, numbered.has(plain) ? null : name);
  }
  return numbered;
}

/** "Abdullah II" for "Abdullah", where nobody of that name has a second part. */
function fullestOfOneWord(name: string, numbered: ReadonlyMap<string, string | null>): string {
  return NUMERALS.has(name.slice(name.lastIndexOf(' ') + 1)) ? name : (numbered.get(name) ?? name);
}

function gather(mentions: readonly PersonMention[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { name, offices } of mentions) {
    if (name === null) continue;
    const entry = known.get(name) ?? { name: readWrittenName(name), roles: new Set<string>(), count: 0 };
    entry.count++;
    for (const office of offices) entry.roles.add(office.role);
    known.set(name, entry);
  }
  return known;
}

/** Of several persons with one family name: who holds the same office, else who is named most often, else who comes first. */
function likeliest(name: string, candidates: readonly ReadName[], known: ReadonlyMap<string, Known>): string | null {
  const roles = known.get(name)?.roles ?? new Set<string>();
  let best: string | null = null;
  let most: readonly [number, number] = [-1, -1];
  for (const { written: candidate } of candidates) {
    const entry = known.get(candidate);
    const score = [[...(entry?.roles ?? [])].filter((role) => roles.has(role)).length, entry?.count ?? 0] as const;
    if (score[0] > most[0] || (score[0] === most[0] && score[1] > most[1])) {
      best = candidate;
      most = score;
    }
  }
  return best;
}

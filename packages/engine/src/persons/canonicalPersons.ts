import type { PersonMention } from '../types.ts';
import { fullestName, isInitial, nameKey, nameParts, samePerson } from './personName.ts';

/** How many persons with a part of the name in common are compared; more than that share it in no document. */
const MOST_COMPARED = 40;

interface Known {
  readonly roles: Set<string>;
  count: number;
}

/** For each name as written, the fullest name of the same person among the mentions. */
export function canonicalPersons(mentions: readonly PersonMention[]): Map<string, string> {
  const known = gather(mentions);
  const full = [...known.keys()].filter((name) => nameParts(name).length > 1);
  const byPart = new Map<string, string[][]>();
  const groups: string[][] = [];
  for (const name of full) {
    const keys = new Set(nameParts(name).filter((part) => !isInitial(part)).map(nameKey));
    const candidates = new Set([...keys].flatMap((key) => byPart.get(key)?.slice(-MOST_COMPARED) ?? []));
    let group = [...candidates].find((members) => members.slice(0, MOST_COMPARED).every((member) => samePerson(member, name)));
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(name);
    for (const key of keys) {
      const sharing = byPart.get(key) ?? [];
      if (!sharing.includes(group)) byPart.set(key, [...sharing.slice(-MOST_COMPARED), group]);
    }
  }
  const canonical = new Map<string, string>();
  for (const group of groups) for (const name of group) canonical.set(name, fullestName(group));
  for (const name of known.keys()) {
    if (canonical.has(name)) continue;
    const candidates = (byPart.get(nameKey(nameParts(name)[0] ?? '')) ?? []).flat();
    const chosen = likeliest(name, candidates.filter((other) => samePerson(other, name)), known);
    canonical.set(name, chosen === null ? fullestOfOneWord(name, known) : (canonical.get(chosen) ?? chosen));
  }
  return canonical;
}

/** "Abdullah II" for "Abdullah", where nobody of that name has a second part. */
function fullestOfOneWord(name: string, known: ReadonlyMap<string, Known>): string {
  const key = nameKey(nameParts(name)[0] ?? '');
  const numbered = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];
  if (numbered.includes(name.split(' ').at(-1) ?? '')) return name;
  const fitting = numbered.map((numeral) => `${name} ${numeral}`).filter((other) => known.has(other));
  return fitting.length === 1 && nameKey(nameParts(fitting[0] ?? '')[0] ?? '') === key ? (fitting[0] ?? name) : name;
}

function gather(mentions: readonly PersonMention[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { name, offices } of mentions) {
    if (name === null) continue;
    const entry = known.get(name) ?? { roles: new Set<string>(), count: 0 };
    entry.count++;
    for (const office of offices) entry.roles.add(office.role);
    known.set(name, entry);
  }
  return known;
}

/** Of several persons with one family name: who holds the same office, else who is named most often, else who comes first. */
function likeliest(name: string, candidates: readonly string[], known: ReadonlyMap<string, Known>): string | null {
  const roles = known.get(name)?.roles ?? new Set<string>();
  let best: string | null = null;
  let most: readonly [number, number] = [-1, -1];
  for (const candidate of candidates) {
    const entry = known.get(candidate);
    const score = [[...(entry?.roles ?? [])].filter((role) => roles.has(role)).length, entry?.count ?? 0] as const;
    if (score[0] > most[0] || (score[0] === most[0] && score[1] > most[1])) {
      best = candidate;
      most = score;
    }
  }
  return best;
}

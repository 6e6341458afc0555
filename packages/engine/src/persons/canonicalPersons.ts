import type { PersonMention } from '../types.ts';
import { fullestName, nameParts, samePerson } from './personName.ts';

/** For each name as written, the fullest name of the same person among the mentions; of several that fit, the one named last before it. */
export function canonicalPersons(mentions: readonly PersonMention[]): Map<string, string> {
  const names = [...new Set(mentions.flatMap((mention) => (mention.name === null ? [] : [mention.name])))];
  const groups: string[][] = [];
  const full = names.filter((name) => nameParts(name).length > 1);
  for (const name of full) {
    const group = groups.find((members) => members.every((member) => samePerson(member, name)));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  const canonical = new Map<string, string>();
  for (const group of groups) for (const name of group) canonical.set(name, fullestName(group));
  for (const [index, name] of names.entries()) {
    if (canonical.has(name)) continue;
    const fitting = full.filter((other) => samePerson(other, name));
    const before = fitting.filter((other) => names.indexOf(other) < index);
    const chosen = before.at(-1) ?? fitting[0];
    canonical.set(name, chosen === undefined ? name : (canonical.get(chosen) ?? chosen));
  }
  return canonical;
}

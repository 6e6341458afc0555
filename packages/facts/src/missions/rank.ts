import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Post } from './posts.ts';
import type { MissionKind } from './words.ts';

const ENVOYS: ReadonlySet<string> = new Set(['plenipotentiary', 'resident', 'envoy', 'minister']);

/** A "diplomatic mission" is what its head makes it: under a minister it is a legation, else an embassy. */
export function kindByRank({ tokens, tagged, people }: ResolvedSentence, post: Post): MissionKind {
  if (post.kind !== 'embassy' || tagged.lemmas[post.head] !== 'mission') return post.kind;
  const heads = people.filter((person) => person.offices.some((office) => office.role === 'ambassador'));
  const title = collect(heads, (person) => tokens.slice(person.from, person.to).map(({ norm }) => norm));
  return !title.includes('ambassador') && title.some((word) => ENVOYS.has(word)) ? 'legation' : 'embassy';
}

import type { DocumentClaims } from '@diplomatic-relations/facts';
import { knownActor } from '@diplomatic-relations/gazetteer';
import { compareText, type RowOf, TABLES } from '@diplomatic-relations/schema';
import type { AnyRow, Dataset } from './dataset.ts';

type Actor = RowOf<'actors'>;

/** A row for every actor that a row of another table refers to, and for the owners of those. */
export function collectActors(dataset: Dataset, documents: readonly DocumentClaims[]): Actor[] {
  const claimed = new Map<string, Actor[]>();
  for (const { actors } of documents) {
    for (const actor of actors) claimed.set(actor.actor_id, [...(claimed.get(actor.actor_id) ?? []), actor]);
  }
  const actors = new Map<string, Actor>();
  const waiting = [...referencedActors(dataset)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (actors.has(id)) continue;
    const actor = knownActor(id) ?? mergeActors(claimed.get(id) ?? []);
    if (actor === null)
      throw new Error(
        `actor ${id}: expected a state or organization of the gazetteer, or an actor that a document names; got neither`,
      );
    actors.set(id, actor);
    if (actor.owner_id !== null) waiting.push(actor.owner_id);
  }
  return [...actors.values()];
}

function referencedActors(dataset: Dataset): Set<string> {
  const ids = new Set<string>();
  for (const { name, foreignKeys } of TABLES) {
    const keys = foreignKeys.filter((key) => key.table === 'actors' && name !== 'actors').flatMap((key) => key.columns);
    if (keys.length === 0) continue;
    for (const row of dataset[name] as unknown as AnyRow[]) {
      for (const key of keys) {
        const value = row[key];
        for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') ids.add(id);
      }
    }
  }
  return ids;
}

/** One actor from all documents that name it: the fullest name, and the others as aliases. */
function mergeActors(actors: readonly Actor[]): Actor | null {
  const [first] = [...actors].sort((a, b) => b.name.length - a.name.length || compareText(a.name, b.name));
  if (first === undefined) return null;
  const value = <K extends 'owner_id' | 'iso3' | 'wikidata'>(column: K): Actor[K] =>
    actors
      .map((actor) => actor[column])
      .filter((each) => each !== null)
      .sort()[0] ?? null;
  return {
    ...first,
    owner_id: value('owner_id'),
    iso3: value('iso3'),
    wikidata: value('wikidata'),
    aliases: sortedNames(
      actors.flatMap((actor) => [actor.name, ...(actor.aliases ?? [])]),
      first.name,
    ),
  };
}

function sortedNames(names: readonly string[], except: string): string[] {
  return [...new Set(names)].filter((name) => name !== except && name !== '').sort(compareText);
}

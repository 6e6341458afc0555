import { organizationById } from './organizations.ts';
import { stateById } from './states.ts';

/** A state or organization in the columns of the codebook's `actors`. */
export interface KnownActor {
  readonly actor_id: string;
  readonly kind: 'state' | 'organization';
  readonly name: string;
  readonly owner_id: null;
  readonly iso3: string | null;
  readonly wikidata: string | null;
  /** Its other names, in order. */
  readonly aliases: string[];
}

/** What the gazetteer knows of an actor id; null for persons, bodies and whoever it does not list. */
export function knownActor(id: string): KnownActor | null {
  const state = stateById(id);
  if (state) {
    const { name, officialName, aliases, wikidata } = state;
    return actor(id, 'state', name, wikidata, [officialName, ...aliases]);
  }
  const organization = organizationById(id);
  if (!organization) return null;
  const { name, acronyms, aliases, wikidata } = organization;
  return actor(id, 'organization', name, wikidata, [...acronyms, ...aliases]);
}

function actor(
  id: string,
  kind: KnownActor['kind'],
  name: string,
  wikidata: string | null,
  names: readonly string[],
): KnownActor {
  const aliases = [...new Set(names)].filter((alias) => alias !== name && alias !== '').sort();
  return { actor_id: id, kind, name, owner_id: null, iso3: kind === 'state' ? id : null, wikidata, aliases };
}

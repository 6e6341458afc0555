import { bodyNames, cityNames, organizationNames, REGIONS, STATES, stateNames } from '@diplomatic-relations/gazetteer';
import type { ActorMention } from '../types.ts';
import { buildTrie, type NameTrie } from './trie.ts';

export interface NameEntry {
  readonly kind: 'state' | 'organization' | 'body' | 'territory' | 'city' | 'region';
  /** Party of a state, organization or body; ISO alpha-3 of a city's or region's state, if known. */
  readonly id: string | null;
  readonly form: ActorMention['form'];
  readonly ambiguous: boolean;
  /** True where it is the name only as written here: "USAID", "the Commonwealth". */
  readonly exact: boolean;
  readonly text: string;
  /** Of a city, the other states that have one of this name. */
  readonly elsewhere: readonly string[];
}

/** Of two readings of one name, the first. */
const ORDER: readonly NameEntry['kind'][] = ['organization', 'body', 'state', 'territory', 'region', 'city'];

const NOWHERE: readonly string[] = [];

let trie: NameTrie<NameEntry> | null = null;

/** Every name of the gazetteer, built when it is first asked for. */
export function nameTable(): NameTrie<NameEntry> {
  trie ??= buildTrie(
    entries()
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
      .map((entry) => [entry.text, entry]),
  );
  return trie;
}

function entries(): NameEntry[] {
  const kinds = new Map(STATES.map((state) => [state.id, state.kind]));
  const namesakes = new Map(cityNames().map(({ name, country, elsewhere }) => [name, [country, ...elsewhere]]));
  return [
    ...stateNames().map(
      ({ name, form, stateId, ambiguous, exact }): NameEntry => ({
        kind: form === 'city' ? 'city' : kinds.get(stateId) === 'territory' ? 'territory' : 'state',
        id: stateId,
        form,
        ambiguous,
        exact: exact === true || form === 'acronym',
        text: name,
        elsewhere: form === 'city' ? (namesakes.get(name) ?? NOWHERE).filter((id) => id !== stateId) : NOWHERE,
      }),
    ),
    ...organizationNames().map(
      ({ name, form, organizationId }): NameEntry => ({
        kind: 'organization',
        id: organizationId,
        form,
        ambiguous: false,
        exact: form === 'acronym',
        text: name,
        elsewhere: NOWHERE,
      }),
    ),
    ...bodyNames().map(({ name, form, partyId }) => ({ ...plain('body', name, partyId), exact: form === 'acronym' })),
    ...cityNames().map(({ name, country, contested, elsewhere }) => ({
      ...plain('city', name, contested ? null : country),
      elsewhere: contested ? [country, ...elsewhere] : elsewhere,
    })),
    ...REGIONS.map(({ name, country }) => plain('region', name, country)),
  ];
}

function plain(kind: 'body' | 'city' | 'region', text: string, id: string | null): NameEntry {
  return {
    kind,
    id,
    form: kind === 'region' ? 'name' : kind,
    ambiguous: false,
    exact: false,
    text,
    elsewhere: NOWHERE,
  };
}

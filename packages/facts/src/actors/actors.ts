import type { AnalysedDocument } from '@diplomatic-relations/engine';
import { personId } from '@diplomatic-relations/engine';
import { organizationById, stateById } from '@diplomatic-relations/gazetteer';
import type { RowOf } from '@diplomatic-relations/schema';
import type { Claim, FactTable } from '../claim.ts';

type ActorRow = RowOf<'actors'>;

/** One row for each actor that the document's claims and mentions name. */
export function actorRows(
  claims: readonly Claim[],
  mentions: readonly RowOf<'mentions'>[],
  document: AnalysedDocument,
): ActorRow[] {
  const ids = new Set<string>();
  for (const mention of mentions) ids.add(mention.actor_id);
  for (const claim of claims) addActors(claim, ids);
  const people = peopleById(document);
  return [...ids].sort().flatMap((id) => {
    const row = people.get(id) ?? partyRow(id);
    return row ? [row] : [];
  });
}

/** The columns of each table that hold one actor. */
const ACTOR_COLUMNS: Readonly<Record<FactTable, readonly string[]>> = {
  relations: ['actor_a', 'actor_b', 'recogniser'],
  missions: ['sender', 'host'],
  memberships: ['member', 'organization'],
  events: [],
  agreements: [],
  positions: ['party', 'person_id'],
  indicators: ['actor_a', 'actor_b'],
  trade_goods: ['exporter', 'importer'],
  interactions: ['source', 'target'],
  cooperation_areas: ['actor_a', 'actor_b'],
  headlines: [],
};

function addActors(claim: Claim, ids: Set<string>): void {
  const row = claim.row as Readonly<Record<string, unknown>>;
  for (const column of ACTOR_COLUMNS[claim.table]) {
    const value = row[column];
    if (typeof value === 'string') ids.add(value);
  }
  if (Array.isArray(row['parties'])) for (const party of row['parties'] as string[]) ids.add(party);
  for (const { party, person_id } of claim.participants ?? []) {
    ids.add(party);
    if (person_id) ids.add(person_id);
  }
}

function peopleById(document: AnalysedDocument): ReadonlyMap<string, ActorRow> {
  const rows = new Map<string, ActorRow>();
  for (const [name, file] of document.people.byName) {
    const id = personId(file.fullName);
    const known = rows.get(id);
    const aliases = new Set(known?.aliases ?? []);
    if (name !== file.fullName) aliases.add(name);
    rows.set(id, {
      actor_id: id,
      kind: 'person',
      name: file.fullName,
      owner_id: file.party,
      iso3: null,
      wikidata: null,
      aliases: [...aliases].sort(),
    });
  }
  return rows;
}

/** The rows of states and organizations that the gazetteer knows, as documents name them. */
const KNOWN_ROWS = new Map<string, ActorRow>();

function partyRow(id: string): ActorRow | null {
  const known = KNOWN_ROWS.get(id);
  if (known !== undefined) return known;
  const row = gazetteerRow(id);
  if (row === null) return unknownRow(id);
  KNOWN_ROWS.set(id, row);
  return row;
}

function gazetteerRow(id: string): ActorRow | null {
  const state = stateById(id);
  if (state)
    return {
      actor_id: id,
      kind: 'state',
      name: state.name,
      owner_id: null,
      iso3: state.id,
      wikidata: state.wikidata,
      aliases: [...new Set([state.officialName, ...state.aliases])].filter((alias) => alias !== state.name).sort(),
    };
  const organization = organizationById(id);
  if (organization)
    return {
      actor_id: id,
      kind: 'organization',
      name: organization.name,
      owner_id: null,
      iso3: null,
      wikidata: organization.wikidata,
      aliases: [...new Set([...organization.acronyms, ...organization.aliases])].sort(),
    };
  return null;
}

function unknownRow(id: string): ActorRow | null {
  if (id.startsWith('org:'))
    return {
      actor_id: id,
      kind: 'organization',
      name: titleOfSlug(id.slice(4)),
      owner_id: null,
      iso3: null,
      wikidata: null,
      aliases: [],
    };
  if (id.startsWith('person:'))
    return {
      actor_id: id,
      kind: 'person',
      name: titleOfSlug(id.slice(7)),
      owner_id: null,
      iso3: null,
      wikidata: null,
      aliases: [],
    };
  return null;
}

function titleOfSlug(slug: string): string {
  return slug.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}

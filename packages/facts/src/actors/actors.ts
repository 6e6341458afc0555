import type { AnalysedDocument } from '@diplomatic-relations/engine';
import { collect, personId } from '@diplomatic-relations/engine';
import { knownActor } from '@diplomatic-relations/gazetteer';
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
  return collect([...ids].sort(), (id) => {
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
    rows.set(id, {
      actor_id: id,
      kind: 'person',
      name: file.fullName,
      owner_id: file.party,
      iso3: null,
      wikidata: null,
      aliases: [...new Set([...(known?.aliases ?? []), name])].filter((alias) => alias !== file.fullName).sort(),
    });
  }
  return rows;
}

/** The rows of states and organizations that the gazetteer knows, as documents name them. */
const KNOWN_ROWS = new Map<string, ActorRow>();

function partyRow(id: string): ActorRow | null {
  const known = KNOWN_ROWS.get(id);
  if (known !== undefined) return known;
  const row = knownActor(id);
  if (row === null) return unknownRow(id);
  KNOWN_ROWS.set(id, row);
  return row;
}

/** A row for what only its id tells of. */
function unknownRow(id: string): ActorRow | null {
  const [, scheme, slug] = /^(org|person):(.+)$/.exec(id) ?? [];
  if (slug === undefined) return null;
  return {
    actor_id: id,
    kind: scheme === 'org' ? 'organization' : 'person',
    name: titleOfSlug(slug),
    owner_id: null,
    iso3: null,
    wikidata: null,
    aliases: [],
  };
}

function titleOfSlug(slug: string): string {
  return slug.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}

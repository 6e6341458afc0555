import type { AnalysedDocument } from '@diplomatic-relations/engine';
import { organizationById, stateById } from '@diplomatic-relations/gazetteer';
import type { RowOf } from '@diplomatic-relations/schema';
import type { Claim } from '../claim.ts';
import { personId } from '@diplomatic-relations/engine';

type ActorRow = RowOf<'actors'>;

/** One row for each actor that the document's claims and mentions name. */
export function actorRows(claims: readonly Claim[], mentions: readonly RowOf<'mentions'>[], document: AnalysedDocument): ActorRow[] {
  const ids = new Set<string>(mentions.map((mention) => mention.actor_id));
  for (const claim of claims) for (const id of actorsOf(claim)) ids.add(id);
  const people = peopleById(document);
  const organizationNames = namesInClaims(document);
  return [...ids].sort().flatMap((id) => {
    const row = people.get(id) ?? partyRow(id, organizationNames);
    return row ? [row] : [];
  });
}

const PARTY_COLUMNS = ['actor_a', 'actor_b', 'recogniser', 'sender', 'host', 'member', 'organization', 'source', 'target', 'party', 'person_id', 'exporter', 'importer'] as const;

function actorsOf(claim: Claim): string[] {
  const row = claim.row as Readonly<Record<string, unknown>>;
  const single = PARTY_COLUMNS.map((column) => row[column]).filter((value): value is string => typeof value === 'string');
  const several = Array.isArray(row['parties']) ? (row['parties'] as string[]) : [];
  const participants = (claim.participants ?? []).flatMap((participant) => (participant.person_id ? [participant.party, participant.person_id] : [participant.party]));
  return [...single, ...several, ...participants];
}

function peopleById(document: AnalysedDocument): ReadonlyMap<string, ActorRow> {
  const rows = new Map<string, ActorRow>();
  for (const [name, file] of document.people.byName) {
    const id = personId(file.fullName);
    const known = rows.get(id);
    const aliases = new Set(known?.aliases ?? []);
    if (name !== file.fullName) aliases.add(name);
    rows.set(id, { actor_id: id, kind: 'person', name: file.fullName, owner_id: file.party, iso3: null, wikidata: null, aliases: [...aliases].sort() });
  }
  return rows;
}

function namesInClaims(_document: AnalysedDocument): ReadonlyMap<string, string> {
  return new Map();
}

function partyRow(id: string, names: ReadonlyMap<string, string>): ActorRow | null {
  const state = stateById(id);
  if (state) return { actor_id: id, kind: 'state', name: state.name, owner_id: null, iso3: state.id, wikidata: state.wikidata, aliases: [...new Set([state.officialName, ...state.aliases])].filter((alias) => alias !== state.name).sort() };
  const organization = organizationById(id);
  if (organization) return { actor_id: id, kind: 'organization', name: organization.name, owner_id: null, iso3: null, wikidata: organization.wikidata, aliases: [...new Set([...organization.acronyms, ...organization.aliases])].sort() };
  if (id.startsWith('org:')) return { actor_id: id, kind: 'organization', name: names.get(id) ?? titleOfSlug(id.slice(4)), owner_id: null, iso3: null, wikidata: null, aliases: [] };
  if (id.startsWith('person:')) return { actor_id: id, kind: 'person', name: titleOfSlug(id.slice(7)), owner_id: null, iso3: null, wikidata: null, aliases: [] };
  return null;
}

function titleOfSlug(slug: string): string {
  return slug.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}

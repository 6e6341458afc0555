import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stableJson, writeDatasetFiles } from '@diplomatic-relations/artifacts';
import { type Dataset, exampleDataset, type RowOf, SCHEMA_VERSION } from '@diplomatic-relations/schema';

const first = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error('expected an example row');
  return row;
};

const dated = (date: string, start: string | null, end: string | null) => ({ date, date_start: start, date_end: end });

/** The schema's example dataset with more rows, so that each named query has something to tell apart. */
export const smallDataset = (): Dataset => {
  const example = exampleDataset();
  const relation = first(example.relations);
  const event = first(example.events);
  const mission = first(example.missions);
  const agreement = first(example.agreements);
  const indicator = first(example.indicators);
  const participant = first(example.event_participants);
  const interaction = first(example.interactions);
  const more = {
    relations: [
      { ...relation, id: 'rel_severed', change: 'severed', ...dated('1980', '1980-01-01', '1980-12-31') },
      { ...relation, id: 'rel_restored', change: 'restored', ...dated('1991-06-02', '1991-06-02', '1991-06-02') },
    ] satisfies RowOf<'relations'>[],
    events: [
      {
        ...event,
        id: 'evt_planned',
        status: 'planned',
        kind: 'visit',
        ...dated('2024-23', '2024-09-01', '2024-11-30'),
      },
      {
        ...event,
        id: 'evt_undated',
        kind: 'call',
        parties: ['CHL', 'PER'],
        date: null,
        date_start: null,
        date_end: null,
      },
    ] satisfies RowOf<'events'>[],
    event_participants: [
      {
        ...participant,
        event_id: event.id,
        party: 'ISL',
        person_id: 'person:jon-jonsson',
        title: 'Minister',
        role: 'visitor',
      },
    ] satisfies RowOf<'event_participants'>[],
    missions: [
      {
        ...mission,
        id: 'mis_closed',
        change: 'closed',
        kind: 'consulate',
        ...dated('2003-01-09', '2003-01-09', '2003-01-09'),
      },
    ] satisfies RowOf<'missions'>[],
    agreements: [
      { ...agreement, id: 'agr_ended', action: 'terminated', ...dated('2023-08', '2023-08-01', '2023-08-31') },
      {
        ...agreement,
        id: 'agr_plan',
        title: 'plan for 2015-2020',
        kind: 'plan',
        period: '2015/2020',
        date: null,
        date_start: null,
        date_end: null,
        date_precision: null,
        date_basis: null,
      },
    ] satisfies RowOf<'agreements'>[],
    indicators: [
      { ...indicator, id: 'ind_2021', period: '2021', value: 19_300_000 },
      { ...indicator, id: 'ind_aid', metric: 'aid', actor_b: null, value: 0.5, qualifier: 'about' },
    ] satisfies RowOf<'indicators'>[],
    interactions: [
      {
        ...interaction,
        id: 'int_aid',
        event_type: 'AID',
        symmetric: false,
        source: 'PER',
        target: 'ISL',
        confidence: 0.4,
      },
    ] satisfies RowOf<'interactions'>[],
    evidence: [
      {
        ...first(example.evidence),
        fact_table: 'interactions',
        fact_id: 'int_aid',
        quote: 'geothermal energy',
        confidence: 0.4,
      },
    ] satisfies RowOf<'evidence'>[],
  };
  return {
    ...example,
    relations: [...example.relations, ...more.relations],
    events: [...example.events, ...more.events],
    event_participants: [...example.event_participants, ...more.event_participants],
    missions: [...example.missions, ...more.missions],
    agreements: [...example.agreements, ...more.agreements],
    indicators: [...example.indicators, ...more.indicators],
    interactions: [...example.interactions, ...more.interactions],
    evidence: [...example.evidence, ...more.evidence],
  };
};

/** Writes a dataset as a build into a new folder; `remove` takes it away. */
export const writeRelease = async (
  dataset: Partial<Dataset>,
  schemaVersion: string = SCHEMA_VERSION,
): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  await writeDatasetFiles(folder, dataset, {});
  await writeFile(
    join(folder, 'manifest.json'),
    stableJson({ generator: 'diplomatic-relations', schema_version: schemaVersion }),
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

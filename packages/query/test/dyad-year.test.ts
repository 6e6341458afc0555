import { type Dataset, edtfBounds, exampleDataset, type RowOf } from '@diplomatic-relations/schema';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openRelease } from '../src/release.ts';
import { writeRelease } from './small-release.ts';

const EXAMPLE = exampleDataset();
const EMPTY = Object.fromEntries(Object.keys(EXAMPLE).map((name) => [name, []])) as unknown as Dataset;

const dates = (date: string | null) => {
  const bounds = date === null ? null : edtfBounds(date);
  return {
    date,
    date_start: bounds?.start ?? null,
    date_end: bounds?.end ?? null,
    date_precision: bounds?.precision ?? null,
  };
};

type RelationChange = readonly [change: string, date: string | null, kind?: string];
type PostChange = readonly [sender: 'ISL' | 'PER', kind: string, change: string, date: string | null, city?: string];

const relation = ([change, date, kind = 'diplomatic_relations']: RelationChange, at: number) =>
  ({ ...EXAMPLE.relations[0], id: `rel_${at}`, kind, change, ...dates(date) }) as RowOf<'relations'>;

const mission = ([sender, kind, change, date, city]: PostChange, at: number) =>
  ({
    ...EXAMPLE.missions[0],
    id: `mis_${at}`,
    sender,
    host: sender === 'ISL' ? 'PER' : 'ISL',
    kind,
    change,
    city: city ?? null,
    ...dates(date),
  }) as RowOf<'missions'>;

const years = async (
  changes: { relations?: readonly RelationChange[]; missions?: readonly PostChange[] },
  columns: string,
): Promise<string[]> => {
  const written = await writeRelease({
    ...EMPTY,
    actors: EXAMPLE.actors,
    relations: (changes.relations ?? []).map(relation),
    missions: (changes.missions ?? []).map(mission),
  });
  onTestFinished(() => written.remove());
  const release = await openRelease(written.folder);
  onTestFinished(() => release.close());
  const { rows } = await release.query(`SELECT year, ${columns} FROM dyad_year ORDER BY party_a, party_b, year`);
  return rows.map((row) => row.map((value) => (value === null ? '?' : String(value))).join(' '));
};

describe('dyad_year: relations', () => {
  it.each<[string, RelationChange[], string[]]>([
    ['nothing dated, no years', [['established', null]], []],
    ['one year', [['established', '1992-02-18']], ['1992 true dated']],
    [
      'carried until they end, and a gap before the beginning',
      [
        ['in_force', '1990', 'partnership'],
        ['established', '1992'],
        ['severed', '1994'],
        ['restored', '1995-03'],
      ],
      ['1990 ? ?', '1991 ? ?', '1992 true dated', '1993 true carried', '1994 false dated', '1995 true dated'],
    ],
    [
      'the later change of one year counts',
      [
        ['restored', '1992-11'],
        ['severed', '1992-03'],
      ],
      ['1992 true dated'],
    ],
    [
      'suspended is not in force',
      [
        ['established', '2000'],
        ['suspended', '2001'],
      ],
      ['2000 true dated', '2001 false dated'],
    ],
    [
      'a report for a period says nothing of the time after it',
      [
        ['in_force', '2000/2001'],
        ['in_force', '2003', 'partnership'],
      ],
      ['2000 true dated', '2001 true carried', '2002 ? ?', '2003 ? ?'],
    ],
    [
      'a period within known relations does not end them',
      [
        ['established', '1999'],
        ['in_force', '2000/2001'],
        ['in_force', '2002', 'partnership'],
      ],
      ['1999 true dated', '2000 true dated', '2001 true carried', '2002 true carried'],
    ],
  ])('%s', async (_, relations, expected) =>
    expect(await years({ relations }, 'diplomatic_relations, diplomatic_relations_basis')).toEqual(expected),
  );

  it('lists the kinds in force', async () =>
    expect(
      await years(
        {
          relations: [
            ['established', '2000'],
            ['upgraded', '2001', 'strategic_partnership'],
          ],
        },
        'relations',
      ),
    ).toEqual(['2000 diplomatic_relations', '2001 diplomatic_relations,strategic_partnership']));
});

describe('dyad_year: posts', () => {
  it.each<[string, PostChange[], string[]]>([
    ['a planned post is none', [['PER', 'embassy', 'planned', '2000']], ['2000 ? ? ? ? ? ?']],
    [
      'each way, and unknown where nothing is said',
      [
        ['ISL', 'consulate', 'opened', '2000', 'Lima'],
        ['PER', 'embassy', 'opened', '2001'],
      ],
      ['2000 consulate dated 1 ? ? ?', '2001 consulate carried 1 embassy dated 1'],
    ],
    [
      'the highest post, and their number',
      [
        ['ISL', 'consulate', 'opened', '2000', 'Lima'],
        ['ISL', 'consulate', 'opened', '2000', 'Cusco'],
        ['ISL', 'embassy', 'opened', '2000', 'Lima'],
      ],
      ['2000 embassy dated 3 ? ? ?'],
    ],
    [
      'a legation that becomes an embassy is one post',
      [
        ['ISL', 'legation', 'opened', '2000'],
        ['ISL', 'embassy', 'upgraded', '2001'],
      ],
      ['2000 legation dated 1 ? ? ?', '2001 embassy dated 1 ? ? ?'],
    ],
    [
      'a closed post is 0 known posts, and no representation known',
      [
        ['ISL', 'embassy', 'opened', '2000'],
        ['ISL', 'embassy', 'closed', '2001'],
      ],
      ['2000 embassy dated 1 ? ? ?', '2001 ? ? 0 ? ? ?'],
    ],
    [
      'an embassy that moves stays one',
      [
        ['ISL', 'embassy', 'opened', '2000', 'Cusco'],
        ['ISL', 'embassy', 'relocated', '2001', 'Lima'],
      ],
      ['2000 embassy dated 1 ? ? ?', '2001 embassy dated 1 ? ? ?'],
    ],
    [
      'an accreditation represents, and is no post',
      [['PER', 'accreditation', 'opened', '2000']],
      ['2000 ? ? ? accreditation dated ?'],
    ],
  ])('%s', async (_, missions, expected) =>
    expect(
      await years(
        { missions },
        'representation_a, representation_a_basis, missions_a, representation_b, representation_b_basis, missions_b',
      ),
    ).toEqual(expected),
  );
});

import { codePointLength } from './code-points.ts';
import { FACT_TABLE_NAMES, type FactTableName } from './table-names.ts';
import { type Dataset, type RowOf, table } from './tables.ts';

/** The words of the example document that assert the example row of each table. */
const QUOTES: Readonly<Record<FactTableName, string>> = {
  relations: 'Iceland and Peru established diplomatic relations on 14 March 1969.',
  missions: 'Peru opened its embassy in Reykjavik in October 1995',
  memberships: 'joined the Arctic Circle as an observer in 2019',
  events: 'On 5 May 2023 Foreign Minister Ana Quispe met her Icelandic counterpart in Lima',
  agreements: 'they signed a memorandum of understanding on fisheries',
  positions: 'Foreign Minister Ana Quispe',
  indicators: 'Trade turnover came to 25.7 million US dollars in 2022',
  trade_goods: 'Iceland exports canned fish to Peru',
  interactions: 'On 5 May 2023 Foreign Minister Ana Quispe met her Icelandic counterpart in Lima',
  cooperation_areas: 'The two countries also work together on geothermal energy.',
  headlines: 'Lima prepares for a week of poetry',
};

function actor(row: Pick<RowOf<'actors'>, 'actor_id' | 'kind' | 'name'> & Partial<RowOf<'actors'>>): RowOf<'actors'> {
  return { owner_id: null, iso3: null, wikidata: null, aliases: [], ...row };
}

/** A small consistent dataset, invented, whose rows include the example of each table: for tests and documentation. */
export function exampleDataset(): Dataset {
  const example = <T extends keyof Dataset>(name: T) => table(name).example as RowOf<T>;
  const document = example('documents');
  const place = (quote: string) => {
    const start = codePointLength(document.text.slice(0, document.text.indexOf(quote)));
    return { start, end: start + codePointLength(quote) };
  };
  return {
    documents: [document],
    actors: [
      example('actors'),
      actor({ actor_id: 'PER', kind: 'state', name: 'Peru', iso3: 'PER', wikidata: 'Q419' }),
      actor({ actor_id: 'org:arctic-circle', kind: 'organization', name: 'Arctic Circle' }),
      actor({ actor_id: 'person:ana-quispe', kind: 'person', name: 'Ana Quispe', owner_id: 'PER' }),
    ],
    relations: [example('relations')],
    missions: [example('missions')],
    memberships: [example('memberships')],
    events: [example('events')],
    event_participants: [
      { ...example('event_participants'), party: 'ISL', person_id: null, title: null, role: 'visitor' },
      example('event_participants'),
    ],
    agreements: [example('agreements')],
    positions: [example('positions')],
    indicators: [example('indicators')],
    trade_goods: [example('trade_goods')],
    interactions: [example('interactions')],
    cooperation_areas: [example('cooperation_areas')],
    headlines: [example('headlines')],
    evidence: FACT_TABLE_NAMES.map((name) => {
      const { id, confidence } = table(name).example as { id: string; confidence: number };
      return {
        ...example('evidence'),
        fact_table: name,
        fact_id: id,
        ...place(QUOTES[name]),
        quote: QUOTES[name],
        rule: name === 'relations' ? example('evidence').rule : `${name}/example`,
        confidence,
      };
    }).sort((a, b) => (a.fact_table < b.fact_table ? -1 : 1)),
    mentions: [example('mentions'), { doc_id: document.doc_id, actor_id: 'PER', start: 12, end: 16, surface: 'Peru' }],
  };
}

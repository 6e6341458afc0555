const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    embargoes: 'embargo',
    vetoes: 'veto',
    potatoes: 'potato',
    tomatoes: 'tomato',
    mangoes: 'mango',
    heroes: 'hero',
    torpedoes: 'torpedo',
    cargoes: 'cargo',
    countries: 'country',
    embassies: 'embassy',
    men: 'man',
    women: 'woman',
    children: 'child',
    series: 'series',
    news: 'news',
    affairs: 'affair',
    memoranda: 'memorandum',
    media: 'media',
    criteria: 'criterion',
    crises: 'crisis',
    talks: 'talks',
    ties: 'ties',
    relations: 'relation',
    headquarters: 'headquarters',
    charges: 'charge',
    goods: 'goods',
    species: 'species',
    means: 'means',
    dead: 'dead',
  }),
);

/** Singular of a noun by the regular rules and a short table. */
export function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4) return IRREGULAR_PLURALS.get(word) ?? word;
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

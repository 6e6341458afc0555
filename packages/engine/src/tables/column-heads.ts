import { lineKey } from '../segments/line-key.ts';
import { plain } from './cell-kind.ts';

const MOST_WORDS = 8;

/** What columns are called by: each head of a table opens or closes with one of these. */
// biome-ignore format: a table of words reads best in rows
const WORDS: ReadonlySet<string> = new Set([
  'no', 'sno', 'number', 'sl', 'sr', 's', 'nr', 'n', 'serial', 'rank',
  'date', 'dates', 'year', 'years', 'period', 'periods', 'day', 'when', 'time', 'month', 'term', 'tenure', 'until', 'start', 'end',
  'name', 'names', 'title', 'titles', 'person', 'visitor', 'visitors', 'guest', 'official', 'officials', 'leader', 'delegation',
  'ambassador', 'ambassadors', 'head', 'heads', 'holder', 'minister', 'position', 'office', 'post', 'designation', 'rank', 'function',
  'event', 'events', 'visit', 'visits', 'meeting', 'occasion', 'purpose', 'description', 'details', 'remarks', 'notes', 'note', 'subject', 'topic', 'level', 'form', 'type', 'kind', 'status',
  'place', 'venue', 'city', 'cities', 'location', 'country', 'countries', 'state', 'states', 'partner', 'party', 'parties', 'host', 'capital', 'region', 'address',
  'agreement', 'agreements', 'treaty', 'treaties', 'document', 'documents', 'instrument', 'signature', 'signing', 'signed', 'force', 'effective', 'ratification', 'ratified', 'validity',
  'organization', 'organizations', 'organisation', 'organisations', 'membership', 'member', 'accession', 'joined', 'since', 'role', 'admission',
  'mission', 'missions', 'embassy', 'embassies', 'consulate', 'opened', 'opening', 'established', 'establishment', 'relations', 'recognition', 'recognized', 'recognised',
  'export', 'exports', 'import', 'imports', 'total', 'turnover', 'balance', 'volume', 'value', 'trade', 'amount', 'share', 'growth', 'change', 'goods', 'products', 'commodities', 'items', 'commodity', 'product', 'item',
  'investment', 'investments', 'tourists', 'visitors', 'students', 'unit', 'indicator', 'indicators',
]);

/** True where the cells of a row are the heads of columns: words for what stands below, and no figures but years. */
export function areHeads(cells: readonly string[]): boolean {
  const named = cells.map(plain).filter((cell) => cell !== '' && cell !== '#');
  return (
    named.length >= 1 && named.length * 2 >= cells.length && named.every(isHead) && named.some((cell) => !isYear(cell))
  );
}

/** "Trade", "2018", "2019", or an empty cell and years: the heads of columns of figures. */
export function areYears(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.slice(1).every(isYear) && !isYear(cells[0] ?? '');
}

/** "Name", "Date": one word that heads a column. */
export function isColumnWord(cell: string): boolean {
  return WORDS.has(lineKey(cell));
}

function isHead(cell: string): boolean {
  if (isYear(cell)) return true;
  const words = lineKey(cell).split(' ');
  if (words.length > MOST_WORDS || (words.length > 2 && /[.!?]$/.test(cell))) return false;
  if (/\d/.test(cell) && !/\(.*\)/.test(cell)) return false;
  return WORDS.has(words[0] ?? '') || WORDS.has(words.at(-1) ?? '') || words.some((word) => MARKING.has(word));
}

/** Words that tell a head wherever they stand in it. */
const MARKING: ReadonlySet<string> = new Set([
  'date',
  'signature',
  'signing',
  'signed',
  'accession',
  'export',
  'exports',
  'import',
  'imports',
  'turnover',
  'establishment',
]);

function isYear(cell: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(cell);
}

import { surfaceOf } from '../surface.ts';
import type { Token } from '../tokens.ts';
import type { ActorMention, PlaceMention } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { amongNeighbours } from './among-neighbours.ts';
import { fitsName } from './fits-name.ts';
import { type NameEntry, nameTable } from './name-table.ts';
import { matchesAt } from './trie.ts';

export interface NamesFound {
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
}

/** A word that no name begins with, one that a name may begin with, or the article of one. */
const NOTHING = 0;
const NAME = 1;
const ARTICLE = 2;

const opens = noteOnWords(({ kind, text, norm, capital }): number => {
  if (kind === 'word' && (capital || isDigit(text.charCodeAt(0))))
    return nameTable().root.next.has(norm) ? NAME : NOTHING;
  return norm === 'the' ? ARTICLE : NOTHING;
});

/** States, organizations, bodies and places that the tokens name; the longest name wins, acronyms match as written. */
export function findNames(tokens: readonly Token[]): NamesFound {
  const actors: ActorMention[] = [];
  const places: PlaceMention[] = [];
  const elsewhere: (readonly string[])[] = [];
  let i = 0;
  while (i < tokens.length) {
    const opening = opens((tokens[i] as Token).word);
    if (opening === NOTHING) {
      i++;
      continue;
    }
    if (opening === ARTICLE) {
      const articled = articledAcronym(tokens, i);
      if (articled) actors.push({ type: 'actor', from: i, to: articled.to, actorId: articled.id, form: 'acronym' });
      i = articled?.to ?? i + 1;
      continue;
    }
    const hit = bestAt(tokens, i);
    if (!hit) {
      i++;
      continue;
    }
    const { entry, to } = hit;
    if (entry.kind === 'city' || entry.kind === 'region' || entry.kind === 'territory') {
      elsewhere.push(entry.elsewhere);
      places.push({
        type: 'place',
        from: i,
        to,
        city: surfaceOf(tokens, { from: i, to }),
        region: entry.kind === 'region',
        country: entry.id,
      });
    } else if (entry.id !== null) {
      actors.push({ type: 'actor', from: i, to, actorId: entry.id, form: entry.form });
    }
    i = to;
  }
  return { actors, places: amongNeighbours(tokens, places, elsewhere) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** First words of names that are written small behind their article: "the euro area". */
const SMALL_NAMES: ReadonlySet<string> = new Set(['eurozone', 'euro']);

/** "the Commonwealth": a name that is one only with its article, unless a longer name starts behind it. */
function articledAcronym(tokens: readonly Token[], from: number): { readonly id: string; readonly to: number } | null {
  if (!tokens[from + 1]?.capital && !SMALL_NAMES.has(tokens[from + 1]?.norm ?? '')) return null;
  const hit = bestAt(tokens, from);
  if (
    !hit ||
    bestAt(tokens, from + 1) ||
    hit.entry.form !== 'acronym' ||
    hit.entry.kind !== 'organization' ||
    hit.entry.id === null ||
    hit.to - from < 2
  )
    return null;
  const after = tokens[hit.to];
  return after?.norm === 'of' || (after?.capital && after.kind === 'word') ? null : { id: hit.entry.id, to: hit.to };
}

function bestAt(tokens: readonly Token[], from: number): { entry: NameEntry; to: number } | null {
  for (const match of matchesAt(nameTable(), tokens, from)) {
    for (const entry of match.values) if (fitsName(tokens, match.from, match.to, entry)) return { entry, to: match.to };
  }
  return null;
}

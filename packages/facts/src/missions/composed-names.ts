import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { isTown } from './towns.ts';
import { whoOpens } from './who-opens.ts';
import type { MissionKind } from './words.ts';

const TRADING: ReadonlySet<string> = new Set('trade commercial commerce economic investment export'.split(' '));
const CULTURAL: ReadonlySet<string> = new Set('cultural culture'.split(' '));
/** What else such a post may be for. */
const BESIDES: ReadonlySet<string> = new Set(
  'business industry industrial technology tourism information language education educational scientific science cooperation'.split(
    ' ',
  ),
);
const PURPOSES: ReadonlySet<string> = new Set('promotion development representative liaison cooperation'.split(' '));
const OFFICES: ReadonlySet<string> = new Set('office representation'.split(' '));
const CENTRES: ReadonlySet<string> = new Set('centre center institute house'.split(' '));

/** True for the words of a field that such a post may be called after. */
export function mayOpenComposedName(norm: string): boolean {
  return TRADING.has(norm) || CULTURAL.has(norm) || BESIDES.has(norm);
}

/** A post called after its fields: "Trade and Investment Office", "Economic and Cultural Office", "Cultural and Information Centre"; null where none begins at `i`. */
export function composedNameAt(
  { tokens, tagged }: ResolvedSentence,
  i: number,
  limit: number,
): { readonly words: readonly string[]; readonly kind: MissionKind } | null {
  const word = (k: number): string => (k < limit ? (tokens[k]?.norm ?? '') : '');
  const isField = (k: number): boolean => mayOpenComposedName(word(k));
  if (!isField(i)) return null;
  let at = i + 1;
  for (;;) {
    const joined =
      word(at) === ',' && /^(?:and|&)$/.test(word(at + 1)) ? 2 : /^(?:and|&|,|\/|-)$/.test(word(at)) ? 1 : 0;
    if (joined === 0 || !isField(at + joined)) break;
    at += joined + 1;
  }
  const fields = tokens.slice(i, at).map(({ norm }) => norm);
  const trading = fields.some((field) => TRADING.has(field));
  const cultural = fields.some((field) => CULTURAL.has(field));
  while (PURPOSES.has(word(at))) at++;
  const head = at < limit ? (tagged.lemmas[at] ?? '') : '';
  const words = tokens.slice(i, at + 1).map(({ norm }) => norm);
  if (OFFICES.has(head)) return trading ? { words, kind: cultural ? 'representative_office' : 'trade_office' } : null;
  return CENTRES.has(head) && cultural ? { words, kind: trading ? 'representative_office' : 'cultural_centre' } : null;
}

/** "opened a representation in Lima", "its Representation in Lima": with a town, not "the representation of women". */
export function isRepresentation({ tokens, places }: ResolvedSentence, i: number): boolean {
  if (tokens[i]?.norm !== 'representation') return false;
  const of = tokens[i + 1]?.norm === 'of' ? 6 : 2;
  const town = places.find(({ from }) => from > i + 1 && from <= i + of && tokens[from - 1]?.norm === 'in');
  return (
    /^(?:a|an|the|its|official|permanent|resident)$/.test(tokens[i - 1]?.norm ?? '') &&
    town !== undefined &&
    isTown(town)
  );
}

/** "the OSCE Centre in Lima", "the UNDP Office in Peru": an organization's own, where it is named right before. */
export function isOfficeOfOrganization({ tokens, actors }: ResolvedSentence, i: number): boolean {
  if (
    !/^(?:in|was|were|has|opened)$/.test(tokens[i + 1]?.norm ?? '') ||
    !/^(?:Office|Centre|Center)$/.test(tokens[i]?.text ?? '')
  )
    return false;
  const at = /^(?:Programme|Project|Country|Field|Liaison)$/.test(tokens[i - 1]?.text ?? '') ? i - 1 : i;
  return actors.some(({ actorId, to, form }) => to === at && form !== 'body' && actorId.startsWith('org:'));
}

/** "The Bank opened an office in Lima": what an organization opens or keeps where it has its people. */
export function isOfficeOpenedByOrganization(sentence: ResolvedSentence, i: number): boolean {
  const { tokens } = sentence;
  if (tokens[i]?.norm !== 'office' || tokens[i + 1]?.norm !== 'in') return false;
  if (!/^(?:an?|its|new|first|regional|field|national|resident|local)$/.test(tokens[i - 1]?.norm ?? '')) return false;
  const parties = whoOpens(sentence, i);
  return parties.length === 1 && parties[0]?.startsWith('org:') === true;
}

/** "has a Mission in Lima": with a town, not "a Mission in life". */
export function isMissionInTown({ tokens, places }: ResolvedSentence, i: number): boolean {
  return (
    tokens[i]?.text === 'Mission' &&
    /^(?:a|its|resident)$/.test(tokens[i - 1]?.norm ?? '') &&
    tokens[i + 1]?.norm === 'in' &&
    places.some((place) => place.from === i + 2 && isTown(place))
  );
}

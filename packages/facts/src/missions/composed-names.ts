import type { ResolvedSentence } from '@diplomatic-relations/engine';
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

/** A post called after its fields: "Trade and Investment Office", "Economic and Cultural Office", "Cultural and Information Centre"; null where none begins at `i`. */
export function composedNameAt(
  { tokens, tagged }: ResolvedSentence,
  i: number,
  limit: number,
): { readonly words: readonly string[]; readonly kind: MissionKind } | null {
  const word = (k: number): string => (k < limit ? (tokens[k]?.norm ?? '') : '');
  const isField = (k: number): boolean => TRADING.has(word(k)) || CULTURAL.has(word(k)) || BESIDES.has(word(k));
  if (!isField(i)) return null;
  let at = i + 1;
  for (;;) {
    const joined = word(at) === ',' && /^(?:and|&)$/.test(word(at + 1)) ? 2 : /^(?:and|&|,|\/|-)$/.test(word(at)) ? 1 : 0;
    if (joined === 0 || !isField(at + joined)) break;
    at += joined + 1;
  }
  const fields = tokens.slice(i, at).map(({ norm }) => norm);
  const trading = fields.some((field) => TRADING.has(field));
  const cultural = fields.some((field) => CULTURAL.has(field));
  while (PURPOSES.has(word(at))) at++;
  const head = at < limit ? (tagged.lemmas[at] ?? '') : '';
  const words = tokens.slice(i, at + 1).map(({ norm }) => norm);
  if (OFFICES.has(head))
    return trading ? { words, kind: cultural ? 'representative_office' : 'trade_office' } : null;
  return CENTRES.has(head) && cultural ? { words, kind: trading ? 'representative_office' : 'cultural_centre' } : null;
}

import { stateNames } from '@diplomatic-relations/gazetteer';
import { normalizeWord } from '../normalize-word.ts';
import type { Token } from '../tokens.ts';

/** What one state has in the council of all: "Peru's Security Council seat". */
const OF_ONE_MEMBER =
  /^(?:seat|seats|membership|bid|term|tenure|presidency|chairmanship|candidacy|candidature|campaign|mandate|veto|resolutions?|vote|draft|reform|role)$/;

const SECRETARY = /^secretar(?:y|ies|iat)$/;

/** Words that end an adjective of a state, and words that open a state's name. */
interface StateWords {
  readonly demonyms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

let known: StateWords | null = null;

function stateWords(): StateWords {
  const demonyms = new Set<string>();
  const names = new Set(['republic', 'kingdom']);
  for (const { name, form } of stateNames()) {
    const words = name.split(' ').map(normalizeWord);
    if (form === 'demonym') demonyms.add(words.at(-1) ?? '');
    else if (form === 'name') names.add(words[0] ?? '');
  }
  return { demonyms, names };
}

/**
 * True where "Security Council", or "Economic and Social Council", is that of one state: "the National Security Council", "Security Council Secretary N", "Secretariat of the
 * Security Council", "the Security Council of the Republic", "the Kenyan Security Council", "Kenya's Security Council".
 */
export function isNationalCouncil(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:security|economic)$/.test(tokens[from]?.norm ?? '')) return false;
  const before = tokens[from - 1];
  const word = before?.norm ?? '';
  if (/^(?:national|supreme|federal|homeland)$/.test(word)) return true;
  known ??= stateWords();
  const owned = word === "'s" && !/^(?:un|u\.n\.|nations?)$/.test(tokens[from - 2]?.norm ?? '');
  if ((owned || (before?.capital && known.demonyms.has(word))) && !OF_ONE_MEMBER.test(tokens[to]?.norm ?? ''))
    return true;
  if (SECRETARY.test(tokens[to]?.norm ?? '') || isOfState(tokens, to, known)) return true;
  const owner = word === 'the' ? from - 2 : from - 1;
  return tokens[owner]?.norm === 'of' && SECRETARY.test(tokens[owner - 1]?.norm ?? '');
}

/** "of Armenia", "of the Kyrgyz Republic", not "of the United Nations". */
function isOfState(tokens: readonly Token[], at: number, { demonyms, names }: StateWords): boolean {
  if (tokens[at]?.norm !== 'of') return false;
  const first = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const word = tokens[first]?.norm ?? '';
  return (
    tokens[first]?.capital === true &&
    (demonyms.has(word) || names.has(word)) &&
    !/^nations?$/.test(tokens[first + 1]?.norm ?? '')
  );
}

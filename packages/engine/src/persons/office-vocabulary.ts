import {
  HONORIFICS,
  OFFICE_PLURALS,
  OFFICE_STATUS_WORDS,
  OFFICE_TITLES,
  type OfficeStatusWord,
  type OfficeTitle,
  PORTFOLIOS,
  RANKS,
} from '@diplomatic-relations/gazetteer';
import { collect } from '../collect.ts';
import { normalizeWord } from '../normalize-word.ts';
import { type Token, tokenize } from '../tokens.ts';
import { noteOnWords } from '../word.ts';
import { NAME_HONORIFICS } from './name-words.ts';
import { buildPhraseTrie, nodeBehind, type PhraseNode } from './phrase-trie.ts';
import { MORE_PORTFOLIO_WORDS } from './title-words.ts';

/** What may stand before a name without being an office. */
export type AddressKind = 'honorific' | 'rank';

const genericHead = (phrase: string): OfficeTitle => ({
  phrase,
  role: 'other',
  organization: true,
  organizationRole: 'organization_head',
});

/** The office of whoever heads something. */
export const HEAD: OfficeTitle = genericHead('head');

/** Heads of anything that is named with them, and of nothing by themselves. */
const GENERIC_HEADS: readonly OfficeTitle[] = [
  HEAD,
  ...['chief', 'leader', 'deputy head', 'deputy chief', 'vice head'].map(genericHead),
];

/** The offices of the gazetteer, compiled. */
export const OFFICES: PhraseNode<OfficeTitle> = buildPhraseTrie(
  [...OFFICE_TITLES, ...GENERIC_HEADS].map((title) => [title.phrase, title]),
);

/** Forces whose names stand before the ranks of those who serve in them. */
const SERVICES = ['army', 'navy', 'air force', 'marine', 'marine corps', 'coast guard', 'space force'];

/** Forms of address and ranks, compiled. */
export const ADDRESSES: PhraseNode<AddressKind> = buildPhraseTrie<AddressKind>([
  ...HONORIFICS.filter((phrase) => !NAME_HONORIFICS.has(phrase)).map((phrase): [string, AddressKind] => [
    phrase,
    'honorific',
  ]),
  ...RANKS.map((phrase): [string, AddressKind] => [phrase, 'rank']),
  // "Navy Rear Adm. N", "Air Force Gen. N"
  ...collect(SERVICES, (service) =>
    RANKS.filter((phrase) => phrase !== 'commander').map((phrase): [string, AddressKind] => [
      `${service} ${phrase}`,
      'rank',
    ]),
  ),
]);

/** Words before or behind a title that say whether the office is held. */
export const STATUS_WORDS: Readonly<
  Record<OfficeStatusWord['position'], ReadonlyMap<string, OfficeStatusWord['status']>>
> = {
  before: statusWords('before'),
  after: statusWords('after'),
};

function statusWords(position: OfficeStatusWord['position']): ReadonlyMap<string, OfficeStatusWord['status']> {
  const rows = OFFICE_STATUS_WORDS.filter((row) => row.position === position);
  return new Map(rows.map((row) => [row.phrase.replaceAll('-', ''), row.status]));
}

const SMALL_WORDS = new Set(['and', 'the', 'of', 'for', 'on', 'in', 'with', 'to', "'s", ',', '-', 'by']);

/** Every word that portfolios are made of. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set([
  ...collect(PORTFOLIOS, ({ phrase }) => tokenize(phrase).map((token) => token.norm)).filter(
    (word) => !SMALL_WORDS.has(word),
  ),
  ...MORE_PORTFOLIO_WORDS,
]);

const FIELDS = new Map(PORTFOLIOS.map(({ phrase, field }) => [normalizeWord(phrase).replaceAll('-', ' '), field]));
const LONGEST_FIELD = Math.max(...[...FIELDS.keys()].map((phrase) => phrase.split(' ').length));

/** Whether words of a portfolio make the office one of foreign affairs or of defence; the longest known portfolio in them decides. */
export function portfolioField(words: readonly string[]): 'foreign' | 'defence' | 'other' {
  const kept = words.filter((word) => word !== 'the' && word !== 'ministry');
  let decided: 'foreign' | 'defence' | 'other' = 'other';
  for (let start = 0; start < kept.length; ) {
    let step = 1;
    for (let size = Math.min(LONGEST_FIELD, kept.length - start); size > 0; size--) {
      const field = FIELDS.get(kept.slice(start, start + size).join(' '));
      if (field === undefined) continue;
      if (decided === 'other' || field === 'foreign') decided = field;
      step = size;
      break;
    }
    start += step;
  }
  if (decided === 'other' && kept.length === 1 && kept[0] === 'foreign') return 'foreign';
  if (decided !== 'foreign' && /^(?:foreign|external) and \w+$/.test(kept.join(' '))) return 'foreign';
  if (decided !== 'foreign' && /\b(foreign|external)( \w+)? and (\w+ )?(affairs|relations)\b/.test(kept.join(' ')))
    return 'foreign';
  return decided;
}

/** The forms under which a token is looked up among the offices: as it stands, and its singular. */
export function officeForms(token: Token): readonly string[] {
  return formsOf(token.word);
}

const formsOf = noteOnWords(({ norm, text }) => (isVerb(text) ? [norm] : (PLURAL_FORMS.get(norm) ?? [norm])));

/** "Peru attaches importance to trade", and not "the attachés of Peru". */
function isVerb(text: string): boolean {
  return text === 'attaches';
}

/** Where the offices go on that a word begins. */
export const officesFrom = noteOnWords((word) => nodeBehind(OFFICES, formsOf(word)));

/** Where the forms of address go on that a word begins. */
export const addressesFrom = noteOnWords((word) => nodeBehind(ADDRESSES, formsOf(word)));

/** Plurals of the bodies that offices are named after: "heads of foreign ministries". */
const BODY_PLURALS: Readonly<Record<string, string>> = {
  states: 'state',
  governments: 'government',
  ministries: 'ministry',
  parliaments: 'parliament',
  delegations: 'delegation',
  missions: 'mission',
  departments: 'department',
  agencies: 'agency',
  banks: 'bank',
};

const PLURAL_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...BODY_PLURALS, ...OFFICE_PLURALS }).map(([plural, singular]) => [
    plural,
    [plural, singular.replaceAll('-', '')],
  ]),
);

/** Words that an office can begin with. */
export const OFFICE_OPENERS: ReadonlySet<string> = openersOf(OFFICES);

/** Words that a form of address can begin with. */
export const ADDRESS_OPENERS: ReadonlySet<string> = openersOf(ADDRESSES);

function openersOf(phrases: PhraseNode<unknown>): ReadonlySet<string> {
  const plurals = [...PLURAL_FORMS].filter(([, forms]) => forms.some((form) => phrases.next.has(form)));
  return new Set([...phrases.next.keys(), ...plurals.map(([plural]) => plural)]);
}

/** The singular of a plural office noun, null for every other word. */
export function officeSingular(word: string): string | null {
  return OFFICE_PLURALS[word] ?? null;
}

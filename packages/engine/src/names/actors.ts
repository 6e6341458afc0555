import {
  BODIES,
  cityNames,
  OFFICE_TITLES,
  ORGANIZATIONS,
  organizationNames,
  REGIONS,
  STATES,
  stateNames,
} from '@diplomatic-relations/gazetteer';
import { collect } from '../collect.ts';
import type { Token } from '../tokens.ts';
import type { ActorMention, PlaceMention } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { buildTrie, matchesAt, type NameTrie } from './trie.ts';

interface NameEntry {
  readonly kind: 'state' | 'organization' | 'body' | 'territory' | 'city' | 'region';
  /** Party of a state, organization or body; ISO alpha-3 of a city's or region's state, if known. */
  readonly id: string | null;
  readonly form: ActorMention['form'];
  readonly ambiguous: boolean;
  readonly text: string;
}

/** Capitalised words that, after a name, make it the name of something else: a newspaper, a university, a sea. */
const NAMESAKES = new Set(
  'university college institute academy school hospital airlines airways airline bank times post daily news herald tribune ocean sea gulf strait straits river lake bay island islands peninsula cup airport street avenue square hotel club stadium museum park company corporation inc inc. ltd ltd. limited plc plc. corp corp. llc gmbh holdings group holding foundation fund tower palace prize medal petroleum oil gas steel railways cross crescent league open football championship war wars broadcasting television radio'.split(
    ' ',
  ),
);

/** Words that make a name after them part of something else: "New Mexico", "Sea of Japan". */
const NAMESAKE_BEFORE = /^(?:sea|gulf|bank|strait|straits|bay|university|isle|cape|lake)$/;

/** Words that are acronyms only where what stands around them is not in capitals too. */
const EVERYDAY = new Set([
  'who',
  'it',
  'us',
  'aid',
  'act',
  'deep',
  'safe',
  'care',
  'unite',
  'star',
  'pace',
  'eat',
  'fast',
  'one',
  'icon',
  'ace',
  'mint',
  'spring',
  'start',
]);

const OFFICE_WORDS: ReadonlySet<string> = new Set(collect(OFFICE_TITLES, (title) => title.phrase.split(' ')));

let trie: NameTrie<NameEntry> | null = null;

function names(): NameTrie<NameEntry> {
  trie ??= buildTrie([...entries()].sort(([, a], [, b]) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)));
  return trie;
}

function* entries(): Iterable<readonly [string, NameEntry]> {
  const kinds = new Map(STATES.map((state) => [state.id, state.kind]));
  for (const entry of stateNames()) {
    if (entry.form === 'city') {
      yield [
        entry.name,
        { kind: 'city', id: entry.stateId, form: 'city', ambiguous: entry.ambiguous, text: entry.name },
      ];
      continue;
    }
    const kind = kinds.get(entry.stateId) === 'territory' ? 'territory' : 'state';
    yield [entry.name, { kind, id: entry.stateId, form: entry.form, ambiguous: entry.ambiguous, text: entry.name }];
  }
  for (const entry of organizationNames())
    yield [
      entry.name,
      { kind: 'organization', id: entry.organizationId, form: entry.form, ambiguous: false, text: entry.name },
    ];
  for (const body of BODIES) {
    for (const name of [body.name, ...body.aliases])
      yield [name, { kind: 'body', id: body.partyId, form: 'body', ambiguous: false, text: name }];
  }
  for (const city of cityNames())
    yield [
      city.name,
      { kind: 'city', id: city.contested ? null : city.country, form: 'city', ambiguous: false, text: city.name },
    ];
  for (const region of REGIONS)
    yield [region.name, { kind: 'region', id: region.country, form: 'name', ambiguous: false, text: region.name }];
}

/** Of two readings of one name, the first. */
const ORDER: readonly NameEntry['kind'][] = ['organization', 'body', 'state', 'territory', 'region', 'city'];

export interface NamesFound {
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
}

/** A word that no name begins with, one that a name may begin with, or the article of one. */
const NOTHING = 0;
const NAME = 1;
const ARTICLE = 2;

const opens = noteOnWords(({ kind, text, norm, capital }): number => {
  if (kind === 'word' && (capital || isDigit(text.charCodeAt(0)))) return names().root.next.has(norm) ? NAME : NOTHING;
  return norm === 'the' ? ARTICLE : NOTHING;
});

/** States, organizations, bodies and places that the tokens name; the longest name wins, acronyms match as written. */
export function findNames(tokens: readonly Token[]): NamesFound {
  const actors: ActorMention[] = [];
  const places: PlaceMention[] = [];
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
      places.push({
        type: 'place',
        from: i,
        to,
        city: surface(tokens, i, to),
        region: entry.kind === 'region',
        country: entry.id,
      });
    } else if (entry.id !== null) {
      actors.push({ type: 'actor', from: i, to, actorId: entry.id, form: entry.form });
    }
    i = to;
  }
  return { actors, places };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "the Commonwealth": a name that is one only with its article, unless a longer name starts behind it. */
function articledAcronym(tokens: readonly Token[], from: number): { readonly id: string; readonly to: number } | null {
  if (!tokens[from + 1]?.capital) return null;
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

function surface(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    text += i > from && token.start > (tokens[i - 1] as Token).end ? ` ${token.text}` : token.text;
  }
  return text;
}

function bestAt(tokens: readonly Token[], from: number): { entry: NameEntry; to: number } | null {
  for (const match of matchesAt(names(), tokens, from)) {
    for (const entry of match.values) if (fits(tokens, match.from, match.to, entry)) return { entry, to: match.to };
  }
  return null;
}

function fits(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  if (entry.form === 'acronym') {
    const text = surface(tokens, from, to);
    // "THOSE WHO ARE COMMITTED": among capitals, an everyday word is no acronym.
    if (
      to - from === 1 &&
      EVERYDAY.has(tokens[from]?.norm ?? '') &&
      [tokens[from - 1], tokens[to]].some(
        (token) =>
          token !== undefined &&
          token.kind === 'word' &&
          token.text.length > 1 &&
          token.text === token.text.toUpperCase(),
      )
    )
      return false;
    if (text !== entry.text) {
      const letters = text.replaceAll('.', '');
      if (letters !== entry.text.replaceAll('.', '') || letters !== letters.toUpperCase()) return false;
    }
  } else {
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      if (
        token.kind === 'word' &&
        token.text.length > 3 &&
        !token.capital &&
        !/^(?:and|the|of|for|on|in|to|against|with)$/.test(token.norm) &&
        /^\p{Lu}/u.test(wordOf(entry.text, token.norm))
      )
        return false;
    }
  }
  const before = tokens[from - 1];
  const after = tokens[to];
  if (entry.kind === 'state' && after?.capital && NAMESAKES.has(after.norm) && !(to === tokens.length)) return false;
  if (
    entry.kind === 'state' &&
    before?.norm === 'of' &&
    tokens[from - 2]?.capital &&
    NAMESAKE_BEFORE.test(tokens[from - 2]?.norm ?? '')
  )
    return false;
  // "National Security Council", "Pacific Island nations": parts of other names.
  if (entry.id === 'org:unsc' && isNationalCouncil(tokens, from, to)) return false;
  if (entry.id === 'ISL' && tokens[from]?.norm === 'island') return false;
  // "New Mexico"; but "New Gambian ambassador" at the start of a sentence
  if (entry.kind === 'state' && (before?.norm === 'new' || before?.norm === 'wild') && before.capital)
    return entry.form === 'demonym' && from === 1 && after?.kind === 'word' && !after.capital;
  // "the Commonwealth of Dominica" is a state's style; the organization's full name is longer and found first.
  if (entry.id === 'org:commonwealth' && after?.norm === 'of') return false;
  // Without an article it is the organization only where its own offices and meetings follow.
  if (
    entry.text === 'Commonwealth' &&
    !/^(?:secretary|heads|ministers|ministerial|foreign|observer)$/.test(after?.norm ?? '')
  )
    return false;
  if (entry.id === 'IND' && isNativeAmerican(tokens, from, to)) return false;
  // "Spanish-trained teachers", "French-speaking schools": nobody acts.
  if (
    entry.form === 'demonym' &&
    /^[-‐‑]$/.test(after?.text ?? '') &&
    /^(?:trained|speaking|born|language|style|made|medium|era|inspired)$/.test(tokens[to + 1]?.norm ?? '')
  )
    return false;
  // "the use of the Russian language"
  if (entry.form === 'demonym' && (after?.norm === 'language' || after?.norm === 'speakers')) return false;
  if (entry.ambiguous) return acceptsAmbiguous(tokens, from, to, entry);
  return true;
}

/** "the National Security Council", "Security Council Secretary N", "Secretary of the Security Council": the council of a state. */
function isNationalCouncil(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.norm !== 'security') return false;
  if (/^(?:national|supreme|federal|homeland)$/.test(tokens[from - 1]?.norm ?? '')) return true;
  if (/^secretar(?:y|ies)$/.test(tokens[to]?.norm ?? '')) return true;
  const owner = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return tokens[owner]?.norm === 'of' && /^secretar(?:y|ies)$/.test(tokens[owner - 1]?.norm ?? '');
}

/** "the Band of … Indians", "American Indian", "Indian Tribes": peoples of North America. */
function isNativeAmerican(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:american|native|alaska)$/.test(tokens[from - 1]?.norm ?? '')) return true;
  if (/^(?:tribes?|tribal|reservations?|affairs|health|gaming|nations?)$/.test(tokens[to]?.norm ?? '')) return true;
  return tokens
    .slice(Math.max(0, from - 6), from)
    .some((token) => /^(?:band|tribes?|pueblo|rancheria|tribal)$/.test(token.norm));
}

/** The spelling in the table of the word with this norm, "" where tokenisation differs. */
function wordOf(name: string, norm: string): string {
  return name.split(/[\s-]+/).find((word) => word.toLowerCase() === norm) ?? '';
}

/** An ambiguous name is no party where it is part of a person's name, or follows a town of its namesake. */
function acceptsAmbiguous(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  if (entry.form === 'demonym' || entry.form === 'people') return true;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (
    before?.capital &&
    before.kind === 'word' &&
    from > 1 &&
    !OFFICE_WORDS.has(before.norm) &&
    matchesAt(names(), tokens, from - 1).length === 0 &&
    before.text.length > 1 &&
    before.text !== before.text.toUpperCase()
  )
    return false;
  if (
    before?.norm === ',' &&
    tokens[from - 2]?.capital &&
    entry.text === 'Georgia' &&
    matchesAt(names(), tokens, from - 2).some((match) =>
      match.values.some((value) => (value.kind === 'city' || value.kind === 'region') && value.id === 'USA'),
    )
  )
    return false;
  if (
    entry.text === 'Georgia' &&
    (after?.norm === ',' || after?.norm === 'and') &&
    [to + 1, to + 2].some((at) =>
      matchesAt(names(), tokens, at).some((match) =>
        match.values.some((value) => value.kind === 'region' && value.id === 'USA'),
      ),
    )
  )
    return false;
  if (
    after?.capital &&
    after.kind === 'word' &&
    !OFFICE_WORDS.has(after.norm) &&
    /^(?:Jordan|Chad|Israel|Georgia)$/.test(entry.text) &&
    !completesOffice(tokens, from) &&
    matchesAt(names(), tokens, to).length === 0 &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    !/^(?:And|The|In|On|To|For|With|Of|At|By|From|After|Before|Relations|Signs|Sign|Meets?|Visits?|Opens?|Talks|Hosts?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summit)$/.test(
      after.text,
    )
  )
    return false;
  return true;
}

/** "Ambassador to *Chad* N. N.", "President of *Georgia* N. N.": behind an office and its preposition stands a state. */
function completesOffice(tokens: readonly Token[], from: number): boolean {
  return /^(?:of|to|in)$/.test(tokens[from - 1]?.norm ?? '') && OFFICE_WORDS.has(tokens[from - 2]?.norm ?? '');
}

/** The standing seat of an organization ("NATO Headquarters" is in Brussels), null where it has none. */
export function seatOf(organizationId: string): { readonly city: string; readonly country: string } | null {
  return ORGANIZATIONS.find((organization) => organization.id === organizationId)?.seat ?? null;
}

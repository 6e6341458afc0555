import { surfaceOf } from '../surface.ts';
import type { Token } from '../tokens.ts';
import { isStateHere } from './ambiguous-names.ts';
import type { NameEntry } from './name-table.ts';
import { isNationalCouncil } from './national-council.ts';

/** Capitalised words that, after a name, make it the name of something else: a newspaper, a university, a sea. */
const NAMESAKES = new Set(
  'university college institute academy school hospital airlines airways airline bank times post daily news herald tribune ocean sea gulf strait straits river lake bay island islands peninsula cup airport street avenue square hotel club stadium museum park company corporation inc inc. ltd ltd. limited plc plc. corp corp. llc gmbh holdings group holding foundation fund tower palace prize medal petroleum oil gas steel railways cross crescent league open football championship war wars broadcasting television radio'.split(
    ' ',
  ),
);

/** Words that make a name after them part of something else: "New Mexico", "Sea of Japan". */
const NAMESAKE_BEFORE = /^(?:times|sea|gulf|bank|strait|straits|bay|university|isle|cape|lake)$/;

/** Words that are acronyms only where what stands around them is not in capitals too. */
const EVERYDAY = new Set(
  'who it us aid act deep safe care unite star pace eat fast one icon ace mint spring start shape echo fac sida dod'.split(
    ' ',
  ),
);

/** Words of a name that may be written small. */
const SMALL = /^(?:and|the|of|for|on|in|to|against|with)$/;

/** True where the words from `from` to `to`, spelled like the entry's name, are used as that name. */
export function fitsName(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  if (!(entry.exact ? isAcronym(tokens, from, to, entry) : isCapitalised(tokens, from, to, entry))) return false;
  if (entry.kind === 'state' && belongsToOtherName(tokens, from, to, entry)) return false;
  if (entry.form === 'demonym' && (isNobodys(tokens, to) || isTongue(tokens, from, to))) return false;
  return isMeant(tokens, from, to, entry) && (!entry.ambiguous || isStateHere(tokens, from, to, entry));
}

function isAcronym(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  // "THOSE WHO ARE COMMITTED": among capitals, an everyday word is no acronym.
  if (
    to - from === 1 &&
    EVERYDAY.has(tokens[from]?.norm ?? '') &&
    (isInCapitals(tokens[from - 1]) || isInCapitals(tokens[to]))
  )
    return false;
  const text = surfaceOf(tokens, { from, to });
  if (text === entry.text) return true;
  const letters = text.replaceAll('.', '');
  return letters === entry.text.replaceAll('.', '') && letters === letters.toUpperCase();
}

function isInCapitals(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase()
  );
}

function isCapitalised(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  for (let i = from; i < to; i++) {
    const { kind, text, capital, norm } = tokens[i] as Token;
    if (
      kind === 'word' &&
      text.length > 3 &&
      !capital &&
      !SMALL.test(norm) &&
      // "Portuguese-speaking": behind a hyphen either is written.
      tokens[i - 1]?.norm !== '-' &&
      /^\p{Lu}/u.test(wordOf(entry.text, norm))
    )
      return false;
  }
  return true;
}

/** The spelling in the table of the word with this norm, "" where tokenisation differs. */
function wordOf(name: string, norm: string): string {
  return name.split(/[\s-]+/).find((word) => word.toLowerCase() === norm) ?? '';
}

/** "Chad Basin University", "Sea of Japan", "New Mexico" */
function belongsToOtherName(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (after?.capital && NAMESAKES.has(after.norm) && !isMinistersField(tokens, to + 1)) return true;
  if (
    before?.norm === 'of' &&
    tokens[from - 2]?.capital &&
    NAMESAKE_BEFORE.test(tokens[from - 2]?.norm ?? '') &&
    !isOfTheState(tokens, from - 2)
  )
    return true;
  // "Air India"
  if (before?.norm === 'air' && before.capital && entry.form === 'name' && !tokens[from - 2]?.capital) return true;
  if ((before?.norm !== 'new' && before?.norm !== 'wild') || !before.capital) return false;
  // "New Gambian ambassador" at the start of a sentence
  return !(entry.form === 'demonym' && from === 1 && after?.kind === 'word' && !after.capital);
}

/** "Peruvian Petroleum Minister", "Peruvian Oil and Gas Ministry" */
function isMinistersField(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.norm === 'and' ? at + 2 : at;
  return /^(?:ministers?|ministry|secretary)$/.test(tokens[next]?.norm ?? '');
}

/** "the Central Bank of Peru", "the National University of Fiji", "Governor of the Bank of Norway": a body of the state that the name tells. */
function isOfTheState(tokens: readonly Token[], body: number): boolean {
  const before = tokens[body - 1]?.norm ?? '';
  if (before === 'the' || before === 'of') return tokens[before === 'of' ? body - 2 : body - 3]?.norm === 'governor';
  return /^(?:central|national|reserve|state|federal)$/.test(before);
}

const TONGUE_BEFORE =
  /^(?:in|into|speaks?|spoke|spoken|speaking|learn|learns|learned|learnt|learning|teach|teaches|taught)$/;

/** "speaks Spanish.", "held in French,": the language. */
function isTongue(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  return TONGUE_BEFORE.test(tokens[from - 1]?.norm ?? '') && (after === undefined || /^[.,;:)]$/.test(after.text));
}

/** "Spanish-trained teachers", "French-speaking schools", "the use of the Russian language": nobody acts. */
function isNobodys(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  if (after?.norm === 'language' || after?.norm === 'speakers') return true;
  return (
    /^[-‐‑]$/.test(after?.text ?? '') &&
    /^(?:trained|speaking|born|language|style|made|medium|era|inspired)$/.test(tokens[to + 1]?.norm ?? '')
  );
}

/** What single names ask for besides. */
function isMeant(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  const after = tokens[to]?.norm ?? '';
  switch (entry.id) {
    case 'org:unsc':
    case 'org:ecosoc':
      return !isNationalCouncil(tokens, from, to);
    // "Schengen visa": the town's treaty.
    case 'org:schengen-area':
      return (
        to - from > 1 ||
        !/^(?:visas?|agreements?|convention|acquis|states?|countries|borders?|rules|system|code|information|evaluation)$/.test(
          after,
        )
      );
    // "Pacific Island nations"
    case 'ISL':
      return tokens[from]?.norm !== 'island';
    // "US $ 5 million"
    case 'USA':
      return after !== '$';
    case 'IND':
      return !isNativeAmerican(tokens, from, to);
    // "the European Commission for the Sea of Oaks": a commission of somebody else.
    case 'body:org:eu/european-commission':
      return !(/^(?:for|against)$/.test(after) && opensName(tokens, to + 1));
    case 'org:commonwealth':
      // "the Commonwealth of Dominica" is a state's style; the organization's full name is longer and found first.
      if (after === 'of') return false;
      // Without an article it is the organization only where its own offices and meetings follow.
      return (
        entry.text !== 'Commonwealth' ||
        /^(?:secretary|secretariat|heads|ministers|ministerial|foreign|observer|members?|countries|country|nations|leaders|realms?)$/.test(
          after,
        )
      );
    default:
      return true;
  }
}

/** A word in capitals, or one behind "the". */
function opensName(tokens: readonly Token[], at: number): boolean {
  return tokens[tokens[at]?.norm === 'the' ? at + 1 : at]?.capital === true;
}

/** "the Band of … Indians", "American Indian", "Indian Tribes": peoples of North America. */
function isNativeAmerican(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:american|native|alaska)$/.test(tokens[from - 1]?.norm ?? '')) return true;
  if (/^(?:tribes?|tribal|reservations?|affairs|health|gaming|nations?)$/.test(tokens[to]?.norm ?? '')) return true;
  return tokens
    .slice(Math.max(0, from - 6), from)
    .some((token) => /^(?:band|tribes?|pueblo|rancheria|tribal)$/.test(token.norm));
}

import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** What the highest organ of an organization is called. */
export const CONVENED: ReadonlySet<string> = new Set([
  'summit',
  'authority',
  'conference',
  'assembly',
  'meeting',
  'session',
]);

/** Organs that go on by their last word once they were named: "the OIC Council", "the Council". */
const STANDING: ReadonlySet<string> = new Set([...CONVENED, 'council']);

/** Words for a sitting that stand for who sits only where they say, decide or ask something. */
const SITTINGS: ReadonlySet<string> = new Set(['meeting', 'session']);

const VOICED =
  /^(?:welcomed|commended|expressed|reaffirmed|affirmed|urged|called|condemned|praised|lauded|hailed|appreciated|thanked|recalled|reiterated|supported|endorsed|underlined|underscored|stressed|emphasi[sz]ed|agreed|requested|invited|congratulated|acknowledged|rejected|denounced|deplored|encouraged|decided|renewed|applauded|saluted|regretted|noted)$/;
const ADVERBS = /^(?:also|further|again|strongly|warmly|hereby|highly|deeply|once|more|fully|firmly|unanimously)$/;

/** "The Meeting also commended": the word at `i` is told of as one who speaks. */
export function hasVoiceHere({ tokens }: ParsedSentence, i: number): boolean {
  if (!SITTINGS.has(tokens[i]?.norm ?? '')) return true;
  let next = i + 1;
  while (ADVERBS.test(tokens[next]?.norm ?? '')) next++;
  return VOICED.test(tokens[next]?.norm ?? '');
}

/** References that say an organization's name, alone or as whose officials they are. */
const NAMING: ReadonlySet<Reference['kind']> = new Set(['organization', 'office', 'person']);

const BETWEEN =
  /^(?:of|the|heads?|states?|and|government|member|ordinary|annual|countries|leaders|for|ministers|ministerial|foreign|affairs|council|\(|\))$/;
/** Behind the name: another sits with it. */
const JOINED = /^(?:and|with|plus|[-–+&])$/;

/** "the Ordinary Summit of Heads of State and Government of SADC", "the SADC Summit": whose organ "the Summit" is in what follows, with those known before. */
export function convenedIn(
  { tokens }: ParsedSentence,
  references: readonly Reference[],
  known: readonly Convened[],
): readonly Convened[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || !STANDING.has(token.norm) || known.some(({ word }) => word === token.norm)) continue;
    for (const reference of references) {
      const [party] = reference.parties;
      if (party === undefined || !NAMING.has(reference.kind) || !party.startsWith('org:')) continue;
      const behind =
        reference.from > i &&
        reference.from - i < 14 &&
        tokens.slice(i + 1, reference.from).every(({ norm }) => BETWEEN.test(norm));
      if (SITTINGS.has(token.norm) && JOINED.test(tokens[reference.to]?.norm ?? '')) continue;
      const before = reference.to === i && !/^[-–]$/.test(tokens[reference.from - 1]?.norm ?? '');
      if (behind || before) return [...known, { word: token.norm, party }];
    }
  }
  return known;
}

/** The organization whose leaders sit together, and the word for their sitting. */
export interface Convened {
  readonly word: string;
  readonly party: PartyId;
}

import {
  collect,
  NAME_PARTICLES,
  type ParsedSentence,
  partiesIn,
  personId,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { titleInText } from '../shared/title-of.ts';

type Role = RowOf<'positions'>['role'];

/** Offices whose holders are listed with their terms, and what one of them is called. */
const OFFICES: readonly (readonly [plural: RegExp, role: Role, title: string])[] = [
  [/\bambassadors\b/i, 'ambassador', 'Ambassador'],
  [/\bhigh commissioners\b/i, 'ambassador', 'High Commissioner'],
  [/\bheads of mission\b/i, 'ambassador', 'Head of Mission'],
  [/\bhonorary consuls(?:[- ]general)?\b/i, 'consul', 'Honorary Consul'],
  [/\bconsuls[- ]general\b/i, 'consul', 'Consul General'],
  [
    /\b(?:foreign ministers|ministers (?:of|for) foreign affairs)\b/i,
    'foreign_minister',
    'Minister of Foreign Affairs',
  ],
];
/** Words that such a heading has besides the office and the names of parties. */
const BESIDE =
  /^(?:the|of|to|in|at|and|a|list|former|previous|past|all|our|its|since|extraordinary|plenipotentiary|names?|heads|mission|resident|accredited|from|for|republic|kingdom|state|charg[eé]s?|d'affaires|d|affaires|a\.?i|i|interim|'|’|,|:|\.|-|–|\(|\)|\d{4})$/;
const TERM = /^\d{4}(?:-\d\d){0,2}\/(?:\d{4}(?:-\d\d){0,2}|\.\.)$/;
const HONORIFIC =
  /^(?:h|e|h\.e\.?|mr|mrs|ms|dr|prof|sir|amb|ambassador|his|her|excellency|mr\.|mrs\.|ms\.|dr\.|amb\.|\.)$/;
/** Fewer lines below a heading are no list, unless it names both parties. */
const FEWEST = 2;
/** How many sentences on the post itself may stand between the heading and its list. */
const BETWEEN = 3;

/** "Ambassadors of Kenya to Peru" above lines of a name and a term each. */
export function listedHolders(sentence: ResolvedSentence, context: ExtractContext): Draft<'positions'>[] {
  const heading = officeOfHeading(sentence, context);
  if (heading === null) return [];
  const { sentences } = context.document;
  const drafts: Draft<'positions'>[] = [];
  for (let k = sentence.index + 1; k < sentences.length; k++) {
    const line = sentences[k] as ResolvedSentence;
    const holder = holderOf(line);
    if (holder === null) {
      if (drafts.length === 0 && isBeforeList(line, k - sentence.index)) continue;
      break;
    }
    drafts.push({
      table: 'positions',
      row: {
        person_id: personId(holder.name),
        role: heading.role,
        party: heading.party,
        person_name: holder.name,
        title: heading.title,
        as_of: holder.term,
      },
      sentence: line,
      range: { from: holder.from, to: holder.to },
      rule: 'positions/list',
    });
  }
  return drafts.length < (heading.bilateral ? 1 : FEWEST) ? [] : drafts;
}

/** "The Kenyan Embassy in Peru was opened in 2004.": what stands between the heading and the first line of its list. */
function isBeforeList({ segment }: ResolvedSentence, distance: number): boolean {
  return segment.kind === 'heading' ? distance === 1 : segment.kind === 'body' && distance <= BETWEEN;
}

interface Heading {
  readonly role: Role;
  readonly title: string;
  readonly party: string;
  /** Whether it says of whom the holders are, and with whom. */
  readonly bilateral: boolean;
}

/** What office the lines below are of, and whose: the first state that the heading names, else the one that speaks. */
function officeOfHeading(sentence: ResolvedSentence, { document }: ExtractContext): Heading | null {
  const { segment, tokens, references } = sentence;
  if (segment.kind !== 'heading' && segment.kind !== 'title' && tokens.at(-1)?.text !== ':') return null;
  const said = document.text.slice(sentence.start, sentence.end);
  const office = OFFICES.find(([plural]) => plural.test(said));
  const at = office === undefined ? null : office[0].exec(said);
  if (office === undefined || at === null) return null;
  const [, role, title] = office;
  const from = sentence.start + at.index;
  const isPlain = tokens.every(
    ({ norm, start }, i) =>
      (start >= from && start < from + at[0].length) ||
      BESIDE.test(norm) ||
      references.some((reference) => reference.from <= i && i < reference.to),
  );
  if (!isPlain) return null;
  const [first] = partiesIn(sentence, { from: 0, to: tokens.length }).filter(isState);
  const party = first ?? ownerOfOffices(titleInText(document) ?? document.title) ?? document.home;
  return party !== null && isState(party) ? { role, title, party, bilateral: namesTwo(sentence) } : null;
}

/** "Honorary Consuls of Kenya to Peru" */
function namesTwo({ actors }: ResolvedSentence): boolean {
  return new Set(collect(actors, ({ actorId }) => (isState(actorId) ? [actorId] : []))).size > 1;
}

/** "Ambassadors", below "List of ambassadors of Kenya to Peru": the first state of the title. */
function ownerOfOffices(title: ParsedSentence | null): string | null {
  if (title === null) return null;
  const said = title.tokens.map((token) => token.text).join(' ');
  if (!OFFICES.some(([plural]) => plural.test(said))) return null;
  return title.actors.map(({ actorId }) => actorId).find(isState) ?? null;
}

interface Holder {
  readonly name: string;
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

const MOST_NAMES = 8;

/** A line of a name and a term, with an aside in brackets at most; null for any other. */
function holderOf({ tokens, resolvedDates, segment, references }: ResolvedSentence): Holder | null {
  const asides = asidesOf(tokens, resolvedDates);
  const isAside = (at: number): boolean => asides.some(({ from, to }) => from <= at && at < to);
  const [date, second, third] = resolvedDates.filter(({ from }) => !isAside(from));
  if (second !== undefined && date !== undefined)
    return third === undefined ? holderOfColumns(tokens, references, date, second) : null;
  const term = (date && termOf(tokens, date)) ?? segment.date ?? null;
  if (term === null || !(TERM.test(term) || date?.since)) return null;
  const words = tokens
    .map((token, i) => ({ token, i }))
    .filter(
      ({ token, i }) => !isAside(i) && !(date && date.from <= i && i < date.to) && !/^[(),;:–—-]$/.test(token.text),
    );
  const named = words.filter(({ token }) => !HONORIFIC.test(token.norm));
  const first = named[0];
  const last = named.at(-1);
  if (first === undefined || last === undefined || named.length < 2 || named.length > MOST_NAMES) return null;
  if (!named.every(({ token }) => token.kind === 'word' && (token.capital || NAME_PARTICLES.has(token.norm))))
    return null;
  if (references.some(({ kind, from }) => (kind === 'name' || kind === 'organization') && !isAside(from))) return null;
  const name = named.map(({ token }) => token.text).join(' ');
  return { name, term, from: first.i, to: last.i + 1 };
}

/** "N | 1964 | May 1968 | First", "N May 1964 May 1968 Notes": a name before the columns of its two days; what stands in those behind is not read. */
function holderOfColumns(
  tokens: ResolvedSentence['tokens'],
  references: ResolvedSentence['references'],
  first: ResolvedSentence['resolvedDates'][number],
  second: ResolvedSentence['resolvedDates'][number],
): Holder | null {
  if (!tokens.slice(first.to, second.from).every(({ text }) => /^[|;]$/.test(text))) return null;
  if (first.edtf.includes('/') || second.edtf.includes('/') || first.edtf.slice(0, 4) > second.edtf.slice(0, 4))
    return null;
  const end = /^[|,;]$/.test(tokens[first.from - 1]?.text ?? '') ? first.from - 1 : first.from;
  const named = tokens.slice(0, end).filter(({ norm, text }) => !HONORIFIC.test(norm) && text !== '-');
  if (named.length < 2 || named.length > MOST_NAMES) return null;
  if (!named.every(({ kind, capital, norm }) => kind === 'word' && (capital || NAME_PARTICLES.has(norm)))) return null;
  if (references.some(({ kind, from }) => (kind === 'name' || kind === 'organization') && from < end)) return null;
  return {
    name: named.map(({ text }) => text).join(' '),
    term: `${first.edtf}/${second.edtf}`,
    from: tokens.indexOf(named[0] as (typeof tokens)[number]),
    to: end,
  };
}

/** The years of a term, also where its end is left open: "(2009 – )". */
function termOf(
  tokens: ResolvedSentence['tokens'],
  { edtf, to, since }: ResolvedSentence['resolvedDates'][number],
): string {
  if (since === true && !edtf.includes('/')) return `${edtf}/..`;
  const open = /^[–—-]$/.test(tokens[to]?.text ?? '') && /^\)?$/.test(tokens[to + 1]?.text ?? '');
  return open && /^\d{4}$/.test(edtf) ? `${edtf}/..` : edtf;
}

/** "(non-resident, lived in Lima from 2001)", "[5]": what brackets say before those that hold the term, and the numbers of notes. */
function asidesOf(tokens: ResolvedSentence['tokens'], dates: ResolvedSentence['resolvedDates']): TokenRange[] {
  const asides: TokenRange[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.text === '[' && tokens[from + 2]?.text === ']') asides.push({ from, to: from + 3 });
    if (tokens[from]?.text !== '(') continue;
    const to = tokens.findIndex(({ text }, i) => i > from && text === ')');
    if (to < 0) break;
    if (!dates.some((date) => date.from === from + 1)) asides.push({ from, to: to + 1 });
    from = to;
  }
  return asides;
}

import { lendsItsName, type PartyId, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { BODY_HEADS, OCCASION_WORDS } from './words.ts';

/** A stretch that names an organization as such, not an occasion or organ called after it. */
export interface OrganizationName extends TokenRange {
  readonly id: PartyId;
  /** What the gazetteer says that it is; null where it does not know it. */
  readonly kind: string | null;
  /** "the Organization": points back to a name. */
  readonly described: boolean;
}

/** An organization that a sentence means and does not name. */
export function meantOrganization(id: PartyId): OrganizationName {
  return { from: 0, to: 1, id, kind: organizationById(id)?.kind ?? null, described: true };
}

/** The one organization that all the names are of; null for none or several. */
export function onlyOrganization(names: readonly OrganizationName[]): OrganizationName | null {
  const [only, second] = new Map(names.map((each) => [each.id, each])).values();
  return only !== undefined && second === undefined ? only : null;
}

/** What of a sentence holds its names. */
type Named = Pick<ResolvedSentence, 'tokens' | 'references' | 'actors'>;

/** The organizations that the sentence names, also by a description that points back to one. */
export function organizationsIn(sentence: Named): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (const reference of sentence.references) {
    const id = reference.parties[0];
    if (reference.parties.length !== 1 || !id?.startsWith('org:')) continue;
    if (reference.kind !== 'organization' && reference.kind !== 'description') continue;
    if (isOfOutsiders(sentence, reference) || isExcepted(sentence, reference)) continue;
    if (isPartOfName(sentence, reference)) continue;
    found.push({
      from: reference.from,
      to: reference.to,
      id,
      kind: organizationById(id)?.kind ?? null,
      described: reference.kind === 'description',
    });
  }
  for (const actor of sentence.actors) {
    if (!lendsItsName(sentence, actor) || found.some(({ from }) => from === actor.from)) continue;
    const { from, to, actorId: id } = actor;
    found.push({ from, to, id, kind: organizationById(id)?.kind ?? null, described: false });
  }
  return found;
}

/** "a major non-NATO ally" */
function isOfOutsiders({ tokens }: Named, { from }: TokenRange): boolean {
  return tokens[from - 2]?.norm === 'non' && /^[-‐‑]$/.test(tokens[from - 1]?.text ?? '');
}

/** "all the agencies except X and Y", "with the exception of X": those that are left out. */
function isExcepted({ tokens }: Named, { from }: TokenRange): boolean {
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.capital === true || /^(?:the|and|or|,)$/.test(tokens[at]?.norm ?? ''))) at--;
  const word = tokens[at]?.norm ?? '';
  return (
    /^(?:except|excepting|excluding|save)$/.test(word) ||
    (word === 'for' && tokens[at - 1]?.norm === 'except') ||
    (word === 'of' && tokens[at - 1]?.norm === 'exception')
  );
}

/** "the NATO Summit", "the CIS Council of Heads of State": the name stands for something else. */
function isPartOfName(sentence: Named, range: TokenRange): boolean {
  const after = sentence.tokens[range.to];
  if (!after) return false;
  if (after.norm === "'s" || after.norm === "'") return true;
  if (namesAnother(sentence, range.to)) return true;
  if (after.norm === '-' && sentence.tokens[range.to + 1]?.norm !== undefined)
    return /^(?:led|funded|backed|sponsored|supported|mandated|wide|plus)$/.test(
      sentence.tokens[range.to + 1]?.norm ?? '',
    );
  return OCCASION_WORDS.has(after.norm) && after.kind === 'word' && !/^(?:dialogue|observer)$/.test(after.norm)
    ? true
    : after.norm === 'dialogue' && !/^partners?$/.test(sentence.tokens[range.to + 1]?.norm ?? '');
}

const OTHER_BODIES = /^(?:fund|facility|bank|university|college|agency|institute)$/;

/** "the European Union Trust Fund": capitalised words behind that end in another body's. */
function namesAnother({ tokens }: Named, after: number): boolean {
  for (let i = after; i < after + 5; i++) {
    const token = tokens[i];
    if (token === undefined || (token.capital !== true && token.norm !== '-')) return false;
    if (OTHER_BODIES.test(token.norm)) return true;
  }
  return false;
}

/** A capitalised name of a body that the gazetteer does not hold; its id is the acronym behind it, else its own words. */
export function unknownOrganization(sentence: ResolvedSentence, range: TokenRange): OrganizationName | null {
  const { tokens } = sentence;
  let from = range.from;
  while (
    from < range.to &&
    /^(?:the|a|an|new|first|its|their|this|joint)$/.test(tokens[from]?.norm ?? '') &&
    !(tokens[from]?.norm === 'joint' && tokens[from]?.capital)
  )
    from++;
  let to = from;
  let head = -1;
  const limit = Math.min(tokens.length, from + 16);
  while (to < limit) {
    const token = tokens[to];
    if (!token) break;
    const joins =
      /^(?:of|on|for|the|and|in|against|to)$/.test(token.norm) &&
      tokens[to + 1] !== undefined &&
      (tokens[to + 1]?.capital || tokens[to + 1]?.norm === 'the') &&
      to > from &&
      // "joined the Forum on Waste in January 2017"
      !sentence.dates.some((date) => date.from === to + 1);
    if (!token.capital && !joins && !(token.norm === '-' && to > from)) break;
    if (token.norm === 'and' && head >= 0 && !namesOneBody(sentence, head, to)) break;
    if (BODY_HEADS.has(sentence.tagged.lemmas[to] ?? '')) head = to;
    to++;
  }
  if (head < 0 || to - from < 2) return null;
  const acronym =
    tokens[to]?.norm === '(' &&
    tokens[to + 2]?.norm === ')' &&
    /^[\p{Lu}\d][\p{L}\d]{1,9}$/u.test(tokens[to + 1]?.text ?? '')
      ? tokens[to + 1]
      : undefined;
  const words = acronym
    ? [acronym.norm]
    : tokens
        .slice(from, to)
        .filter((token) => token.kind === 'word' || token.kind === 'number')
        .map((token) => token.norm.replace(/[^a-z0-9]/g, ''));
  const slug = words.filter((word) => word !== '' && word !== 'the').join('-');
  return /^[a-z0-9][a-z0-9-]*$/.test(slug) ? { from, to, id: `org:${slug}`, kind: null, described: false } : null;
}

/** "Committee on X and Y" is one name, "the A Forum and the B Council" are two. */
function namesOneBody(sentence: ResolvedSentence, head: number, and: number): boolean {
  return (
    sentence.tokens.slice(head, and).some((token) => /^(?:of|on|for|against)$/.test(token.norm)) &&
    sentence.tokens[and + 1]?.norm !== 'the'
  );
}

import { collect, type PartyId, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isParty, isState } from '../shared/parties.ts';
import type { DocumentAction } from './document-action.ts';
import type { NamedDocument } from './documents.ts';
import { isOfFactions } from './factions.ts';
import { isOnlyPlaces, isOwnOf, speaksForAll } from './own-documents.ts';
import { NO_SIGNATORY } from './words.ts';

/** "between the Chambers of Commerce": no document of states. */
const BETWEEN_OTHERS =
  /\bbetween (?:[\p{L}’'-]+ ){0,3}(?:chambers|universities|companies|banks|museums|airlines|ports)\b/iu;

const OF_STATES =
  /ministr|government|academ|institut|council|agenc|authorit|commission|service|department|directorate|secretariat|board|office|forces|army|navy|police|bank|parliament|assembly|court|prosecut|universit|fund|foundation|cent(?:re|er)|organi[sz]ation|committee|countr|states?\b|sides|parties|two|both|nations|republic|kingdom|administration|union|region|province|cit(?:y|ies)|librar|archives|school|college|museum/i;

/** "a memorandum between Acme Marine and Petro": names that are of no ministry, agency or school. */
function isOfFirms(title: string): boolean {
  const behind = /\bbetween (?:the )?(\p{Lu}.*)$/u.exec(title)?.[1];
  return behind !== undefined && !OF_STATES.test(behind);
}

/** Whose document it is: by its title, by who acts on it, by its owner, else the two parties that the text is about. */
export function agreementParties(
  sentence: ResolvedSentence,
  document: NamedDocument,
  action: DocumentAction | null,
  context: ExtractContext,
): PartyId[] | null {
  const titled = document.parties.filter(isParty);
  if (titled.length < 2 && BETWEEN_OTHERS.test(document.title)) return null;
  if (titled.length === 0 && /^(?:agreement|memorandum|contract)$/.test(document.kind) && isOfFirms(document.title))
    return null;
  if (isOfFactions(sentence, document, action?.agents ?? [])) return null;
  const agents = action ? agentParties(sentence, action) : [];
  if (agents === null) return titled.length >= 2 ? sorted(titled) : null;
  if (agents.length > 1 && action !== null && areOnlyPartners(sentence, action)) return null;
  // "Signed by A and B, the agreement …": another one than that of C, named before.
  if (document.pointedAt && agents.length > 1 && titled.some((party) => !agents.includes(party))) return null;
  if (action?.byOthers && new Set([...agents, ...titled]).size < 2) return null;
  const alone = action !== null && (action.action === 'ratified' || action.action === 'acceded');
  if (document.kind === 'resolution') {
    const bodies = [...new Set([...agents, ...titled, ...ownersOf(sentence, document)])].filter((party) =>
      party.startsWith('org:'),
    );
    return bodies.length === 1 ? bodies : null;
  }
  if (alone && agents.length > 0) return sorted(agents);
  if (titled.length >= 2) return sorted(titled);
  if (isNational(document)) return nationalOwner(sentence, document, agents, context);
  const owners = ownersOf(sentence, document);
  const sides = agents.length < 2 ? titled : titled.filter((party) => !isTopic(sentence, document, party));
  const all = [...new Set([...agents, ...sides, ...owners])].filter(isParty);
  if (all.length >= 2) return sorted(all);
  const own = action?.action === 'adopted' ? speaksForAll(sentence, document) : null;
  if (own !== null && all.every((party) => party === own)) return [own];
  const pair =
    all.length === 0 && (isOfOthers(sentence, document) || isOnlyPlaces(sentence)) ? null : pairFor(sentence, context);
  if (all.length === 1) {
    const only = all[0] as PartyId;
    // One adopts a plan alone, and signs it with another.
    if (
      action?.action !== 'signed' &&
      /^(?:plan|strategy|programme)$/.test(document.kind) &&
      !/\b(?:co-?operation|partnership|exchanges?|joint|bilateral|work(?:ing)?)\b/i.test(document.title)
    )
      return [only];
    if (
      only.startsWith('org:') &&
      action?.action === 'adopted' &&
      agents.length === 1 &&
      document.kind !== 'joint_statement' &&
      document.kind !== 'agreement'
    )
      return [only];
    if (action?.action === 'adopted' && agents.length === 0 && isOwnOf(sentence, document, only)) return [only];
    // "the signing of the Charter of the Union by its founders: A, B and C"
    if (only.startsWith('org:') && namedBesides(sentence, pair ?? []) > 2) return null;
    if (pair?.includes(only)) return sorted(pair);
    const rest = collect(sentence.references, (reference) => reference.parties).filter(
      (party) => party !== only && isParty(party),
    );
    const distinct = [...new Set(rest)];
    // "A deal with Fiji was ratified", in news of Samoa's law gazette
    const main = titled.includes(only) ? principalOf(context) : null;
    if (main !== null && main !== only && !distinct.includes(main)) return sorted([only, main]);
    return distinct.length === 1 ? sorted([only, ...distinct]) : null;
  }
  const mentioned = mentionedBeside(sentence, document);
  if (mentioned.length === 2) return sorted(mentioned);
  const company = pair === null ? companyIn(sentence, context.document.company) : null;
  if (company !== null) return sorted(company);
  // A text on two organizations tells of treaties of their members too.
  if (pair?.every((party) => party.startsWith('org:')) && mentioned.length === 0) return null;
  return pair ? sorted(pair) : null;
}

/** "recently signed accords with A and B": those with whom somebody signs whom the clause does not name have not signed with each other. */
function areOnlyPartners(sentence: ResolvedSentence, { agents, clause, nominal }: DocumentAction): boolean {
  if (nominal || clause === null || clause.subject !== null || clause.form !== 'finite') return false;
  const naming = agents.filter((range) => partiesIn(sentence, range).some(isParty));
  return naming.length > 0 && naming.every(({ from }) => sentence.tokens[from - 1]?.norm === 'with');
}

/** "The three countries welcomed the trilateral treaty": of a text about no pair, the company that its words stand for. */
function companyIn({ references }: ResolvedSentence, company: readonly PartyId[]): readonly PartyId[] | null {
  const parties =
    references.find((reference) => reference.parties.length > 2)?.parties ?? (company.length > 0 ? company : undefined);
  if (parties === undefined || parties.length > 5 || !parties.every(isParty)) return null;
  return references.every((reference) => reference.parties.every((party) => parties.includes(party))) ? parties : null;
}

/** The state that a text is about before all others. */
function principalOf({ document: { home, prominence } }: ExtractContext): PartyId | null {
  if (home !== null && home !== undefined && isState(home)) return home;
  const [first, second] = [...prominence].filter(([party]) => isState(party)).sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

const BEFORE_TOPIC = /^(?:about|against|on|over|regarding|concerning)$/;
const BEFORE_SIDE = /^(?:with|between|by|among)$/;

/** "Chile and Peru signed a pact on Fiji's debt": what the document is about, not who signs. */
function isTopic({ tokens, references }: ResolvedSentence, document: TokenRange, party: PartyId): boolean {
  const own = references.filter(
    ({ parties, from, to }) => parties.includes(party) && from >= document.from && to <= document.to,
  );
  return (
    own.length > 0 &&
    own.every(({ from }) => {
      const words = tokens.slice(document.from, from).map(({ norm }) => norm);
      const before = words.findLast((word) => BEFORE_TOPIC.test(word) || BEFORE_SIDE.test(word));
      return before !== undefined && BEFORE_TOPIC.test(before);
    })
  );
}

function namedBesides({ references }: ResolvedSentence, pair: readonly PartyId[]): number {
  return new Set(
    references.flatMap(({ parties }) => parties).filter((party) => isState(party) && !pair.includes(party)),
  ).size;
}

function sorted(parties: readonly PartyId[]): PartyId[] {
  return [...new Set(parties)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The parties that do it; null where somebody else does it: companies, universities. */
function agentParties(sentence: ResolvedSentence, action: DocumentAction): PartyId[] | null {
  const found: PartyId[] = [];
  for (const range of action.agents) {
    const words = sentence.tokens.slice(range.from, range.to);
    const parties = partiesIn(sentence, range).filter(isParty);
    const first = sentence.references.find((reference) => reference.from >= range.from && reference.to <= range.to);
    if (
      words.some(
        (token, k) =>
          NO_SIGNATORY.test(token.norm) &&
          !sentence.references.some((reference) => reference.from <= range.from + k && range.from + k < reference.to),
      ) &&
      !sentence.people.some((person) => person.from >= range.from && person.to <= range.to && person.party)
    )
      return null;
    // "a memorandum with the breakaway region of Nowhere": the other side is none that counts.
    if (
      sentence.tokens[range.from - 1]?.norm === 'with' &&
      parties.length === 0 &&
      words.some((token) => token.capital && token.kind === 'word') &&
      // "with Respect to Taxes": a part of the title
      !/^(?:respect|regard)$/.test(words[0]?.norm ?? '') &&
      !sentence.people.some((person) => person.from < range.to && range.from < person.to)
    )
      return null;
    if (isUnknownName(sentence, range, parties)) return null;
    // "with the support of Fiji" names no signatory.
    if (
      sentence.tokens[range.from - 1]?.norm === 'with' &&
      (!first ||
        first.from > range.from + 3 ||
        words
          .slice(0, 3)
          .some((token) =>
            /^(?:support|participation|assistance|view|help|aim|respect|regard|effect)$/.test(token.norm),
          ))
    )
      continue;
    found.push(...parties);
  }
  return [...new Set(found)];
}

/** "Togoflight and Lumo Airways signed an agreement": names that are of no party and of nobody who acts for one. */
function isUnknownName(
  { tokens, people, references, places }: ResolvedSentence,
  { from, to }: TokenRange,
  parties: readonly PartyId[],
): boolean {
  if (parties.length > 0 || tokens[from - 1]?.norm === 'with') return false;
  const overlaps = (range: TokenRange): boolean => range.from < to && from < range.to;
  if (people.some(overlaps) || references.some(overlaps) || places.some(overlaps)) return false;
  const words = tokens.slice(from, to);
  return (
    words.every(({ capital, norm }) => capital || /^(?:and|of|&)$/.test(norm)) &&
    // "Both signed": the first word of a sentence has a capital anyway.
    words.slice(1).some(({ capital }) => capital)
  );
}

function isNational(document: NamedDocument): boolean {
  return (
    /^national\b/i.test(document.title) ||
    (/\bnational\b/i.test(document.title) && /^(?:plan|strategy|programme)$/.test(document.kind))
  );
}

function nationalOwner(
  sentence: ResolvedSentence,
  document: NamedDocument,
  agents: readonly PartyId[],
  context: ExtractContext,
): PartyId[] | null {
  const titled = document.parties.filter(isState);
  if (titled.length === 1) return titled;
  const owners = ownersOf(sentence, document).filter(isState);
  if (owners.length === 1) return owners;
  const doers = agents.filter(isState);
  if (doers.length === 1) return [...doers];
  const subject = subjectState(sentence, document);
  if (subject) return [subject];
  const states = (context.document.mainPair ?? sentence.pair ?? []).filter(isState);
  if (states.length === 1) return [...states];
  const { home } = context.document;
  return home && isState(home) && context.row.genre !== 'news_wire' ? [home] : null;
}

/** The only state in the subject of the clause that the document stands in. */
export function subjectState(sentence: ResolvedSentence, document: TokenRange): PartyId | null {
  const clause = sentence.clauses
    .filter((candidate) => candidate.verb.to <= document.from && candidate.form === 'finite')
    .at(-1);
  const states = partiesIn(sentence, clause?.subject ?? null).filter(isState);
  return states.length === 1 ? (states[0] as PartyId) : null;
}

/** "Australia's …", "its …": the possessor right before the title. */
export function ownersOf(sentence: ResolvedSentence, document: TokenRange): PartyId[] {
  const before = sentence.references.filter(
    (reference) => reference.to <= document.from && document.from - reference.to <= 4,
  );
  const last = before.at(-1);
  if (!last) return [];
  const next = sentence.tokens[last.to]?.norm ?? '';
  const possessive =
    next === "'s" ||
    next === "'" ||
    sentence.tagged.tags[last.to - 1] === 'POS' ||
    (last.kind === 'pronoun' && /^(?:its|their|our)$/.test(sentence.tokens[last.from]?.norm ?? '')) ||
    (last.kind === 'demonym' && last.to === document.from);
  const between = sentence.tokens
    .slice(last.to, document.from)
    .every((token) => /^(?:'s|’s|'|first|new|second|own|third|latest|current|\d+\w*)$/.test(token.norm));
  return possessive && between ? last.parties.filter(isParty) : [];
}

/** Two parties set beside the document: "the programme of cooperation between X and Y". */
export function mentionedBeside(sentence: ResolvedSentence, document: TokenRange): PartyId[] {
  const named = sentence.references.filter(
    (reference) =>
      (reference.kind === 'name' ||
        reference.kind === 'organization' ||
        reference.kind === 'pair' ||
        reference.kind === 'demonym' ||
        reference.kind === 'person' ||
        reference.kind === 'pronoun') &&
      (reference.to <= document.from || reference.from >= document.to) &&
      // "will be signed in Fiji": where, not who.
      !(reference.kind === 'name' && sentence.tokens[reference.from - 1]?.norm === 'in') &&
      // "to uphold the United Nations Charter": another document's owner.
      !(
        reference.kind === 'organization' &&
        /^(?:charter|convention|resolutions?|security|general|treaty)$/.test(sentence.tokens[reference.to]?.norm ?? '')
      ),
  );
  return [...new Set(collect(named, (reference) => reference.parties))].filter(isParty);
}

/** "an accord between Nilair and Delta Airways": those who are named behind it are no parties. */
function isOfOthers(sentence: ResolvedSentence, document: TokenRange): boolean {
  return sentence.clauses.some((clause) =>
    clause.phrases.some(
      ({ preposition, from, to, fronted }) =>
        preposition === 'between' &&
        !fronted &&
        from >= document.to &&
        sentence.tokens.slice(from, to).filter(({ capital, kind }) => capital && kind === 'word').length > 1 &&
        !sentence.references.some((reference) => reference.from < to && from < reference.to) &&
        !sentence.people.some((person) => person.from < to && from < person.to),
    ),
  );
}

function pairFor(sentence: ResolvedSentence, context: ExtractContext): readonly [PartyId, PartyId] | null {
  return sentence.segment.kind === 'list' || sentence.segment.kind === 'timeline'
    ? (context.document.mainPair ?? sentence.pair)
    : (sentence.pair ?? context.document.mainPair);
}

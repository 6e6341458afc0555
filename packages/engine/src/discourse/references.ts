import { organizationById, STATES } from '@diplomatic-relations/gazetteer';
import type { ParsedSentence, Reference, ReferenceKind, ResolvedPerson } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { isPortfolio } from './portfolio.ts';

/** What the text has spoken of so far, as far as later sentences can refer to it. */
export interface DiscourseState {
  readonly mainPair: readonly [PartyId, PartyId] | null;
  readonly home: PartyId | null;
  /** The group of states that speaks in the document, where it is about no pair. */
  readonly group: PartyId | null;
  /** The last two parties that one sentence set side by side, and the segment where. */
  readonly localPair: readonly [PartyId, PartyId] | null;
  readonly localSegment: number;
  /** Parties of the last subject. */
  readonly subject: readonly PartyId[];
  readonly lastState: PartyId | null;
  readonly lastOrganization: PartyId | null;
  readonly lastPersonParty: PartyId | null;
  /** Party of the person who was the last subject. */
  readonly subjectPersonParty: PartyId | null;
}

const PLURAL_NOUNS = new Set(
  'country state side nation party government people leader president minister head delegation capital official diplomat ambassador ministry parliament partner ally neighbour neighbor premier chancellor monarch team interlocutor representative counterpart republic power negotiator presidency economy speaker general secretary principal chief'.split(
    ' ',
  ),
);
const SINGULAR_STATE = new Set([
  'country',
  'republic',
  'nation',
  'kingdom',
  'government',
  'state',
  'sultanate',
  'emirate',
  'principality',
  'administration',
  'authority',
]);
const SINGULAR_ORGANIZATION = new Set([
  'organization',
  'organisation',
  'alliance',
  'union',
  'bloc',
  'grouping',
  'association',
  'community',
  'commission',
]);
/** "the Forum", "the Agency": stands for the organization spoken of where its name has the word. */
const NAMED_ORGANIZATION = new Set(['forum', 'council', 'league', 'agency', 'commonwealth']);

function namedAgain(
  { tokens }: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
  state: DiscourseState,
): Reference | null {
  const next = tokens[i + 1];
  if (tokens[i - 1]?.norm !== 'the' || !tokens[i]?.capital || (next?.capital && next.kind === 'word')) return null;
  if (next?.norm === 'of' || next?.norm === 'for' || next?.norm === 'on') return null;
  const party =
    explicit.filter((reference) => reference.to < i && reference.kind === 'organization').at(-1)?.parties[0] ??
    state.lastOrganization;
  return party && isNamedSo(party, tokens[i]?.norm ?? '')
    ? { from: i - 1, to: i + 1, parties: [party], kind: 'description' }
    : null;
}

function isNamedSo(party: PartyId, lemma: string): boolean {
  return organizationById(party)?.name.toLowerCase().split(/\s+/).includes(lemma) ?? false;
}

/** States that are called by their form of government: "the Sultanate", "the Kingdom". */
const STATE_STYLES: ReadonlyMap<string, ReadonlySet<PartyId>> = new Map([
  ['sultanate', new Set(['OMN', 'BRN'])],
  [
    'kingdom',
    new Set([
      'SAU',
      'BHR',
      'JOR',
      'MAR',
      'THA',
      'KHM',
      'GBR',
      'NLD',
      'BEL',
      'DNK',
      'NOR',
      'SWE',
      'ESP',
      'TON',
      'LSO',
      'SWZ',
      'BTN',
    ]),
  ],
]);
const PLURAL_PRONOUNS = new Set(['they', 'them', 'themselves']);
const SINGULAR_PRONOUNS = new Set(['it', 'itself']);
const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'himself', 'herself']);
const HOME_PRONOUNS = new Set(['we', 'us', 'our', 'ourselves', 'i', 'my', 'me']);
/** Every word that a reference by pronoun starts with. */
const PRONOUNS: ReadonlySet<string> = new Set([
  ...PLURAL_PRONOUNS,
  ...SINGULAR_PRONOUNS,
  ...PERSON_PRONOUNS,
  ...HOME_PRONOUNS,
  'each',
  'one',
  'his',
  'her',
  'their',
  'its',
]);
const isPronoun = noteOnWords(({ norm }) => PRONOUNS.has(norm));
const isOrganizationNoun = noteOnWords(({ norm }) => NAMED_ORGANIZATION.has(norm));

/** Lemmas of every noun that can describe a party. */
const DESCRIBING: ReadonlySet<string> = new Set([
  ...PLURAL_NOUNS,
  ...SINGULAR_STATE,
  ...SINGULAR_ORGANIZATION,
  'counterpart',
  'side',
]);
const NEIGHBOURS = /^(?:neighbou?ring|neighbou?rs?|neighbou?rhood)$/;
const STYLES = new Set(['highness', 'majesty', 'excellency', 'holiness']);
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'into',
  'outside',
  'around',
  'via',
  'through',
  'towards',
  'toward',
  'for',
  'of',
  'reach',
]);

const CAPITALS: ReadonlyMap<string, PartyId> = new Map(
  STATES.filter((state) => state.kind === 'state').flatMap((state) =>
    state.capitals.map((capital): [string, PartyId] => [capital, state.id]),
  ),
);

/** References of one sentence, left to right, without overlaps; explicit names first, then what points back. */
export function findReferences(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  state: DiscourseState,
): FoundReferences {
  const explicit = explicitReferences(sentence, people, state.home);
  const pair = pairOf(explicit, sentence, state);
  const found = explicit.slice();
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (isOrganizationNoun(token.word)) {
      const named = namedAgain(sentence, i, explicit, state);
      if (named && !found.some((reference) => rangesOverlap(reference, named))) found.push(named);
    }
    if (!isPronoun(token.word)) continue;
    const pronoun = pronounReference(sentence, i, explicit, people, pair, state);
    if (pronoun && !found.some((reference) => rangesOverlap(reference, pronoun))) found.push(pronoun);
  }
  for (const unit of sentence.units) {
    if (unit.kind !== 'noun') continue;
    if (!DESCRIBING.has(sentence.tagged.lemmas[unit.head] ?? '') && sentence.tokens[unit.from]?.norm !== 'both')
      continue;
    if (found.some((reference) => reference.kind !== 'pronoun' && rangesOverlap(reference, unit))) continue;
    const description = descriptionReference(sentence, unit, explicit, pair, state);
    if (description) found.push(description);
    else if (
      state.group &&
      /^(?:ministers|leaders|members)$/.test(sentence.tokens[unit.head]?.norm ?? '') &&
      /^the$/.test(sentence.tokens[unit.from]?.norm ?? '') &&
      unit.to - unit.from <= 3
    )
      found.push({ from: unit.from, to: unit.to, parties: [state.group], kind: 'description' });
  }
  return { references: inTextOrder(found), pair };
}

/** The references of a sentence, and the two parties that "the two countries" means in it. */
export interface FoundReferences {
  readonly references: readonly Reference[];
  readonly pair: readonly [PartyId, PartyId] | null;
}

function startsLater(a: Reference, b: Reference): boolean {
  return a.from > b.from || (a.from === b.from && a.to > b.to);
}

/** Sorts in place by where the references start, of two by where they end; they come nearly in order. */
function inTextOrder(references: Reference[]): Reference[] {
  for (let i = 1; i < references.length; i++) {
    const reference = references[i] as Reference;
    let k = i;
    for (; k > 0 && startsLater(references[k - 1] as Reference, reference); k--)
      references[k] = references[k - 1] as Reference;
    references[k] = reference;
  }
  return references;
}

function explicitReferences(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  home: PartyId | null,
): Reference[] {
  const found: Reference[] = [];
  for (const person of people)
    if (person.party)
      found.push({
        from: person.from,
        to: person.to,
        parties: partiesOf(person, person.party),
        kind: person.name ? 'person' : 'office',
      });
  for (const actor of sentence.actors) {
    if (people.some((person) => person.party && rangesOverlap(person, actor))) continue;
    if (isPortfolio(sentence, actor)) continue;
    // "Libya's neighbours" are others than Libya.
    if (sentence.tokens[actor.to]?.norm === "'s" && NEIGHBOURS.test(sentence.tokens[actor.to + 1]?.norm ?? ''))
      continue;
    const kind: ReferenceKind = actor.actorId.startsWith('org:')
      ? 'organization'
      : actor.form === 'demonym'
        ? 'demonym'
        : 'name';
    found.push({ from: actor.from, to: actor.to, parties: [actor.actorId], kind });
  }
  for (const place of sentence.places) {
    const party = CAPITALS.get(place.city);
    const before = sentence.tokens[place.from - 1]?.norm ?? '';
    const after = sentence.tokens[place.to];
    if (!party || LOCATIVE.has(before) || after?.norm === ',' || (after?.capital && after.kind === 'word')) continue;
    // "this first Brussels meeting": where it is held.
    if (AT_PLACE.test(after?.norm ?? '') && !/^[-–]$/.test(sentence.tokens[place.from - 1]?.norm ?? '')) continue;
    if (sentence.tagged.tags[place.from - 1] === 'NN' || sentence.tagged.tags[place.from - 1] === 'NNP') continue;
    if (found.some((reference) => rangesOverlap(reference, place))) continue;
    found.push({ from: place.from, to: place.to, parties: [party], kind: 'city' });
  }
  for (const person of people)
    if (person.name === null && person.party === null && isOfOwnMinistry(sentence, person, home))
      found.push({ from: person.from, to: person.to, parties: [home as PartyId], kind: 'office' });
  return inTextOrder(found);
}

/** What a capital before it only places. */
const AT_PLACE =
  /^(?:meetings?|talks|summit|conference|rounds?|session|declaration|accords?|protocol|airport|headquarters|hotel|university|museum|stadium|marathon|festival|suburb|office|branch|court|residence|neighbou?rhood)$/;

/** "the ministers of Kenya, Uganda and Tanzania": offices without a name stand for every party that they name. */
function partiesOf(person: ResolvedPerson, party: PartyId): PartyId[] {
  if (person.name !== null) return [party];
  const named = person.offices.flatMap((office) => (office.party ? [office.party] : []));
  return named.length > 1 ? [...new Set(named)] : [party];
}

/** Distinct parties of the references, in order. */
export function distinctParties(references: readonly Reference[]): PartyId[] {
  const parties: PartyId[] = [];
  for (const reference of references)
    for (const party of reference.parties) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** Distinct parties of the references that overlap a range, in order. */
export function partiesWithin(references: readonly Reference[], range: TokenRange): PartyId[] {
  const parties: PartyId[] = [];
  for (const reference of references) {
    if (!rangesOverlap(reference, range)) continue;
    for (const party of reference.parties) if (!parties.includes(party)) parties.push(party);
  }
  return parties;
}

/** The two parties that "the two countries" would mean in this sentence. */
export function pairOf(
  explicit: readonly Reference[],
  sentence: ParsedSentence,
  state: DiscourseState,
): readonly [PartyId, PartyId] | null {
  const here: PartyId[] = [];
  for (const reference of explicit) {
    if (reference.kind === 'city') continue;
    for (const party of reference.parties) if (!here.includes(party)) here.push(party);
  }
  if (here.length === 2) {
    if (!state.mainPair || here.every((party) => state.mainPair?.includes(party))) return here as [PartyId, PartyId];
    if (here.some((party) => state.mainPair?.includes(party)) && sideBySide(explicit, sentence))
      return here as [PartyId, PartyId];
  }
  // "X called for talks between A and B, and urged both countries": an organization is none.
  const states = here.filter((party) => !party.startsWith('org:'));
  if (
    states.length === 2 &&
    here.length > 2 &&
    state.mainPair?.some((party) => party.startsWith('org:')) &&
    explicit.some((reference, i) => {
      const next = explicit[i + 1];
      return (
        next !== undefined &&
        next.parties[0] !== reference.parties[0] &&
        states.includes(reference.parties[0] as PartyId) &&
        states.includes(next.parties[0] as PartyId) &&
        next.from - reference.to === 1 &&
        /^(?:and|-|–)$/.test(sentence.tokens[reference.to]?.norm ?? '')
      );
    })
  )
    return states as [PartyId, PartyId];
  if (state.localPair && state.localSegment === sentence.segment.start) return state.localPair;
  // "met his Peruvian counterpart N; the two ministers" in a text on two others: Peru is one of these two.
  const [third] = here;
  if (
    third !== undefined &&
    here.length === 1 &&
    !third.startsWith('org:') &&
    state.mainPair?.includes(third) === false &&
    explicit.some(
      (reference) =>
        reference.parties[0] === third &&
        (reference.kind === 'person' || sentence.tokens[reference.to]?.norm === 'counterpart'),
    )
  )
    return state.home && state.mainPair.includes(state.home) ? [state.home, third] : null;
  return state.mainPair;
}

const DISPUTED = new Set([
  'border',
  'borders',
  'conflict',
  'war',
  'frontier',
  'dispute',
  'crisis',
  'tensions',
  'truce',
  'ceasefire',
]);

/** Two references joined by "and", "with" or a hyphen: "Kenya and Uganda", "the Turkmen-Russian …". */
export function sideBySide(explicit: readonly Reference[], sentence: ParsedSentence): boolean {
  return explicit.some((reference, i) => {
    const next = explicit[i + 1];
    if (!next || next.parties[0] === reference.parties[0] || next.from - reference.to > 4) return false;
    // "the A-B border" is what is talked about, not who talks.
    if (
      DISPUTED.has(sentence.tokens[next.to]?.norm ?? '') &&
      !/^(?:and|with)$/.test(sentence.tokens[next.from - 1]?.norm ?? '')
    )
      return false;
    return sentence.tokens
      .slice(reference.to, next.from)
      .some((token) => token.norm === 'and' || token.norm === 'with' || token.norm === '-' || token.norm === '–');
  });
}

function pronounReference(
  sentence: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
  people: readonly ResolvedPerson[],
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): Reference | null {
  const word = sentence.tokens[i]?.norm ?? '';
  const reference = (parties: readonly PartyId[], to = i + 1): Reference | null =>
    parties.length > 0 ? { from: i, to, parties, kind: 'pronoun' } : null;
  if (word === 'each' && sentence.tokens[i + 1]?.norm === 'other') return pair ? reference(pair, i + 2) : null;
  if (word === 'one' && sentence.tokens[i + 1]?.norm === 'another') return pair ? reference(pair, i + 2) : null;
  if (word === 'i' && (sentence.tokens[i - 1]?.capital ?? false)) return null;
  // "science, IT and energy"
  if (word === 'it' && sentence.tokens[i]?.text === 'IT') return null;
  const speaker =
    HOME_PRONOUNS.has(word) && !state.home && insideQuotation(sentence, i) ? speakerBehind(sentence, i, people) : null;
  if (speaker) return reference([speaker]);
  if (HOME_PRONOUNS.has(word))
    return state.home
      ? reference([state.home])
      : state.lastPersonParty && insideQuotation(sentence, i)
        ? reference([state.lastPersonParty])
        : null;
  const before = explicit.filter((item) => item.to <= i);
  // "His Highness welcomed the guests": the style of the person whose story it is, not of whoever was named last.
  if ((word === 'his' || word === 'her') && STYLES.has(sentence.tokens[i + 1]?.norm ?? '')) {
    const styled = i === 0 ? (state.subjectPersonParty ?? state.home) : null;
    return styled ? reference([styled], i + 2) : null;
  }
  if (PERSON_PRONOUNS.has(word) || word === 'his' || word === 'her') {
    // "The Prime Minister … his visit": where the nearest person's party is not known, nobody else's is meant.
    const nearest = people.filter((candidate) => candidate.to <= i).at(-1);
    if (nearest && nearest.party === null) return null;
    const other = nearest && (word === 'he' || word === 'she') ? otherThan(sentence, i, nearest, people) : null;
    if (other?.party) return reference([other.party]);
    const person = before.filter((item) => item.kind === 'person' || item.kind === 'office').at(-1);
    const party = person?.parties[0] ?? state.subjectPersonParty ?? state.lastPersonParty;
    return party ? reference([party]) : null;
  }
  if (PLURAL_PRONOUNS.has(word) || word === 'their') {
    const subject = subjectParties(sentence, i, explicit);
    if (subject.length >= 2) return reference(subject);
    if (state.subject.length >= 2 && subject.length === 0) return reference(state.subject);
    if (state.group && word === 'they' && subject.length === 0 && explicit.every((item) => item.from > i))
      return reference([state.group]);
    // "Peru, Chile and their allies": of those who are just named.
    if (word === 'their' && sentence.tokens[i - 1]?.norm === 'and') {
      const named = explicit.filter((item) => item.to <= i);
      if (named.at(-1)?.to === i - 1 && distinctParties(named).length > 1) return reference(distinctParties(named));
    }
    if (word === 'their' && subject.length === 1) return reference(subject);
    return pair && word !== 'their'
      ? reference(pair)
      : subject.length
        ? reference(subject)
        : pair
          ? reference(pair)
          : null;
  }
  if (SINGULAR_PRONOUNS.has(word) || word === 'its') {
    const subject = subjectParties(sentence, i, explicit);
    if (subject.length === 1) return reference(subject);
    if (word === 'its' && before.length > 0) return reference(before.at(-1)?.parties.slice(0, 1) ?? []);
    if (state.subject.length === 1) return reference(state.subject);
    return word === 'its' && state.lastState ? reference([state.lastState]) : null;
  }
  return null;
}

/** "N described M as able, adding that he values M's work": "he" is not whom its own clause names. */
function otherThan(
  sentence: ParsedSentence,
  i: number,
  nearest: ResolvedPerson,
  people: readonly ResolvedPerson[],
): ResolvedPerson | null {
  const clause = sentence.clauses.find((candidate) => candidate.subject?.from === i && candidate.form === 'finite');
  if (!clause || nearest.fullName === null) return null;
  const named = people.some(
    (person) => person.from > i && person.from < clause.to && person.fullName === nearest.fullName,
  );
  return named
    ? (people.filter((person) => person.to <= i && person.fullName !== nearest.fullName).at(-1) ?? null)
    : null;
}

/** Parties of the subject of the last finite clause that starts before token `i`. */
function subjectParties(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId[] {
  for (let k = sentence.clauses.length - 1; k >= 0; k--) {
    const clause = sentence.clauses[k] as Clause;
    if (!clause.subject || clause.subject.to > i || clause.form !== 'finite') continue;
    const parties = partiesWithin(explicit, clause.subject);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** "“I welcome you,” said President N": who is named behind the quotation speaks in it. */
function speakerBehind(sentence: ParsedSentence, i: number, people: readonly ResolvedPerson[]): PartyId | null {
  const said = /^(?:said|stated|added|noted|stressed|told|remarked)$/;
  const speaker = people.find(
    (person) =>
      person.from > i &&
      (said.test(sentence.tokens[person.from - 1]?.norm ?? '') || said.test(sentence.tokens[person.to]?.norm ?? '')),
  );
  return speaker?.party ?? null;
}

function insideQuotation(sentence: ParsedSentence, i: number): boolean {
  let open = false;
  for (let k = 0; k < i; k++) {
    const word = sentence.tokens[k]?.norm;
    if (word === '“' || word === '«') open = true;
    else if (word === '”' || word === '»') open = false;
    else if (word === '"') open = !open;
  }
  return open;
}

/** "Representatives of the Ministry of Foreign Affairs" */
function isOfOwnMinistry(sentence: ParsedSentence, range: TokenRange, home: PartyId | null): boolean {
  if (home === null || sentence.actors.some((actor) => actor.from >= range.from && actor.from <= range.to + 2))
    return false;
  for (let head = range.from; head < range.to; head++) if (isOwnMinistry(sentence, { head }, home)) return true;
  return false;
}

/** "The Ministry of Foreign Affairs condemns …": without another name it is that of whose page it stands on. */
function isOwnMinistry(sentence: ParsedSentence, unit: { readonly head: number }, home: PartyId | null): boolean {
  const { tokens } = sentence;
  return (
    home !== null &&
    !home.startsWith('org:') &&
    tokens[unit.head]?.norm === 'ministry' &&
    tokens[unit.head]?.capital === true &&
    /^(?:of|for)$/.test(tokens[unit.head + 1]?.norm ?? '') &&
    /^(?:foreign|external)$/.test(tokens[unit.head + 2]?.norm ?? '')
  );
}

function descriptionReference(
  sentence: ParsedSentence,
  unit: TokenRange & { head: number },
  explicit: readonly Reference[],
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): Reference | null {
  const { tokens, tagged } = sentence;
  const lemma = tagged.lemmas[unit.head] ?? '';
  const word = tokens[unit.head]?.norm ?? '';
  const first = tokens[unit.from]?.norm ?? '';
  const words: string[] = [];
  for (let i = unit.from; i < unit.to; i++) words.push((tokens[i] as Token).norm);
  const make = (parties: readonly PartyId[]): Reference => ({
    from: unit.from,
    to: unit.to,
    parties,
    kind: parties.length > 1 ? 'pair' : 'description',
  });
  if (followedByParties(sentence, unit, explicit)) return null;
  // "visited Peru, Chile and Bolivia, where he met their officials": several are meant, not the document's two.
  if (first === 'their' && distinctParties(explicit.filter((reference) => reference.to <= unit.from)).length > 2)
    return null;
  const plural = word !== lemma;
  const definite =
    first === 'the' ||
    first === 'both' ||
    first === 'two' ||
    first === 'our' ||
    first === 'these' ||
    first === 'their' ||
    first === 'all';
  if (plural && PLURAL_NOUNS.has(lemma) && definite && words.includes('three') && state.subject.length === 3)
    return make(state.subject);
  if (
    plural &&
    PLURAL_NOUNS.has(lemma) &&
    definite &&
    !words.includes('other') &&
    !words.includes('member') &&
    !words.includes('all') &&
    !words.includes('participating') &&
    !words.includes('third') &&
    !words.some((each) => COUNTED.test(each))
  ) {
    if (
      words.includes('both') ||
      words.includes('two') ||
      lemma === 'side' ||
      lemma === 'party' ||
      lemma === 'leader' ||
      lemma === 'president' ||
      lemma === 'minister' ||
      (lemma === 'country' && !words.includes('all') && unit.to - unit.from <= 2) ||
      lemma === 'delegation' ||
      lemma === 'official' ||
      lemma === 'head' ||
      lemma === 'counterpart'
    )
      return pair ? make(pair) : null;
    return null;
  }
  if (lemma === 'ministry' && isOwnMinistry(sentence, unit, state.home)) return make([state.home as PartyId]);
  if (first === 'both' && plural && pair) return PLURAL_NOUNS.has(lemma) ? make(pair) : null;
  if (lemma === 'counterpart' && !plural && pair) {
    const before =
      explicit.filter((reference) => reference.to <= unit.from).at(-1)?.parties[0] ?? state.lastPersonParty;
    const other = before ? pair.find((party) => party !== before) : undefined;
    return other ? make([other]) : null;
  }
  if (!plural && (first === 'the' || first === 'this') && unit.to - unit.from <= 3) {
    if (SINGULAR_STATE.has(lemma)) {
      const styled = STATE_STYLES.get(lemma);
      const fitting = styled
        ? [...new Set([...(pair ?? []), ...(state.lastState ? [state.lastState] : [])])].filter((candidate) =>
            styled.has(candidate),
          )
        : [];
      if (fitting[0] && fitting.length === 1) return make([fitting[0]]);
      const party =
        explicit.filter((reference) => reference.to <= unit.from && !reference.parties[0]?.startsWith('org:')).at(-1)
          ?.parties[0] ?? state.lastState;
      return party ? make([party]) : null;
    }
    if (SINGULAR_ORGANIZATION.has(lemma)) {
      const party =
        explicit.filter((reference) => reference.to <= unit.from && reference.kind === 'organization').at(-1)
          ?.parties[0] ?? state.lastOrganization;
      return party ? make([party]) : null;
    }
  }
  if (lemma === 'side' && words.includes('european')) return make(['org:eu']);
  return null;
}

/** "the five leaders": not the two of anybody. */
const COUNTED =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|various|[3-9]|[1-9]\d+)$/;

/** "the leaders of Kenya and Uganda": the names that follow say it. */
function followedByParties(sentence: ParsedSentence, unit: TokenRange, explicit: readonly Reference[]): boolean {
  if (sentence.tokens[unit.to]?.norm !== 'of') return false;
  return explicit.some((reference) => reference.from >= unit.to && reference.from <= unit.to + 3);
}

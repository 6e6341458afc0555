import { type Reference, type ResolvedSentence, referencesIn, type TokenRange } from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';

/** Nouns that look abstract and yet act for their party. */
const ACTING = new Set(
  'delegation government administration parliament organization organisation federation commission mission alliance presidency embassy authority majority community union movement opposition coalition congress assembly association mediation department establishment regiment secretariat kremlin detachment contingent resistance militia ministry army navy regime junta cabinet council court senate nation negotiator intelligence police palace leadership deployment'.split(
    ' ',
  ),
);
/** Heads of subjects that do nothing towards anybody. */
const IDLE = new Set(
  'researcher scientist professor academic scholar author singer musician actor actress pupil teacher tourist sensation star striker captain coach squad side-event war trade export import law deal pact treaty accord mou visit talk talks relation tie tension project programme program plan report policy attack aid loan grant fund company firm bank university businessman citizen student tourist newspaper medium media airline fan artist economy market price good product border conflict crisis dispute issue question event conference meeting summit dialogue exercise ceremony day week year century figure number rate share level growth volume turnover anniversary decision move step act action effort failure election vote statement letter speech word comment text document memorandum protocol article section chapter basis framework area field sphere sector region city town village province island sea river road school hospital library museum team club player match game festival exhibition concert film book song culture language history tradition people-to-people investment support car bus taxi motorcycle storm cyclone typhoon hurricane flood novelist poet critic historian comedian columnist painter philosopher'.split(
    ' ',
  ),
);
const ABSTRACT = /(?:tion|ment|(?<!^(?:war|gun|battle|flag|troop)?)ship|ity|ness|ance|ence|ism|ture)$/;

/** The parties that act in a subject: none where its head is a thing ("the agreement between X and Y"). */
export function actingParties(sentence: ResolvedSentence, subject: TokenRange & { readonly head?: number }): string[] {
  if (sentence.tokens[subject.from - 1]?.norm === ')' && subject.from > 2)
    return actingParties(sentence, { from: subject.from - 2, to: subject.from - 1 });
  const found = referencesIn(sentence, subject).filter((reference) => reference.parties.some(isParty));
  if (found.length === 0) return [];
  // "our Ruritanian embassy": the name says whose.
  const references = found[0]?.kind === 'pronoun' && found[1]?.from === found[0].to ? found.slice(1) : found;
  const head = subject.head ?? subject.to - 1;
  if (!references.some((reference) => reference.from <= head && head < reference.to)) {
    const lemma = sentence.tagged.lemmas[head] ?? '';
    if (!ACTING.has(lemma) && (IDLE.has(lemma) || ABSTRACT.test(lemma))) return [];
    if (isOwnName(sentence, subject, head, references) || isNamedFirm(sentence, head, references)) return [];
  }
  // "Peru's main ally Chile": the name that the description ends with.
  const named = references.find(
    ({ from, kind, to }) => kind === 'name' && from <= head && head < to && from > subject.from,
  );
  if (named && isCalledBefore(sentence, subject, named)) return named.parties.filter(isParty);
  return coordinated(sentence, references);
}

/** "Peru's ally | Chile", "Peru's neighbour | Chile" */
function isCalledBefore({ tokens, tagged }: ResolvedSentence, { from }: TokenRange, name: Reference): boolean {
  return (
    /^(?:ally|neighbour|neighbor|rival|backer|partner|foe|enemy|patron)$/.test(tagged.lemmas[name.from - 1] ?? '') &&
    tokens.slice(from, name.from).some(({ norm }) => /^['’]s?$/.test(norm))
  );
}

/** "the Peruvian brewer Andino", "the Peruvian daily El Condor": the nationality of a company or thing with a name of its own. */
function isOwnName(
  sentence: ResolvedSentence,
  subject: TokenRange,
  head: number,
  references: readonly Reference[],
): boolean {
  let noun = head - 1;
  while (noun > subject.from && sentence.tokens[noun]?.capital) noun--;
  const before = sentence.tokens[noun];
  return (
    sentence.tokens[head]?.capital === true &&
    before?.kind === 'word' &&
    !before.capital &&
    noun > subject.from &&
    !ACTING.has(sentence.tagged.lemmas[noun] ?? '') &&
    sentence.tagged.tags[noun] === 'NN' &&
    !references.some(({ from }) => from > noun) &&
    references.every((reference) => reference.kind === 'demonym') &&
    !sentence.people.some((person) => person.from <= head && head < person.to)
  );
}

/** "Senior Officials from Peru", with a capital: no name. */
const IN_OFFICE = /^(?:officials|ministers|leaders|representatives|delegates|diplomats|experts|envoys|ambassadors)$/;

/** "Alpaca Group from Peru": a name of its own, and only where it comes from. */
function isNamedFirm({ tokens, tagged }: ResolvedSentence, head: number, references: readonly Reference[]): boolean {
  return (
    tokens[head]?.capital === true &&
    tagged.tags[head] === 'NNP' &&
    !ACTING.has(tagged.lemmas[head]?.toLowerCase() ?? '') &&
    !IN_OFFICE.test(tokens[head]?.norm ?? '') &&
    references.every(({ from }) => from > head && tokens.slice(head + 1, from).some(({ norm }) => norm === 'from'))
  );
}

/** The parties that a stretch names first, with those coordinated with them: of "the efforts of X and Y in Z" it is X and Y. */
export function namedParties(sentence: ResolvedSentence, range: TokenRange, except: readonly string[] = []): string[] {
  const references = referencesIn(sentence, range).filter(
    (reference) =>
      reference.parties.some((party) => isParty(party) && !except.includes(party)) && !isForum(sentence, reference),
  );
  return coordinated(sentence, references).filter((party) => !except.includes(party));
}

/** "in multilateral forums, including the UN": where they act together, not with whom. */
function isForum(sentence: ResolvedSentence, reference: Reference): boolean {
  const { tokens } = sentence;
  const from = Math.max(0, reference.from - 20);
  const back = tokens
    .slice(from, reference.from)
    .findLastIndex((token) => token.norm === 'including' || token.norm === 'like');
  if (back < 0) return false;
  const noun = tokens[from + back - 1]?.norm === ',' ? tokens[from + back - 2] : tokens[from + back - 1];
  return /^(?:forums?|fora|organi[sz]ations|platforms|bodies|mechanisms|formats|frameworks|institutions)$/.test(
    noun?.norm ?? '',
  );
}

function coordinated(sentence: ResolvedSentence, references: readonly Reference[]): string[] {
  const parties: string[] = [];
  let last: Reference | null = null;
  for (const reference of references) {
    if (isAttribute(sentence, reference) || isTreatyName(sentence, reference) || isExcepted(sentence, reference))
      continue;
    if (last && !areJoined(sentence, last.to, reference.from)) break;
    for (const party of reference.parties) if (isParty(party) && !parties.includes(party)) parties.push(party);
    last = reference;
  }
  return parties;
}

/** "NATO-member Norway", "a UN-chaired session": what is joined to such a word only describes. */
function isAttribute(sentence: ResolvedSentence, reference: Reference): boolean {
  return (
    /^[-‐‑–]$/.test(sentence.tokens[reference.to]?.norm ?? '') &&
    /^(?:member|chaired|organi[sz]ed|ruled|led|controlled)$/.test(sentence.tokens[reference.to + 1]?.norm ?? '')
  );
}

/** "everyone but Peru", "all of them except Chile" */
function isExcepted({ tokens }: ResolvedSentence, { from }: Reference): boolean {
  const before = tokens[from - 1]?.norm === 'for' ? from - 2 : from - 1;
  const word = tokens[before]?.norm ?? '';
  return (
    /^(?:except|excluding|barring)$/.test(word) ||
    (word === 'but' &&
      /^(?:every|any|no)(?:one|body|thing)$|^(?:all|none|nobody)$/.test(tokens[before - 1]?.norm ?? ''))
  );
}

/** "the Paris agreement", "the Geneva conventions": the city stands for no state. */
function isTreatyName({ tokens }: ResolvedSentence, { kind, to }: Pick<Reference, 'kind' | 'to'>): boolean {
  return (
    kind === 'city' &&
    /^(?:agreements?|accords?|protocol|conventions?|declaration|statute|treaty|club|principles|process|charter|consensus)$/.test(
      tokens[to]?.norm ?? '',
    )
  );
}

/** True where only a comma, "and" and words of a noun phrase stand between. */
function areJoined(sentence: ResolvedSentence, from: number, to: number): boolean {
  if (to - from > 9) return false;
  const between = sentence.tokens.slice(from, to).map((token) => token.norm);
  if (between.length === 0) return true;
  if (
    between.some((word) =>
      /^(?:for|in|by|with|against|to|on|from|at|into|over|that|which|who|'s|’s|as|between)$/.test(word),
    )
  )
    return false;
  return between.some(
    (word) =>
      word === 'and' ||
      word === ',' ||
      word === '&' ||
      word === '/' ||
      word === '-' ||
      word === '–' ||
      word === 'or' ||
      word === 'both',
  );
}

/** The states in which the cities of a stretch lie. */
export function placeParties(sentence: ResolvedSentence, range: TokenRange, except: readonly string[]): string[] {
  const found = sentence.places
    .filter(({ country, from, to }) => country !== null && from >= range.from && to <= range.to)
    .filter(({ to }) => !isTreatyName(sentence, { kind: 'city', to }))
    .map((place) => place.country as string);
  return [...new Set(found)].filter((party) => !except.includes(party)).slice(0, 1);
}

/** The state in which a region of a stretch lies. */
export function regionParties(sentence: ResolvedSentence, range: TokenRange, except: readonly string[]): string[] {
  const region = sentence.regions.find(
    ({ country, from, to }) => country !== null && from >= range.from && to <= range.to && !except.includes(country),
  );
  return region?.country ? [region.country] : [];
}

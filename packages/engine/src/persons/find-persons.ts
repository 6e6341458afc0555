import type { Token } from '../tokens.ts';
import type { ActorMention, PersonMention } from '../types.ts';
import { addressedName } from './addressed-name.ts';
import { apposedToSeveral } from './apposed-to-several.ts';
import { withConsorts } from './consorts.ts';
import { counterpartBehind, counterpartEnd, counterpartFrom, counterpartPerson } from './counterpart.ts';
import { counterpartsAhead } from './counterpart-ahead.ts';
import { counterpartsAt } from './counterparts.ts';
import { findOffices, type OfficesFound } from './find-offices.ts';
import { finish } from './finish.ts';
import { goesOnBesides } from './goes-on-besides.ts';
import type { KnownNames } from './known-names.ts';
import { listedPerson } from './listed-person.ts';
import { type Found, NOTHING, type Search } from './person-search.ts';
import { COUNTERPART, marksOf, PARTICLE } from './person-word.ts';
import { respectiveOffices } from './respective-offices.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import type { Title } from './title.ts';
import { titledPersons } from './titled-persons.ts';
import { untitledPerson } from './untitled-person.ts';

/** The persons and offices of a sentence, in order, none overlapping another. */
export function findPersons(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  names: KnownNames,
): readonly PersonMention[] {
  return personsAmong(findOffices(tokens, actors), names);
}

/** Without a title, a form of address or a name known from the text or to the world, nobody is recognised. */
function mayHoldPersons({ view, titleFrom }: OfficesFound, names: KnownNames): boolean {
  return titleFrom.size > 0 || view.addresses.size > 0 || names.surnames.size > 0 || view.counterpart || view.leader;
}

const NOBODY: readonly PersonMention[] = [];

/** The persons of a sentence whose offices are found. */
export function personsAmong(offices: OfficesFound, names: KnownNames): readonly PersonMention[] {
  if (!mayHoldPersons(offices, names)) return NOBODY;
  const { view, titleFrom, titleOuter, forSeveral, covered } = offices;
  const search: Search = { view, titleFrom, titleOuter, forSeveral, covered, names };
  const { tokens } = view;
  const mentions: PersonMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (!token.capital && !titleFrom.has(i) && !opensInLowerCase(token)) {
      i++;
      continue;
    }
    const several = view.counterpart ? counterpartsAt(search, i, ownerOf(tokens, mentions, i)) : NOTHING;
    if (several.to > i) {
      for (const mention of several.mentions) mentions.push(mention);
      i = several.to;
      continue;
    }
    const found =
      view.counterpart && counterpartEnd(view, i) > 0
        ? counterpartAt(search, i, ownerOf(tokens, mentions, i))
        : ((view.counterpart ? counterpartNamed(search, i, mentions.at(-1)) : null) ?? personsAt(search, i));
    for (const mention of found.mentions) mentions.push(mention);
    i = Math.max(i + 1, found.to);
  }
  const named = respectiveOffices(tokens, view.counterpart ? counterpartsAhead(tokens, mentions) : mentions);
  return withConsorts(tokens, named);
}

/** A word without a capital that a person may begin with: "counterpart", "al", "bin". */
function opensInLowerCase(token: Token): boolean {
  return (marksOf(token) & (COUNTERPART | PARTICLE)) !== 0;
}

/** Whose counterpart is told of: whoever was named last, save where "he" goes on about the one before: "N visited M, after which he met his counterpart". */
function ownerOf(tokens: readonly Token[], mentions: readonly PersonMention[], at: number): PersonMention | undefined {
  const last = mentions.at(-1);
  if (last === undefined || mentions.length < 2) return last;
  for (let i = last.to; i < at; i++) if (/^s?he$/.test(normAt(tokens, i))) return undefined;
  return goesOnBesides(tokens, mentions[0] as PersonMention, last, at) ? mentions[0] : last;
}

function counterpartAt(search: Search, i: number, before: PersonMention | undefined): Found {
  const { view } = search;
  const { to, party } = counterpartFrom(view, counterpartEnd(view, i));
  const parted = normAt(view.tokens, to) === ',';
  const name = addressedName(search, parted ? to + 1 : to);
  if (name === null || (parted && name.parts < 2)) return NOTHING;
  const mention = counterpartPerson(view, i, name, before, before?.to ?? 0, party);
  return { mentions: [mention], to: mention.to };
}

/** "N, her visiting Kenyan counterpart" */
function counterpartNamed(search: Search, i: number, before: PersonMention | undefined): Found | null {
  const { view } = search;
  if (before === undefined || view.tokens[i]?.capital !== true || search.titleFrom.has(i)) return null;
  const name = addressedName(search, i);
  if (name === null || name.parts < 2) return null;
  const at = counterpartBehind(view, name.to);
  if (at < 0) return null;
  const mention = counterpartPerson(view, at, name, before, name.to);
  return { mentions: [mention], to: mention.to };
}

function personsAt(search: Search, i: number): Found {
  const title = search.titleFrom.get(i);
  if (title !== undefined && isLettersBehindName(search.view, title)) return { mentions: [], to: title.to };
  if (title !== undefined) return titledPersons(search, title);
  const token = search.view.tokens[i];
  if (token?.kind !== 'word' || search.covered(i)) return NOTHING;
  const several = token.capital ? apposedToSeveral(search, i) : null;
  if (several !== null) return several;
  if (search.view.addresses.has(i)) {
    const name = addressedName(search, i);
    if (name !== null) return listedPerson(search, name) ?? finish(search, i, [name], []);
  }
  return (
    listedInBrackets(search, i) ??
    (token.capital || (marksOf(token) & PARTICLE) !== 0 ? untitledPerson(search, i) : NOTHING)
  );
}

/** "…: N (Peru), M (Chile)": a name of a list that tells whose office each holds in brackets. */
function listedInBrackets(search: Search, i: number): Found | null {
  const { tokens } = search.view;
  if (search.titleFrom.size === 0 || !/^(?:[:,;]|and|include|included|are|were)$/.test(normAt(tokens, i - 1)))
    return null;
  const name = addressedName(search, i);
  return name !== null && normAt(tokens, name.to) === '(' ? listedPerson(search, name) : null;
}

/** "Jon Vik MP and Foreign Minister M", "Jon Vik, QC; MP; Foreign Minister M": the letters belong to the name before them. */
function isLettersBehindName(view: SentenceView, title: Title): boolean {
  if (title.core.phrase !== 'mp' || title.from !== title.outer) return false;
  const before = view.tokens[title.from - 1];
  const closed = /^[,;]$/.test(before?.text ?? '') && /^[,;]$/.test(normAt(view.tokens, title.to));
  return closed || (before?.kind === 'word' && before.capital && view.actors.endingAt(title.from) === null);
}

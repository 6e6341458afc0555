import { bareHouse } from './bare-house.ts';
import { chargeEnd } from './charge-end.ts';
import {
  type Behind,
  type Complement,
  type ComplementPart,
  type PartReader,
  type TitleCore,
  withPart,
} from './complement-part.ts';
import { postIn } from './envoy-hosts.ts';
import { afterArticle } from './house-at.ts';
import { nestedPart } from './nested-part.ts';
import { partyPart } from './party-part.ts';
import { phrasePart } from './phrase-part.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { SERVING_PARTS } from './serving-parts.ts';
import { fieldInBrackets, isAcronymInBrackets } from './title-brackets.ts';
import { nextNoun, nounPhrase } from './title-noun-phrase.ts';
import { MISSION_WORDS } from './title-words.ts';

/** Parts that a title may have behind its core. */
const MOST_PARTS = 5;

/** Reads what belongs to a title behind its core: "of Turkmenistan", "for Trade and Industry", "to the United Nations". */
export function readComplement(view: SentenceView, core: TitleCore): Complement {
  let read: Complement = { to: core.to, words: [], parties: [], pieces: [], charge: false, sent: false };
  for (let round = 0; round < MOST_PARTS; round++) {
    read = pastAcronym(view, read);
    const house = round === 0 ? bareHouse(view, core, read) : null;
    if (house === null) read = pastField(view, read);
    const part = house ?? partBehind(view, core, read);
    if (part === null) break;
    read = withPart(read, part);
  }
  return read;
}

/** "Minister of Agriculture (MOA) of Ghana" */
function pastAcronym(view: SentenceView, read: Complement): Complement {
  const { to, words, parties } = read;
  const within = words.length > 0 && parties.length === 0 && isAcronymInBrackets(view, to);
  return within && normAt(view.tokens, to + 3) === 'of' ? withPart(read, { to: to + 3 }) : read;
}

function pastField(view: SentenceView, read: Complement): Complement {
  const to = fieldInBrackets(view, read.to);
  return to > read.to ? withPart(read, { to }) : read;
}

/** "presented … as Ambassador to A to its Secretary-General": who is sent is sent once. */
const sentBefore: PartReader = (_, { preposition, read }) => (preposition === 'to' && read.sent ? 'end' : null);

const postOfEnvoy: PartReader = (view, { core, read, preposition, start, actor }) => {
  if (actor !== null || (read.sent && preposition !== 'in')) return null;
  const heads = core.employs && read.words.some((word) => MISSION_WORDS.has(word));
  const to = postIn(view, start, preposition, heads ? 'ambassador' : core.role, read.sent);
  return to === null ? null : { to, sent: true };
};

/** "Chair of the Authority *of Heads of State and Government* of ECOWAS": those who sit in it, before whose it is. */
const leadersWhoSit: PartReader = ({ tokens }, { preposition, start }) => {
  const state = normAt(tokens, start + 2);
  if (preposition !== 'of' || normAt(tokens, start) !== 'heads' || !/^states?$/.test(state)) return null;
  const both = /^(?:and|&)$/.test(normAt(tokens, start + 3)) && /^governments?$/.test(normAt(tokens, start + 4));
  return { to: both ? start + 5 : start + 3, words: ['of', 'heads', 'of', 'state'] };
};

/** The first that knows the words behind a preposition has the say. */
const PART_READERS: readonly PartReader[] = [
  sentBefore,
  leadersWhoSit,
  nestedPart,
  ...SERVING_PARTS,
  postOfEnvoy,
  partyPart,
  phrasePart,
];

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'at', 'in']);

/** What follows next and belongs to the title; null where nothing does. */
function partBehind(view: SentenceView, core: TitleCore, read: Complement): ComplementPart | null {
  const charged = chargeEnd(view, read.to, core.role);
  const preposition = charged > 0 || servesIn(view, core, read) ? 'of' : prepositionAt(view, read.to, core.role);
  if (!PREPOSITIONS.has(preposition)) return furtherField(view, core, read);
  const start = afterArticle(view, charged > 0 ? charged : read.to + 1);
  const behind = { core, read, preposition, start, actor: actorBehind(view, core, read, preposition, start) };
  for (const readPart of PART_READERS) {
    const part = readPart(view, behind);
    if (part !== null) return part === 'end' ? null : part;
  }
  return null;
}

/** "N, Minister for Foreign Affairs *in* Peru, met": behind a name and a field it tells whose minister he is. */
function servesIn({ tokens, actors }: SentenceView, core: TitleCore, { to, words, parties }: Complement): boolean {
  if (normAt(tokens, to) !== 'in' || normAt(tokens, core.from - 1) !== ',') return false;
  const tellsField = words.length > 0 || core.role === 'foreign_minister';
  if (!core.role.endsWith('minister') || !tellsField || parties.length > 0) return false;
  const state = actors.from(afterArticle({ tokens }, to + 1));
  return state?.form === 'name' && !state.actorId.startsWith('org:') && /^(?:,|and|;)$/.test(normAt(tokens, state.to));
}

/** The preposition at a place: "within" a house is in it, and an ambassador from a state is of it. */
function prepositionAt({ tokens, actors }: SentenceView, at: number, role: string): string {
  const norm = normAt(tokens, at);
  if (norm === 'within') return 'in';
  const state = norm === 'from' && role === 'ambassador' ? actors.from(afterArticle({ tokens }, at + 1)) : null;
  return state?.form === 'name' ? 'of' : norm;
}

function actorBehind(
  { actors }: SentenceView,
  core: TitleCore,
  { to }: Complement,
  preposition: string,
  start: number,
): Behind['actor'] {
  // "the Commonwealth": the article is part of the name.
  const named = actors.from(start) ?? (start > to + 1 ? actors.from(start - 1) : null);
  // "President of the Republic" of "President of the Republic of Ghana N": the state's name began inside the core.
  const around = named === null && preposition === 'of' ? actors.at(start) : null;
  return around !== null && around.from < core.to ? around : named;
}

/** "Minister of Trade and *Industry*" */
function furtherField(
  view: SentenceView,
  { portfolio }: TitleCore,
  { to, parties }: Complement,
): ComplementPart | null {
  if (!/^(?:and|,)$/.test(normAt(view.tokens, to)) || !portfolio || parties.length > 0) return null;
  const noun = nextNoun(view, to, false);
  if (noun < 0) return null;
  const phrase = nounPhrase(view, noun);
  return phrase.to === noun || view.cores.has(phrase.to) ? null : { to: phrase.to, words: ['and', ...phrase.words] };
}

import { WEEKDAYS } from '../dates/words.ts';
import { MONTHS } from '../persons/name-words.ts';
import type { Tag } from '../words/closed-class.ts';
import { isBehindAsAside, isBehindPluralSubject } from './behind-plural-subject.ts';
import { isGoverned } from './is-governed.ts';
import { isOnlyVerb } from './only-verb.ts';
import { isAfterNominal, isAfterNoun, isBeforeArticle, isBeforeOpenWord, type VerbSite, verbAt } from './verb-site.ts';

const AUXILIARIES: ReadonlySet<Tag> = new Set<Tag>(['BE', 'HV', 'DO', 'MD']);

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'them', 'us', 'me', 'himself', 'itself', 'themselves']);

/** Tags right behind which a base form is a noun. */
const BEFORE_NOUN: ReadonlySet<Tag | undefined> = new Set<Tag>(['IN', 'VBG', 'VBN', 'VBD', 'VBZ']);

const VISITS = /^(?:visits?|calls?|tributes?|homage|respects)$/;

/** "left to attend a summit and pay official visits": "and" goes on with what somebody is to do. */
function isFurtherErrand({ verb, tokens, tags, i }: VerbSite): boolean {
  if (verb.lemma !== 'pay' || !tokens.slice(i + 1, i + 5).some(({ norm }) => VISITS.test(norm))) return false;
  return tags.slice(0, i).some((tag) => tag === 'TO' || tag === 'MD');
}

/** The tag of a base form: a verb's or a noun's; null where it is neither. */
export function baseFormTag(site: VerbSite): Tag | null {
  const { nounLike, direct, left } = site;
  // "the Kenyan side to open": one sides with somebody or is a side.
  if (site.verb.lemma === 'side' && site.nextWord !== 'with') return 'NN';
  // "a Polish border guard officer"
  if (
    site.verb.lemma === 'border' &&
    /^(?:guards?|crossings?|police|posts?|patrols?|controls?|checkpoints?|disputes?|clash|clashes|region|area|town|service)$/.test(
      site.nextWord,
    )
  )
    return 'NN';
  // "the Kremlin press service said"
  if (site.verb.lemma === 'press' && PRESS.test(site.nextWord)) return 'NN';
  if (site.verb.lemma === 'police' && left !== 'TO' && left !== 'MD') return 'NN';
  if (isBehindDatedModal(site)) return 'VB';
  // "a joint venture", "a maritime accord"
  if (isInSingular(site)) return nounLike ? 'NN' : null;
  if (left === 'PR' && !OBJECT_PRONOUNS.has(site.leftWord)) return 'VB';
  if (left === 'WP') return 'VB';
  // "Peru's recall of its envoy", "the Peruvian recall of an envoy"
  if (
    site.nextWord === 'of' &&
    (direct === 'POS' || direct === 'NNP' || direct === 'PS') &&
    !OF_VERBS.has(site.verb.lemma)
  )
    return nounLike ? 'NN' : null;
  if (isOneNoun(site)) return 'NN';
  if (isHelped(site)) return 'VB';
  if (isAfterNominal(site) || BEFORE_NOUN.has(direct)) {
    if (nounLike) return 'NN';
    return direct === 'IN' || direct === 'CD' || /^(?:an?|the|its|their|his)$/.test(site.directWord) ? null : 'VB';
  }
  // "trade, energy, finance, culture": a member of a list of nouns.
  if (site.directWord === ',' && site.nextWord === ',' && site.tags[site.i - 2] === 'NN') return 'NN';
  if (!nounLike) return 'VB';
  if (isSeen(site) || isDemanded(site)) return 'VB';
  if (isGoverned(site)) return 'NN';
  if (isAfterNoun(site) && (isBeforeArticle(site) || site.nextClosed === 'PR')) return 'VB';
  // "agreed to open a school and sign a treaty", "will open a school and sign a treaty"
  if (left === 'CC' && isBeforeArticle(site) && site.tags.slice(0, site.i).some((tag) => tag === 'TO' || tag === 'MD'))
    return 'VB';
  if (left === 'CC' && isFurtherErrand(site)) return 'VB';
  // "will visit Kenya and return on Friday"
  if (left === 'CC' && /^(?:to|home|on)$/.test(site.nextWord) && site.verb.lemma === 'return') return 'VB';
  if (left === 'NNP' && hasPluralSubject(site) && opensObject(site)) return 'VB';
  if (isAfterPlural(site) && isOnlyVerb(site)) return 'VB';
  if (isBehindPluralSubject(site)) return 'VB';
  if (isBehindAsAside(site) && (isBeforeArticle(site) || isBeforeOpenWord(site))) return 'VB';
  if (left === 'NNP' && isHeadline(site) && isBeforeOpenWord(site)) return 'VB';
  return 'NN';
}

/** "Peru helps finance a dam", "helped fund projects" */
function isHelped(site: VerbSite): boolean {
  return (
    verbAt(site.tokens, site.i - 1)?.lemma === 'help' &&
    (isBeforeArticle(site) || (/^(?:finance|fund|fuel)$/.test(site.verb.lemma) && isBeforeOpenWord(site)))
  );
}

/** What belongs to the press. */
const PRESS =
  /^(?:service|services|office|officer|secretary|release|releases|conference|conferences|statement|centre|center|department|attach[eé]|corps|briefing|agency|point)$/;

const DAY = /^(?:today|tonight|tomorrow|morning|afternoon|evening|noon|week|month|year|\d{1,4}(?:st|nd|rd|th)?)$/;
const OF_DAYS = /^(?:,|-|–|on|in|from|to|until|till|between|and|the|of|this|next|coming|later|early|late)$/;

function isDay({ norm }: VerbSite['token']): boolean {
  return DAY.test(norm) || MONTHS.has(norm) || WEEKDAYS.has(norm);
}

/** "will on 5 May 2016 visit", "will tomorrow, Wednesday 1 February 2016, host": between the modal and the verb stands nothing but a date. */
function isBehindDatedModal({ tokens, tags, i, directWord }: VerbSite): boolean {
  let k = directWord === ',' ? i - 2 : i - 1;
  const last = tokens[k];
  if (last === undefined || !isDay(last)) return false;
  const isOfDate = (token: VerbSite['token'] | undefined): boolean =>
    token !== undefined && (isDay(token) || OF_DAYS.test(token.norm));
  while (isOfDate(tokens[k])) k--;
  return k > 0 && tags[k] === 'MD' && tokens[k]?.capital === false;
}

/** "a plant quarantine agreement", "a peace accord": one thing, of which a verb would end in "-s"; "the new accord". */
function isOneNoun({ tags, tokens, i, direct, directWord }: VerbSite): boolean {
  if (direct === 'JJ' && tokens[i - 2]?.norm === 'the' && directWord !== 'former') return true;
  return (
    (direct === 'NN' || direct === 'JJ') &&
    tags[i - 2] === 'DT' &&
    /^an?$/.test(tokens[i - 2]?.norm ?? '') &&
    !isMadeToAct(tokens, i - 3)
  );
}

/** Verbs that an object with a bare infinitive completes. */
const CAUSING = /^(?:make|let|help|see|watch|hear|have|feel)$/;

/** "let a friend decide", "saw a ship leave": a verb that a bare infinitive completes. */
function isMadeToAct(tokens: VerbSite['tokens'], at: number): boolean {
  return CAUSING.test(verbAt(tokens, at)?.lemma ?? '');
}

/** Verbs that "of" completes. */
const OF_VERBS: ReadonlySet<string> = new Set(
  'consist speak think dream dispose approve complain learn hear know boast talk warn become die'.split(' '),
);

/** How far behind "saw" the verb is looked for. */
const REACH = 12;

/** "The year 1990 saw Norway lift sanctions": behind the name of whom one sees, before what it is done to. */
function isSeen(site: VerbSite): boolean {
  const { tokens, tags, i } = site;
  if (site.left !== 'NNP' || !(isBeforeArticle(site) || site.nextClosed === 'CD' || isBeforeOpenWord(site)))
    return false;
  for (let j = i - 1; j >= 0 && j > i - REACH; j--) {
    const tag = tags[j] as Tag;
    if (tag === 'VBD' || tag === 'VBZ') return j < i - 1 && verbAt(tokens, j)?.lemma === 'see';
    if (tag === 'PU' || tag === 'SC' || tag === 'WP' || tag.startsWith('VB') || AUXILIARIES.has(tag)) return false;
  }
  return false;
}

/** "demanded that Peru stop …", "urged that the party end …": behind the subject of what is demanded. */
function isDemanded({ tokens, tags, i, left }: VerbSite): boolean {
  if (left !== 'NNP' && left !== 'NN') return false;
  let j = i - 1;
  while (j > 0 && i - j < REACH && /^(?:NNP?|JJ|DT|POS|RB|CC)$/.test(tags[j] ?? '')) j--;
  return (
    tokens[j]?.norm === 'that' &&
    /^(?:demand|insist|request|ask|urge|recommend|propose|require)$/.test(verbAt(tokens, j - 1)?.lemma ?? '')
  );
}

/** "… support closer ties", "… visit Lima". */
function opensObject(site: VerbSite): boolean {
  const { next, token } = site;
  if (next?.capital) return token.norm === 'visit' && next.kind === 'word';
  return isBeforeOpenWord(site);
}

/** "Kenya, ASEAN sign new accord": the comma of a headline means "and". */
function isHeadline({ tokens, tags, i, verb }: VerbSite): boolean {
  if (i > 7 || !/^(?:sign|hold|launch|exchange|pledge|review|mark)$/.test(verb.lemma)) return false;
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  return comma > 0 && comma < i - 1 && tags.slice(0, i).every((tag, k) => k === comma || tag === 'NNP');
}

/** "the Kenyan authorities lift sanctions": a plural right before, and what the verb is done to behind. */
function isAfterPlural({ direct, directWord, nextWord }: VerbSite): boolean {
  return direct === 'NN' && /(?:[^s]s|^police|^people)$/.test(directWord) && !/^(?:of|and|or|for)$/.test(nextWord);
}

/** An article of one thing opens the stretch, and nobody is let or seen to do anything: no base form can be its verb. */
function isInSingular({ tokens, tags, i }: VerbSite): boolean {
  let j = i - 1;
  while (j >= 0 && i - j < 5 && /^(?:NN|JJ|CD)$/.test(tags[j] ?? '')) j--;
  if (j === i - 1 || !/^(?:an?|another)$/.test(tokens[j]?.norm ?? '')) return false;
  return !CAUSING.test(verbAt(tokens, j - 1)?.lemma ?? '');
}

/** "A and B support closer ties": a coordinated subject stands to the left. */
function hasPluralSubject({ tokens, tags, i }: VerbSite): boolean {
  for (let j = i - 2; j >= 0 && j > i - 8; j--) {
    const tag = tags[j] as Tag;
    if (tag === 'CC') return tokens[j]?.norm === 'and';
    if (AUXILIARIES.has(tag) || tag.startsWith('VB')) return false;
  }
  return false;
}

import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import type { VerbForm } from '../words/verbs.ts';
import { ASIDE_OPENERS } from './aside-openers.ts';
import { baseFormTag } from './base-form-tag.ts';
import { gerundTag } from './gerund-tag.ts';
import { pastTag } from './past-tag.ts';
import { thirdPersonTag } from './third-person-tag.ts';
import { isAfterNoun, isBeforeOpenWord, type VerbSite, verbAt, verbSite } from './verb-site.ts';

/** Participles that mostly stand before a noun: "lasting peace", "a working visit". */
const ADJECTIVE_GERUNDS = new Set(
  'lasting existing following ongoing growing leading outstanding remaining developing emerging neighbouring neighboring participating visiting outgoing incoming upcoming surrounding prevailing corresponding promising pressing increasing rising ruling working standing living founding governing coming contracting continuing enduring longstanding competing fighting warring interested'.split(
    ' ',
  ),
);

/** Who or what bears arms. */
const ARMED: ReadonlySet<string> = new Set(
  'forces groups group men conflict conflicts gunmen guards services'.split(' '),
);

/** The tag of a word that may be a verb, from its form and its neighbours; null where it is none here. */
export function verbTag(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  verb: VerbForm,
  nounLike: boolean,
  capitalAllowed: boolean,
  title: boolean,
): Tag | null {
  if (tokens[i]?.capital && !capitalAllowed) return null;
  const site = verbSite(tokens, i, tags, verb, nounLike, title);
  if (tellsOrigin(site)) return verb.third ? 'VBZ' : 'VB';
  // "Fighting broke out."
  if (site.token.norm === 'fighting' && verbAt(tokens, i + 1)?.past && !verbAt(tokens, i + 1)?.participle) return 'NN';
  if (site.token.norm === 'fighting' && /^(?:erupted|continued|raged|resumed|flared|intensified)$/.test(site.nextWord))
    return 'NN';
  if (isAdjective(site)) return 'JJ';
  if (verb.gerund && !verb.base) return gerundTag(site);
  const { left } = site;
  if (left === 'TO' || left === 'MD' || (left === 'DO' && verb.base)) return verb.base ? 'VB' : null;
  if (left === 'BE' && verb.participle) return 'VBN';
  if ((left === 'HV' || site.leftWord === 'having') && (verb.participle || verb.past)) {
    if (verb.participle && !(nounLike && !verb.past && verb.base)) return 'VBN';
    return verb.past ? 'VBN' : null;
  }
  if (verb.past || (verb.participle && !verb.base)) return pastTag(site);
  if (verb.third && !verb.base) return thirdPersonTag(site);
  return baseFormTag(site);
}

/** "relations date back to 1992", "its membership dates from 1994". */
function tellsOrigin(site: VerbSite): boolean {
  const { verb, nextWord } = site;
  return verb.lemma === 'date' && !verb.past && (nextWord === 'back' || nextWord === 'from') && isAfterNoun(site);
}

function isAdjective(site: VerbSite): boolean {
  const { verb, token, tokens, i } = site;
  // "fully-fledged", "NATO-led", "Arabic-speaking": what a hyphen joins to the word before is an adjective.
  if (
    (!verb.base || token.norm === 'fly') &&
    (verb.gerund || verb.participle || verb.base) &&
    isJoiningHyphen(tokens, i - 1)
  )
    return true;
  // "is visiting Peru": behind "be", a name is whom or what it is done to.
  const acts =
    site.tokens[site.i + 1]?.capital === true && (site.left === 'BE' || isJourney(site) || isWhatOneIsAfter(site));
  if (verb.gerund && ADJECTIVE_GERUNDS.has(token.norm) && !acts && isBeforeOpenWord(site)) return true;
  // "the Israeli armed forces"
  if (token.norm === 'armed' && ARMED.has(site.nextWord)) return true;
  // "fired warning shots"
  return token.norm === 'warning' && /^(?:shots?|signs?)$/.test(site.nextWord);
}

/** "After visiting Norway, she …", "while visiting Oslo", "led to Ana Silva visiting Oslo": where somebody goes is named. */
function isJourney({ token, tokens, i, direct, directWord }: VerbSite): boolean {
  return (
    token.norm === 'visiting' &&
    (direct === 'NNP' || ASIDE_OPENERS.has(directWord) || (directWord === 'for' && tokens[i + 2]?.kind !== 'word'))
  );
}

/** "succeeded in visiting Peru", "came close to visiting Chile", "ended up visiting Togo" */
function isWhatOneIsAfter({ tokens, i, directWord, left }: VerbSite): boolean {
  if (left !== 'IN' || tokens[i + 2]?.capital === true) return false;
  if (directWord === 'of') return tokens[i - 2]?.norm === 'step';
  return directWord === 'to'
    ? /^(?:close|closer|near|forward)$/.test(tokens[i - 2]?.norm ?? '')
    : /^(?:in|from|without|up)$/.test(directWord);
}

import { MONTHS } from '../persons/name-words.ts';
import { UNITS_IN_WORDS } from '../quantities/number-words.ts';
import type { Tag } from '../words/closed-class.ts';
import { isGoverned } from './is-governed.ts';
import { isOnlyVerb } from './only-verb.ts';
import { isAfterNominal, isAfterNoun, isBeforeArticle, type VerbSite, verbAt } from './verb-site.ts';

/** Verbs whose third person is the plural of a noun that a preposition often follows: "talks with", "steps to". */
const PLURAL_NOUNS =
  /^(?:talk|visit|trade|step|partner|relation|interest|tie|contact|project|report|support|point|meeting|post|result|change|concern|deal|process|document|exchange|function|need|view|plan|increase|attack|raid|strike|state|force|measure|exercise|drill|demand|suspect)$/;

const COMPLETING = /^(?:with|in|to|for|on)$/;

/** Verbs whose third person is hardly ever anything but a plural. */
const NOUNS =
  /^(?:force|talk|relation|tie|drill|exercise|state|export|import|trade|interest|right|group|partner|cover|detail|outline|study|list)$/;

const GOODS = /^(?:export|import)$/;
const TELLING_OF_GOODS =
  /^(?:consists?|consisted|comprises?|comprised|were|are|was|is|amounted|include|included|totall?ed|reached|grew|rose|fell|stood|stand|decreased|increased|declined|exceeded|hit|have|has|had)$/;

/** "Swiss exports to Ghana consist mainly of …": the verb is still to come. */
function hasLaterVerb({ tokens, i }: VerbSite): boolean {
  for (let k = i + 2; k < i + 10; k++) {
    const word = tokens[k]?.norm ?? '';
    if (word === ',' && DESCRIBING.test(tokens[k + 1]?.norm ?? '')) {
      const end = tokens.findIndex(({ norm }, at) => at > k && norm === ',');
      return end > 0 && TELLING_OF_GOODS.test(tokens[end + 1]?.norm ?? '');
    }
    if (word === ',' || word === 'and') return false;
    if (TELLING_OF_GOODS.test(word)) return true;
  }
  return false;
}

/** "exports to Ghana, *led* by tea, rose": what is said of them between commas. */
const DESCRIBING = /^(?:led|dominated|mainly|mostly|chiefly|primarily|which|consisting|comprising|including|driven)$/;

const RANKED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|among|amongst|as|high|highest|number)$/;

/** The tag of a form in "-s": the third person of a verb, or the plural of a noun. */
export function thirdPersonTag(site: VerbSite): Tag {
  const { verb, nounLike, direct, left } = site;
  if (verb.lemma === 'side' && site.nextWord !== 'with') return 'NN';
  // "wine ranks first among its exports"
  if (verb.lemma === 'rank' && RANKED.test(site.nextWord)) return 'VBZ';
  // "during phone calls with his counterpart"
  if (verb.lemma === 'call' && /^(?:phone|telephone|video|conference)$/.test(site.directWord)) return 'NN';
  // "President N talks on the phone with Prime Minister M"
  if (verb.lemma === 'talk' && isAfterNoun(site) && isBeforePhone(site)) return 'VBZ';
  // "the safeguards agreement"
  if (direct === 'DT' && /^(?:the|a|an)$/.test(site.directWord)) return 'NN';
  if (isCounted(site)) return 'NN';
  if (isBehindDatedParticiple(site) || isInFunction(site)) return 'VBZ';
  if (isAfterNominal(site) || direct === 'IN' || direct === 'VBG')
    return nounLike || direct === 'CD' || direct === 'POS' ? 'NN' : 'VBZ';
  if (!nounLike) return 'VBZ';
  if (left === 'PR' || left === 'WP') return 'VBZ';
  if (isGoverned(site)) return 'NN';
  // "X expresses deep gratitude", "X welcomes closer ties": rarely nouns.
  if (isAfterNoun(site) && /^(?:express|welcome|close|open|reopen|complete|clear)$/.test(verb.lemma)) return 'VBZ';
  if (isAfterNoun(site) || isAfterAcronym(site)) {
    if (GOODS.test(verb.lemma) && COMPLETING.test(site.nextWord) && hasLaterVerb(site)) return 'NN';
    if (COMPLETING.test(site.nextWord)) return PLURAL_NOUNS.test(verb.lemma) && !isMeaningTo(site) ? 'NN' : 'VBZ';
    if (opensObject(site)) return 'VBZ';
  }
  if (isBehindAside(site) || isDoneInManner(site)) return 'VBZ';
  if (left === 'CC' && opensObject(site)) return 'VBZ';
  return opensSentence(site) ||
    isBetweenSubjectAndObject(site) ||
    (takesObject(site) && !NOUNS.test(verb.lemma) && isOnlyVerb(site))
    ? 'VBZ'
    : 'NN';
}

/** "The embassy in Chile also acts as a contact point", "Peru looks forward to it": no noun before such words. */
function isInFunction({ verb, nextWord, direct }: VerbSite): boolean {
  if (verb.lemma === 'look' && /^(?:after|forward)$/.test(nextWord)) return true;
  return nextWord === 'as' && direct !== 'PS' && /^(?:act|serve|function|double)$/.test(verb.lemma);
}

/** "Kenya works closely with Peru": behind a name, before how and with whom it is done. */
function isDoneInManner({ verb, tokens, tags, i, direct, nextWord }: VerbSite): boolean {
  return (
    direct === 'NNP' &&
    !/^(?:visit|talk|meeting)$/.test(verb.lemma) &&
    nextWord.endsWith('ly') &&
    /^(?:with|to|in|for|on|alongside)$/.test(tokens[i + 2]?.norm ?? '') &&
    !tags.slice(0, i).some((tag) => /^(?:VB|BE|HV|MD)/.test(tag))
  );
}

function isBeforePhone({ tokens, i, nextWord }: VerbSite): boolean {
  if (!/^(?:on|by|over)$/.test(nextWord)) return false;
  return /^(?:tele)?phone$/.test(tokens[tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2]?.norm ?? '');
}

/** "Six accords", "the two visits": a number above one that no noun stands before ("phase two begins"). */
function isCounted({ tokens, tags, i, directWord }: VerbSite): boolean {
  if ((UNITS_IN_WORDS.get(directWord) ?? 1) === 1) return false;
  const capital = tokens[i - 1]?.capital === true;
  return i === 1 || (!capital && /^(?:DT|IN|VBD|VBN|VBZ|VBP|VB|TO|CC)$/.test(tags[i - 2] ?? ''));
}

/** "Peru, an exporter of zinc, imports tea": behind an aside that says what the subject is, in a sentence that has had no verb. */
function isBehindAside(site: VerbSite): boolean {
  const { tokens, tags, i, directWord, nextWord } = site;
  if (directWord !== ',' || !takesObject(site) || /^(?:,|in|at|of|to)$/.test(nextWord) || tags[0] === undefined)
    return false;
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  if (comma < 1 || comma >= i - 2 || !/^(?:NNP?|CD)$/.test(tags[comma - 1] ?? '')) return false;
  if (!/^(?:an?|the|one|its|whose)$/.test(tokens[comma + 1]?.norm ?? '')) return false;
  return (
    tags.slice(0, comma).every((tag) => /^(?:NNP?|JJ|DT|POS|CD)$/.test(tag)) &&
    tags.slice(comma + 1, i - 1).every((tag) => /^(?:NNP?|JJ|DT|POS|PS|CD|IN|TO|CC|RB)$/.test(tag))
  );
}

/** The numbers of a date that tells when something was done, and what parts them. */
const DATE_NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)?|[12]\d{3}|,)$/;

function isDateWord(norm: string): boolean {
  return DATE_NUMBER.test(norm) || MONTHS.has(norm);
}

/** "The treaty signed in April 2022 needs approval": behind the date of a participle that describes the subject, in a sentence that has had no verb. */
function isBehindDatedParticiple({ verb, tokens, tags, i, next, nextWord }: VerbSite): boolean {
  if (!/^(?:[12]\d{3}|[a-z]+)$/.test(tokens[i - 1]?.norm ?? '') || NOUNS_BEHIND_YEAR.test(verb.lemma)) return false;
  if (next?.kind !== 'word' || /^(?:of|and|or|between|with)$/.test(nextWord)) return false;
  let k = i - 1;
  while (k > 0 && isDateWord(tokens[k]?.norm ?? '')) k--;
  if (k === i - 1 || !/^(?:in|on)$/.test(tokens[k]?.norm ?? '')) return false;
  const described = verbAt(tokens, k - 1);
  return (
    described?.participle === true &&
    described.past &&
    /^(?:NNP?|PU)$/.test(tags[k - 2] ?? '') &&
    !tags.slice(0, k - 1).some((tag) => /^(?:VB|BE|HV|MD|SC|WP)/.test(tag))
  );
}

/** Plurals that a year often stands before: "the 2019 talks". */
const NOUNS_BEHIND_YEAR = /^(?:talk|visit|meeting|exercise|drill|election|state|trade|attack|raid|strike|protest)$/;

/** "Peru plans to open", "the ministry plans to open", behind a name or whoever plans; of "welcomed Peru plans to open" and "Peruvian plans to open it were dropped" the verb is another. */
function isMeaningTo({ verb, tokens, tags, i, direct, directWord, nextWord }: VerbSite): boolean {
  if (!/^(?:plan|need)$/.test(verb.lemma) || nextWord !== 'to') return false;
  if (direct !== 'NNP' && !PLANNERS.has(directWord)) return false;
  // "plans to briefly stop"
  const main = tokens[i + 2]?.norm.endsWith('ly') === true ? i + 3 : i + 2;
  if (verbAt(tokens, main)?.base !== true) return false;
  for (let k = i - 1; k >= 0 && !/^(?:PU|CC|SC)$/.test(tags[k] ?? ''); k--)
    if (/^(?:VB|BE|HV|MD)/.test(tags[k] ?? '')) return false;
  for (let k = i + 3; k < tokens.length && !/^[,;:.]$/.test(tokens[k]?.norm ?? ''); k++)
    if (FINITE.test(tokens[k]?.text ?? '')) return false;
  return true;
}

/** Who plans, where no name says it. */
const PLANNERS: ReadonlySet<string> = new Set(
  'minister ministry government president premier chancellor king country republic kingdom ambassador envoy diplomat leader delegation administration parliament embassy union alliance bloc commission side secretary official'.split(
    ' ',
  ),
);

const FINITE = /^(?:is|are|was|were|be|has|have|had|will|would|may|could|should|must|came|met)$/;

/** "the African Union (AU) opens its office": behind the letters of a name. */
function isAfterAcronym({ tokens, tags, i, directWord }: VerbSite): boolean {
  const letters = tokens[i - 2]?.text ?? '';
  return (
    directWord === ')' &&
    tokens[i - 3]?.norm === '(' &&
    /^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(letters) &&
    /^NN/.test(tags[i - 4] ?? '')
  );
}

/** An article, an owner, a pronoun or a name follows. */
function opensObject({ next, nextClosed }: VerbSite): boolean {
  return (
    nextClosed === 'DT' ||
    nextClosed === 'PS' ||
    nextClosed === 'PR' ||
    (next?.capital === true && next.kind === 'word')
  );
}

/** Words of an object, a particle or a preposition that is no "of" follow. */
function takesObject({ next, nextWord }: VerbSite): boolean {
  return next?.kind === 'word' && nextWord !== 'of' && nextWord !== 'and' && nextWord !== 'or';
}

/** "2002 Peru hosts regional courses". */
function opensSentence({ verb, tags, i, direct, next, nextClosed }: VerbSite): boolean {
  return (
    direct === 'NNP' &&
    /^(?:host|chair|head|visit)$/.test(verb.lemma) &&
    i <= 6 &&
    next?.kind === 'word' &&
    nextClosed !== 'IN' &&
    nextClosed !== 'CC' &&
    !tags.slice(0, i).some((tag) => /^(?:VB|BE|HV|IN)/.test(tag))
  );
}

function isBetweenSubjectAndObject(site: VerbSite): boolean {
  if (isBehindApposition(site)) return true;
  if (!isBeforeArticle(site)) return false;
  // "the Ambassador, N, warmly thanks the hosts": an adverb of manner stands before no noun that an article follows.
  if (site.direct === 'RB' && site.directWord.endsWith('ly')) return true;
  // "the Ambassador, N, presents her letters": behind an apposition.
  return site.direct === 'PU' && site.directWord === ',' && site.tags[site.i - 2] === 'NNP';
}

/** "1996 the Foreign Minister, N. N., visits Peru", "N tomorrow, 3 May 2018, hosts his counterpart": behind an apposition or a day. */
function isBehindApposition({ verb, tags, tokens, i, direct, directWord, next, nextClosed }: VerbSite): boolean {
  return (
    /^(?:visit|host|meet|chair|address)$/.test(verb.lemma) &&
    direct === 'PU' &&
    directWord === ',' &&
    (tags[i - 2] === 'NNP' || /^[12]\d{3}$/.test(tokens[i - 2]?.norm ?? '')) &&
    next?.kind === 'word' &&
    (next.capital || nextClosed === 'PS') &&
    tags.slice(0, i - 2).includes('PU') &&
    !tags.slice(tags.lastIndexOf('SC', i) + 1, i).some((tag) => /^(?:VB|BE|HV)/.test(tag))
  );
}

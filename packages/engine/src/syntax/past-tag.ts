import { WEEKDAYS } from '../dates/words.ts';
import { MONTHS } from '../persons/name-words.ts';
import type { Tag } from '../words/closed-class.ts';
import { isOfThingBefore } from './of-thing-before.ts';
import { isAfterNominal, isAfterNoun, isBeforeOpenWord, type VerbSite, verbAt } from './verb-site.ts';

/** Forms that are base, past and participle of their verb at once. */
const UNCHANGED_PASTS: ReadonlySet<string> = new Set(
  'put set cut hit let cost split spread read run quit cast come become'.split(' '),
);

/** Words that may stand for somebody, or open a noun phrase: "this marked …", "this marked card". */
const STANDING_ALONE = /^(?:this|that|these|those|all|both|each|some|many|several|most|others?)$/;

/** The tag of a past form or participle: a verb's, or that of an adjective; null where it is neither. */
export function pastTag(site: VerbSite): Tag | null {
  const { token, verb, direct, left } = site;
  if (verb.base && !verb.third && verb.past && UNCHANGED_PASTS.has(token.norm)) {
    if (isAfterNominal(site) || direct === 'IN') return null;
    return verb.lemma === token.norm && (isAfterNoun(site) || continuesPast(site)) ? 'VBD' : 'VBN';
  }
  // "the “Expanded Partnership”": a name in quotes
  if (token.capital && site.next?.capital && /^["“‘«]$/.test(site.tokens[site.i - 1]?.text ?? '')) return 'JJ';
  // "X on February 28 announced the plan", "X in 1998 opened an embassy": a date before the verb counts nothing.
  if (
    direct === 'CD' &&
    verb.past &&
    !COMPARING.has(verb.lemma) &&
    (!verb.participle || !isBeforeOpenWord(site) || opensName(site) || goesInto(site) || followsSubject(site)) &&
    endsDate(site)
  )
    return 'VBD';
  // "Suspected rebels fired", "at several suspected hideouts"
  if (/^(?:suspected|alleged)$/.test(token.norm) && direct !== 'PR' && !isAfterNoun(site) && isBeforeOpenWord(site))
    return 'JJ';
  // "trafficking and organised crime"
  if (site.nextWord === 'crime' && /^organi[sz]ed$/.test(token.norm)) return 'JJ';
  // "detention, forced disappearances and torture"
  if (
    /^(?:en)?forced$/.test(token.norm) &&
    /^(?:disappearance|displacement|labou?r|marriage|eviction|return|deportation|conscription|recruitment|migration)s?$/.test(
      site.nextWord,
    )
  )
    return 'JJ';
  // "as diversified as paper and energy"
  if (site.directWord === 'as' && site.nextWord === 'as') return 'JJ';
  // "discussed it frankly, based on mutual respect"
  if (site.directWord === ',' && verb.lemma === 'base' && /^(?:on|upon)$/.test(site.nextWord)) return 'VBN';
  // "visited in May, accompanied by her ministers"
  if (site.directWord === ',' && site.nextWord === 'by' && verb.lemma === 'accompany') return 'VBN';
  // "the established practice": between a determiner and a noun
  if (isAfterNominal(site)) {
    if (direct === 'DT' && STANDING_ALONE.test(site.directWord)) return verb.past ? 'VBD' : 'VBN';
    return verb.lemma === 'found' || verb.lemma === 'felt' ? null : 'JJ';
  }
  if (direct === 'IN') return isBeforeOpenWord(site) ? 'JJ' : 'VBN';
  if (verb.participle && isBeforeOpenWord(site) && belongsToNextNoun(site)) return 'JJ';
  // "General (Retired)"
  if (site.nextWord === ')' && site.directWord === '(') return 'JJ';
  // "a programme aimed at …", "a fund, devoted to …"
  if (
    verb.past &&
    verb.participle &&
    left !== undefined &&
    (isAfterNoun(site) || site.directWord === ',') &&
    /^(?:at|to)$/.test(site.nextWord) &&
    /^(?:aim|devote|dedicate|gear)$/.test(verb.lemma)
  )
    return 'VBN';
  if (verb.past && verb.participle && isOfThingBefore(site)) return 'VBN';
  // "the ambassadors recently accredited to Peru": nobody does it without an object.
  if (verb.lemma === 'accredit' && site.direct === 'RB' && /^(?:to|in)$/.test(site.nextWord)) return 'VBN';
  if (verb.past && verb.participle && (isAbsolute(site) || isOfFronted(site))) return 'VBN';
  return verb.past ? 'VBD' : 'VBN';
}

/** "established relations and set up embassies", "opened a post and cut tariffs": behind "and" a form with an object goes on what is told in the past. */
function continuesPast({ tokens, tags, i, direct, nextWord }: VerbSite): boolean {
  if (direct !== 'CC' || !tags.includes('VBD')) return false;
  const object = tokens[/^(?:up|out|off|down)$/.test(nextWord) ? i + 2 : i + 1];
  return object?.kind === 'word' && !/^(?:by|in|at|on|to|for|from|with|under|during|as|and|or)$/.test(object.norm);
}

/** "In a first meeting held on the margins of the summit, N and M reviewed …", "According to data posted on the site, …": nothing before the form can be its subject. */
function isOfFronted({ tokens, tags, i, next }: VerbSite): boolean {
  const according = tokens[0]?.norm === 'according' && tokens[1]?.norm === 'to';
  if ((tags[0] !== 'IN' && !according) || tags[i - 1] !== 'NN' || i < 2) return false;
  if (next === undefined || !/^(?:on|in|at|by|with|under|during|between|via|through)$/.test(next.norm)) return false;
  if (!according && !/^(?:an?|the|its|their|his|her|this|that)$/.test(tokens[1]?.norm ?? '')) return false;
  for (let k = according ? 2 : 1; k < i; k++)
    if (tokens[k]?.norm === ',' || !/^(?:NNP?|JJ|DT|CD|PS|RB|CC)$/.test(tags[k] ?? '')) return false;
  return tokens.some(({ norm }, k) => k > i && norm === ',');
}

/** How many words back "with" may stand. */
const ABSOLUTE = 7;

/** "…, with diplomatic relations established in 1956": what "with" sets beside the clause before the comma. */
function isAbsolute({ tokens, tags, i, next }: VerbSite): boolean {
  if (next !== undefined && !/^(?:in|on|at|by|since|between|under|during|,|;|\.)$/.test(next.norm)) return false;
  for (let k = i - 1; k > 0 && k >= i - ABSOLUTE; k--) {
    if (tokens[k]?.norm === 'with') return k < i - 1 && tokens[k - 1]?.norm === ',';
    if (!/^(?:NNP?|JJ|DT|CD|PS|RB)$/.test(tags[k] ?? '')) return false;
  }
  return false;
}

function belongsToNextNoun({ tokens, tags, i, direct, directWord, left, leftWord }: VerbSite): boolean {
  // "the newly signed agreement"
  if (direct === 'RB' && (left === 'PS' || left === 'POS' || (left === 'DT' && /^(?:the|an?)$/.test(leftWord))))
    return true;
  // "of 12 newly appointed ambassadors"
  if (directWord === 'newly') return true;
  // "extradited suspected militants": a second past form right behind a verb.
  if ((direct === 'VBD' || direct === 'VBG') && !verbAt(tokens, i + 1)?.gerund) return true;
  // "imposed Friday targeted sanctions"
  return tags[i - 2] === 'VBD' && WEEKDAYS.has(directWord);
}

/** "on February 28", "in 1998", "the year 1998": the figure before the word is the day or year of a date that a preposition opens. */
function endsDate({ tokens, i, directWord }: VerbSite): boolean {
  const before = tokens[i - 2]?.norm ?? '';
  return /^(?:1[89]|20)\d\d$/.test(directWord)
    ? before === 'in' ||
        before === 'year' ||
        before === '' ||
        MONTHS.has(before) ||
        // "on May 3, 1990"
        (before === ',' && (MONTHS.has(tokens[i - 4]?.norm ?? '') || MONTHS.has(tokens[i - 3]?.norm ?? ''))) ||
        // "at the end of 1990", "in May of 1990"
        (before === 'of' && (MONTHS.has(tokens[i - 3]?.norm ?? '') || PARTS_OF_YEAR.has(tokens[i - 3]?.norm ?? '')))
    : MONTHS.has(before);
}

const PARTS_OF_YEAR: ReadonlySet<string> = new Set(
  'end beginning start middle spring summer autumn fall winter'.split(' '),
);

/** Past forms that compare or belong to the noun before the date: "exports in 2018 compared with 2017". */
const COMPARING: ReadonlySet<string> = new Set('compare base relate link'.split(' '));

/** "Kenya in 1990 severed relations": the date stands behind a noun, and opens no sentence of its own: "In 2018 increased trade …". */
function followsSubject({ tokens, tags, i }: VerbSite): boolean {
  let k = i - 1;
  while (k >= 0 && (tags[k] !== 'IN' || tokens[k]?.norm === 'of') && i - k < DATE_REACH) k--;
  if (!/^(?:in|on|at)$/.test(tokens[k]?.norm ?? '')) return false;
  if (tokens[k - 1]?.norm === ',') k--;
  const before = tags[k - 1];
  return before === 'NN' || before === 'NNP' || before === 'PR' || before === 'CC' || tokens[k - 1]?.text === ')';
}

/** How many words before a verb a date may begin: "on Thursday, 3 May 1990,". */
const DATE_REACH = 8;

/** "the treaty signed on 3 May 1999 entered into force" */
function goesInto({ nextWord, verb }: VerbSite): boolean {
  return nextWord === 'into' && /^(?:enter|come|go)$/.test(verb.lemma);
}

/** A name follows: "in December 2017 recognised Peru". */
function opensName({ next }: VerbSite): boolean {
  return next?.capital === true && next.kind === 'word';
}

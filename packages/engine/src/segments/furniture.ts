import { isMarkedRow } from './blocks.ts';
import type { BlockFeatures } from './features.ts';
import { LONGEST_LINE } from './features.ts';
import { someWord } from './line-key.ts';
import { isTableRow } from './table-row.ts';
import { BAR_WORDS, FURNITURE_LINES, FURNITURE_PARTS, FURNITURE_STARTS } from './words.ts';

/** The starts of furniture by their first letter. */
const STARTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(FURNITURE_STARTS.map((start) => start.charAt(0)))].map((letter) => [
    letter,
    FURNITURE_STARTS.filter((start) => start.startsWith(letter)),
  ]),
);

/** Why a block is furniture. */
export type FurnitureReason =
  | 'bar'
  | 'columns'
  | 'words'
  | 'symbols'
  | 'counter'
  | 'tags'
  | 'contact'
  | 'markup'
  | 'copyright'
  | 'date';

const MAYBE_BAR = /[|¦›»·•\t]|\s[/>]\s|\s{2}/;
const SEPARATORS = /\s*[|¦›»·•]\s*|\s+[/>]\s+|\s{2,}|\t/;
const COPYRIGHT = /^(?:\(c\)\s|copyright\b|&copy;)/i;
const CONTACT =
  /(?:^|[\s,;(])(?:tel|fax|phone|telephone|mob|e-?mail)\s?[.:]|(?:^|\s)\+\d[\d ()-]{7,}|^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$/i;
const ADDRESS =
  /(?:\b(?:street|str\.|avenue|ave\.|boulevard|blvd|road|p\.? ?o\.? box|floor|suite|building|rue|stra[ßs]e|prospekt|tér|square)\b.*\d)|(?:\d.*\b(?:street|str\.|avenue|ave\.|boulevard|blvd|road|p\.? ?o\.? box|floor|suite|building|rue|stra[ßs]e|prospekt|tér|square)\b)/i;

/** "By Ana Silva in Lima", "[Source: City Council]": who wrote it, or where it was taken from. */
const BYLINE =
  /^(?:By|BY)(?:\s?:)? \p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|van|von|de|da|al|bin|and|in|for|&)){0,7}$|^[[(]?(?:[Ss]ource|SOURCE|[Vv]ia)\s?:/u;

/** What whole sentences of furniture say: cookies, rights, subscriptions, comments. */
const BOILERPLATE = new RegExp(
  '\\b(?:cookies|all rights reserved|click here|subscription options|subscribe to|subscribers in|privacy policy|terms of use|terms and conditions|prior written permission|without permission|reproduction (?:is|of this|without)|your (?:email|browser|comment)|sign up (?:for|to)|unsubscribe|follow us on|download (?:our|the) app)\\b'.replaceAll(
    ' ',
    '[^a-z\\d]+',
  ),
  'i',
);

const LETTER = /\p{L}/u;

function claimsCopyright(text: string): boolean {
  return text.includes('©') || COPYRIGHT.test(text);
}

/** What markup and hashtags begin with. */
const SIGN_FIRST = /^[<&{}/$!#]/;
const PARTS = new RegExp(FURNITURE_PARTS.join('|'));

function barItems(text: string): string[] {
  return text.split(SEPARATORS).filter((item) => item !== '');
}

const isNoBarWord = (word: string): boolean => !BAR_WORDS.has(word);

/** A menu, breadcrumb, share or language bar: several short items side by side. */
function isBar(features: BlockFeatures): boolean {
  const { block, key, words } = features;
  if (/^(?:menu|navigation|breadcrumbs?)\s*:/i.test(block.text)) return true;
  const space = key.indexOf(' ');
  if (key !== '' && BAR_WORDS.has(space < 0 ? key : key.slice(0, space)) && !someWord(key, isNoBarWord))
    return words >= 2 || block.text.endsWith(':');
  if (features.terminal || !MAYBE_BAR.test(block.text)) return false;
  const row = isMarkedRow(block.text);
  const items = barItems(row ? block.content : block.text);
  if (items.length < 2 || isTableRow(block.text)) return false;
  const short = items.filter((item) => item.split(/\s+/).length <= 4).length;
  if (items.length >= 3)
    return (
      short / items.length >= 0.75 ||
      (!row && /[|›]|\s>\s/.test(block.text) && items.every((item) => item.split(/\s+/).length <= 9))
    );
  return !row && /[|¦›]|\s>\s/.test(block.text) && features.dates.length === 0;
}

/** Reason why a block is furniture whatever stands around it, or null. */
export function furnitureReason(features: BlockFeatures): FurnitureReason | null {
  const { block, words } = features;
  const text = block.text;
  if (text.length > LONGEST_LINE) return null;
  if (features.prose && words > 12 && LETTER.test(block.content))
    return words <= 60 && BOILERPLATE.test(block.content)
      ? 'words'
      : words <= 30 && claimsCopyright(text)
        ? 'copyright'
        : null;
  const key = features.key;
  if (key === '') return 'symbols';
  const signFirst = SIGN_FIRST.test(text);
  if (
    signFirst &&
    (/^<[/!a-z][^<>]*>$/i.test(text) ||
      /^(?:&[a-z]+;|\{\{|\}\}|\/\*|\$\()/.test(text) ||
      /^!\[[^\]]*\]\([^)]*\)$/.test(text))
  )
    return 'markup';
  if (words <= 12 && BYLINE.test(text)) return 'words';
  if (words <= 30 && claimsCopyright(text)) return 'copyright';
  if (signFirst && /^(?:#[\p{L}\p{N}_][^#]*){1,}$/u.test(text) && !text.startsWith('# ') && !features.terminal)
    return 'tags';
  if (/^[\d\s.,:()[\]+-]+$/.test(text) && !/^\d{4}:?$/.test(text) && !features.dateLine) return 'counter';
  if (/^\d[\d.,]*\s?(?:views?|reads?|shares?|comments?|likes?|hits?|times|min(?:utes?)?(?:\sread)?)$/i.test(text))
    return 'counter';
  if (FURNITURE_LINES.has(key)) return 'words';
  if (isBar(features)) return 'bar';
  if (words <= 25 && /[.:+@]/.test(text) && CONTACT.test(text)) return 'contact';
  if (words <= 16 && STARTS.get(key.charAt(0))?.some((start) => key.startsWith(start) || key === start.trim()))
    return startsAsLabel(features) ? 'words' : null;
  if (words <= 20 && PARTS.test(key)) return 'words';
  if (
    words <= 18 &&
    !features.prose &&
    features.dates.length === 0 &&
    text.includes(',') &&
    /\d/.test(text) &&
    ADDRESS.test(text)
  )
    return 'contact';
  if (/^\(?(?:end|ends|more)\)?[/.]*$/i.test(text)) return 'words';
  return null;
}

/** "Share of trade grows" and "Address to the nation" start as a button or a label does, but go on as a title. */
function startsAsLabel(features: BlockFeatures): boolean {
  if (features.words <= 4 || features.block.text.includes(':'))
    return !/^(?:share of|address (?:by|of|to|delivered)|editor(?:s)? (?:meet|of)|read(?:ing)? of|telephone (?:conversation|call|talk)|phone (?:call|conversation|talk)|home (?:minister|affairs|secretary|office)|license (?:to|for)|licence (?:to|for)|web (?:of|summit)|print media|go to war)/.test(
      features.key,
    );
  return /^(?:copyright|c copyright|all rights|skip to|to go back|click here|follow us|sign up|subscribe|tags|keywords|filed under|editor in chief|deputy editor|edited by|reporting by|writing by|licen[cs]e no|opening hours|office hours|working hours|business hours|mailing address|postal address|contact (?:us|information|details)|media contact|press contact|for (?:more|further) information|for (?:media|press) (?:inquiries|enquiries)|we use cookies|this (?:web)?site uses|by (?:using|continuing)|powered by|designed by|developed by|please enable|your (?:browser|email)|comments are|save my|notify me|you are here|download (?:the|as))/.test(
    features.key,
  );
}

import type { ResolvedSentence, Token, TokenRange } from '@diplomatic-relations/engine';
import { isBygoneSense } from './bygone-senses.ts';
import { isCompound } from './compound-senses.ts';
import type { AreaPhrase } from './field-words.ts';
import { isPresent } from './present.ts';
import { isByTheWay } from './surroundings.ts';

/** What is military of itself, and no work on defence: "a military provocation", "a military guard of honour". */
const MILITARY_OTHERWISE =
  /^(?:provocations?|neutrality|guards?|honou?rs?|parades?|bands?|occupation|coups?|junta|rule|rulers?|government|regime|council|airport|cemetery|hospital|authorities|uniform)$/;

/** Whose "industry" is no manufacture. */
const TRADES =
  /^(?:tourism|trekking|hospitality|travel|hotel|film|movie|music|creative|fashion|entertainment|sports|cultural)$/;

const GREATEST = /^(?:largest|biggest|top|leading|main|major|ranked|ranks|ranking)$/;

/** "the Royal Court", "told the press", "its second largest investor", "a military parade": the word stands for a body, a rank or an event. */
function isNoField({ tokens }: ResolvedSentence, match: TokenRange, word: string, next: string): boolean {
  const before = tokens.slice(Math.max(0, match.from - 3), match.from).map((token) => token.norm);
  const last = before.at(-1) ?? '';
  if (word === 'court' && (/^(?:royal|amiri|imperial)$/.test(last) || /^(?:statement|announced|said)$/.test(next)))
    return true;
  if (word === 'press' && (last === 'the' || /^(?:remarks|statements|conferences|releases|reports)$/.test(next)))
    return before.at(-2) === 'to' || before.at(-2) === 'told' || last !== 'the';
  if (word === 'military' && MILITARY_OTHERWISE.test(next)) return true;
  if (
    word === 'architecture' &&
    /^(?:regional|security|financial|institutional|global|peace|pacific|multilateral|european)$/.test(last)
  )
    return true;
  if (
    /^infrastructures?$/.test(word) &&
    /^(?:civilian|critical|charging|digital|cyber|network|information|military|defen[cs]e|health|healthcare|medical|sports?|tourism|research|financial|payment|quality)$/.test(
      last,
    )
  )
    return true;
  // "the Indian Ocean", "the West Bank", "the World Bank": names
  const named = tokens[match.from]?.capital && tokens[match.from - 1]?.capital;
  if (
    named &&
    /^(?:ocean|bank)$/.test(word) &&
    last !== 'the' &&
    tokens.some((token) => token.kind === 'word' && !token.capital)
  )
    return true;
  if (word === 'disaster' && /^(?:ecological|environmental)$/.test(last)) return true;
  // "fighting trafficking": the verb
  if (word === 'fighting' && !/^(?:in|between|and|,|\.|over|around|near|at|to|has|is|was)$/.test(next)) return true;
  if (word === 'economy' && /^(?:global|world)$/.test(last)) return true;
  if (word === 'industry' && TRADES.test(last)) return true;
  if (word === 'industries' && (next === 'such' || next === 'like' || next === 'including')) return true;
  if (/^(?:investors?|exporters?|importers?|imports?|exports?)$/.test(word) && GREATEST.test(last)) return true;
  return false;
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "'"]);

/** "the launch of what it called a “satellite”": a word of somebody else. */
function isQuoted(tokens: readonly Token[], match: TokenRange): boolean {
  return (
    QUOTATION_MARKS.has(tokens[match.to]?.norm ?? '') &&
    QUOTATION_MARKS.has(tokens[match.from - 1]?.norm ?? '') &&
    tokens[match.from - 2]?.norm !== ','
  );
}

/** What makes an "environment" circumstances: "a safe and secure environment", "the business environment". */
const CONDITIONS = new Set(
  'secure safe stable peaceful business investment security political geopolitical international global economic regulatory enabling favourable favorable conducive strategic operating working competitive attractive legal policy supportive inclusive operational permissive challenging changing complex investor learning information media trading social friendly new current present changed'.split(
    ' ',
  ),
);

/** Who follows a word for a field that only says whose people they are: "trade officials". */
const PEOPLE = new Set(
  'leader leaders actor actors representative representatives expert experts activist activists group groups official officials stakeholders figures defenders envoy envoys leadership minister ministers'.split(
    ' ',
  ),
);

/** Words of fields that are no fields next to certain other words. */
const AMBIGUOUS = new Set(
  'culture defence defense climate environment language art press port road court bank banks school sport threat tension hospitality military architecture infrastructure infrastructures ocean disaster fighting economy industries investor investors exporter exporters importer importers export exports import imports war conflict trade transit governance woman women border university industry constitutional'.split(
    ' ',
  ),
);

/** "in defence of multilateralism", "a climate of trust", "to bank on": words that name no field here. */
export function isFigureOfSpeech(sentence: ResolvedSentence, match: AreaPhrase): boolean {
  const { tokens, tagged } = sentence;
  const word = tokens[match.from]?.norm ?? '';
  const next = tokens[match.to]?.norm ?? '';
  if (PEOPLE.has(next) && word !== 'friendship' && word !== 'parliamentary') return true;
  if (word === 'supply' && tokens.slice(Math.max(0, match.from - 2), match.from).some((token) => token.norm === 'in'))
    return true;
  // "met with civil society", "leaders in civil society": guests, no subject
  if (
    word === 'civil' &&
    tokens[match.from + 1]?.norm === 'society' &&
    (/^(?:by|from)$/.test(tokens[match.from - 1]?.norm ?? '') ||
      isPresent(tokens, match.from) ||
      /^(?:meet|consultation|leader)$/.test(tagged.lemmas[match.from - 2] ?? ''))
  )
    return true;
  if (isCompound(tokens, match) || isByTheWay(tokens, match)) return true;
  const single = match.to === match.from + 1;
  if (!single) return false;
  if (
    next === '-' &&
    /^(?:loving|led|torn|stricken|affected|ridden|style|wide)$/.test(tokens[match.to + 1]?.norm ?? '')
  )
    return true;
  const tag = tagged.tags[match.from];
  const asNoun =
    /^(?:disputes|conflicts|threats|tensions|talks|exports|imports)$/.test(word) &&
    /^(?:in|over|on|of|between|with|to|from)$/.test(next);
  if (asNoun) return false;
  if (tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBN') return true;
  if (
    tag === 'VBG' &&
    !/^(?:mining|fishing|farming|housing|banking|shipping|manufacturing|broadcasting|publishing|policing|trafficking|smuggling|nursing|fighting|trading)$/.test(
      word,
    )
  )
    return true;
  if (isQuoted(tokens, match) || isBygoneSense(tokens, match)) return true;
  if (!AMBIGUOUS.has(word) && !word.startsWith('democrac')) return false;
  if (
    /^(?:defen[cs]e|climate|environment|language|art|press|port|road|court|banks?|school|sport|threat|tension|culture)$/.test(
      word,
    ) &&
    next === 'of'
  )
    return !sentence.references.some((reference) => reference.from >= match.to && reference.from <= match.to + 2);
  // "the defence and protection of human rights"
  if (
    /^defen[cs]e$/.test(word) &&
    next === 'and' &&
    tokens[match.to + 2]?.norm === 'of' &&
    /^(?:protection|promotion|preservation)$/.test(tokens[match.to + 1]?.norm ?? '')
  )
    return true;
  if (word === 'climate' && /^(?:for)$/.test(next)) return true;
  if (/^(?:environment|climate)$/.test(word) && CONDITIONS.has(tokens[match.from - 1]?.norm ?? '')) return true;
  if (
    word === 'hospitality' &&
    !/^(?:industry|sector|management|training|services|business)$/.test(next) &&
    !(next === 'and' && /^(?:tourism|travel)$/.test(tokens[match.to + 1]?.norm ?? ''))
  )
    return true;
  if (isNoField(sentence, match, word, next)) return true;
  if (word === 'press' && /^(?:conference|release|statement|briefing|service|secretary|office|team)$/.test(next))
    return true;
  if (/^(?:war|conflict)$/.test(word) && /^(?:memorial|veteran|veterans|museum|of)$/.test(next)) return true;
  if (word === 'trade' && /^(?:drugs?|arms|slave|illicit|illegal|ivory)$/.test(tokens[match.from - 1]?.norm ?? ''))
    return true;
  if (word === 'transit' && /^(?:countries|country|states|state|visa|visas)$/.test(next)) return true;
  if (word === 'governance' && tokens[match.from - 1]?.norm === '-') return true;
  if (word === 'governance' && tag === 'NN' && sentence.tagged.tags[match.from - 1] === 'NN') return true;
  if (word === 'constitutional' && /^(?:neutrality|status|order|government|monarchy|amendments?|crisis)$/.test(next))
    return true;
  if (/^(?:war)$/.test(word) && tokens[match.from - 1]?.norm === 'cold') return true;
  if (
    /^(?:woman|women)$/.test(word) &&
    !/^(?:and|empowerment|in|rights?|entrepreneurs?|leaders?|,|\.|'s|participation|issues?)$/.test(next)
  )
    return true;
  if (
    /^(?:exports?|imports?)$/.test(word) &&
    /^(?:of|amounted|totalled|totaled|reached|were|accounted|stood)$/.test(next)
  )
    return true;
  if (
    word === 'trade' &&
    /^(?:turnover|amounted|hit|reached|totalled|totaled|stood|surplus|deficit|volume|union|unions|grew|rose|minister)$/.test(
      next,
    )
  )
    return true;
  // "Trade was 40 million euros", and not "trade was discussed"
  if (word === 'trade' && next === 'was' && sentence.quantities.length > 0) return true;
  if (
    /^democrac/.test(word) &&
    (word === 'democracies' ||
      /^(?:largest|oldest|vibrant|fellow|a|an|strong|parliamentary|leading|great|greatest|established)$/.test(
        tokens[match.from - 1]?.norm ?? '',
      ))
  )
    return true;
  if (word === 'border' && tokens[match.from - 1]?.norm === '-') return true;
  if (word === 'young' || (word === 'child' && next === "'s")) return false;
  if (/^(?:university|school)$/.test(word) && tokens[match.from]?.capital) return true;
  return false;
}

import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import type { ClosedSite } from './closed-site.ts';
import { isNounTag } from './closed-site.ts';
import { lexemeOf } from './lexeme.ts';
import { opensReport } from './reporting-that.ts';
import { verbAt } from './verb-site.ts';

/** What "that" is: it points ("that year"), it is told of ("the accord that entered into force"), or it opens a report. */
export function tagOfThat(site: ClosedSite): Tag {
  const { tokens, tags, i, before, nextWord } = site;
  // "That mission was closed": no report stands before it.
  if (opensWithThat(tokens, i)) return 'DT';
  // "the delegation of A and that of B", "raised to that of an embassy"
  if ((before === 'CC' || before === 'IN') && nextWord === 'of') return 'NN';
  const behindNoun = isNounTag(before);
  if (behindNoun && isBeforeTensedVerb(site)) return 'WP';
  if (isReported(site) || (behindNoun && opensReport(tokens, i, tags))) return 'SC';
  if (POINTED_AT.test(nextWord)) return 'DT';
  return behindNoun ? 'WP' : 'SC';
}

const AUXILIARIES: ReadonlySet<string> = new Set('is are was were has have had will would can could'.split(' '));

function isBeforeTensedVerb({ nextVerb, nextWord }: ClosedSite): boolean {
  return nextVerb?.third === true || nextVerb?.past === true || AUXILIARIES.has(nextWord);
}

const ATTITUDES =
  /^(?:satisfaction|regret|pleasure|appreciation|concern|confidence|gratitude|delight|interest|pride|joy|conclusion|particular|sorrow|dismay|alarm)$/;

/** What stands before "that" says, or makes of it, what somebody thinks or feels. */
function isReported({ tokens, tags, i, before, beforeWord }: ClosedSite): boolean {
  if (before?.startsWith('VB')) return true;
  if (before !== 'NN') return false;
  // "it is noteworthy that …".
  if (tags[i - 2] === 'BE' && /^(?:it|what)$/.test(tokens[i - 3]?.norm ?? '')) return true;
  // "noted with satisfaction that the embassy will open": what is noted follows.
  return ATTITUDES.test(beforeWord) && /^(?:with|in)$/.test(tokens[i - 2]?.norm ?? '');
}

const POINTED_AT =
  /^(?:year|day|month|time|date|same|period|moment|week|country|state|position|capacity|case|end|point|regard|connection|context|purpose|effect)$/;

/** "That office became an embassy": a sentence that points back with a noun and goes on with its verb. */
function opensWithThat(tokens: readonly Token[], i: number): boolean {
  const [noun, verb] = [tokens[i + 1], tokens[i + 2]];
  if (i > 0 || !noun || !verb || noun.capital || noun.kind !== 'word' || noun.norm.endsWith('s')) return false;
  const told = lexemeOf(verb).closed;
  return (
    lexemeOf(noun).closed === null &&
    (told === 'BE' || told === 'HV' || (told === null && verbAt(tokens, i + 2)?.past === true))
  );
}

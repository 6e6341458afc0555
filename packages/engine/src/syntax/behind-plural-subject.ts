import type { Tag } from '../words/closed-class.ts';
import type { VerbSite } from './verb-site.ts';

/** Verbs that are nouns as often, with the words behind them that only the verb takes. */
const COMPLEMENTS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [
        'work',
        'together|closely|jointly|hard|hand|side|actively|intensively|tirelessly|constructively|effectively|with|on|in|towards?|within|under|to',
      ],
      ['trade', 'with|mainly|freely|extensively|in'],
      ['benefit', 'from|greatly|equally|mutually'],
      ['vote', 'for|against|in|together|alike|on'],
      ['study', 'in|at|together|there|abroad|under'],
      ['live', 'in|at|there|abroad|together'],
      ['act', 'together|jointly|as'],
      ['stand', 'together|side|with|by|ready|for|united|shoulder|behind'],
      ['fight', 'together|against|side|alongside'],
      ['talk', 'about|to|regularly|with'],
      ['look', 'forward|to|at|for|into'],
      ['move', 'forward|towards?|ahead'],
      ['call', 'for|on|upon'],
      ['push', 'for'],
      ['partner', 'with|in|on'],
      ['rank', 'among|amongst|as|high|first|second|third'],
      ['place', 'great|high|special|particular|importance|emphasis'],
      ['value', 'each|highly'],
      ['visit', 'each|regularly'],
      ['support', 'each|one'],
      ['help', 'each|one|to'],
      ['respect', 'each|one'],
      ['note', 'that|with'],
      ['stress', 'that'],
      ['hope', 'that|for|to'],
      ['claim', 'that|to'],
      ['plan', 'to'],
      ['aim', 'to|at'],
      ['wish', 'to'],
      ['want', 'to'],
      ['need', 'to'],
      ['attempt', 'to'],
      ['focus', 'on'],
    ] as const
  ).map(([verb, words]) => [verb, new RegExp(`^(?:${words})$`)]),
);

const PLURAL = /(?:[^s]s|^police|^people)$/;

/** Words that stand inside a noun phrase. */
const WITHIN: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNP', 'JJ', 'CD', 'DT', 'PS', 'POS', 'CC']);

/** "The two countries *work* together", "Ghana and Peru *trade* with each other": behind a subject of several, before what only the verb takes. */
export function isBehindPluralSubject(site: VerbSite): boolean {
  const { verb, nextWord, tokens, tags, i } = site;
  if (!verb.base || !COMPLEMENTS.get(verb.lemma)?.test(nextWord)) return false;
  // "the two countries trade in 2019": a figure of the year.
  if (nextWord === 'in' && tokens[i + 2]?.kind === 'number') return false;
  let at = i - 1;
  while (at >= 0 && tags[at] === 'RB') at--;
  const last = tokens[at];
  if (last === undefined) return false;
  let from = at;
  while (from > 0 && WITHIN.has(tags[from - 1] as Tag)) from--;
  if (tags[from] === 'CC') from++;
  const joined = tags.slice(from, at).includes('CC');
  const several = tags[at] === 'NN' ? PLURAL.test(last.norm) || joined : tags[at] === 'NNP' && joined;
  if (!several || !isSubject(site, from)) return false;
  // "the countries trade agreement": one phrase.
  return at < i - 1 || tags[at] === 'NNP' || PLURAL.test(last.norm);
}

/** Nothing governs the phrase: it opens the sentence or a clause. */
function isSubject({ tokens, tags }: VerbSite, from: number): boolean {
  if (from === 0) return true;
  const before = tokens[from - 1]?.norm ?? '';
  const tag = tags[from - 1];
  return tag === 'SC' || tag === 'WP' || tag === 'PU' || tag === 'CC' || /^(?:that|as|and|but|where)$/.test(before);
}

/** How far back the "as" of an aside is looked for. */
const ASIDE = 9;

/** "The two states, as allies, *share* the same values": behind the aside that tells what the several of the subject are. */
export function isBehindAsAside({ verb, tokens, tags, i }: VerbSite): boolean {
  if (!verb.base || tokens[i - 1]?.norm !== ',') return false;
  let at = i - 2;
  while (at > 0 && i - at < ASIDE && (WITHIN.has(tags[at] as Tag) || tags[at] === 'IN') && tokens[at]?.norm !== 'as')
    at--;
  if (tokens[at]?.norm !== 'as' || tokens[at - 1]?.norm !== ',') return false;
  const subject = at - 2;
  return (
    tokens.slice(at + 1, i - 1).some(({ norm }) => PLURAL.test(norm)) &&
    (PLURAL.test(tokens[subject]?.norm ?? '') || tags.slice(Math.max(0, subject - 4), subject).includes('CC'))
  );
}

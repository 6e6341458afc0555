import { partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { MECHANISM_COUNCIL } from './words.ts';

/** Last words of an organization's name that is that of its gathering. */
export const NAMES_OF_GATHERINGS: ReadonlySet<string> = new Set(
  'forum conference congress assembly meeting summit'.split(' '),
);

/** "the Cooperation Council of A and B", not "the Council of Ministers of the Baltic Cooperation Organization", "the Council for Trade of the Union". */
export function isMechanismCouncil(sentence: ResolvedSentence, range: TokenRange): boolean {
  const { tokens, actors } = sentence;
  const [party, ...others] = partiesIn(sentence, range);
  const isOrgan = others.length === 0 && party?.startsWith('org:') === true;
  const council = tokens.findIndex(({ norm }, i) => i >= range.from && norm === 'council');
  for (let i = range.from; i < (isOrgan ? council : range.to); i++)
    if (
      MECHANISM_COUNCIL.has(tokens[i]?.norm ?? '') &&
      !actors.some(({ actorId, from, to }) => actorId.startsWith('org:') && from <= i && i < to)
    )
      return true;
  return false;
}

/** "the SCO forum", "the presidency at the APEC forum": the organization, no session of it. */
export function isBareForum(sentence: ResolvedSentence, range: TokenRange): boolean {
  const actor = sentence.actors.find((candidate) => candidate.to === range.to - 1);
  return (
    actor?.actorId.startsWith('org:') === true &&
    actor.from >= range.from &&
    !sentence.tokens[range.to - 1]?.capital &&
    sentence.tokens.slice(range.from, actor.from).every((token) => /^(?:the|this|that)$/.test(token.norm))
  );
}

/** "the first meeting of the ABC", the letters of a council or forum of states, and of nobody else. */
export function isOfOrganization(sentence: ResolvedSentence, range: TokenRange): boolean {
  const { tokens, actors } = sentence;
  const actor = actors.find(
    ({ to, actorId, form }) => to === range.to && form === 'acronym' && actorId.startsWith('org:'),
  );
  if (!actor || partiesIn(sentence, range).length > 1) return false;
  const before = tokens[actor.from - 1]?.norm === 'the' ? actor.from - 2 : actor.from - 1;
  if (tokens[before]?.norm !== 'of') return false;
  return /\b(?:Council|Forum|Conference|Assembly)\b/.test(organizationById(actor.actorId)?.name ?? '');
}

/** "the Ministerial Meeting *of the GCC-Central Asia Dialogue*": the noun with the name that "of" joins to it. */
export function throughName({ tokens }: ResolvedSentence, { from, to }: TokenRange): TokenRange {
  let end = to;
  if (tokens[end]?.norm !== 'of') return { from, to };
  end = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  while (tokens[end]?.capital || /^[-–—]$/.test(tokens[end]?.norm ?? '')) end++;
  return { from, to: end };
}

/** Named for an organization or a group of three or more; three states of which each is named simply meet. */
export function multilateral(sentence: ResolvedSentence, range: TokenRange): boolean {
  const parties = partiesIn(sentence, range);
  if (parties.some((party) => party.startsWith('org:') && party !== 'org:eu')) return true;
  return parties.length > 3 || (parties.length === 3 && !areNamed(sentence, range));
}

/** "the meeting of the ministers of A, B and C", unlike "the third ministerial meeting of the three countries". */
function areNamed({ actors, tokens }: ResolvedSentence, range: TokenRange): boolean {
  const named = actors.filter(({ form, from, to }) => form === 'name' && from >= range.from && to <= range.to);
  return new Set(named.map(({ actorId }) => actorId)).size === 3 && !/^\d|th$/.test(tokens[range.from]?.norm ?? '');
}

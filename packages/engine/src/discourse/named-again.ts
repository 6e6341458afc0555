import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { CONVENED, hasVoiceHere } from './convened.ts';
import type { DiscourseState } from './discourse-state.ts';

/** "the Forum", "the Agency": stands for the organization spoken of where its name has the word. */
export const NAMED_ORGANIZATION: ReadonlySet<string> = new Set([
  'forum',
  'council',
  'league',
  'agency',
  'commonwealth',
  'bank',
  'fund',
  'leaders',
  'ministers',
  ...CONVENED,
]);

/** Who speaks for an organization on its own pages: "The Authority commended", "Leaders welcomed". */
const OWN_ORGANS: ReadonlySet<string> = new Set(['authority', 'council', 'summit', 'assembly', 'leaders', 'ministers']);

/** The organization that a capital noun such as "the Forum" at token `i` stands for. */
export function namedAgain(
  sentence: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
  state: DiscourseState,
): Reference | null {
  const { tokens } = sentence;
  const next = tokens[i + 1];
  const word = tokens[i]?.norm ?? '';
  const own = ownOrgan(tokens, i, explicit, state);
  if (own !== null) return own;
  const organ = organAgain(tokens, i, explicit, state);
  if (organ !== null) return organ;
  if (word === 'leaders' || word === 'ministers') return null;
  const convened = state.convened.find((known) => known.word === word);
  if (CONVENED.has(word) || (convened && isAnOrgan(tokens, i))) {
    const from = tokens[i - 1]?.norm === 'the' ? i - 1 : i;
    if (!opensPart(tokens, from) || !convened || !tokens[i]?.capital || tokens[i + 1]?.norm === 'of') return null;
    if (!hasVoiceHere(sentence, i)) return null;
    if (next?.kind === 'word' && next.capital) return null;
    return { from, to: i + 1, parties: [convened.party], kind: 'description' };
  }
  if (
    !/^(?:the|this|that)$/.test(tokens[i - 1]?.norm ?? '') ||
    !tokens[i]?.capital ||
    (next?.capital && next.kind === 'word')
  )
    return null;
  if (next?.norm === 'of' || next?.norm === 'for' || next?.norm === 'on') return null;
  const told = explicit.filter((reference) => reference.to < i && reference.kind === 'organization').at(-1)?.parties[0];
  const party =
    told ??
    [...state.organizations, ...(state.lastOrganization ? [state.lastOrganization] : [])].findLast((named) =>
      isNamedSo(named, word),
    );
  return party && isNamedSo(party, word) ? { from: i - 1, to: i + 1, parties: [party], kind: 'description' } : null;
}

/** "The Council" at the head of a sentence, whatever organizations were named since. */
function isAnOrgan(tokens: ParsedSentence['tokens'], i: number): boolean {
  return tokens[i - 1]?.norm === 'the' && opensPart(tokens, i - 1);
}

/** What begins a sentence, a quotation in it, or what follows its opening: "Held in Lima, the Summit …". */
function opensPart(tokens: ParsedSentence['tokens'], from: number): boolean {
  return from === 0 || /^[“"«,]$/.test(tokens[from - 1]?.norm ?? '');
}

/** What news calls an organ of many states in small letters, once its name was told. */
const ORGANS: ReadonlySet<string> = new Set(['council', 'assembly', 'agency', 'forum']);

/** "The 15-member council urged …", "the assembly voted …", behind the Security Council, the General Assembly. */
function organAgain(
  tokens: ParsedSentence['tokens'],
  i: number,
  explicit: readonly Reference[],
  { lastOrganization }: DiscourseState,
): Reference | null {
  const token = tokens[i];
  if (token === undefined || token.capital || !ORGANS.has(token.norm) || lastOrganization === null) return null;
  const from = tokens[i - 1]?.norm === 'member' ? i - 4 : i - 1;
  const next = tokens[i + 1];
  if (tokens[from]?.norm !== 'the' || next?.capital === true || /^(?:of|for)$/.test(next?.norm ?? '')) return null;
  const told = explicit.filter(({ to, kind }) => to < from && kind === 'organization').at(-1)?.parties[0];
  const party = told ?? lastOrganization;
  return isNamedSo(party, token.norm) ? { from, to: i + 1, parties: [party], kind: 'description' } : null;
}

function ownOrgan(
  tokens: ParsedSentence['tokens'],
  i: number,
  explicit: readonly Reference[],
  { home, convened }: DiscourseState,
): Reference | null {
  if (home === null || !home.startsWith('org:') || !OWN_ORGANS.has(tokens[i]?.norm ?? '')) return null;
  const articled = i === 1 && tokens[0]?.norm === 'the';
  if ((i !== 0 && !articled) || !tokens[i]?.capital || convened.some(({ party }) => party !== home)) return null;
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.capital || /^(?:of|for|on|from|in|and|at)$/.test(next.norm)) return null;
  // "the Peruvian Council": somebody else's was named right before.
  if (explicit.some(({ from }) => from <= i)) return null;
  return { from: 0, to: i + 1, parties: [home], kind: 'description' };
}

function isNamedSo(party: PartyId, lemma: string): boolean {
  return organizationById(party)?.name.toLowerCase().split(/\s+/).includes(lemma) ?? false;
}

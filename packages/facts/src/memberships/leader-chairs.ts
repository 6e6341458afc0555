import { collect, type ResolvedPerson, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';

const LEADING = new Set(['head_of_state', 'head_of_government', 'foreign_minister']);
const CHAIRS =
  /^(?:current |rotating |pro[- ]tempore )*(?:chair(?:man|woman|person)?)\b(?!.*\b(?:commission|secretariat|committee|parliament\w*|bank|fund|agency|board|court)\b)/i;
const NOT_NOW = new Set(['incoming', 'outgoing', 'next', 'former', 'vice', 'deputy', 'past', 'previous', 'co', 'then']);
const JOINS = new Set([
  ',',
  'and',
  'the',
  'current',
  'also',
  'as',
  'well',
  'who',
  'is',
  'present',
  'serving',
  'rotating',
  'in',
  'his',
  'her',
  'capacity',
]);

/** "President N of Ghana and current Chair of ECOWAS", "the SADC Chairperson, King N of Eswatini": the state of a leader who chairs. */
export function leaderChairDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  // "was elected Chair": told as an election.
  if (sentence.clauses.some(({ lemma }) => lemma === 'elect')) return [];
  return collect(sentence.people, (person, at) => {
    const chaired = person.offices.find(
      ({ title, party, former }) => !former && party?.startsWith('org:') === true && CHAIRS.test(title),
    );
    if (!chaired?.party || !organizationById(chaired.party) || isNotNow(sentence, person)) return [];
    if (isOfPart(sentence, chaired.party)) return [];
    const state = leads(person) ?? besides(sentence, person, at);
    return state === null
      ? []
      : membershipDrafts(sentence, {
          members: [state],
          organization: {
            id: chaired.party,
            from: person.from,
            to: person.to,
            kind: organizationById(chaired.party)?.kind ?? null,
            described: false,
          },
          role: 'chair',
          change: 'held',
          date: NO_DATE,
          rule: 'memberships/leader_chairs',
          range: person,
        });
  });
}

/** "Chairperson of the SADC Troika": of an organ, and not of the whole. */
function isOfPart({ tokens, actors }: ResolvedSentence, party: string): boolean {
  return actors.some(({ actorId, to }) => {
    const at =
      tokens[to]?.norm === '(' && tokens[to + 2]?.norm === ')' ? to + 3 : tokens[to]?.norm === ')' ? to + 1 : to;
    const next = tokens[at];
    return actorId === party && next?.capital === true && /^(?:troika|organ|committee|council|bureau)$/.test(next.norm);
  });
}

const CURRENT = new Set(['current', 'present', 'serving', 'rotating', 'also']);

/** The state that a person leads. */
function leads({ offices, party: own }: ResolvedPerson): string | null {
  const office = offices.find(({ role, party, former }) => !former && LEADING.has(role) && isState(party ?? own ?? ''));
  return office === undefined ? null : (office.party ?? own);
}

/** The state of a leader who stands right beside the office: "King N of X, the Chair of Y". */
function besides(sentence: ResolvedSentence, chair: ResolvedPerson, at: number): string | null {
  if (chair.name !== null) return null;
  const { people, tokens } = sentence;
  const joined = ({ from, to }: TokenRange): boolean =>
    to > from &&
    to - from <= 5 &&
    tokens.slice(from, to).every(({ norm }, i, words) => {
      if (norm === 'as')
        return (
          /^(?:well|capacity)$/.test(words[i - 1]?.norm ?? words[i + 1]?.norm ?? '') || words[i + 1]?.norm === 'well'
        );
      return JOINS.has(norm);
    });
  const before = people[at - 1];
  if (before?.name && joined({ from: before.to, to: chair.from }) && !isAnother(sentence, before.to, chair))
    return leads(before);
  const after = people[at + 1];
  if (!after || tokens[chair.to]?.norm !== ',' || !joined({ from: chair.to, to: after.from })) return null;
  const own = leads(after);
  const next = people[at + 2];
  if (own !== null || after.name === null || !next || next.name !== null) return own;
  return joined({ from: after.to, to: next.from }) ? leads(next) : null;
}

/** "King N of X, and the Chairman of Y": two who are there. */
function isAnother({ tokens }: ResolvedSentence, from: number, chair: TokenRange): boolean {
  const words = tokens.slice(from, chair.to).map(({ norm }) => norm);
  const lead = words.slice(0, chair.from - from);
  return lead.includes('and') && (lead.includes('the') || lead[0] === ',') && !words.some((norm) => CURRENT.has(norm));
}

function isNotNow({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  // "N as Chairperson of X, and President M": the chair is the other's.
  for (let i = from; i + 1 < to; i++) if (tokens[i]?.norm === ',' && tokens[i + 1]?.norm === 'and') return true;
  for (let i = Math.max(0, from - 2); i < to; i++) if (NOT_NOW.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

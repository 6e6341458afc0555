import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';

const ALSO: ReadonlySet<string> = new Set(['also', 'concurrently', 'simultaneously', 'too', 'well']);

/** The phrases that name where a head of mission is accredited besides the own post. */
export function targetsOf(sentence: ResolvedSentence, clause: Clause): TokenRange[] {
  const behind = sentence.tagged.lemmas.slice(clause.verb.to, clause.to);
  if (
    clause.lemma === 'accredit' ||
    (clause.lemma === 'be' && behind.some((lemma) => lemma === 'concurrent' || lemma === 'accredited'))
  )
    return phrasesBehind(clause, 'to', 'in', 'for').filter((phrase) => phrase.from >= clause.verb.to);
  if (/^(?:have|hold|receive|get|maintain|enjoy)$/.test(clause.lemma)) return nounTargets(sentence);
  // "opened an embassy in Brazil with concurrent accreditation to Peru"
  if (/^(?:open|establish|set)$/.test(clause.lemma) && isWithAccreditation(sentence, clause))
    return nounTargets(sentence);
  const also =
    sentence.tokens.slice(clause.verb.from, clause.to + 2).some((token) => ALSO.has(token.norm)) ||
    ALSO.has(sentence.tokens[clause.verb.from - 1]?.norm ?? '');
  if (!also) return [];
  if (/^(?:serve|act|function)$/.test(clause.lemma)) return servedTargets(sentence, clause);
  if (clause.lemma === 'be' && behind.some((lemma) => lemma === 'responsible')) return phrasesBehind(clause, 'for');
  return clause.lemma === 'cover' && clause.object ? [clause.object] : [];
}

function isWithAccreditation({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  const at = tokens.findIndex(({ norm }, i) => i > verb.to && norm === 'accreditation');
  return at > 0 && tokens.slice(Math.max(verb.to, at - 3), at).some(({ norm }) => norm === 'with');
}

/** "its embassy to A concurrently serves as the mission to B" */
function servedTargets({ tokens }: ResolvedSentence, { verb }: Clause): TokenRange[] {
  const noun = tokens.findIndex(({ norm }, i) => i > verb.to && i < verb.to + 4 && SERVED_AS.has(norm));
  if (noun < 0 || tokens[verb.to]?.norm !== 'as' || !/^(?:to|for|in)$/.test(tokens[noun + 1]?.norm ?? '')) return [];
  return [{ from: noun + 2, to: Math.min(tokens.length, noun + 7) }];
}

/** As what a post serves a state in which it does not stand. */
const SERVED_AS: ReadonlySet<string> = new Set(['mission', 'embassy', 'representation']);

/** "has a dual accreditation to X", "maintains non-resident accreditation to a number of countries including X and Y": the noun says the same. */
function nounTargets(sentence: ResolvedSentence): TokenRange[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ norm }, i) => norm === 'accreditation' || (norm === 'credentials' && tokens[i - 1]?.norm === 'secondary'),
  );
  if (at < 0 || !isBesideAPost(tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? '')) return [];
  if (!/^(?:to|in|for)$/.test(tokens[at + 1]?.norm ?? '')) return [];
  const many = tokens.findIndex(({ norm }, i) => i > at && i < at + 8 && /^(?:including|namely|:)$/.test(norm));
  if (many < 0) return [{ from: at + 2, to: listEnd(sentence, at + 2) }];
  const end = tokens.findIndex(({ norm }, i) => i > many && /^[.;]$/.test(norm));
  return [{ from: many + 1, to: end < 0 ? tokens.length : end }];
}

/** Where the list of states that begins here ends: "for A, B, the C and D". */
function listEnd({ references, tokens }: ResolvedSentence, from: number): number {
  let to = Math.min(tokens.length, from + 4);
  for (const reference of references) {
    if (reference.from < from) continue;
    const gap = reference.from > to ? tokens.slice(to, reference.from) : [];
    if (!gap.every(({ norm }) => JOINING.has(norm)) || !reference.parties.every(isState)) break;
    to = Math.max(to === from + 4 ? 0 : to, reference.to);
  }
  return to;
}

const JOINING: ReadonlySet<string> = new Set([',', 'and', 'the', 'both', 'to', 'for', 'in']);

/** "dual accreditation", "non-resident accreditation" */
function isBesideAPost(word: string, before: string): boolean {
  return (
    /^(?:dual|side|secondary|concurrent|additional|multiple|double|non-resident|nonresident)$/.test(word) ||
    (word === 'resident' && /^(?:non|-)$/.test(before))
  );
}

/** The states of a phrase, also where it names their capitals: "accredited in Lima and Quito". */
export function statesAt(sentence: ResolvedSentence, phrase: TokenRange): PartyId[] {
  const named = partiesIn(sentence, phrase).filter(isState);
  const cities = collect(sentence.places, (place) =>
    place.country && place.from >= phrase.from && place.to <= phrase.to ? [place.country] : [],
  );
  return [...new Set([...named, ...cities])];
}

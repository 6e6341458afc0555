import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import { type Description, headOf } from './description.ts';
import type { DiscourseState } from './discourse-state.ts';
import { distinctParties } from './distinct-parties.ts';
import { oneMeant } from './one-meant.ts';
import { severalMeant } from './several-meant.ts';
import { isOwnersFirst } from './state-spoken-of.ts';

/** The parties that a noun group describes: "the two countries", "both ministers", "the Kingdom". */
export function descriptionReference(
  sentence: ParsedSentence,
  unit: TokenRange & { readonly head: number },
  explicit: readonly Reference[],
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): Reference | null {
  if (followedByParties(sentence, unit, explicit)) return null;
  const { tokens, tagged } = sentence;
  const head = headOf(sentence, unit);
  const lemma = tagged.lemmas[head] ?? '';
  const words: string[] = [];
  for (let i = unit.from; i < unit.to; i++) words.push(tokens[i]?.norm ?? '');
  const description: Description = { sentence, unit, explicit, pair, state, words, first: words[0] ?? '', lemma };
  if (isOfManyNamed(description)) return null;
  const parties = tokens[head]?.norm === lemma ? oneMeant(description) : severalMeant(description);
  if (parties === null || parties.length === 0) return null;
  return {
    from: unit.from,
    to: isOwnersFirst(tokens, unit) ? unit.from + 2 : unit.to,
    parties,
    kind: parties.length > 1 ? 'pair' : 'description',
  };
}

/** "the leaders of Kenya and Uganda", "the officials from Kenya": the names that follow say it. */
function followedByParties({ tokens }: ParsedSentence, { to }: TokenRange, explicit: readonly Reference[]): boolean {
  let at = to;
  // "the Government and the people of Kenya"
  if (/^(?:and|or)$/.test(tokens[at]?.norm ?? ''))
    while (at < to + 4 && (at === to || tokens[at]?.norm !== 'of') && tokens[at]?.kind === 'word') at++;
  if (tokens[at]?.norm !== 'of' && tokens[at]?.norm !== 'from') return false;
  let named = at + 1;
  // "the Heads of State or Government of the Member States of the Union"
  while (OF_MEMBERS.test(tokens[named]?.norm ?? '') && named < at + 7) named++;
  return explicit.some((reference) => reference.from >= at && reference.from <= Math.max(at + 3, named));
}

const OF_MEMBERS = /^(?:the|all|its|of|member|participating|states?|countries|nations)$/;

/** "visited Peru, Chile and Bolivia, where he met their officials": several are meant, not the document's two. */
function isOfManyNamed({ first, unit, explicit }: Description): boolean {
  return first === 'their' && distinctParties(explicit.filter(({ to }) => to <= unit.from)).length > 2;
}

import { collect, type ResolvedPerson, type ResolvedSentence } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { stateLinesBelow } from '../shared/state-lines.ts';
import type { EventScene } from './frame.ts';

/** Letters of credence, by whichever name. */
export const LETTERS =
  /\b(?:credentials|letters? of (?:credence|accreditation|commission)|(?:credential|accreditation) letters?|letters? of recall)\b/;

/** How many sentences behind one that tells of a ceremony may name those who presented their letters. */
const LIST_REACH = 4;

/** The states whose ambassadors the sentences behind name, where this one counts them or calls them by their plural. */
export function envoysNear(scene: EventScene, named: readonly string[]): Envoys {
  const { sentence, context } = scene;
  if (named.length === 0) return NOBODY;
  const people = collect(
    context.document.sentences
      .slice(sentence.index, sentence.index + LIST_REACH + 1)
      .filter((other) => other === sentence || (other.people.filter(isAmbassador).length > 1 && !isOfItsOwnDay(other))),
    (other) => other.people,
  ).filter((person) => isAmbassador(person) && person.party !== null);
  const states = collect(people, ({ party }) => (party !== null ? [party] : []));
  return people.length > 0 ? { states, people } : { states: statesListed(scene), people };
}

/** "On Wednesday, the President also accredited the ambassadors of …": another ceremony. */
function isOfItsOwnDay({ clauses, resolvedDates }: ResolvedSentence): boolean {
  return resolvedDates.length > 0 && clauses.some(({ lemma, form }) => form === 'finite' && lemma === 'accredit');
}

export interface Envoys {
  readonly states: readonly string[];
  readonly people: readonly ResolvedPerson[];
}

export const NOBODY: Envoys = { states: [], people: [] };

/** Those of whom several present their letters at once. */
export const SEVERAL_ENVOYS = /^(?:ambassadors|envoys|diplomats|commissioners|heads)$/;

/** "The ambassadors who presented credentials are from A, B and C": in one of the sentences behind, or in lines of their own below one. */
function statesListed({ sentence, context }: EventScene): string[] {
  for (const other of context.document.sentences.slice(sentence.index, sentence.index + LIST_REACH + 1)) {
    if (
      other.tokens.at(-1)?.norm === ':' &&
      (other.tokens.some(({ norm }) => SEVERAL_ENVOYS.test(norm)) || saysWhoseTheyAre(other))
    ) {
      const below = collect(stateLinesBelow(other, context.document), ({ states }) => states);
      if (below.length > 1) return below;
    }
    if (other.index === sentence.index || (tellsOfFuture(other) && !tellsOfFuture(sentence))) continue;
    const at = other.tokens.findIndex((token) => /^(?:ambassadors|envoys|diplomats)$/.test(token.norm));
    if ((at < 0 || at > 3) && !saysWhoseTheyAre(other) && !tellsOfLetters(other)) continue;
    const states = other.references.flatMap((reference) =>
      reference.to > at && (reference.kind === 'name' || reference.kind === 'office')
        ? reference.parties.filter(isState)
        : [],
    );
    if (new Set(states).size > 2) return states;
  }
  return [];
}

/** "will receive credentials from the ambassadors of A, B and C", "Among those who presented credentials are N from A, M from B and K from C" */
function tellsOfLetters({ tokens }: ResolvedSentence): boolean {
  const words = tokens.map(({ norm }) => norm).join(' ');
  return LETTERS.test(words) && /\b(?:ambassadors|envoys|diplomats|those) (?:from|of|who)\b/.test(words);
}

/** "New ambassadors will also arrive from A, B and C" */
function tellsOfFuture({ clauses }: ResolvedSentence): boolean {
  return clauses.find(({ form }) => form === 'finite')?.tense === 'future';
}

/** "They represent A, B and C", "They come from A, B and C" */
function saysWhoseTheyAre({ tokens, clauses }: ResolvedSentence): boolean {
  const [first] = clauses;
  if (first?.form !== 'finite' || first.negated || tokens[0]?.norm !== 'they') return false;
  return (
    first.lemma === 'represent' || (/^(?:be|come|hail)$/.test(first.lemma) && first.phrases[0]?.preposition === 'from')
  );
}

export function isAmbassador(person: ResolvedPerson): boolean {
  return person.name !== null && person.offices.some((office) => office.role === 'ambassador' && !office.former);
}

import { type Clause, type Phrase, type Realis, rangeContains, type TokenRange } from '@diplomatic-relations/engine';
import { holds } from './doers.ts';
import { type EventScene, happened } from './frame.ts';
import { isEditionOf, isLeadingSubject } from './leading-subject.ts';
import type { EventNoun } from './nouns.ts';

/** Where an event noun stands in a clause, and what the clause says of whoever does it. */
export interface UseAt {
  readonly scene: EventScene;
  readonly noun: EventNoun;
  readonly clause: Clause;
  readonly inSubject: boolean;
  readonly inObject: boolean;
  /** The phrase of the clause that the noun heads. */
  readonly phrase: Phrase | undefined;
  readonly passive: boolean;
  /** Who does it: the subject, or in the passive whoever stands behind "by". */
  readonly agents: readonly (TokenRange | null)[];
  /** Where the noun leads a subject that goes on behind it: the words up to the verb. */
  readonly hung: readonly TokenRange[];
  readonly realis: Realis;
}

/** Looks for an event noun in a clause. */
export function useAt(scene: EventScene, noun: EventNoun, clause: Clause): UseAt {
  const leading = !holds(clause.subject, noun) && isLeadingSubject(scene, clause, noun);
  const passive = clause.voice === 'passive';
  return {
    scene,
    noun,
    clause,
    inSubject: leading || (holds(clause.subject, noun) && headOf(scene, clause.subject, noun)),
    inObject:
      followsVerb(scene, clause, noun) ||
      isAntecedent(clause, noun) ||
      (holds(clause.object, noun) && headOf(scene, clause.object, noun)),
    phrase: clause.phrases.find((candidate) => holds(candidate, noun) && headOf(scene, candidate, noun)),
    passive,
    agents: passive ? [clause.phrases.find((phrase) => phrase.preposition === 'by') ?? null] : [clause.subject],
    hung: leading ? [{ from: noun.from, to: clause.verb.from }] : [],
    realis: happened(scene.sentence, clause),
  };
}

/** The noun stands right behind a verb that was given no object. */
function followsVerb({ sentence }: EventScene, { object, form, verb }: Clause, noun: EventNoun): boolean {
  return (
    object === null &&
    form !== 'participle' &&
    noun.from >= verb.to &&
    noun.from <= verb.to + 1 &&
    sentence.units.some(
      (unit) => unit.kind === 'noun' && unit.from === verb.to && unit.from <= noun.head && noun.head < unit.to,
    )
  );
}

/** "the subject of the talks that they held in Lima" */
function isAntecedent({ link, object }: Clause, noun: EventNoun): boolean {
  return link === 'relative' && object !== null && object.to === noun.head + 1 && holds(object, noun);
}

/** The noun is the head of the phrase, or one of its list. */
function headOf(scene: EventScene, range: (TokenRange & { readonly head?: number }) | null, noun: EventNoun): boolean {
  if (!range) return false;
  if (range.head === noun.head || rangeContains(noun, { from: range.head ?? -1, to: (range.head ?? -1) + 1 }))
    return true;
  const before = scene.sentence.tokens[noun.from - 1]?.norm ?? '';
  return before === 'and' || before === ',' || range.from === noun.from || isEditionOf(scene, range, noun);
}

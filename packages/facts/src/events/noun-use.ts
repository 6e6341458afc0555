import type { Clause, Realis, TokenRange } from '@diplomatic-relations/engine';
import { holds } from './doers.ts';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';
import { inOrderOfForm } from './order-of-clauses.ts';
import { isToBeHeld } from './to-be-held.ts';
import { toldUse } from './told-use.ts';
import { useAt } from './use-at.ts';
import { OPENING_READINGS, READINGS, type Verdict } from './use-readings.ts';

/** Held, attended, called off, or only told of. */
export type Use = 'held' | 'attended' | 'cancelled' | 'told';

/** What a sentence does with an event noun. */
export interface NounUse {
  readonly use: Use;
  readonly clause: Clause | null;
  /** Whose event it is besides the parties at the noun. */
  readonly agents: readonly (TokenRange | null)[];
  readonly realis: Realis;
}

/** What the verb nearest to the noun says of it. */
export function useOfNoun(scene: EventScene, noun: EventNoun): NounUse | null {
  const { sentence } = scene;
  if (noun.kind === 'consultations' && isNamedOnly(scene, noun)) return null;
  // "The visit that had been planned for May did not take place."
  const failed = sentence.clauses.find((clause) => isFailure(clause, sentence.clauses[clause.index - 1], noun));
  if (failed) {
    const planned = failed.subject ? failed : (sentence.clauses[failed.index - 1] ?? failed);
    return { use: 'cancelled', clause: planned, agents: [], realis: 'asserted' };
  }
  const ahead = sentence.clauses.find((clause) => isToBeHeld(scene, clause, noun));
  if (ahead) return { use: 'held', clause: ahead, agents: [], realis: 'planned' };
  for (const clause of inOrderOfForm(sentence.clauses, noun)) {
    const verdict = tellsLess(scene, clause) ? 'elsewhere' : verdictOf(scene, noun, clause);
    if (verdict === 'nothing') return null;
    if (verdict !== null && verdict !== 'elsewhere') return verdict;
  }
  return toldUse(scene, noun);
}

/** A clause beside which another one tells what became of the event. */
function tellsLess({ sentence }: EventScene, { form, lemma, verb, object, licensor }: Clause): boolean {
  // "scheduled to last until Friday, opened today": how long it lasts does not tell whether it began.
  if (form === 'infinitive' && lemma === 'last') return true;
  // "the visit showed Peru's desire to continue trade": what somebody wants
  if (form === 'infinitive' && object !== null && WILL.has(licensor ?? '')) return true;
  // "is to be held in Lima", "is due to take place": what is to be done with it says more.
  const { tokens, tagged } = sentence;
  const to = BEFORE_TO.has(tokens[verb.to]?.norm ?? '') ? verb.to + 1 : verb.to;
  return lemma === 'be' && form === 'finite' && tagged.tags[to] === 'TO';
}

const WILL: ReadonlySet<string> = new Set(
  'desire wish will willingness determination intention commitment readiness resolve interest aspiration ambition'.split(
    ' ',
  ),
);

/** Adjectives between "is" and what is to be done. */
const BEFORE_TO: ReadonlySet<string> = new Set('due likely unlikely bound sure certain'.split(' '));

function verdictOf(scene: EventScene, noun: EventNoun, clause: Clause): Verdict {
  const at = useAt(scene, noun, clause);
  for (const reading of OPENING_READINGS) {
    const use = reading(at);
    if (use !== null) return use;
  }
  if (!at.inObject && !at.inSubject && !at.phrase) return 'elsewhere';
  for (const reading of READINGS) {
    const verdict = reading(at);
    if (verdict !== null) return verdict;
  }
  return null;
}

function isFailure(clause: Clause, before: Clause | undefined, noun: EventNoun): boolean {
  if (!clause.negated || clause.tense !== 'past' || !/^(?:take|occur|happen|materiali[sz]e)$/.test(clause.lemma))
    return false;
  // A relative clause may stand between the noun and the verb.
  const subject = clause.subject ?? (before?.link === 'relative' ? before.subject : null);
  return subject !== null && subject.from <= noun.head && noun.head < subject.to && noun.from <= subject.head;
}

const DOCUMENTS =
  /^(?:mou|mous|memorandum|memoranda|understanding|agreement|agreements|plan|plans|protocol|framework|statement|declaration|programme|program|roadmap|decision|charter|guidelines|report|paper|policy|\))$/;
const PROSPECTS = /^(?:importance|resumption|implementation|mechanism|mandate|format|role|value|establishment)$/;
const KEEPING =
  /^(?:strengthen|develop|deepen|enhance|promote|intensify|activate|institutionali[sz]e|advance|expand|foster|boost)$/;

/** "the memorandum on strategic dialogue", "the importance of strengthening the dialogue": the mechanism is named, no session of it. */
function isNamedOnly({ sentence }: EventScene, noun: EventNoun): boolean {
  const { tokens } = sentence;
  let k = noun.from - 1;
  while (k > noun.from - 4 && /^(?:the|a|an|its|their)$/.test(tokens[k]?.norm ?? '')) k--;
  const word = tokens[k]?.norm ?? '';
  const before = tokens[k - 1]?.norm ?? '';
  if ((word === 'on' || word === 'for') && DOCUMENTS.test(before)) return true;
  if (word === 'of' && PROSPECTS.test(before)) return true;
  return sentence.clauses.some(
    (clause) =>
      clause.form === 'gerund' && KEEPING.test(clause.lemma) && clause.object !== null && holds(clause.object, noun),
  );
}

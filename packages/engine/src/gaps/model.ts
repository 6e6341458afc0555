import { lexemeOf } from '../syntax/lexeme.ts';
import type { Token } from '../tokens.ts';
import { beginsVerb, dateTail, isBe, isOfVerb } from './gap-words.ts';

/** The clause that lends its words to what follows without a verb. */
export interface GapModel {
  readonly subject: readonly Token[];
  readonly verb: readonly Token[];
  /** What follows the verb, without the date at the end. */
  readonly rest: readonly Token[];
  /** True where nothing is the object of the verb: a passive, "took place", "opened in Lima". */
  readonly objectless: boolean;
}

const OBJECTLESS: ReadonlySet<string> = new Set('open begin start end close operate function occur'.split(' '));

/** Phrases that are a verb without an object. */
const IDIOMS: readonly (readonly string[])[] = [['place'], ['into', 'force'], ['into', 'effect']];

/** Reads "subject verb rest [in 1990]"; null where there is no verb, or more than one. */
export function readModel(tokens: readonly Token[]): GapModel | null {
  const first = tokens.findIndex((token, i) => i > 0 && beginsVerb(token));
  if (first < 0) return null;
  let to = first + 1;
  while (to < tokens.length && isOfVerb(tokens[to] as Token)) to++;
  const main = tokens[to - 1] as Token;
  const passive = tokens.slice(first, to).some(isBe) && lexemeOf(main).verb?.participle === true;
  const idiom = IDIOMS.find((words) => words.every((word, k) => tokens[to + k]?.norm === word));
  if (idiom) to += idiom.length;
  const behind = tokens.slice(to);
  if (behind.some((token) => beginsVerb(token) || /^(?:who|which|that|whose)$/.test(token.norm))) return null;
  const subject = tokens.slice(0, first);
  if (subject.some(({ text, norm }) => text === ',' || /^(?:who|which|that|he|she|it|they)$/.test(norm))) return null;
  const rest = behind.slice(0, dateTail(behind));
  const opens =
    OBJECTLESS.has(lexemeOf(main).verb?.lemma ?? '') &&
    (rest.length === 0 || /^(?:in|on|at|since)$/.test(rest[0]?.norm ?? ''));
  return {
    subject,
    verb: tokens.slice(first, to),
    rest,
    objectless: passive || idiom !== undefined || opens,
  };
}

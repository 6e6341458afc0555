import type { Clause } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import { nounDate } from './noun-date.ts';
import type { EventNoun } from './nouns.ts';

/** "looked forward to meeting at the upcoming G20 Summit": whether they meet or not, it is to be held. */
export function isUpcoming({ sentence }: EventScene, noun: EventNoun): boolean {
  return (
    noun.name !== null &&
    (noun.kind === 'summit' || noun.kind === 'conference') &&
    sentence.tokens
      .slice(Math.max(0, noun.from - 1), noun.head)
      .some((token) => /^(?:upcoming|forthcoming)$/.test(token.norm))
  );
}

const FURTHER: ReadonlySet<string> = new Set(['subsequent', 'next', 'future', 'coming', 'further']);

/** "the visit later this month", "will take stock at subsequent meetings" */
export function isYetToCome(scene: EventScene, noun: EventNoun, clause: Clause | null): boolean {
  const { sentence } = scene;
  if (isLookedAheadTo(scene, noun) || isAskedTo(scene, noun, clause)) return true;
  if (clause?.tense === 'future')
    for (let i = Math.max(0, noun.from - 1); i < noun.head; i++)
      if (FURTHER.has(sentence.tokens[i]?.norm ?? '')) return true;
  const date = nounDate(sentence, noun);
  // "held the summit later that year": by then it was over.
  return (
    date !== null &&
    sentence.tokens[date.from]?.norm === 'later' &&
    (sentence.tokens[date.from + 1]?.norm !== 'that' || clause?.tense !== 'past')
  );
}

/** "Looking ahead to this week's NATO summit": the days that it is dated by are not over yet. */
function isLookedAheadTo({ sentence, context }: EventScene, noun: EventNoun): boolean {
  if (noun.kind !== 'summit' && noun.kind !== 'conference') return false;
  const published = context.document.date;
  const end = nounDate(sentence, noun)?.edtf.split('/').at(-1);
  if (published === null || end === undefined || end.slice(0, 10) < published.slice(0, end.length)) return false;
  const { tokens } = sentence;
  for (let i = Math.max(0, noun.from - 6); i < noun.from; i++)
    if (
      (tokens[i]?.norm === 'ahead' && /^(?:to|of)$/.test(tokens[i + 1]?.norm ?? '')) ||
      (tokens[i]?.norm === 'forward' && tokens[i + 1]?.norm === 'to')
    )
      return true;
  return false;
}

const TAKING_PART = /^(?:participation|attendance|presence|involvement)$/;
const ASKING: ReadonlySet<string> = new Set(
  'ask request hope call seek urge encourage expect await anticipate invite count want wish'.split(' '),
);

/** "asked for the Minister's participation in the summit in Lima on 7 December": of a day that is not over, the gathering is to come. */
function isAskedTo({ sentence, context }: EventScene, noun: EventNoun, clause: Clause | null): boolean {
  if (clause === null || !ASKING.has(clause.lemma)) return false;
  const { tokens } = sentence;
  let at = noun.from - 1;
  while (/^(?:the|a|an|\p{Lu}.*)$/u.test(tokens[at]?.text ?? '')) at--;
  if (!/^(?:in|at)$/.test(tokens[at]?.norm ?? '') || !TAKING_PART.test(tokens[at - 1]?.norm ?? '')) return false;
  const published = context.document.date;
  const end = nounDate(sentence, noun)?.edtf.split('/').at(-1) ?? null;
  return end === null || published === null || end.slice(0, 10) >= published.slice(0, end.length);
}

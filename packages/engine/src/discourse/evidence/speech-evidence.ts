import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

const SAYING = /^(?:say|state|note|add|stress|affirm|declare|reiterate|emphasise|emphasize|underline|announce)$/;

/** What only one's own state can be said to feel or intend. */
const OWN_MIND = /^(?:look|stand|value|admire|appreciate|attach|wish|hope|support|welcome|remain)$/;

const EXPRESSING: ReadonlySet<string> = new Set(
  'express convey reiterate reaffirm underline underscore stress emphasize emphasise voice restate extend'.split(' '),
);

/** What one state has towards another. */
const ATTITUDES =
  /^(?:concerns?|support|thanks|gratitude|commitment|condolences|readiness|solidarity|appreciation|interest|desire|willingness|hope|condemnation|determination|sympathy|intention|congratulations)$/;

/** "Minister N expressed Canada's concern": what a state feels is said by its own. */
function expressedEvidence({ clauses, actors, tokens }: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const { lemma, voice, subject, object } of clauses) {
    if (!EXPRESSING.has(lemma) || voice !== 'active' || subject === null || object === null) continue;
    if (person.from < subject.from || subject.to < person.to) continue;
    const owner = actors.find(
      ({ from, to }) => from >= object.from && from <= object.from + 1 && /^['’]s?$/.test(tokens[to]?.norm ?? ''),
    );
    if (owner === undefined) continue;
    const mind = [1, 2, 3].some((step) => ATTITUDES.test(tokens[owner.to + step]?.norm ?? ''));
    if (mind) add(owner.actorId, 3);
  }
}

/** "“Kenya looks forward to …,” said President N": what stands before the verb that a speaker follows. */
function saidBefore(
  { clauses, tokens }: ParsedSentence,
  { from }: PersonMention,
): ParsedSentence['clauses'][number] | undefined {
  const at = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  const saying = clauses.find(({ lemma, verb }) => SAYING.test(lemma) && verb.to === at + 1);
  const opens = saying !== undefined && /^[,”"’]$/.test(tokens[saying.verb.from - 1]?.text ?? '');
  return opens
    ? clauses.find(({ form, subject, verb }) => form === 'finite' && subject !== null && verb.to < at)
    : undefined;
}

/** "President N said Kenya looks forward to …": who speaks of what a state has in mind speaks for it. */
export function speechEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (person.offices.length === 0) return;
  expressedEvidence(sentence, person, add);
  const said = sentence.clauses.find(
    ({ lemma, subject, verb }) =>
      SAYING.test(lemma) &&
      subject !== null &&
      subject.from <= person.from &&
      person.to <= subject.to &&
      verb.from >= person.to,
  );
  const content = said ? sentence.clauses[said.index + 1] : saidBefore(sentence, person);
  const of = content?.subject;
  if (!content || !of || content.negated || !OWN_MIND.test(content.lemma)) return;
  if (said && content.verb.from < said.verb.to) return;
  const state = sentence.actors.find((actor) => actor.from >= of.from && actor.to === of.to && actor.form === 'name');
  if (state && of.to - of.from <= 2) add(state.actorId, 2.5);
}

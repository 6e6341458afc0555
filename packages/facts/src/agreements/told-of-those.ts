import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { DocumentAction } from './document-action.ts';
import { COLLECTIVES, PARTICIPLES } from './words.ts';

/** "List of documents signed during the visit", "The statements adopted include": what the participle behind a collective tells of all of them, in words that say no more. */
export function toldOfThose({ tokens, clauses }: ResolvedSentence): DocumentAction | null {
  const at = tokens.findIndex(
    ({ norm }, i) =>
      COLLECTIVES.has(norm) && PARTICIPLES.has(tokens[i + 1]?.norm ?? '') && tokens[i + 2]?.norm !== 'by',
  );
  const action = PARTICIPLES.get(tokens[at + 1]?.norm ?? '');
  if (at < 0 || action === undefined) return null;
  if (tokens.slice(0, at).some(({ norm }) => /^(?:no|not|be|to|will|previously|earlier)$/.test(norm))) return null;
  const clause = clauses.find(({ verb }) => verb.from === at + 1);
  const others = clauses.filter((other) => other !== clause && other.form === 'finite');
  if (clause === undefined || others.some(({ lemma }) => !/^(?:include|comprise|be)$/.test(lemma))) return null;
  const agents = clause.phrases.filter(({ preposition }) => preposition === 'with' || preposition === 'between');
  return asserted(action, clause, agents, at);
}

/** "The parties have signed:", "Were signed:": a verb of signing right before the colon that opens a list. */
export function bareAction({ tokens, clauses }: ResolvedSentence): DocumentAction | null {
  const clause = clauses.at(-1);
  const action = PARTICIPLES.get(tokens[clause?.head ?? -1]?.norm ?? '');
  if (clause === undefined || action === undefined || clause.negated || clause.modal || clause.tense === 'future')
    return null;
  // "The parties signed the following:"
  const between = tokens.slice(clause.verb.to, -1).map(({ norm }) => norm);
  const bare = between.length === 0 || (between.join(' ') === 'the following' && clause.voice === 'active');
  if (tokens.at(-1)?.norm !== ':' || !bare || clause.form !== 'finite') return null;
  return asserted(action, clause, clause.subject && clause.voice === 'active' ? [clause.subject] : [], 0);
}

function asserted(
  action: DocumentAction['action'],
  clause: Clause,
  agents: DocumentAction['agents'],
  from: number,
): DocumentAction {
  const { head, lemma, to } = clause;
  return { action, realis: 'asserted', clause, head, nominal: false, lemma, agents, range: { from, to } };
}

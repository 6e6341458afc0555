import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { CooperationContext } from './context.ts';
import { hindranceOf } from './hindrance.ts';
import { introductionOf } from './introduction.ts';
import { COOPERATING, DISCUSSING, FIELD_LIST_NOUNS, HELPING, MUTUAL_NOUNS } from './words.ts';

/** "… agreed to work together in these areas:" makes every item below an area. */
export function introducedItems(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
): CooperationContext[] {
  const introduction = introductionOf(sentence, sentences);
  if (introduction?.tokens.at(-1)?.norm !== ':') return [];
  const opens =
    introduction.clauses.some(
      (clause) => (DISCUSSING.has(clause.lemma) || COOPERATING.has(clause.lemma)) && !hindranceOf(introduction, clause),
    ) || introduction.tagged.lemmas.some((lemma) => MUTUAL_NOUNS.has(lemma));
  return opens
    ? [{ kind: 'list', from: 0, to: sentence.tokens.length, anchor: 0, nominal: false, mutual: true, clause: null }]
    : [];
}

const POINTING: ReadonlySet<string> = new Set(['this', 'these', 'they']);

/** "The sides will cooperate in further areas. These include tourism and sport.": what the sentence before says they do together. */
export function includedItems(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
): CooperationContext[] {
  const [first] = sentence.clauses;
  if (!POINTING.has(sentence.tokens[0]?.norm ?? '') || first?.lemma !== 'include' || first.voice !== 'active')
    return [];
  if (first.negated || first.verb.from > 2) return [];
  const before = sentences[sentence.index - 1];
  if (before?.segment.kind !== 'body' || !before.tagged.lemmas.some((lemma) => FIELD_LIST_NOUNS.has(lemma))) return [];
  const together =
    before.clauses.some(
      (clause) => (DISCUSSING.has(clause.lemma) || COOPERATING.has(clause.lemma)) && !hindranceOf(before, clause),
    ) || before.tagged.lemmas.some((lemma) => MUTUAL_NOUNS.has(lemma));
  return together
    ? [
        {
          kind: 'list',
          from: first.verb.to,
          to: sentence.tokens.length,
          anchor: 0,
          nominal: false,
          mutual: true,
          clause: null,
        },
      ]
    : [];
}

const LABELS = /^(?:agenda|topics?|subjects?|themes?|focus)$/;

/** "On the agenda: trade and tourism", "Topics discussed: energy": what a label says was talked about. */
export function labelledTopics({ tokens, clauses }: ResolvedSentence): CooperationContext[] {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 5 || !tokens.slice(0, colon).some(({ norm }) => LABELS.test(norm))) return [];
  if (clauses.some(({ form, verb }) => form === 'finite' && verb.from > colon)) return [];
  return [
    {
      kind: 'discussion',
      from: colon + 1,
      to: tokens.length,
      anchor: colon,
      nominal: false,
      mutual: true,
      clause: null,
    },
  ];
}

const TOPIC_OPENERS: ReadonlySet<string> = new Set([
  'on',
  'regarding',
  'concerning',
  'in',
  'as',
  'with',
  'for',
  'about',
]);

/** "On security, the President thanked …", "In the field of energy, the sides agreed …": the topic stands before the clause. */
export function frontedTopics(sentence: ResolvedSentence): CooperationContext[] {
  const { tokens } = sentence;
  if (!TOPIC_OPENERS.has(tokens[0]?.norm ?? '')) return [];
  // "With the return to democracy, …": what had come about, and no topic.
  if (tokens[0]?.norm === 'with' && /^(?:return|restoration|advent|fall|end|rise)$/.test(tokens[2]?.norm ?? ''))
    return [];
  const first = sentence.clauses.find((clause) => clause.form === 'finite' && clause.subject);
  if (
    !first?.subject ||
    !(DISCUSSING.has(first.lemma) || COOPERATING.has(first.lemma) || HELPING.has(first.lemma)) ||
    hindranceOf(sentence, first)
  )
    return [];
  const comma = tokens.findIndex((token) => token.norm === ',');
  if (comma < 2 || comma > first.subject.from) return [];
  if (
    tokens[0]?.norm === 'in' &&
    !tokens
      .slice(0, comma)
      .some((token) =>
        /^(?:area|areas|field|fields|sphere|spheres|sector|sectors|domain|terms|regard)$/.test(token.norm),
      )
  )
    return [];
  let end = comma;
  for (let i = comma; i < first.subject.from; i++) if (tokens[i]?.norm === ',') end = i;
  return [{ kind: 'topic', from: 0, to: end, anchor: first.head, nominal: false, mutual: false, clause: first }];
}

import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { onlyDate, type PlainStretch, plainStretch } from '../shared/plain-stretch.ts';
import { type RelationDraft, relationDraft } from './draft.ts';
import { type RelationObject, relationObject, TIES } from './object.ts';
import { RELATION_NOUNS, RELATION_VERBS, type RelationChange } from './words.ts';

/** Words between a change and what it changes. */
const ASIDE = new Set('the of their its formal official full formally officially'.split(' '));

/** Changes that a plain reading takes from words alone. */
const CHANGES: ReadonlySet<RelationChange> = new Set(['established', 'restored', 'severed', 'suspended']);

/** Verbs that say nothing of relations without a frame around them. */
const WEAK = new Set(
  'begin start open date create form find agree conclude enter close end reduce lower cut break'.split(' '),
);

/** "soon after established diplomatic relations with B", "the recently restored diplomatic ties with B": the words stand together, with one pair and at most one date. */
export function plainRelations(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  const { lemmas } = sentence.tagged;
  for (let i = 1; i < lemmas.length; i++) {
    if (!TIES.has(lemmas[i] ?? '')) continue;
    const object = relationObject(sentence, { from: i, to: i + 1 });
    if (!object || object.bare || object.kind !== 'diplomatic_relations') continue;
    const change = changeBefore(sentence, object);
    const stretch = change && plainStretch(sentence, i);
    if (!change || !stretch || stretch.ahead || change.at < stretch.from) continue;
    const parties = sidesIn(stretch, object, context);
    const date = dateAt(sentence, stretch, change.at);
    if (!parties || date === undefined) continue;
    const draft = relationDraft(
      sentence,
      { range: { from: change.at, to: object.to } },
      {
        kind: object.kind,
        change: change.change,
        parties,
        label: object.label,
        date: date ? factDate(date) : NO_DATE,
        rule: 'relations/plain',
      },
    );
    return draft ? [draft] : [];
  }
  return [];
}

/** The word of change right before the relations. */
function changeBefore(
  { tokens, tagged }: ResolvedSentence,
  { from }: RelationObject,
): { readonly at: number; readonly change: RelationChange } | null {
  let at = from - 1;
  while (at > 0 && ASIDE.has(tokens[at]?.norm ?? '')) at--;
  const lemma = tagged.lemmas[at] ?? '';
  const tag = tagged.tags[at] ?? '';
  const done = tag === 'VBD' || tag === 'VBN' || /(?:ed|ished|ised|ized)$/.test(tokens[at]?.norm ?? '');
  const change = done && !WEAK.has(lemma) ? changeOf(lemma, tokens[at]?.norm ?? '') : undefined;
  return change !== undefined && CHANGES.has(change) ? { at, change } : null;
}

function changeOf(lemma: string, word: string): RelationChange | undefined {
  if (RELATION_NOUNS.has(lemma)) return undefined;
  return (
    RELATION_VERBS.get(lemma) ??
    RELATION_VERBS.get(word.replace(/d$/, '')) ??
    RELATION_VERBS.get(word.replace(/ed$/, ''))
  );
}

/** The one pair of the stretch: the two that it names, or the one behind "with" and the other of the page. */
function sidesIn(
  stretch: PlainStretch,
  object: RelationObject,
  { document }: ExtractContext,
): readonly [string, string] | null {
  // "with two countries": others than the two of the page
  const named = [
    ...new Set(
      stretch.references.flatMap(({ kind, parties }) => (kind === 'description' ? [] : parties)).filter(isParty),
    ),
  ];
  const [first, second, third] = named;
  if (third !== undefined) return null;
  if (first !== undefined && second !== undefined) return inOrder(first, second);
  if (first === undefined) return null;
  const pair = document.mainPair;
  const isBehind = stretch.references.some(
    ({ kind, parties, from }) =>
      kind !== 'description' && parties[0] === first && from >= object.to && from < object.to + 5,
  );
  if (!isBehind) return null;
  const other = pair?.includes(first) ? pair.find((party) => party !== first) : document.home;
  return other && other !== first ? inOrder(first, other) : null;
}

/** The date of the change: the only one of the stretch, none where a verb of something else stands between; undefined where there are several. */
function dateAt(sentence: ResolvedSentence, stretch: PlainStretch, at: number): ReturnType<typeof onlyDate> {
  const date = onlyDate(stretch);
  if (!date || date.from > at) return date;
  return sentence.clauses.some(({ form, verb }) => form === 'finite' && verb.from < at) ? null : date;
}

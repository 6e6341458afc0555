import { type Clause, noteOnWords, type ResolvedSentence, type Token } from '@diplomatic-relations/engine';
import { holdsToken } from '../shared/ranges.ts';
import { isBygone } from './bygone.ts';
import type { ContextKind, CooperationContext, Deny } from './context.ts';
import { rightLimit } from './context-limits.ts';
import { nominalHindrance } from './hindrance.ts';
import { chainStart, complementStart } from './noun-stretches.ts';
import { COOPERATING, DISCUSSING, DOCUMENT_NOUNS, FIELD_LIST_NOUNS, JOINT_NOUNS, MUTUAL_NOUNS } from './words.ts';

/** The contexts that nouns open: the modifiers before the noun, and what it is about. */
export function nounContexts(sentence: ResolvedSentence, deny: Deny): CooperationContext[] {
  const { tokens, tagged } = sentence;
  const found: CooperationContext[] = [];
  let joint: boolean | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tagged.tags[i];
    if (tag !== 'NN' && tag !== 'NNP' && tag !== 'VBG') continue;
    const lemma = tagged.lemmas[i] ?? '';
    const token = tokens[i] as Token;
    const word = token.norm;
    const kind = kindOfNoun(lemma, token) ?? (isStandingGroup(sentence, i) ? 'cooperation' : null);
    // "the High Commission of Peru and its Cultural Centre": a post
    if (word === 'commission' && OF_ONE_STATE.test(tokens[i - 1]?.norm ?? '')) continue;
    if (!kind || word === 'according' || holdsToken(sentence.people, i)) continue;
    if (kind === 'list') {
      joint ??= isJointSentence(sentence);
      if (!joint) continue;
    }
    const clause = clauseAt(sentence, i);
    const hindrance = nominalHindrance(sentence, i, clause);
    if (hindrance) {
      deny({ from: i, to: rightLimit(sentence, i, false) }, kind, word, `is ${hindrance}`);
      continue;
    }
    if (isBygone(sentence, i)) {
      deny({ from: i, to: i + 1 }, kind, word, 'only says when');
      continue;
    }
    const mutual = MUTUAL_NOUNS.has(lemma);
    found.push({ kind, from: chainStart(sentence, i), to: i, anchor: i, nominal: true, mutual, clause });
    const from = complementStart(sentence, i, kind);
    if (from > 0)
      found.push({ kind, from, to: rightLimit(sentence, i, false), anchor: i, nominal: true, mutual, clause });
  }
  return found;
}

/** "the High Commission": a post; "the State Commission of the Kenyan Language": an organ. */
const OF_ONE_STATE = /^(?:high|state|national|federal|presidential|electoral|election|language|constitutional|royal)$/;

/** "a joint *working group* on energy", "are *partners* in space research": joint work by its words only. */
function isStandingGroup({ tokens }: ResolvedSentence, i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  if (word === 'group' || word === 'groups') return tokens[i - 1]?.norm === 'working' && tokens[i + 1]?.norm === 'on';
  return (
    (word === 'partner' || word === 'partners') &&
    !/^(?:trad(?:e|ing)|business|economic|commercial|export|import)$/.test(tokens[i - 1]?.norm ?? '') &&
    tokens[i + 1]?.norm === 'in' &&
    // "a partner in the Nordic Region"
    tokens[tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2]?.capital === false
  );
}

const NOUN_KINDS: ReadonlyMap<string, ContextKind> = new Map([
  ...[...FIELD_LIST_NOUNS].map((noun): [string, ContextKind] => [noun, 'list']),
  ...[...DOCUMENT_NOUNS].map((noun): [string, ContextKind] => [noun, 'document']),
  ...[...JOINT_NOUNS].map((noun): [string, ContextKind] => [noun, 'cooperation']),
]);

const kindOfWord = noteOnWords(({ norm }) => NOUN_KINDS.get(norm) ?? null);

/** Joint work before documents before fields; a field only by its lemma. */
function kindOfNoun(lemma: string, { word }: Token): ContextKind | null {
  const ofWord = kindOfWord(word);
  if (word.norm === lemma) return ofWord;
  const kind = NOUN_KINDS.get(lemma) ?? null;
  if (kind === 'cooperation') return kind;
  return ofWord === 'cooperation' || (ofWord === 'document' && kind !== 'document') ? ofWord : kind;
}

/** Something is talked over, agreed, or done together: "the private sector" alone lists no areas. */
function isJointSentence(sentence: ResolvedSentence): boolean {
  return (
    sentence.tagged.lemmas.some((lemma) => MUTUAL_NOUNS.has(lemma)) ||
    sentence.clauses.some(
      (clause) => (DISCUSSING.has(clause.lemma) || COOPERATING.has(clause.lemma)) && clause.form === 'finite',
    )
  );
}

function clauseAt(sentence: ResolvedSentence, at: number): Clause | null {
  const { clauses } = sentence;
  for (let k = clauses.length - 1; k >= 0; k--) {
    const clause = clauses[k] as Clause;
    if (clause.from <= at && at < clause.to) return clause;
  }
  return clauses[0] ?? null;
}

import {
  type AnalysedDocument,
  type Clause,
  collect,
  type PartyId,
  type ResolvedSentence,
  referencesIn,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isMessage } from './message.ts';

type Pair = readonly [PartyId, PartyId];

const KNOWN: WeakMap<AnalysedDocument, boolean> = new WeakMap();

/** The document tells somewhere that the two parties of its pair meet, agree, work or are tied with each other: where one only accuses, condoles or is spoken of, what it says is not for the other. */
export function dealTogether(document: AnalysedDocument): boolean {
  const known = KNOWN.get(document);
  if (known !== undefined) return known;
  const pair = document.mainPair;
  const found = pair !== null && document.sentences.some((sentence) => showsBoth(sentence, pair));
  KNOWN.set(document, found);
  return found;
}

/** Verbs of which one party is the subject and the other stands behind, or both are the subject. */
const DEALING = new Set(
  'meet visit receive host welcome greet talk speak discuss negotiate consult confer sign conclude agree cooperate collaborate work partner telephone phone travel arrive tour fly brief invite exchange hold have pay establish restore resume maintain share open attend participate join celebrate mark launch inaugurate develop strengthen deepen expand enhance boost accredit appoint present co-host co-chair chair lead come return continue'.split(
    ' ',
  ),
);
const WITH = new Set([null, 'with', 'to', 'by', 'in', 'between', 'on', 'from']);

/** Verbs of what one gives to the other. */
const GIVING = new Set(
  'sponsor train donate provide help assist aid fund finance send give grant lend deliver supply export import invest commit pledge call'.split(
    ' ',
  ),
);
const GIVEN = new Set(['to', null]);

/** Nouns that tie two parties by name. */
const TIES =
  /^(?:relations?|relationship|ties|cooperation|co-operation|collaboration|partnership|partners|friendship|agreements?|treaty|memorandum|mou|accord|pact|talks|consultations?|dialogue|meetings?|visits?|commission|committee|council|forum|summit|trade|exchanges?|friends|alliance|allies|bonds?|links|links|contacts|interaction|engagement|coordination|programme|program|project|exercises?|conference|association|fund|initiative)$/;

function showsBoth(sentence: ResolvedSentence, pair: Pair): boolean {
  const { references } = sentence;
  if (
    references.some(
      (reference) =>
        reference.kind === 'pair' &&
        reference.to - reference.from > 1 &&
        pair.every((party) => reference.parties.includes(party)),
    )
  )
    return true;
  if (!pair.every((party) => references.some((reference) => reference.parties.includes(party)))) return false;
  if (sentence.segment.kind === 'title' && areJoined(sentence, pair)) return true;
  return sentence.clauses.some((clause) => dealsIn(sentence, clause, pair)) || tiedByNoun(sentence, pair);
}

/** "A and B", "A–B". */
function areJoined({ references, tokens }: ResolvedSentence, pair: Pair): boolean {
  return references.some((reference, i) => {
    const next = references[i + 1];
    return (
      next !== undefined &&
      next.from - reference.to === 1 &&
      /^(?:and|&|-|–|—|\/)$/.test(tokens[reference.to]?.norm ?? '') &&
      pair.every((party) => reference.parties.includes(party) || next.parties.includes(party))
    );
  });
}

function dealsIn(sentence: ResolvedSentence, clause: Clause, pair: Pair): boolean {
  const prepositions = DEALING.has(clause.lemma) ? WITH : GIVING.has(clause.lemma) ? GIVEN : null;
  if (!prepositions || (clause.object && isMessage(sentence, clause.object))) return false;
  if (clause.lemma === 'welcome' && clause.object && !isWelcomedParty(sentence, clause.object)) return false;
  const before = clause.subject ? namedIn(sentence, clause.subject) : [];
  if (pair.every((party) => before.includes(party))) return true;
  const behind = collect(
    [clause.object, ...clause.phrases.filter((phrase) => prepositions.has(phrase.preposition))],
    (range) => (range ? namedIn(sentence, range) : []),
  );
  return pair.some(
    (party, i) => behind.includes(party) && (before.length === 0 || before.includes(pair[1 - i] as PartyId)),
  );
}

/** "welcomed the Peruvian delegation", and not "welcomed the signing". */
function isWelcomedParty(sentence: ResolvedSentence, object: TokenRange & { readonly head?: number }): boolean {
  const head = object.head ?? object.to - 1;
  return (
    /^(?:delegation|guest|team|visitor|mission|counterpart|side|representative)$/.test(
      sentence.tagged.lemmas[head] ?? '',
    ) ||
    sentence.people.some((person) => person.from <= head && head < person.to) ||
    sentence.references.some((reference) => reference.from <= head && head < reference.to)
  );
}

/** The parties of a stretch, those that a pronoun only stands for left out. */
function namedIn(sentence: ResolvedSentence, range: TokenRange): PartyId[] {
  return collect(referencesIn(sentence, range), ({ kind, parties }) => (kind === 'pronoun' ? [] : parties));
}

/** "relations between A and B", "A–B talks", "A's ties with B", "ambassador of A to B". */
function tiedByNoun(sentence: ResolvedSentence, pair: Pair): boolean {
  const at = pair.map((party) =>
    sentence.references.filter((reference) => reference.kind !== 'pronoun' && reference.parties.includes(party)),
  );
  for (const a of at[0] ?? [])
    for (const b of at[1] ?? []) {
      const [first, second] = a.from <= b.from ? [a, b] : [b, a];
      if (second.from - first.to > 6) continue;
      const near = sentence.tokens.slice(Math.max(0, first.from - 4), second.to + 4);
      if (near.some((token) => TIES.test(token.norm))) return true;
    }
  return false;
}

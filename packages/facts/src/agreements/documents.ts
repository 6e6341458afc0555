import {
  collect,
  noteOnWords,
  type PartyId,
  type ResolvedDate,
  type ResolvedSentence,
  type Token,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { wordsOf } from '../shared/words-of.ts';
import { isDocumentHead, mayBeDocumentHead } from './heads.ts';
import { mayBeOneOfThem, type OneOfThem, oneOf, oneOfThem } from './one-of-them.ts';
import { titleEnd } from './title-end.ts';
import { titleStart } from './title-start.ts';
import { type Topic, topicsToldApart } from './told-apart.ts';
import { type AgreementKind, DOCUMENT_NOUNS } from './words.ts';

/** A document that a sentence names or describes. */
export interface NamedDocument extends TokenRange {
  readonly head: number;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly strength: 'strong' | 'weak';
  /** Capitalised beyond its first word, or quoted. */
  readonly proper: boolean;
  /** "the Treaty", "this memorandum": points back to a document named before. */
  readonly anaphoric: boolean;
  /** Parties that the title itself or "between … and …" behind it names. */
  readonly parties: readonly PartyId[];
  /** EDTF interval that the title covers. */
  readonly period: string | null;
  /** Acronym in parentheses behind the title. */
  readonly acronym: string | null;
  /** Found by "the agreement", which points back to it. */
  readonly pointedAt?: boolean;
  /** Told with this document alone: "in 1991 on trade, in 2008 on health". */
  readonly date?: ResolvedDate;
}

/** True where a word may be, or stand for, what a document is called. */
const mayNameDocument = noteOnWords(
  (word) => mayBeDocumentHead(word) || mayBeOneOfThem(word.norm) || oneOf(word.norm) !== null,
);

/** Documents of a sentence in text order; one that stands inside another's title is not listed. */
export function documentsIn(sentence: ResolvedSentence, text: string): NamedDocument[] {
  const found: NamedDocument[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const { word, norm } = tokens[i] as Token;
    if (!mayNameDocument(word)) continue;
    const last = found.at(-1);
    const one = found.length === 0 || i >= (last?.to ?? 0) ? oneOfThem(sentence, i) : null;
    if (one) {
      const document = oneDocument(sentence, text, i, one);
      if (document) found.push(document);
      continue;
    }
    const several = oneOf(norm);
    if (several && i >= (last?.to ?? 0)) {
      found.push(
        ...topicsToldApart(sentence, i).map((topic, k) =>
          topicDocument(sentence, text, topic, k === 0 ? i : topic.opening, several),
        ),
      );
      continue;
    }
    if (!mayBeDocumentHead(word)) continue;
    if (last && i < last.to) continue;
    if (!isDocumentHead(sentence, i)) continue;
    const document = documentAt(sentence, text, i, last?.to ?? 0);
    if (document) found.push(document);
  }
  return found;
}

function topicDocument(
  sentence: ResolvedSentence,
  text: string,
  topic: Topic,
  from: number,
  { noun, kind }: OneOfThem,
): NamedDocument {
  const about = wordsOf(sentence, topic, text).replace(/\s+/g, ' ');
  const opened = /^(?:on|for|concerning|regarding) /i.test(about);
  const title = `${noun} ${opened ? about : `on ${about}`}`;
  return { ...namedByTopic({ from, to: topic.to }, title, kind), ...(topic.date ? { date: topic.date } : {}) };
}

/** One of several documents, whose only name is what they are called and what it is about. */
export function namedByTopic({ from, to }: TokenRange, title: string, kind: NamedDocument['kind']): NamedDocument {
  return {
    from,
    to,
    head: from,
    title,
    kind,
    strength: 'strong',
    proper: false,
    anaphoric: false,
    parties: [],
    period: null,
    acronym: null,
  };
}

/** "one on tourism" of several agreements: named after what they are. */
function oneDocument(
  sentence: ResolvedSentence,
  text: string,
  head: number,
  { noun, kind }: OneOfThem,
): NamedDocument | null {
  const unit = unitAt(sentence, head);
  if (!unit) return null;
  const tail = titleEnd(sentence, head, unit);
  const topic = wordsOf(sentence, { from: head + 1, to: tail.to }, text).replace(/\s+/g, ' ');
  if (topic === '') return null;
  return {
    from: head,
    to: tail.to,
    head,
    title: `${noun} ${topic}`,
    kind,
    strength: 'strong',
    proper: false,
    anaphoric: false,
    parties: [],
    period: tail.period,
    acronym: null,
  };
}

function documentAt(sentence: ResolvedSentence, text: string, head: number, floor: number): NamedDocument | null {
  const { tokens } = sentence;
  const lemma = sentence.tagged.lemmas[head] ?? '';
  const noun =
    DOCUMENT_NOUNS.get(HEADS_OF_TWO_WORDS.get(tokens[head]?.norm ?? '') ?? lemma) ??
    (/^mous?$/.test(tokens[head]?.norm ?? '') ? DOCUMENT_NOUNS.get('mou') : undefined) ??
    DOCUMENT_NOUNS.get(tokens[head]?.norm ?? '');
  if (!noun) return null;
  const unit = unitAt(sentence, head);
  if (!unit) return null;
  const from = Math.max(floor, titleStart(sentence, head, unit));
  const tail = titleEnd(sentence, head, unit);
  const pieces = [{ from, to: tail.pieces[0]?.to ?? head + 1 }, ...tail.pieces.slice(1)];
  const title = pieces
    .map((piece) => wordsOf(sentence, piece, text))
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const named = partiesOf(sentence, { from, to: tail.to }, tail.between);
  const capitals = tokens
    .slice(from, tail.to)
    .filter((token, k) => token.capital && (k > 0 || from > 0) && token.kind === 'word').length;
  const proper =
    tail.quoted ||
    (Boolean(tokens[head]?.capital) && capitals >= 2) ||
    (Boolean(tokens[head]?.capital) && from < head && tokens.slice(from, head).some((token) => token.capital));
  const words = tokens.slice(unit.from, head).map((token) => token.norm);
  // "no treaty or agreement is valid"
  if (tokens[unit.from - 1]?.norm === 'or' && /^(?:no|any)$/.test(tokens[unit.from - 3]?.norm ?? '')) return null;
  if (words.includes('such') || words.includes('any') || words.includes('no')) return null;
  const bare = pieces.length === 1 && (pieces[0]?.to ?? 0) === head + 1 && from === head;
  const told = toldBehind(sentence, tail.to);
  const anaphoric =
    bare && words.some((word) => /^(?:the|this|that)$/.test(word)) && tail.between.length === 0 && told.length === 0;
  return {
    from,
    to: tail.to,
    head,
    title,
    kind: kindOf(noun.kind, title),
    strength: noun.strength,
    proper,
    anaphoric,
    parties: named.length > 0 ? named : told,
    period: tail.period,
    acronym: tail.acronym,
  };
}

/** The second word of a head, and the head that it is told as. */
const HEADS_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['map', 'roadmap'],
  ['memoire', 'memorandum'],
  ['mémoire', 'memorandum'],
  ['verbal', 'protocol'],
  ['letters', 'notes'],
  ['minutes', 'minutes'],
]);

function kindOf(kind: AgreementKind, title: string): AgreementKind {
  if (/\bgrant agreement\b/i.test(title)) return 'grant';
  if (/\bjoint (?:\S+ ){0,2}(?:statement|communiqu[eé]|press release)(?!\p{L})/iu.test(title)) return 'joint_statement';
  return kind;
}

/** "the MoU signed between A and B": whose it is, told behind it, so that it points back to none. */
function toldBehind({ tokens, references }: ResolvedSentence, to: number): readonly PartyId[] {
  if (!/^(?:signed|concluded|reached|inked)$/.test(tokens[to]?.norm ?? '')) return [];
  if (!/^(?:between|with)$/.test(tokens[to + 1]?.norm ?? '')) return [];
  const first = references.find(({ from, kind }) => from >= to + 2 && from <= to + 4 && kind !== 'pronoun');
  const second = references.find(({ from }) => from > (first?.to ?? 0) && from <= (first?.to ?? 0) + 4);
  const joined = tokens[to + 1]?.norm === 'between' && tokens[first?.to ?? 0]?.norm === 'and';
  return [...(first?.parties ?? []), ...(joined ? (second?.parties ?? []) : [])];
}

function partiesOf(sentence: ResolvedSentence, range: TokenRange, between: readonly TokenRange[]): PartyId[] {
  const inside = sentence.references.filter(
    (reference) =>
      reference.kind !== 'pronoun' &&
      [range, ...between].some((part) => reference.from >= part.from && reference.to <= part.to),
  );
  const parties = [...new Set(collect(inside, (reference) => reference.parties))];
  return parties.filter((party) => !/^(?:framework|programme)$/.test(organizationById(party)?.kind ?? ''));
}

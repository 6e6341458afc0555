import {
  type Clause,
  distinctParties,
  occurrenceOf,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  realisOf,
  referencesIn,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { stateById } from '@diplomatic-relations/gazetteer';
import type { Draft, ExtractContext } from '../extractor.ts';
import { dateOf, type FactDate, factDate } from '../shared/dates.ts';
import { isParty, isState } from '../shared/parties.ts';
import { relationDraft } from './draft.ts';
import { RECOGNITION_VERBS } from './words.ts';

/** Things of a state that are recognised for it: its independence, its government. */
const RECOGNISABLE = new Set([
  'independence',
  'government',
  'sovereignty',
  'state',
  'statehood',
  'republic',
  'kingdom',
  'regime',
  'authority',
  'country',
  'nation',
  'empire',
  'union',
  'principality',
  'sultanate',
  'emirate',
  'duchy',
  'secession',
  'confederation',
  'federation',
  'it',
  'junta',
  'council',
  'successor',
]);
/** What a state is recognised as where it is recognised as a state. */
const STATEHOOD = new Set(['independent', 'sovereign', 'free', 'power', 'monarchy', 'belligerent']);
/** Things that are recognised without recognising a state. */
const NOT_A_STATE =
  /^(?:importance|need|role|contribution|right|efforts?|value|fact|achievement|progress|qualification|degree|diploma|claim|border|annexation|consul|minister|ambassador|envoy|representative|exequatur|necessity|significance|potential|leadership|service|belligerency|passport|legation|day|election)s?$/;

/** "X recognized Y", "Y was recognized by X", "X extended recognition to Y", "recognition of Y by X". */
export function recognitionDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'relations'>[] {
  const drafts: Draft<'relations'>[] = [];
  const add = (
    recogniser: string | null,
    other: string | null,
    date: FactDate,
    range: TokenRange,
    rule: string,
  ): void => {
    const parties = completePair(sentence, recogniser, other, context);
    if (!parties) {
      context.note?.(rule, 'who recognised whom is not clear');
      return;
    }
    const mutual =
      rule === 'relations/recognition-mutual' || ((recogniser === null || other === null) && isMutual(sentence));
    const draft = relationDraft(
      sentence,
      { range },
      {
        kind: 'recognition',
        change: 'established',
        parties,
        label: null,
        date,
        rule,
        recogniser: mutual ? null : parties[0],
      },
    );
    if (draft) drafts.push(draft);
  };
  for (const clause of sentence.clauses) {
    const sense = RECOGNITION_VERBS.get(clause.lemma);
    if (!sense) continue;
    const realis = realisOf(sentence, clause);
    if (sense === 'recognise') {
      const recognised = clause.voice === 'passive' ? clause.subject : clause.object;
      if (
        !recognised ||
        !isRecognisable(sentence, recognised) ||
        isRecognisedAsSomethingElse(sentence, clause, recognised) ||
        clause.phrases.some(
          (phrase) =>
            phrase.preposition === 'for' &&
            !phrase.fronted &&
            phrase.from === clause.verb.to + 1 &&
            clause.voice === 'passive',
        )
      )
        continue;
      if (realis !== 'asserted') {
        context.note?.('relations/recognition', `${clause.lemma} is ${realis}`);
        continue;
      }
      const agent =
        clause.voice === 'passive'
          ? (clause.phrases.find((phrase) => phrase.preposition === 'by') ?? null)
          : clause.subject;
      if (agent && isNoRecogniser(sentence, agent)) {
        context.note?.('relations/recognition', 'the recognising states are not named');
        continue;
      }
      if (isUnknownState(sentence, recognised)) {
        context.note?.('relations/recognition', 'what is recognised is no known state');
        continue;
      }
      add(
        first(partiesIn(sentence, agent)),
        recognisedParty(sentence, recognised, partiesIn(sentence, agent)),
        recognitionDate(sentence, clause),
        clause,
        'relations/recognition',
      );
      continue;
    }
    const object = clause.voice === 'passive' ? clause.subject : clause.object;
    if (!object || !contains(sentence, object, 'recognition') || realis !== 'asserted') continue;
    const target =
      clause.phrases.find(
        (phrase) => phrase.preposition === 'to' || phrase.preposition === 'of' || phrase.preposition === 'upon',
      ) ?? null;
    const giver =
      clause.voice === 'passive'
        ? (clause.phrases.find((phrase) => phrase.preposition === 'by') ?? null)
        : clause.subject;
    const noun = sentence.tagged.lemmas.indexOf('recognition', object.from);
    const givers = [...partiesIn(sentence, giver), ...[possessorOf(sentence, noun)].flatMap((party) => party ?? [])];
    add(
      first(givers),
      first(
        (target
          ? partiesIn(sentence, target)
          : partiesIn(sentence, { from: noun, to: Math.max(object.to, clause.to) })
        ).filter((party) => party !== givers[0]),
      ),
      recognitionDate(sentence, clause),
      clause,
      'relations/recognition-extended',
    );
  }
  drafts.push(...nominalDrafts(sentence, context, add));
  return drafts;
}

type Add = (recogniser: string | null, other: string | null, date: FactDate, range: TokenRange, rule: string) => void;

const EVENTIVE =
  /^(?:establish|achieve|effect|date|begin|come|occur|take|follow|date|mark|constitute|signify|imply|announce|communicate|inform|convey|notify|be|coincide|amount|declare|issue|state)$/;

function nominalDrafts(sentence: ResolvedSentence, context: ExtractContext, add: Add): Draft<'relations'>[] {
  const { tokens, tagged } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (tagged.lemmas[i] !== 'recognition' || tagged.tags[i] === 'RB') continue;
    const clause =
      occurrenceOf(sentence, i) ?? sentence.clauses.find((candidate) => candidate.from <= i && i < candidate.to);
    if (clause && RECOGNITION_VERBS.has(clause.lemma)) continue;
    if (!clause || clause.negated || clause.modal || clause.tense === 'future' || !EVENTIVE.test(clause.lemma)) {
      context.note?.('relations/recognition-noun', 'the noun stands in no clause that reports it');
      continue;
    }
    const phrases = phrasesAfterNoun(sentence, i);
    const between = phrases.find((phrase) => phrase.preposition === 'between');
    const both = between ? partiesIn(sentence, between).filter(isState) : [];
    if (both.length === 2) {
      add(
        both[0] as string,
        both[1] as string,
        dateOf(sentence, clause),
        { from: Math.min(clause.from, i), to: Math.max(clause.to, i + 1) },
        'relations/recognition-mutual',
      );
      continue;
    }
    const of = phrases.find((phrase) => phrase.preposition === 'of');
    const by = phrases.find((phrase) => phrase.preposition === 'by');
    const [recogniser, recognised] = !of && by ? partiesIn(sentence, by).filter(isState) : [];
    if (recogniser && recognised) {
      // "recognition by A of B"
      add(
        recogniser,
        recognised,
        dateOf(sentence, clause),
        { from: Math.min(clause.from, i), to: Math.max(clause.to, i + 1) },
        'relations/recognition-noun',
      );
      continue;
    }
    if (!of || !isRecognisable(sentence, of)) continue;
    const subject = clause.verb.from < i ? partiesIn(sentence, clause.subject) : [];
    const giver = by ? first(partiesIn(sentence, by)) : (possessorOf(sentence, i) ?? subject[0] ?? null);
    add(
      giver,
      recognisedParty(sentence, of, giver ? [giver] : []),
      dateOf(sentence, clause),
      { from: Math.min(clause.from, i), to: Math.max(clause.to, i + 1) },
      'relations/recognition-noun',
    );
  }
  return [];
}

/** "the U.S. recognition of …", "Kenya's formal recognition of …": the party right before the noun. */
function possessorOf(sentence: ResolvedSentence, noun: number): string | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const actor = sentence.actors.find((candidate) => candidate.to === i + 1);
    if (actor) return isParty(actor.actorId) ? actor.actorId : null;
    const tag = sentence.tagged.tags[i];
    if (tag === 'PS') return partiesIn(sentence, { from: i, to: i + 1 })[0] ?? null;
    if (tag !== 'JJ' && tag !== 'POS') return null;
  }
  return null;
}

/** The date of recognising: one right after what was recognised counts before one in a "when" clause. */
function recognitionDate(sentence: ResolvedSentence, clause: Clause): FactDate {
  const own = sentence.resolvedDates.filter(
    (date) =>
      date.from >= clause.verb.to &&
      date.to <= clause.to + 1 &&
      // "…, next year will mark": said of another verb
      !sentence.clauses.some((other) => other.verb.from === date.to && other.form === 'finite'),
  );
  return own[0] ? factDate(own[0]) : dateOf(sentence, clause);
}

function first(parties: readonly string[]): string | null {
  return parties.find(isState) ?? parties[0] ?? null;
}

function contains(sentence: ResolvedSentence, range: TokenRange, lemma: string): boolean {
  return sentence.tagged.lemmas.slice(range.from, range.to).includes(lemma);
}

function isRecognisable(sentence: ResolvedSentence, range: TokenRange & { readonly head?: number }): boolean {
  const head = range.head ?? range.from;
  const lemma = sentence.tagged.lemmas[head] ?? '';
  if (NOT_A_STATE.test(lemma) || /^(?:he|she|him|her|who|they|them|we|us|i)$/.test(sentence.tokens[head]?.norm ?? ''))
    return false;
  const references = referencesIn(sentence, range);
  if (
    references.some(
      (reference) =>
        reference.from <= head && head < reference.to && reference.kind !== 'person' && reference.kind !== 'office',
    )
  )
    return true;
  return RECOGNISABLE.has(lemma);
}

/** "by 100 states", "most countries", "the treaty": nobody that the pair of the text may stand in for. */
function isNoRecogniser(sentence: ResolvedSentence, agent: TokenRange & { readonly head: number }): boolean {
  if (
    /^(?:treaty|agreement|convention|resolution|act|declaration|constitution|law|court|document)$/.test(
      sentence.tagged.lemmas[agent.head] ?? '',
    )
  )
    return true;
  return (
    partiesIn(sentence, agent).length === 0 &&
    sentence.tokens
      .slice(agent.from, agent.to)
      .some((token) => /^(?:states|countries|nations|governments|members|powers)$/.test(token.norm))
  );
}

/** "recognised Atlantean independence": a name that stands for no party; a government may bear any name. */
function isUnknownState(sentence: ResolvedSentence, recognised: TokenRange & { readonly head: number }): boolean {
  if (
    /^(?:government|regime|junta|administration|authority|cabinet)$/.test(
      sentence.tagged.lemmas[recognised.head] ?? '',
    ) ||
    partiesIn(sentence, recognised).length > 0
  )
    return false;
  const stems = (sentence.pair ?? []).map((party) => (stateById(party)?.name ?? '-').toLowerCase().slice(0, 5));
  return sentence.tokens
    .slice(recognised.from, recognised.to)
    .some(
      (token, k) =>
        token.capital &&
        sentence.tagged.tags[recognised.from + k] === 'NNP' &&
        !RECOGNISABLE.has(token.norm) &&
        !stems.some((stem) => token.norm.startsWith(stem)),
    );
}

/** "as a market economy", "as a key partner": a quality is recognised, and not the state. */
function isRecognisedAsSomethingElse(sentence: ResolvedSentence, clause: Clause, recognised: TokenRange): boolean {
  const { tokens, tagged } = sentence;
  const as = clause.voice === 'passive' ? clause.verb.to : recognised.to;
  if (tokens[as]?.norm !== 'as') return false;
  for (let i = as + 1; i < Math.min(tokens.length, as + 9) && tagged.tags[i] !== 'IN' && tokens[i]?.norm !== ','; i++)
    if (STATEHOOD.has(tagged.lemmas[i] ?? '') || RECOGNISABLE.has(tagged.lemmas[i] ?? '')) return false;
  return true;
}

function recognisedParty(sentence: ResolvedSentence, range: TokenRange, without: readonly string[]): string | null {
  if (
    sentence.tagged.lemmas
      .slice(range.from, range.to)
      .some((lemma) => /^(?:colony|protectorate|possession|territory|dependency)$/.test(lemma))
  )
    return null;
  const references = referencesIn(sentence, range).filter((reference) => reference.kind !== 'person');
  return distinctParties(references).find((party) => isState(party) && !without.includes(party)) ?? null;
}

/** Fills a missing side from the pair that the text is about. */
function completePair(
  sentence: ResolvedSentence,
  recogniser: string | null,
  other: string | null,
  context: ExtractContext,
): readonly [string, string] | null {
  if (recogniser && other && recogniser !== other) return [recogniser, other];
  const pair = context.document.mainPair ?? sentence.pair;
  if (!pair) return null;
  if (recogniser && !other) {
    const rest = pair.find((party) => party !== recogniser);
    return rest && pair.includes(recogniser) ? [recogniser, rest] : null;
  }
  if (other && !recogniser) {
    const rest = pair.find((party) => party !== other);
    return rest && pair.includes(other) ? [rest, other] : null;
  }
  return null;
}

function isMutual(sentence: ResolvedSentence): boolean {
  return (
    sentence.tagged.lemmas.includes('mutual') ||
    sentence.tokens.some((token, i) => token.norm === 'each' && sentence.tokens[i + 1]?.norm === 'other')
  );
}

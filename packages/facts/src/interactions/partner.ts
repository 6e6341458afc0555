import { type Clause, collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dealTogether } from '../shared/dealing-together.ts';
import { namedParties } from './actors.ts';
import type { Frame } from './frame.ts';

/** The other side of the conversation or relationship that the document is about; nobody where the clause names a third party. */
export function partnerOf(
  sentence: ResolvedSentence,
  clauses: readonly Clause[],
  sources: readonly string[],
  context: ExtractContext,
): readonly string[] {
  const source = sources[0];
  if (clauses[0]?.object && isOfARegion(sentence, clauses[0].object.from, clauses[0].object.head)) return [];
  if (
    sources.length !== 1 ||
    source === undefined ||
    clauses[0]?.phrases.some(
      (phrase) =>
        phrase.preposition === 'with' &&
        !phrase.fronted &&
        namedParties(sentence, phrase).length === 0 &&
        !/^(?:satisfaction|appreciation|interest|regard|respect|regret|concern|view|aim)$/.test(
          sentence.tagged.lemmas[phrase.head] ?? '',
        ),
    )
  )
    return [];
  // In a longer text that is about no two parties, being named in one sentence makes nobody a partner.
  const { mainPair, sentences } = context.document;
  if (mainPair !== null && sentences.length > 4 && !dealTogether(context.document)) return [];
  for (const pair of [mainPair, mainPair === null && sentences.length > 4 ? null : sentence.pair]) {
    if (!pair?.includes(source)) continue;
    const named = collect(clauses, (clause) =>
      collect([clause.object, ...clause.phrases], (range) => (range ? namedParties(sentence, range, sources) : [])),
    );
    if (named.some((party) => !pair.includes(party))) return [];
    const doer = doerOfObject(sentence, clauses[0], source);
    if (doer !== null && !pair.includes(doer)) return [doer];
    if (isThirdAtHand(sentence, clauses[0]?.verb.from ?? 0, pair)) return [];
    return pair.filter((party) => party !== source);
  }
  return [];
}

/** "welcomes the reforms that C is making": who does what is welcomed. */
function doerOfObject(sentence: ResolvedSentence, clause: Clause | undefined, source: string): string | null {
  const object = clause?.object;
  if (!object || !/^(?:that|which)$/.test(sentence.tokens[object.to]?.norm ?? '')) return null;
  const subject = sentence.clauses.find(({ subject }) => subject?.from === object.to + 1)?.subject;
  const [doer, second] = subject ? namedParties(sentence, subject, [source]) : [];
  return second === undefined ? (doer ?? null) : null;
}

/** "thanked his Nordic counterparts", "Western partners": those of a region, not the other of two. */
function isOfARegion({ tokens, tagged, references }: ResolvedSentence, from: number, head: number): boolean {
  const before = tokens[head - 1];
  return (
    head > from &&
    before?.capital === true &&
    before.kind === 'word' &&
    /^(?:counterpart|colleague|partner|ally|neighbour|neighbor)$/.test(tagged.lemmas[head] ?? '') &&
    !references.some(({ from: start, to, kind }) => start <= head - 1 && head - 1 < to && kind !== 'pronoun')
  );
}

/** "travelled to C, where she announced …": before the verb stands a state that is none of the two. */
export function isThirdAtHand(sentence: ResolvedSentence, verb: number, pair: readonly string[]): boolean {
  return sentence.references.some(
    (reference) =>
      reference.kind === 'name' &&
      reference.to <= verb &&
      reference.parties.some((party) => !party.startsWith('org:') && !pair.includes(party)),
  );
}

const OFFICIALS = new Set(
  'colleague authority government side counterpart leadership partner host interlocutor official leader minister president'.split(
    ' ',
  ),
);

/** The other of the document's two parties. */
export function otherSide(sources: readonly string[], context: ExtractContext): readonly string[] {
  const { mainPair } = context.document;
  const source = sources[0];
  return sources.length === 1 && source !== undefined && mainPair?.includes(source) && dealTogether(context.document)
    ? mainPair.filter((party) => party !== source)
    : [];
}

const OTHERS =
  /^(?:organi[sz]ations?|ngos?|activists?|groups?|experts?|journalists?|scholars?|companies|businesses|participants?|organi[sz]ers|volunteers?|students?|professionals?)$/;

/** True where the thing praised is that of people who stand for no party: "the contribution of a number of organisations". */
function isWorkOfOthers(sentence: ResolvedSentence, clause: Clause): boolean {
  const { object } = clause;
  if (!object) return false;
  const range = { from: object.from, to: Math.max(object.to, object.from) };
  const of = sentence.tokens.findIndex(
    (token, i) => i > range.from && i < range.to && (token.norm === 'of' || token.norm === 'by'),
  );
  if (of < 0) return false;
  return sentence.tokens
    .slice(of, range.to)
    .some(
      (token, i) =>
        OTHERS.test(token.norm) &&
        !sentence.references.some((reference) => reference.from <= of + i && of + i < reference.to),
    );
}

/** Whom one state helps in the other: "donated ambulances to the Ministry of Health", "to hospitals in the north". */
const BENEFICIARIES: ReadonlySet<string> = new Set(
  'ministry department hospital clinic school university college academy institute centre center laboratory library museum orphanage police army navy guard force corps brigade service parliament assembly municipality district province village community farmer fisherman refugee victim survivor family child woman pupil student patient population authority station store'.split(
    ' ',
  ),
);

const VIOLENCE =
  /^(?:attack|bombing|blast|explosion|killing|murder|assassination|massacre|hijacking|shooting|terrorism|kidnapping|atrocity)$/;

/** A request is put to the other side where nobody else is its object; help without a recipient is help for the other side. */
export function mayMeanPartner(
  sentence: ResolvedSentence,
  clause: Clause,
  frame: Frame,
  context: ExtractContext,
): boolean {
  const asked = clause.voice === 'passive' ? clause.subject : clause.object;
  if (frame.type === 'REQUEST' && frame.objects === null && asked && frame.slots[0] === 'object')
    return OFFICIALS.has(sentence.tagged.lemmas[asked.head] ?? '');
  // "called on the cleric to give up": whoever is called on is named.
  if (
    frame.behind &&
    clause.phrases.some(
      ({ preposition, fronted, head }) =>
        !fronted && /^(?:on|upon)$/.test(preposition ?? '') && !OFFICIALS.has(sentence.tagged.lemmas[head] ?? ''),
    )
  )
    return false;
  if (
    frame.behind &&
    !clause.phrases.some((phrase) => !phrase.fronted && frame.slots.includes(phrase.preposition ?? ''))
  )
    return false;
  // "stressed the need for a ceasefire": a newspaper tells it of the world at large.
  if (frame.type === 'REQUEST' && frame.objects?.has('need') && context.row.genre === 'news_wire') return false;
  // "the need for the rebels to lay down arms": they are asked, not the other side.
  if (
    frame.type === 'REQUEST' &&
    frame.objects?.has('need') &&
    clause.phrases.some((phrase) => phrase.preposition === 'for' && sentence.tokens[phrase.head]?.capital)
  )
    return false;
  // "rejected the plan after talks with X": had X made it, X would stand before.
  if (frame.type === 'REJECT')
    return !sentence.references.some(
      ({ from, kind }) => from >= clause.verb.to && kind !== 'pronoun' && kind !== 'pair',
    );
  // "expressed concern that citizens of X …": whoever else is named behind the verb is whom it is about.
  // "was among the first to condemn the attacks": on whom, and not by whom.
  if (frame.type === 'ACCUSE' && clause.object && VIOLENCE.test(sentence.tagged.lemmas[clause.object.head] ?? ''))
    return false;
  if (frame.type === 'ACCUSE')
    return !sentence.references.some(
      (reference) =>
        reference.from >= clause.verb.to &&
        reference.kind !== 'pronoun' &&
        reference.kind !== 'pair' &&
        !reference.parties.every((party) => party.startsWith('org:') || sentence.pair?.includes(party)),
    );
  // "appreciated the work of civil society organisations": they are praised, not the other side.
  if (frame.type === 'SUPPORT' && isWorkOfOthers(sentence, clause)) return false;
  // "gratitude for the statement made by the organization": whoever made it is meant.
  const next = sentence.clauses[clause.index + 1];
  if (frame.type === 'SUPPORT' && next?.form === 'participle' && next.voice === 'passive')
    return !next.phrases.some(
      (phrase) =>
        phrase.preposition === 'by' && namedParties(sentence, phrase).some((party) => !sentence.pair?.includes(party)),
    );
  if (frame.type === 'AID')
    return clause.phrases.every(
      (phrase) =>
        phrase.fronted ||
        !/^(?:to|among)$/.test(phrase.preposition ?? '') ||
        (!/^(?:his|her|its|their|our)$/.test(sentence.tokens[phrase.from]?.norm ?? '') &&
          BENEFICIARIES.has(sentence.tagged.lemmas[phrase.head] ?? '')),
    );
  return true;
}

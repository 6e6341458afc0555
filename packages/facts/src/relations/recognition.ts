import { type Clause, partiesIn, type ResolvedSentence, realisOf, type TokenRange } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { dateOf, type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { isAgreedClause } from './done-by-words.ts';
import { relationDraft } from './draft.ts';
import { findNominalRecognitions } from './nominal-recognitions.ts';
import { isRecognisable, isRecognisedAsSomethingElse, isUnknownState } from './recognisable.ts';
import { completePair, isNoRecogniser, possessorOf, preferredParty, recognisedParty } from './recognition-parties.ts';
import { RECOGNITION_VERBS } from './words.ts';

/** "X recognized Y", "Y was recognized by X", "X extended recognition to Y", "recognition of Y by X". */
export function recognitionDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'relations'>[] {
  const drafts: Draft<'relations'>[] = [];
  const add = (
    recogniser: string | null,
    other: string | null,
    date: FactDate,
    range: TokenRange,
    rule: string,
    change: 'established' | 'severed' = 'established',
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
        change,
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
      const both = isAgreedClause(sentence, clause) && isMutual(sentence) ? statesListed(sentence, clause.subject) : [];
      if (both.length === 2) {
        add(
          both[0] as string,
          both[1] as string,
          recognitionDate(sentence, clause),
          clause,
          'relations/recognition-mutual',
        );
        continue;
      }
      const recognised = withoutManner(sentence, clause.voice === 'passive' ? clause.subject : clause.object);
      if (
        !recognised ||
        sharesObject(sentence, clause) ||
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
      if (agent ? isNoRecogniser(sentence, agent) : isCounted(sentence, clause)) {
        context.note?.('relations/recognition', 'the recognising states are not named');
        continue;
      }
      if (isUnknownState(sentence, recognised)) {
        context.note?.('relations/recognition', 'what is recognised is no known state');
        continue;
      }
      const agents = statesListed(sentence, agent);
      const others = statesListed(sentence, recognised);
      const date = recognitionDate(sentence, clause);
      if (agents.length > 1 || others.length > 1) {
        const recognisers = agents.length > 1 ? agents : [preferredParty(partiesIn(sentence, agent))];
        for (const recogniser of recognisers)
          for (const other of others.length > 1
            ? others
            : [recognisedParty(sentence, recognised, partiesIn(sentence, agent))])
            add(recogniser, other, date, clause, 'relations/recognition');
        continue;
      }
      add(
        preferredParty(partiesIn(sentence, agent)),
        recognisedParty(sentence, recognised, partiesIn(sentence, agent)),
        date,
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
    // "announced a recognition programme"
    if (sentence.tagged.tags[noun + 1] === 'NN') continue;
    if (sense === 'withdraw') {
      const owner = possessorOf(sentence, noun);
      const of = target ?? { from: noun, to: Math.max(object.to, clause.to) };
      const giverOf = preferredParty(partiesIn(sentence, giver)) ?? (target ? owner : null);
      add(
        giverOf,
        preferredParty(partiesIn(sentence, of).filter((party) => party !== giverOf)) ?? owner,
        recognitionDate(sentence, clause),
        clause,
        'relations/recognition-withdrawn',
        'severed',
      );
      continue;
    }
    const givers = [...partiesIn(sentence, giver), ...[possessorOf(sentence, noun)].flatMap((party) => party ?? [])];
    add(
      preferredParty(givers),
      preferredParty(
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
  findNominalRecognitions(sentence, context, add);
  return drafts;
}

/** "52 out of 192 member states have recognised Y": as many as nobody names, in words that are read as no subject. */
function isCounted({ tokens, references }: ResolvedSentence, { voice, subject, verb }: Clause): boolean {
  // "is recognised by only 13 states"
  if (voice === 'passive')
    return (
      tokens[verb.to]?.norm === 'by' &&
      tokens.slice(verb.to, verb.to + 6).some(({ norm }) => /^(?:states|countries|nations|governments)$/.test(norm))
    );
  if (subject !== null) return false;
  const from = Math.max(0, verb.from - 8);
  return tokens
    .slice(from, verb.from)
    .some(
      ({ norm }, k) =>
        /^(?:states|countries|nations|members|governments)$/.test(norm) &&
        !references.some((reference) => reference.from <= from + k && from + k < reference.to),
    );
}

/** The states of a range that is nothing but a list of their names. */
function statesListed(sentence: ResolvedSentence, range: TokenRange | null): readonly string[] {
  if (range === null) return [];
  const listed: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    const named = sentence.references.find((reference) => reference.from === i && reference.kind === 'name');
    if (named) {
      if (!named.parties.every(isState)) return [];
      listed.push(...named.parties);
      i = named.to - 1;
    } else if (!/^(?:,|and|both|the)$/.test(sentence.tokens[i]?.norm ?? '')) return [];
  }
  return [...new Set(listed)];
}

/** "recognised Kenya de jure": how it was done is no part of whom. */
function withoutManner<T extends TokenRange & { readonly head: number }>(
  { tokens }: ResolvedSentence,
  range: T | null,
): T | null {
  if (range === null || range.to - range.from < 3 || tokens[range.to - 2]?.norm !== 'de') return range;
  return /^(?:jure|facto)$/.test(tokens[range.to - 1]?.norm ?? '')
    ? { ...range, to: range.to - 2, head: range.to - 3 }
    : range;
}

/** The date of recognising: one right after what was recognised counts before one in a "when" clause. */
function recognitionDate(sentence: ResolvedSentence, clause: Clause): FactDate {
  const end = reachOf(sentence, clause);
  const own = sentence.resolvedDates.filter(
    (date) =>
      date.from >= clause.verb.to &&
      date.to <= end &&
      // "…, next year will mark": said of another verb
      !sentence.clauses.some((other) => other.verb.from === date.to && other.form === 'finite'),
  );
  // "As of 2018, Kenya recognizes Peru": when it still did.
  if (own[0] === undefined && sentence.tokens[0]?.norm === 'as' && sentence.tokens[1]?.norm === 'of') return NO_DATE;
  return own[0] ? factDate(own[0]) : dateOf(sentence, clause);
}

/** Where what the clause says ends: before the next verb and its subject. */
function reachOf(sentence: ResolvedSentence, clause: Clause): number {
  const next = sentence.clauses.find((other) => other.verb.from > clause.verb.from);
  if (!next) return sentence.tokens.length;
  const start = next.subject && next.subject.from > clause.verb.from ? next.subject.from : next.verb.from;
  // "…, and on 3 May Peru followed": the date before a subject is its own verb's.
  return next.from >= clause.to ? next.from : Math.max(clause.to + 1, start);
}

/** "recognized and would protect the rights of X": what is recognised is what both verbs are about. */
function sharesObject(sentence: ResolvedSentence, clause: Clause): boolean {
  return clause.voice === 'active' && sentence.tokens[clause.verb.to]?.norm === 'and';
}

function contains(sentence: ResolvedSentence, range: TokenRange, lemma: string): boolean {
  return sentence.tagged.lemmas.slice(range.from, range.to).includes(lemma);
}

function isMutual(sentence: ResolvedSentence): boolean {
  return (
    sentence.tagged.lemmas.includes('mutual') ||
    sentence.tokens.some((token, i) => token.norm === 'each' && sentence.tokens[i + 1]?.norm === 'other')
  );
}

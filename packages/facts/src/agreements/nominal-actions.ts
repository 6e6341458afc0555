import {
  findPredications,
  type Phrase,
  type ResolvedSentence,
  realisOf,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { LAWMAKING } from '../shared/lawmaking.ts';
import { isOrganizationAlone } from '../shared/organization-alone.ts';
import { partyModifying } from '../shared/party-search.ts';
import type { DocumentAction } from './document-action.ts';
import type { DocumentList } from './document-lists.ts';
import { ACTION_NOUNS, type AgreementAction, COLLECTIVES } from './words.ts';

const NOUN_LINK =
  /^(?:of|to|on|for|the|a|an|this|that|into|force|effect|new|its|their|first|regarding|about|concerning|several|two|three|four|five|six|seven|eight|nine|ten|bilateral|signed|ceremony|cooperation|towards|toward|over)$/;

/** What nouns say is done with the documents of a list: "the signing of the Treaty", "its ratification". */
export function nominalActions(sentence: ResolvedSentence, list: DocumentList): DocumentAction[] {
  const found: DocumentAction[] = [];
  for (const predication of findPredications(sentence, new Map<string, AgreementAction>(), NOUNS)) {
    const { head, lemma } = predication;
    // "the ratifying of the Protocol", and not "ratifying the Protocol", which is a verb's
    if (/^(?:ratify|conclude)$/.test(lemma) && sentence.tagged.tags[head] === 'VBG') continue;
    if (head >= list.start || list.start - head > 16) continue;
    const done = predication.sense === 'planned' ? null : doneBy(sentence, head, list.start);
    // "negotiations between A and B on a treaty", "the signing by A and B of a treaty"
    const doers = predication.phrases.filter(
      ({ preposition, from, to }) => /^(?:between|by|with)$/.test(preposition ?? '') && from > head && to <= list.start,
    );
    const link = sentence.tokens
      .slice(done?.to ?? head + 1, list.start)
      .filter((_, k) => {
        const at = (done?.to ?? head + 1) + k;
        return ![...sentence.resolvedDates, ...doers, ...seatsOf(sentence, predication.phrases, head)].some(
          ({ from, to }) => from - 1 <= at && at < to,
        );
      })
      .map((token) => token.norm);
    if (done === null && list.start - head > 12) continue;
    if (link.length > 6 || (lemma === 'exchange' && !announced(sentence, list))) continue;
    if (!link.every((word) => NOUN_LINK.test(word) || /^\d+$/.test(word))) continue;
    if (
      !link.some((word) => /^(?:of|to|on|for|regarding|concerning|about|towards|toward|over)$/.test(word)) &&
      lemma !== 'signing'
    )
      continue;
    if (lemma === 'accession' && !link.includes('to')) continue;
    if (PUBLISHING.has(lemma) && !/^(?:joint_statement|declaration)$/.test(list.documents[0]?.kind ?? '')) continue;
    let action = lemma === 'approval' && done?.parliament ? 'ratified' : predication.sense;
    if (lemma === 'entry') {
      if (!link.includes('force') && !link.includes('effect')) continue;
      action = 'entered_into_force';
    }
    if (lemma === 'conclusion' && link.some((word) => /negotiation|talks/.test(word))) continue;
    const before = sentence.tokens.slice(Math.max(0, head - 4), head).map((token) => token.norm);
    // "This is the second signing ceremony this year": told again to be counted.
    if (predication.clause?.lemma === 'be' && before.some((word) => /^(?:second|third|fourth|fifth)$/.test(word)))
      continue;
    // "as of the date of signature of this Communiqué": a day, and nobody signs.
    if (before.at(-1) === 'of' && /^(?:date|day|moment|time)$/.test(before.at(-2) ?? '')) continue;
    const weighed = before.some((word) =>
      /^(?:possible|early|swift|possibility|prospects?|potential|proposed|need|importance|speedy|prompt|for|towards|toward|before|until|pending|expected|upcoming|forthcoming|planned|after|get|details|ready|readiness)$/.test(
        word,
      ),
    );
    let realis = predication.realis;
    // One welcomes what happened.
    if (
      realis === 'hypothetical' &&
      action !== 'planned' &&
      predication.clause &&
      /^(?:welcome|hail|support)$/.test(predication.clause.lemma) &&
      !predication.clause.modal &&
      predication.clause.tense !== 'future'
    )
      realis = 'asserted';
    // "The signing of a pact will be followed by others": it has been done.
    if (realis === 'planned' && predication.clause?.lemma === 'follow' && predication.clause.voice === 'passive')
      realis = 'asserted';
    if (lemma === 'conclusion' && before.some((word) => SOON.has(word)) && !before.includes('possible')) {
      // "called for the early conclusion of the Treaty": it is being negotiated.
      action = 'planned';
      realis = 'planned';
    } else if (action === 'planned') {
      if (before.some((word) => UNDER_WAY.has(word)) && realis === 'hypothetical') realis = 'planned';
      else if (
        before.some((word) =>
          /^(?:possible|possibility|potential|need|launching|starting|relaunch|push)$/.test(word),
        ) ||
        (realis !== 'asserted' && realis !== 'planned')
      )
        realis = 'hypothetical';
    } else if (before.some((word) => /^(?:upcoming|forthcoming|planned|expected)$/.test(word))) realis = 'planned';
    else if (weighed && !before.includes('after')) realis = 'hypothetical';
    const clause = predication.clause;
    // "have completed the ratification of the Agreement"
    const completed =
      clause?.lemma === 'complete' && clause.tense !== 'future' && clause.modal === null && clause.form === 'finite';
    if (completed && !clause.negated) realis = 'asserted';
    else if (
      clause &&
      clause.verb.from < head &&
      /^(?:discuss|consider|await|accelerate|expedite|facilitate|prepare|complete|anticipate|finalize|finalise|look|aim|stress|hasten|pursue|seek|speed|urge|call)$/.test(
        clause.lemma,
      ) &&
      action !== 'planned'
    )
      realis = 'hypothetical';
    // "urged Peru to go on with the adoption of the plan"
    else if (
      clause?.form === 'infinitive' &&
      clause.verb.from < head &&
      realis === 'asserted' &&
      realisOf(sentence, clause) === 'requested'
    )
      realis = 'hypothetical';
    // "agreed to expedite the conclusion of the Treaty": it is being negotiated.
    if (clause && clause.verb.from < head && HASTENING.has(clause.lemma) && action === 'signed') {
      const own = realisOf(sentence, clause);
      action = 'planned';
      realis = own === 'asserted' ? 'planned' : own;
    }
    const agents: TokenRange[] = predication.phrases.filter(
      (phrase) => (phrase.preposition === 'by' || phrase.preposition === 'between') && phrase.from > head,
    );
    if (predication.agent && predication.agent.to <= head) agents.push(predication.agent);
    const holder = holderOfInstrument(sentence, head);
    if (holder) agents.push(holder);
    let byOthers = false;
    if (
      clause &&
      clause.verb.from < head &&
      clause.subject &&
      (LOOKING_ON.has(clause.lemma) || (action === 'ratified' && LAWMAKING.has(clause.lemma)))
    ) {
      // "The Union welcomes the signing": it looks on from outside.
      byOthers = isOrganizationAlone(sentence, clause.subject);
      if (!byOthers) agents.push(clause.subject);
    }
    if (clause && clause.phrases.length > 0 && action !== 'ratified')
      agents.push(...clause.phrases.filter((phrase) => phrase.preposition === 'with' && phrase.from > head));
    found.push({
      action,
      realis,
      clause,
      head,
      nominal: true,
      lemma,
      agents,
      byOthers,
      range: { from: Math.min(predication.range.from, list.from), to: Math.max(list.to, predication.range.to) },
    });
  }
  return found;
}

const LOOKING_ON = new Set(
  'witness attend deposit oversee announce celebrate hail note begin start launch open hold conduct conclude resume continue complete welcome mark preside'.split(
    ' ',
  ),
);
/** What is done with words that are given out. */
const PUBLISHING = new Set(['release', 'issuance', 'issue', 'issuing', 'publication']);
/** "held a signing ceremony at the Ministry of Trade for the Treaty": where, between the noun and the document. */
function seatsOf({ tokens, clauses }: ResolvedSentence, phrases: readonly Phrase[], head: number): readonly Phrase[] {
  if (tokens[head + 1]?.norm !== 'ceremony') return [];
  const own = clauses.find(({ verb }) => verb.from < head && head - verb.from < 4)?.phrases ?? [];
  return [...phrases, ...own].filter(({ preposition, from }) => /^(?:at|in)$/.test(preposition ?? '') && from > head);
}

const HASTENING = new Set(['expedite', 'accelerate', 'hasten', 'speed']);
const SOON = new Set(['early', 'speedy', 'swift', 'prompt', 'expeditious', 'timely', 'rapid', 'quick']);
const UNDER_WAY = new Set(['ongoing', 'on-going', 'current', 'existing', 'continuing', 'continued']);

/** Words for those who ratify. */
export const PARLIAMENT =
  /^(?:parliament|congress|senate|assembly|diet|knesset|duma|verkhovna|seimas|sejm|riksdag|storting|mejlis)$/;

/** "the approval by Congress, last month, of the Treaty", "the adoption by Peru and Chile of a plan": who does it stands between the noun and the document. */
function doneBy(
  { tokens, references }: ResolvedSentence,
  head: number,
  limit: number,
): { to: number; parliament: boolean } | null {
  if (tokens[head + 1]?.norm !== 'by') return null;
  let to = limit - 1;
  while (to > head + 2 && tokens[to]?.norm !== 'of') to--;
  if (to <= head + 2) return null;
  const between = tokens.slice(head + 2, to);
  const joins = (at: number): boolean => references.some(({ from, to: end }) => from <= at + 2 && at < end);
  if (between.some(({ norm }, k) => /^(?:;|:|that)$/.test(norm) || (norm === 'and' && !joins(head + 2 + k))))
    return null;
  return { to, parliament: between.some(({ norm }) => PARLIAMENT.test(norm)) };
}

/** "*Kenya's* instrument of ratification", "the deposit by Kenya of *its* instrument of accession". */
function holderOfInstrument(sentence: ResolvedSentence, head: number): TokenRange | null {
  const { tokens } = sentence;
  return tokens[head - 1]?.norm === 'of' && /^instruments?$/.test(tokens[head - 2]?.norm ?? '')
    ? partyModifying(sentence, head - 2)
    : null;
}

/** True where "documents", "agreements" and the like announce the list. */
function announced(sentence: ResolvedSentence, list: DocumentList): boolean {
  return sentence.tokens.slice(list.start, list.from + 1).some((token) => COLLECTIVES.has(token.norm));
}

const NOUNS: ReadonlyMap<string, AgreementAction> = new Map([
  ...ACTION_NOUNS,
  ['entry', 'entered_into_force'],
  ['exchange', 'signed'],
]);

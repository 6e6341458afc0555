import { daysBetween, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isBeforeStory } from '../shared/before-the-story.ts';
import { dateOf, documentDate, type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { saysDuringVisit } from '../shared/during-visit.ts';
import { resumesThose } from '../shared/resumes-those.ts';
import type { DocumentAction } from './document-action.ts';
import type { NamedDocument } from './documents.ts';
import { isOfSomethingElse, isYears } from './other-dates.ts';

const NEWS = new Set(['meeting_readout', 'dialogue_readout', 'news_wire', 'other']);
const THEN =
  /^(?:summit|visit|meeting|occasion|session|talks|conference|ceremony|trip|forum|negotiations|conversation)$/;

const POINTING = /^(?:the|this|that|his|her|their)$/;

/** When it was done: by the words around it, by the dated occasion, or as the document's own news. */
export function actionDate(
  sentence: ResolvedSentence,
  documents: readonly NamedDocument[],
  action: DocumentAction,
  context: ExtractContext,
): FactDate {
  const plain: ResolvedSentence = {
    ...sentence,
    resolvedDates: sentence.resolvedDates.filter((date) => !isOfSomethingElse(sentence, documents, action, date)),
  };
  // What is initialled is still to be signed, but was initialled then.
  if (action.action === 'planned' && action.lemma !== 'initial') return plannedDate(plain, action);
  const stated = action.nominal ? nominalDate(plain, action) : action.clause ? dateOf(plain, action.clause) : NO_DATE;
  if (stated.date !== null) return stated;
  if (
    action.action === 'cited' ||
    action.action === 'ratified' ||
    action.action === 'acceded' ||
    action.action === 'entered_into_force'
  )
    return NO_DATE;
  // "since the signing of the 1962 Treaty"
  const titled = action.action === 'signed' ? yearAhead(documents) : null;
  if (titled !== null) return { date: titled, date_basis: 'stated' };
  const occasion =
    opensThen(sentence) ||
    resumesTheTwo(sentence, context) ||
    sentence.tokens.some(
      (token, i) =>
        THEN.test(token.norm) &&
        POINTING.test(
          sentence.tokens[sentence.tagged.tags[i - 1] === 'JJ' || sentence.tokens[i - 1]?.capital ? i - 2 : i - 1]
            ?.norm ?? '',
        ),
    );
  const news = NEWS.has(context.row.genre);
  if (
    sentence.tokens
      .slice(Math.max(0, action.head - 2), action.head + 1)
      .some((token) => /^(?:recent|recently|previously|earlier|already)$/.test(token.norm))
  )
    return NO_DATE;
  // "approved the MoU signed between A and B": when, only its own words could say.
  if (!action.nominal && action.clause?.link === 'reduced' && !occasion) return NO_DATE;
  if (isOfEarlierOccasion(sentence, action) || isOfVagueTime(sentence, action)) return NO_DATE;
  if (action.clause !== null && isBeforeStory(sentence, action.clause)) return NO_DATE;
  const spoken = dateSpokenOf(sentence, context);
  const near = spoken !== null && context.row.published !== null && isNear(spoken, context.row.published);
  const within = spoken !== null && (spoken.length >= 7 || saysDuringVisit(sentence));
  if (spoken && ((occasion && within) || (news && near))) return { date: spoken, date_basis: 'completed' };
  if (!isNewsHere(sentence, action)) return NO_DATE;
  const perfect = action.clause?.tense === 'perfect' && !action.nominal;
  if (
    !news ||
    (perfect && sentence.index > 3) ||
    (context.row.genre === 'other' && sentence.segment.kind !== 'title' && !tellsOfToday(context)) ||
    action.action === 'extended' ||
    action.action === 'terminated'
  )
    return NO_DATE;
  return documentDate(context.row.published);
}

/** The year that a title begins with. */
function yearAhead(documents: readonly NamedDocument[]): string | null {
  return /^((?:1[6-9]|20)\d\d) \p{Lu}/u.exec(documents[0]?.title ?? '')?.[1] ?? null;
}

/** "At this time, …": when what the sentence before tells took place. */
function opensThen({ tokens }: ResolvedSentence): boolean {
  return tokens[0]?.norm === 'at' && /^(?:this|that)$/.test(tokens[1]?.norm ?? '') && tokens[2]?.norm === 'time';
}

/** "… met on 3 May 2021. The two ministers signed …": those who met right before, then, also where something else "during the visit" stands between. */
function resumesTheTwo(sentence: ResolvedSentence, { document }: ExtractContext): boolean {
  let back = sentence.index - 1;
  const next = document.sentences[back];
  if (next?.resolvedDates.length === 0 && saysDuringVisit(next)) back--;
  const before = document.sentences[back];
  return (
    before?.segment.start === sentence.segment.start &&
    before.resolvedDates.some(({ edtf }) => edtf.length >= 10 || (edtf.length === 7 && tellsOfMeeting(before))) &&
    resumesThose(sentence)
  );
}

/** Of a month, the sentence before has to say at what they met. */
function tellsOfMeeting({ tokens }: ResolvedSentence): boolean {
  return tokens.some(({ norm }) => THEN.test(norm));
}

/** A text that begins with the day it appears on, or one of the days before, tells of that day. */
function tellsOfToday({ document, row }: ExtractContext): boolean {
  const lead = document.sentences.find(({ segment }) => segment.kind === 'body');
  const { published } = row;
  return published !== null && (lead?.resolvedDates.some(({ edtf }) => isNear(edtf, published)) ?? false);
}

/** "in recent months, including through the signing of …": when, nobody says. */
function isOfVagueTime({ tokens }: ResolvedSentence, { head }: DocumentAction): boolean {
  for (let i = 1; i < head; i++)
    if (
      /^(?:months|weeks|years|days)$/.test(tokens[i]?.norm ?? '') &&
      /^(?:recent|past)$/.test(tokens[i - 1]?.norm ?? '')
    )
      return true;
  return false;
}

/** "the declaration adopted at the previous meeting": not at the one that the text tells of. */
function isOfEarlierOccasion({ tokens }: ResolvedSentence, { head }: DocumentAction): boolean {
  const behind = tokens.slice(head + 1, head + 8);
  const at = behind.findIndex(({ norm }) => /^(?:previous|earlier|preceding|past|last)$/.test(norm));
  return (
    at > 0 &&
    /^(?:at|in|during)$/.test(behind[0]?.norm ?? '') &&
    behind.slice(at).some(({ norm }) => /^(?:meetings?|sessions?|summits?|rounds?|conferences?)$/.test(norm))
  );
}

/** A plan's date stands behind it; of talks it is that of their beginning or end. */
function plannedDate(sentence: ResolvedSentence, action: DocumentAction): FactDate {
  const started =
    action.clause !== null &&
    /^(?:begin|start|open|launch|conclude|resume|complete|initial|finalize|finalise|hold)$/.test(action.clause.lemma) &&
    (action.clause.tense === 'past' || action.clause.tense === 'perfect');
  if (/^(?:negotiation|talks)$/.test(action.lemma) && !started) return NO_DATE;
  if (started && action.clause) return dateOf(sentence, action.clause);
  const date = sentence.resolvedDates.find(
    (candidate) =>
      candidate.from >= action.head && candidate.from <= Math.max(action.range.to, action.clause?.to ?? 0) + 2,
  );
  return factDate(date ?? null);
}

/** What a main clause tells is news; a relative clause, a participle or a noun in passing is background. */
function isNewsHere(sentence: ResolvedSentence, action: DocumentAction): boolean {
  const { clause } = action;
  if (sentence.segment.kind === 'title') return true;
  if (!clause) return !action.nominal;
  if (action.nominal)
    return (
      /^(?:witness|attend|oversee|announce|hold|take|follow|conclude|result|culminate|end|mark|preside|include|see)$/.test(
        clause.lemma,
      ) || clause.verb.from > action.head
    );
  if (clause.link === 'relative') return isOnOccasion(sentence, clause.verb.from);
  return clause.link !== 'reduced' && !(clause.form === 'gerund' && clause.link !== 'gerund');
}

/** "…, an occasion on which they signed …": told of the meeting at hand. */
function isOnOccasion(sentence: ResolvedSentence, verb: number): boolean {
  for (let i = verb - 1; i > 1 && i > verb - 6; i--)
    if (sentence.tokens[i]?.norm === 'which')
      return (
        /^(?:in|on|at|during)$/.test(sentence.tokens[i - 1]?.norm ?? '') &&
        THEN.test(sentence.tokens[i - 2]?.norm ?? '') &&
        /^(?:an|the|this|a)$/.test(sentence.tokens[i - 3]?.norm ?? '')
      );
  return false;
}

/** The last date of the sentences before that is no span of years; within the last few sentences. */
function dateSpokenOf(sentence: ResolvedSentence, context: ExtractContext): string | null {
  const today = context.row.published;
  const isPast = (edtf: string): boolean => today === null || edtf.slice(0, 10) <= today;
  if (sentence.contextDate && !isYears(sentence.contextDate) && isPast(sentence.contextDate))
    return sentence.contextDate;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 6); index--) {
    const date = context.document.sentences[index]?.resolvedDates
      .filter((candidate) => !isYears(candidate.edtf) && isPast(candidate.edtf))
      .at(-1);
    if (date) return date.edtf;
  }
  return null;
}

/** The date that stands behind an item of a list: "Agreement on Tourism (1994)". */
export function dateBehind(sentence: ResolvedSentence, document: NamedDocument): FactDate {
  const date = sentence.resolvedDates.find(
    ({ from, edtf }) =>
      from > document.head &&
      from <= document.to + 3 &&
      (from >= document.to || sentence.tokens[from - 1]?.norm === '(') &&
      sentence.tokens[from - 1]?.norm !== 'dated' &&
      !isYears(edtf),
  );
  return factDate(date ?? null);
}

/** Within ten days of each other, both known to the day. */
function isNear(a: string, b: string): boolean {
  if (!/^\d{4}-\d\d-\d\d/.test(a) || !/^\d{4}-\d\d-\d\d/.test(b)) return false;
  return Math.abs(daysBetween(a, b)) <= 10;
}

function nominalDate(sentence: ResolvedSentence, action: DocumentAction): FactDate {
  // "the aforementioned entry into force": told before, with its date.
  if (
    /^(?:aforementioned|abovementioned|above-mentioned|said|mentioned)$/.test(
      sentence.tokens[action.head - 1]?.norm ?? '',
    )
  )
    return NO_DATE;
  const nextVerb =
    sentence.clauses.find(({ form, verb }) => verb.from > action.head && form !== 'infinitive')?.verb.from ??
    sentence.tokens.length;
  const own = sentence.resolvedDates.find(
    (date) => date.from >= action.head && date.from <= Math.max(nextVerb, action.range.to + 1),
  );
  if (own) return factDate(own);
  const before = sentence.tokens.slice(Math.max(0, action.head - 5), action.head).map((token) => token.norm);
  if (before.includes('anniversary') || before.includes('since')) return NO_DATE;
  return action.clause ? dateOf(sentence, action.clause) : dateOf(sentence, action.range);
}

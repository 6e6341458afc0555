import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext, Extractor } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { actionsOn, type DocumentAction, type DocumentList, documentLists } from './actions.ts';
import { actionDate } from './dates.ts';
import type { NamedDocument } from './documents.ts';
import { isDocumentHead } from './heads.ts';
import { agreementParties, mentionedBeside, ownersOf, subjectState } from './parties.ts';
import { documentsOf, itemDocument } from './register.ts';
import { documentItself } from './whole-document.ts';
import { type AgreementAction, COLLECTIVES, LEGAL_HEADING, STANDING_VERBS } from './words.ts';

export type AgreementDraft = Draft<'agreements'>;

/** Documents that parties sign, adopt, ratify, plan, or that merely exist. */
export const agreementsExtractor: Extractor = {
  name: 'agreements',
  extract: (sentence, context) => {
    const itself = documentItself(sentence, context);
    const documents = spokenOf(sentence, context);
    if (documents.length === 0) return itself;
    const lists = documentLists(sentence, documents);
    return [...itself, ...lists.flatMap((list) => listDrafts(sentence, list, lists, context))];
  },
};

/** Documents of the sentence; a list item's second sentence ("Signed on …") speaks of the item's document. */
function spokenOf(sentence: ResolvedSentence, context: ExtractContext): readonly NamedDocument[] {
  const documents = documentsOf(sentence, context.document);
  if (documents.length > 0 || (sentence.segment.kind !== 'list' && sentence.segment.kind !== 'timeline'))
    return documents;
  const item = itemDocument(sentence, context.document);
  return item ? [{ ...item, from: 0, to: 0, head: 0 }] : [];
}

function listDrafts(
  sentence: ResolvedSentence,
  list: DocumentList,
  lists: readonly DocumentList[],
  context: ExtractContext,
): AgreementDraft[] {
  const actions = actionsOn(sentence, list, lists);
  if (actions.length === 0) {
    const carried = carriedActions(sentence, list, context);
    if (carried)
      return carried.actions.flatMap((action) =>
        list.documents.flatMap((document) =>
          actionDraft(
            carried.sentence,
            { ...list, documents: [] },
            { ...document, from: 0, to: 0, head: 0 },
            action,
            context,
          ).map((draft) => ({ ...draft, sentence, range: list })),
        ),
      );
    return list.documents.flatMap((document) => quietDrafts(sentence, document, context));
  }
  const last = list.documents.at(-1);
  const inForce =
    last && !actions.some((action) => action.action === 'entered_into_force')
      ? (forceDraft(sentence, last, context) ?? [])
      : [];
  return [
    ...actions.flatMap((action) =>
      list.documents.flatMap((document) => actionDraft(sentence, list, document, action, context)),
    ),
    ...inForce,
  ];
}

/** "They include …" after "signed 25 agreements": what the sentence before says of the unnamed documents holds for the named. */
function carriedActions(
  sentence: ResolvedSentence,
  list: DocumentList,
  context: ExtractContext,
): { readonly sentence: ResolvedSentence; readonly actions: readonly DocumentAction[] } | null {
  const before = context.document.sentences[sentence.index - 1];
  const include = sentence.clauses.find(
    (clause) =>
      /^(?:include|comprise|cover)$/.test(clause.lemma) &&
      !clause.negated &&
      clause.verb.to <= list.start &&
      list.start - clause.verb.to < 60,
  );
  if (!before || !include?.subject) return null;
  const opening = sentence.tokens.slice(include.subject.from, include.subject.to).map((token) => token.norm);
  if (!opening.some((word) => /^(?:they|these|those)$/.test(word) || COLLECTIVES.has(word))) return null;
  const at = before.tokens.findIndex((token) => COLLECTIVES.has(token.norm));
  const unit = before.units.find((candidate) => candidate.from <= at && at < candidate.to);
  if (at < 0 || !unit) return null;
  const unnamed: DocumentList = { documents: list.documents, from: at, to: at + 1, start: unit.from };
  const actions = actionsOn(before, unnamed, [unnamed]);
  return actions.length > 0 ? { sentence: before, actions } : null;
}

function actionDraft(
  sentence: ResolvedSentence,
  list: DocumentList,
  document: NamedDocument,
  action: DocumentAction,
  context: ExtractContext,
): AgreementDraft[] {
  const rule = `agreements/${action.action}`;
  const done = settled(action);
  if (!done) {
    context.note(rule, `${action.lemma} is ${action.realis}`);
    return [];
  }
  if (
    document.strength === 'weak' &&
    !document.proper &&
    (done === 'planned' || done === 'extended' || done === 'terminated')
  )
    return [];
  const settledAction = { ...action, action: done };
  if (
    done === 'planned' &&
    (!/\s/.test(document.title) || /^(?:first|last|only)$/.test(sentence.tokens[document.from - 1]?.norm ?? ''))
  )
    return [];
  const parties = agreementParties(sentence, document, settledAction, context);
  if (!parties || parties.length === 0) {
    context.note(rule, `no parties for "${document.title}"`);
    return [];
  }
  if (parties.length === 1 && !standsAlone(document, done) && !(done === 'adopted' && parties[0]?.startsWith('org:'))) {
    context.note(rule, `one party alone for "${document.title}"`);
    return [];
  }
  return [
    agreementDraft(sentence, document, {
      action: done,
      parties,
      date: actionDate(sentence, list.documents, settledAction, context),
      rule,
      range: action.range,
      confidence: action.nominal ? 0.75 : 0.85,
    }),
  ];
}

function standsAlone(document: NamedDocument, action: AgreementAction): boolean {
  return (
    /^(?:plan|strategy|programme|resolution|roadmap)$/.test(document.kind) ||
    action === 'ratified' ||
    action === 'acceded' ||
    /^national\b/i.test(document.title) ||
    (document.kind === 'declaration' && action === 'adopted')
  );
}

/** The action that is asserted: what is planned to be signed is planned; what is wished, asked or denied is none. */
function settled(action: DocumentAction): AgreementAction | null {
  if (action.realis === 'asserted') return action.action;
  if (action.realis === 'planned' && /^(?:signed|adopted|planned|entered_into_force)$/.test(action.action))
    return 'planned';
  return null;
}

interface AgreementFact {
  readonly action: AgreementAction;
  readonly parties: readonly PartyId[];
  readonly date: FactDate;
  readonly rule: string;
  readonly range: { readonly from: number; readonly to: number };
  readonly confidence: number;
}

export function agreementDraft(
  sentence: ResolvedSentence,
  document: Pick<NamedDocument, 'title' | 'kind' | 'period'>,
  fact: AgreementFact,
): AgreementDraft {
  return {
    table: 'agreements',
    row: {
      title: document.title,
      action: fact.action,
      parties: [...fact.parties],
      kind: document.kind,
      period: document.period,
      ...(fact.action === 'cited' ? NO_DATE : fact.date),
    },
    sentence,
    range: fact.range,
    rule: fact.rule,
    confidence: fact.confidence,
  };
}

/** A document of which nothing is reported: an item of a list of documents, one in force, or one that is cited with its parties. */
function quietDrafts(sentence: ResolvedSentence, document: NamedDocument, context: ExtractContext): AgreementDraft[] {
  const inForce = forceDraft(sentence, document, context);
  if (inForce) return inForce;
  const item = itemDraft(sentence, document, context);
  if (item) return item;
  const parties = citedParties(sentence, document, context);
  if (!parties) {
    context.note('agreements/cited', `nobody is said to have "${document.title}"`);
    return [];
  }
  return [
    agreementDraft(sentence, document, {
      action: 'cited',
      parties,
      date: NO_DATE,
      rule: 'agreements/cited',
      range: document,
      confidence: 0.6,
    }),
  ];
}

/** "…, in force since 1 February 2003", "applicable since 2010". */
function forceDraft(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): AgreementDraft[] | null {
  const { tokens } = sentence;
  for (let i = document.to; i < Math.min(tokens.length, document.to + 18); i++) {
    if (COLLECTIVES.has(tokens[i]?.norm ?? '') || isDocumentHead(sentence, i)) return null;
    const force = tokens[i]?.norm === 'in' && tokens[i + 1]?.norm === 'force';
    if (!force && !/^(?:effective|operational)$/.test(tokens[i]?.norm ?? '')) continue;
    if (tokens.slice(document.to, i).some((token) => token.norm === 'not' || token.norm === 'no')) return null;
    const date = sentence.resolvedDates.find((candidate) => candidate.from >= i && candidate.from <= i + 4);
    const parties = agreementParties(sentence, document, null, context);
    if (!date || !parties || parties.length < 2) return null;
    return [
      agreementDraft(sentence, document, {
        action: 'entered_into_force',
        parties,
        date: factDate(date),
        rule: 'agreements/in-force',
        range: { from: document.from, to: date.to },
        confidence: 0.8,
      }),
    ];
  }
  return null;
}

/** An item under "Legal framework": signed where a date stands with it, else cited; planned where it is to be signed. */
function itemDraft(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): AgreementDraft[] | null {
  const { segment } = sentence;
  if (document.from > 3 || document.to === 0 || !document.proper) return null;
  const heading = segment.headings.map((span) => context.document.text.slice(span.start, span.end)).at(-1) ?? '';
  if (
    (segment.kind !== 'list' && segment.kind !== 'timeline' && segment.kind !== 'body') ||
    !LEGAL_HEADING.test(heading)
  )
    return null;
  if (segment.kind === 'body' && sentence.clauses.some((clause) => clause.form === 'finite')) return null;
  const pair = context.document.mainPair ?? sentence.pair;
  const parties =
    document.parties.length >= 2 ? [...document.parties].filter(isParty).sort() : pair ? [...pair].sort() : null;
  if (!parties || parties.length < 2) return null;
  const words = sentence.tokens.slice(document.to).map((token) => token.norm);
  const pending = words.some((word) =>
    /^(?:negotiations?|foreseen|planned|negotiated|pending|expected|preparation|draft)$/.test(word),
  );
  const date = sentence.resolvedDates.find((candidate) => candidate.from >= document.to) ?? null;
  const action: AgreementAction = pending ? 'planned' : date || segment.date ? 'signed' : 'cited';
  const known = date
    ? factDate(date)
    : segment.date && action === 'signed'
      ? { date: segment.date, date_basis: 'stated' as const }
      : NO_DATE;
  return [
    agreementDraft(sentence, document, {
      action,
      parties,
      date: known,
      rule: 'agreements/item',
      range: { from: document.from, to: sentence.tokens.length },
      confidence: 0.75,
    }),
  ];
}

function inForce(sentence: ResolvedSentence, from: number): boolean {
  return sentence.tokens[from]?.norm === 'in' && sentence.tokens[from + 1]?.norm === 'force';
}

/** Who has a document that is only cited; null where the text does not say. */
function citedParties(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): readonly PartyId[] | null {
  if (!document.proper || document.kind === 'joint_statement' || document.kind === 'resolution') return null;
  if (sentence.segment.kind === 'title' || sentence.segment.kind === 'heading') return null;
  const governing = sentence.clauses.filter((clause) => clause.verb.from < document.from).at(-1);
  if (governing && (governing.negated || governing.form === 'infinitive' || governing.modal)) return null;
  const single = /^(?:plan|strategy|programme)$/.test(document.kind) || /^national\b/i.test(document.title);
  const titled = document.parties.filter(isParty);
  if (titled.length >= 2) return [...titled].sort();
  // Outside diplomacy a national programme is domestic news.
  if (single && context.document.mainPair === null) return null;
  if (
    document.kind === 'programme' &&
    single &&
    document.period === null &&
    !/\b(?:action|strategic|development|indicative|implementation|adaptation|reform|country|cooperation|partnership)\b/i.test(
      document.title,
    )
  )
    return null;
  if (/^national\b/i.test(document.title)) return agreementParties(sentence, document, null, context);
  const owners = ownersOf(sentence, document);
  const beside = mentionedBeside(sentence, document);
  const standing = sentence.clauses.find(
    (clause) =>
      STANDING_VERBS.has(clause.lemma) &&
      !clause.negated &&
      !clause.modal &&
      ((clause.subject && clause.subject.from <= document.head && document.head < clause.subject.to) ||
        (clause.verb.to <= document.from && document.from - clause.verb.to <= 4)),
  );
  if (
    single &&
    owners.length === 1 &&
    owners.every((owner) => !owner.startsWith('org:')) &&
    !/\b(?:cooperation|partnership|joint|bilateral)\b/i.test(document.title)
  )
    return owners;
  if (beside.length === 2 && (standing || owners.length > 0)) return [...beside].sort();
  const listed = sentence.clauses.find(
    (clause) =>
      /^(?:include|comprise|be)$/.test(clause.lemma) &&
      !clause.negated &&
      clause.tense === 'present' &&
      (inForce(sentence, clause.verb.to)
        ? clause.verb.from >= document.to
        : clause.lemma !== 'be' &&
          clause.verb.to <= document.from &&
          clause.subject !== null &&
          sentence.tokens
            .slice(clause.subject.from, clause.subject.to)
            .some((token) => COLLECTIVES.has(token.norm) || /^(?:framework|basis|base)$/.test(token.norm))),
  );
  if (listed) {
    const pair = beside.length === 2 ? beside : (sentence.pair ?? context.document.mainPair);
    if (pair) return [...pair].sort();
  }
  const holder =
    governing && /^(?:have|maintain|implement|operate)$/.test(governing.lemma) && document.from - governing.verb.to <= 4
      ? partiesIn(sentence, governing.subject).filter(isParty)
      : [];
  if (holder.length === 2) return [...holder].sort();
  if (standing && sentence.pair && beside.length === 0 && !single) return [...sentence.pair].sort();
  if (!single) return null;
  const state = subjectState(sentence, document);
  const presented =
    state !== null &&
    governing !== undefined &&
    /^(?:present|share|implement|adopt|outline|introduce|describe|explain|have)$/.test(governing.lemma);
  if (presented) return [state];
  return owners.length === 1 && owners.every((owner) => !owner.startsWith('org:')) ? owners : null;
}

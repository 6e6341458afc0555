import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { actionsOn, type DocumentAction } from './actions.ts';
import { actionDate } from './dates.ts';
import { type DocumentList, documentLists } from './document-lists.ts';
import type { NamedDocument } from './documents.ts';
import { type AgreementDraft, agreementDraft } from './drafts.ts';
import { agreementParties } from './parties.ts';
import { forceDraft, quietDrafts } from './quiet-documents.ts';
import { documentsOf, itemDocument } from './register.ts';
import { documentItself } from './whole-document.ts';
import { type AgreementAction, COLLECTIVES } from './words.ts';

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
  const own = announcedWithin(sentence, list);
  if (own) return own;
  const before = context.document.sentences[sentence.index - 1];
  const include = sentence.clauses.find(
    (clause) =>
      (/^(?:include|comprise|cover)$/.test(clause.lemma) ||
        (clause.lemma === 'be' &&
          isThese(sentence, clause) &&
          !sentence.clauses.some(
            (other) => other.form === 'finite' && other.index > clause.index && other.verb.from < list.start,
          ))) &&
      !clause.negated &&
      clause.verb.to <= list.start &&
      list.start - clause.verb.to < 60,
  );
  if (!before || !include?.subject) return null;
  const opening = sentence.tokens.slice(include.subject.from, include.subject.to).map((token) => token.norm);
  if (!opening.some((word) => /^(?:they|these|those)$/.test(word) || COLLECTIVES.has(word))) return null;
  return announcedBy(before, list, before.tokens.length);
}

/** "Two documents were signed by the ministers, namely the Agreement on …": the unnamed documents of the same sentence. */
function announcedWithin(
  sentence: ResolvedSentence,
  list: DocumentList,
): { readonly sentence: ResolvedSentence; readonly actions: readonly DocumentAction[] } | null {
  let at = list.start - 1;
  while (at > 0 && sentence.tokens[at]?.norm === ',') at--;
  return /^(?:namely|viz|:|–|—)$/.test(sentence.tokens[at]?.norm ?? '') ? announcedBy(sentence, list, at) : null;
}

function announcedBy(
  before: ResolvedSentence,
  list: DocumentList,
  limit: number,
): { readonly sentence: ResolvedSentence; readonly actions: readonly DocumentAction[] } | null {
  const at = before.tokens.findIndex((token, i) => i < limit && COLLECTIVES.has(token.norm));
  const unit = before.units.find((candidate) => candidate.from <= at && at < candidate.to);
  if (at < 0 || !unit) return null;
  const unnamed: DocumentList = { documents: list.documents, from: at, to: at + 1, start: unit.from };
  const actions = actionsOn(before, unnamed, [unnamed]);
  return actions.length > 0 ? { sentence: before, actions } : null;
}

function isThese(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    clause.subject?.to === (clause.subject?.from ?? 0) + 1 &&
    /^(?:these|those|they)$/.test(sentence.tokens[clause.subject?.from ?? 0]?.norm ?? '')
  );
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

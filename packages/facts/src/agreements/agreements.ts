import { collect, type ResolvedSentence, segmentDate } from '@diplomatic-relations/engine';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { actionsOn } from './actions.ts';
import { carriedActions, openingOf } from './announced.ts';
import { bracketDate } from './bracket-date.ts';
import { actionDate, dateBehind } from './dates.ts';
import type { DocumentAction } from './document-action.ts';
import { itemDraft } from './document-items.ts';
import { type DocumentList, documentLists } from './document-lists.ts';
import type { NamedDocument } from './documents.ts';
import { type AgreementDraft, agreementDraft } from './drafts.ts';
import { kindOfTitle } from './kind-of-title.ts';
import { topicDocument } from './listed-topics.ts';
import { agreementParties } from './parties.ts';
import { forceDraft, quietDrafts } from './quiet-documents.ts';
import { documentsOf, itemDocument } from './register.ts';
import { withTailBehindVerb } from './tail-behind-verb.ts';
import { documentItself } from './whole-document.ts';
import type { AgreementAction } from './words.ts';

/** Documents that parties sign, adopt, ratify, plan, or that merely exist. */
export const agreementsExtractor: Extractor = {
  name: 'agreements',
  always: true,
  extract: (sentence, context) => {
    const itself = documentItself(sentence, context);
    const documents = spokenOf(sentence, context);
    if (documents.length === 0) return itself;
    const lists = documentLists(sentence, documents);
    return [...itself, ...collect(lists, (list) => listDrafts(sentence, list, lists, context))];
  },
};

/** Documents of the sentence; a list item's second sentence ("Signed on …") speaks of the item's document. */
function spokenOf(sentence: ResolvedSentence, context: ExtractContext): readonly NamedDocument[] {
  const all = documentsOf(sentence, context.document);
  // "The following is the joint statement released by …": the document itself, which its title names.
  const documents =
    all.some(isNameless) && kindOfTitle(context.row.title ?? '') !== null
      ? all.filter((document) => !isNameless(document) || sentence.tokens[document.to]?.norm === 'signed')
      : all;
  if (documents.length > 0 || (sentence.segment.kind !== 'list' && sentence.segment.kind !== 'timeline'))
    return documents;
  const topic =
    sentence.segment.kind === 'list'
      ? topicDocument(sentence, openingOf(sentence, context.document.sentences), context.document.text)
      : null;
  if (topic) return [topic];
  const item = itemDocument(sentence, context.document);
  return item ? [{ ...item, from: 0, to: 0, head: 0 }] : [];
}

function isNameless({ title }: NamedDocument): boolean {
  return /^(?:joint (?:statement|communiqu[eé]|declaration)|(?:final )?communiqu[eé])$/i.test(title);
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
      return collect(carried.actions, (action) =>
        collect(list.documents, (document) =>
          actionDraft(
            carried.sentence,
            { ...list, documents: [] },
            { ...document, from: 0, to: 0, head: 0 },
            action,
            context,
          ).map((draft) => ({ ...dated(draft, sentence, document), sentence, range: list })),
        ),
      );
    return collect(list.documents, (document) => quietDrafts(sentence, document, context));
  }
  // "Agreement on X: not signed as yet"
  if (sentence.segment.kind === 'list' && actions.every(({ realis }) => realis === 'negated'))
    return collect(list.documents, (document) => itemDraft(sentence, document, context) ?? []);
  // "the agreement concluded between X and Y took effect on D": what only describes it tells nothing more.
  const told = actions.filter(
    (action) => action.nominal || action.clause?.link !== 'reduced' || !describesOnly(sentence, action, actions),
  );
  const last = list.documents.at(-1);
  const inForce =
    last && !actions.some((action) => action.action === 'entered_into_force')
      ? (forceDraft(sentence, last, context) ?? [])
      : [];
  return [
    ...collect(told, (action) =>
      collect(list.documents, (document) =>
        actionDraft(
          sentence,
          list,
          withTailBehindVerb(sentence, document, action, context.document.text),
          action,
          context,
        ),
      ),
    ),
    ...inForce,
    ...(actions.every(({ action, realis }) => action !== 'signed' && action !== 'planned' && realis === 'asserted')
      ? collect(list.documents, (document) => signedInBracket(sentence, document, context))
      : []),
  ];
}

function describesOnly(
  sentence: ResolvedSentence,
  { clause }: DocumentAction,
  actions: readonly DocumentAction[],
): boolean {
  if (clause === null) return false;
  const next = actions.find((other) => !other.nominal && other.head > clause.head && other.clause?.form === 'finite');
  return (
    next !== undefined &&
    !sentence.resolvedDates.some(({ from }) => from >= clause.verb.to && from < (next.clause?.verb.from ?? 0))
  );
}

/** "The Agreement on Trade (Lima, 3 May 1994) has been in effect since 1995": its signing, besides what is told of it. */
function signedInBracket(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): AgreementDraft[] {
  const date = bracketDate(sentence, document);
  const parties = date === null ? null : agreementParties(sentence, document, null, context);
  if (date === null || parties === null || parties.length < 2) return [];
  return [
    agreementDraft(sentence, document, {
      action: 'signed',
      parties,
      date: factDate(date),
      rule: 'agreements/bracket',
      range: { from: document.from, to: date.to + 1 },
    }),
  ];
}

/** Where the announcement gives no date, that of the item. */
function dated(draft: AgreementDraft, sentence: ResolvedSentence, document: NamedDocument): AgreementDraft {
  if (draft.row.action === 'cited') return draft;
  const behind = dateBehind(sentence, document);
  const own = behind.date === null ? factDate(segmentDate(sentence)) : behind;
  return own.date === null ? draft : { ...draft, row: { ...draft.row, ...own } };
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
    context.note?.(rule, `${action.lemma} is ${action.realis}`);
    return [];
  }
  if (
    document.strength === 'weak' &&
    !document.proper &&
    ((done === 'planned' && document.kind !== 'joint_statement') || done === 'extended' || done === 'terminated')
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
    context.note?.(rule, `no parties for "${document.title}"`);
    return [];
  }
  if (parties.length === 1 && !standsAlone(document, done) && !(done === 'adopted' && parties[0]?.startsWith('org:'))) {
    context.note?.(rule, `one party alone for "${document.title}"`);
    return [];
  }
  const own = document.date ?? (done === 'signed' ? bracketDate(sentence, document) : null);
  const date = own ? factDate(own) : actionDate(sentence, list.documents, settledAction, context);
  if (done !== 'planned' && liesAhead(date.date, context.document.date)) {
    context.note?.(rule, 'its day is still to come');
    return [];
  }
  return [
    agreementDraft(sentence, document, {
      action: done,
      parties,
      date,
      rule,
      range: action.range,
    }),
  ];
}

/** A month after that of the document. */
function liesAhead(date: string | null, today: string | null): boolean {
  return date !== null && today !== null && /^\d{4}-\d\d/.test(date) && date.slice(0, 7) > today.slice(0, 7);
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

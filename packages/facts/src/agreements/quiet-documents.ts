import { type Clause, type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isParty, isState } from '../shared/parties.ts';
import { describedDraft } from './described.ts';
import { itemDraft } from './document-items.ts';
import type { NamedDocument } from './documents.ts';
import { type AgreementDraft, agreementDraft } from './drafts.ts';
import { isDocumentHead } from './heads.ts';
import { heldBetween } from './held-documents.ts';
import { agreementParties, mentionedBeside, ownersOf, subjectState } from './parties.ts';
import { COLLECTIVES, STANDING_VERBS } from './words.ts';

/** A document of which nothing is reported: an item of a list of documents, one in force, or one that is cited with its parties. */
export function quietDrafts(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): AgreementDraft[] {
  const inForce = forceDraft(sentence, document, context);
  if (inForce) return inForce;
  const described = describedDraft(sentence, document, context);
  if (described) return described;
  const item = itemDraft(sentence, document, context);
  if (item) return item;
  const parties = citedParties(sentence, document, context);
  if (!parties) {
    context.note?.('agreements/cited', `nobody is said to have "${document.title}"`);
    return [];
  }
  return [
    agreementDraft(sentence, document, {
      action: isYetToCome(sentence, document) ? 'planned' : 'cited',
      parties,
      date: NO_DATE,
      rule: 'agreements/cited',
      range: document,
    }),
  ];
}

/** "the proposed Agreement on Transport" */
function isYetToCome({ tokens }: ResolvedSentence, { from }: NamedDocument): boolean {
  if (AHEAD.test(tokens[from - 1]?.norm ?? '')) return true;
  // "The four proposed deeds are …"
  return tokens.some(
    ({ norm }, i) =>
      i + 2 < from &&
      AHEAD.test(norm) &&
      (COLLECTIVES.has(tokens[i + 1]?.norm ?? '') || tokens[i + 1]?.norm === 'deeds') &&
      /^(?:are|include|:)$/.test(tokens[i + 2]?.norm ?? ''),
  );
}

const AHEAD = /^(?:proposed|planned|envisaged|envisioned|prospective|forthcoming|draft|future)$/;

/** "…, in force since 1 February 2003", "applicable since 2010". */
export function forceDraft(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): AgreementDraft[] | null {
  const { tokens } = sentence;
  for (let i = document.to; i < Math.min(tokens.length, document.to + 18); i++) {
    if (COLLECTIVES.has(tokens[i]?.norm ?? '') || isDocumentHead(sentence, i)) return null;
    const force =
      tokens[i + 1]?.norm === 'force' &&
      (tokens[i]?.norm === 'in' || (tokens[i]?.norm === 'into' && /^entry$/.test(tokens[i - 1]?.norm ?? '')));
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
      }),
    ];
  }
  return null;
}

function inForce(sentence: ResolvedSentence, from: number): boolean {
  return sentence.tokens[from]?.norm === 'in' && sentence.tokens[from + 1]?.norm === 'force';
}

const BILATERAL = /\b(?:cooperation|partnership|joint|bilateral)\b/i;
const JOINT = /\b(?:partnership|joint|bilateral)\b/i;

/** "the African Union Strategy for Water" is the Union's own, "the African Union Action Plan for Chad" that of both. */
function ofOrganization(sentence: ResolvedSentence, document: NamedDocument): PartyId[] | null {
  if (document.kind === 'programme') return null;
  const first = sentence.references.find(({ from }) => from === document.from);
  const owner = first?.kind === 'organization' ? first.parties[0] : undefined;
  if (owner === undefined || BILATERAL.test(document.title)) return null;
  if (document.parties.filter(isParty).some((party) => party !== owner)) return null;
  const { tokens } = sentence;
  const at = tokens[document.to]?.norm === ')' ? document.to + 1 : document.to;
  const behind = tokens[at]?.norm === 'for' || tokens[at]?.norm === 'with' ? at + 1 : -1;
  const partner =
    behind > 0
      ? sentence.references.find(({ from, kind }) => kind === 'name' && from >= behind && from <= behind + 1)
          ?.parties[0]
      : undefined;
  if (partner !== undefined) return [owner, partner].sort();
  return behind > 0 && tokens[behind]?.capital === true ? null : [owner];
}

/** Documents of the whole world, which two parties that invoke them do not have between them. */
const OF_ALL =
  /^universal\b|^(?:UN|United Nations) Charter\b|^Charter of the (?:UN|United Nations)\b|^(?:Vienna|Geneva|Hague) Convention\b/i;

const BASIS = /^(?:framework|basis|base)$/;

/** The clause that lists what there is between the two: "the legal basis includes …", "the agreements comprise …". */
function listingClause(sentence: ResolvedSentence, document: NamedDocument): Clause | undefined {
  return sentence.clauses.find(
    (clause) =>
      /^(?:include|comprise|be|consist|compose|form|constitute)$/.test(clause.lemma) &&
      !clause.negated &&
      clause.tense === 'present' &&
      (inForce(sentence, clause.verb.to)
        ? clause.verb.from >= document.to
        : (clause.lemma !== 'be' || isOfThoseInForce(sentence, clause)) &&
          clause.verb.to <= document.from &&
          clause.subject !== null &&
          sentence.tokens
            .slice(clause.subject.from, clause.subject.to)
            .some((token) => COLLECTIVES.has(token.norm) || BASIS.test(token.norm))),
  );
}

/** "*The agreements in force between A and B* are …" */
function isOfThoseInForce({ tokens }: ResolvedSentence, { subject }: Clause): boolean {
  if (subject === null) return false;
  const words = tokens.slice(subject.from, subject.to).map(({ norm }) => norm);
  return words.some((word, i) => COLLECTIVES.has(word) && /^(?:force|effect)$/.test(words[i + 2] ?? ''));
}

function listedPair(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): readonly PartyId[] | null {
  if (!listingClause(sentence, document)) return null;
  const beside = mentionedBeside(sentence, document);
  const pair = beside.length === 2 ? beside : (sentence.pair ?? context.document.mainPair);
  return pair ? [...pair].sort() : null;
}

/** "Agreement on readmission", and no bare "agreement". */
function isAboutSomething({ title }: NamedDocument): boolean {
  return / (?:on|of|for|concerning|regarding) /i.test(title);
}

/** "the legal basis of relations includes …" */
function isOfBasis(sentence: ResolvedSentence, document: NamedDocument): boolean {
  const clause = listingClause(sentence, document);
  return (
    clause?.subject != null &&
    sentence.tokens.slice(clause.subject.from, clause.subject.to).some(({ norm }) => BASIS.test(norm))
  );
}

function heldPair(sentence: ResolvedSentence, document: NamedDocument): readonly PartyId[] | null {
  const held = heldBetween(sentence, document);
  return held.length > 0 ? held : null;
}

/** Who has a document that is only cited; null where the text does not say. */
function citedParties(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): readonly PartyId[] | null {
  if (document.kind === 'resolution' || OF_ALL.test(document.title)) return null;
  if (!document.proper)
    return document.strength === 'strong' && isAboutSomething(document) && isOfBasis(sentence, document)
      ? listedPair(sentence, document, context)
      : heldPair(sentence, document);
  if (document.kind === 'joint_statement' && !(document.parties.length >= 2 && / on /i.test(document.title)))
    return null;
  if (sentence.segment.kind === 'title' || sentence.segment.kind === 'heading') return null;
  const governing = sentence.clauses.filter((clause) => clause.verb.from < document.from).at(-1);
  if (governing && (governing.negated || governing.form === 'infinitive' || governing.modal)) return null;
  const single = /^(?:plan|strategy|programme)$/.test(document.kind) || /^national\b/i.test(document.title);
  const titled = document.parties.filter(isParty);
  if (titled.length >= 2) return [...titled].sort();
  // Outside diplomacy a national programme is domestic news.
  if (single && context.document.mainPair === null) return null;
  const named = single ? ofOrganization(sentence, document) : null;
  if (named) return named;
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
  const forPartner = single ? withPartner(owners, titled) : null;
  if (forPartner) return forPartner;
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
    (owners.every((owner) => !owner.startsWith('org:')) || document.kind === 'strategy') &&
    // "A's International Cooperation Strategy": what a donor has written for itself
    !(document.kind === 'strategy' ? JOINT : BILATERAL).test(document.title)
  )
    return owners;
  if (beside.length === 2 && (standing || owners.length > 0)) return [...beside].sort();
  const listed = listedPair(sentence, document, context);
  if (listed) return listed;
  const holder =
    governing && /^(?:have|maintain|implement|operate)$/.test(governing.lemma) && document.from - governing.verb.to <= 4
      ? partiesIn(sentence, governing.subject).filter(isParty)
      : [];
  if (holder.length === 2) return [...holder].sort();
  const bound = boundBy(sentence, document);
  if (bound.length > 0) return bound;
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

/** "the Bank's Country Plan in Peru": an organization's own, made for the state that its title names. */
function withPartner(owners: readonly PartyId[], titled: readonly PartyId[]): readonly PartyId[] | null {
  const [owner] = owners;
  const [partner] = titled;
  return owners.length === 1 && titled.length === 1 && owner?.startsWith('org:') && partner && isState(partner)
    ? [partner, owner].sort()
    : null;
}

/** "A and B are parties to the Convention", "A, a signatory to the Treaty": those whom it binds. */
function boundBy(sentence: ResolvedSentence, document: NamedDocument): readonly PartyId[] {
  if (!/^(?:treaty|convention|protocol)$/.test(document.kind)) return [];
  const { tokens, clauses } = sentence;
  let at = document.from - 1;
  while (at > 0 && /^(?:the|to|of)$/.test(tokens[at]?.norm ?? '')) at--;
  if (!/^(?:party|parties|signatory|signatories)$/.test(tokens[at]?.norm ?? '')) return [];
  const clause = clauses.findLast(({ form, verb }) => form === 'finite' && verb.to <= at);
  if (clause?.lemma !== 'be' || clause.negated || clause.modal || at - clause.verb.to > 3) return [];
  return partiesIn(sentence, clause.subject).filter(isParty).sort();
}

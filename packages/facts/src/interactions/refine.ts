import type { AnalysedDocument, ResolvedSentence } from '@diplomatic-relations/engine';
import { type Draft, type ExtractContext, isDraftOf, type Refiner } from '../extractor.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { actingParties, namedParties } from './actors.ts';
import { actDate, isNews } from './date.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { moodOf } from './mood.ts';

type InteractionDraft = Draft<'interactions'>;
type Row = InteractionDraft['row'];

/** Adds the acts that other tables imply, gives undated acts of the news the date of the main event, and keeps one row of each. */
export const refineInteractions: Refiner = {
  name: 'interactions',
  refine: (drafts, context) => {
    const others = drafts.filter((draft) => !isDraftOf(draft, 'interactions'));
    const own = drafts.filter((draft): draft is InteractionDraft => isDraftOf(draft, 'interactions'));
    const implied = others.flatMap((draft) => impliedBy(draft, context));
    const main = mainDate(others, own, context.document);
    const dated = own.map((draft) => withMainDate(draft, main));
    const inferred = implied.map((draft) => withMainDate(draft, main));
    return [...others, ...unique([...inferred, ...withoutShadows(dated, inferred, context)])];
  },
};

function impliedBy(draft: Draft, context: ExtractContext): InteractionDraft[] {
  if (isDraftOf(draft, 'relations')) return relationAct(draft, context);
  if (isDraftOf(draft, 'events')) return eventAct(draft, context);
  if (isDraftOf(draft, 'agreements')) return agreementAct(draft, context);
  if (isDraftOf(draft, 'indicators')) return aidAct(draft, context);
  return [];
}

interface ImpliedAct {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  readonly source: string;
  readonly target: string;
  readonly symmetric: boolean;
}

function implied(
  from: Pick<Draft, 'sentence' | 'range' | 'table' | 'confidence'> & { readonly row: Pick<Row, 'date' | 'date_basis'> },
  act: ImpliedAct,
  verb: string | null,
): InteractionDraft[] {
  if (act.source === act.target || !isParty(act.source) || !isParty(act.target)) return [];
  const [source, target] = act.symmetric ? inOrder(act.source, act.target) : [act.source, act.target];
  const { date, date_basis } = from.row;
  return [
    {
      table: 'interactions',
      row: { source, target, event_type: act.type, symmetric: act.symmetric, cameo: act.cameo, verb, date, date_basis },
      sentence: from.sentence,
      range: from.range,
      rule: `interactions/${act.type.toLowerCase()}-from-${from.table}`,
      confidence: from.confidence,
    },
  ];
}

function relationAct(draft: Draft<'relations'>, context: ExtractContext): InteractionDraft[] {
  const { kind, change, actor_a, actor_b, recogniser } = draft.row;
  const both = { source: actor_a, target: actor_b, symmetric: true };
  const verb = verbNear(draft);
  if (kind === 'recognition') {
    if (change !== 'established' && change !== 'restored' && change !== 'in_force') return [];
    if ((change === 'in_force' && draft.row.date === null) || draft.row.date?.includes('/')) return [];
    const act = recogniser
      ? { source: recogniser, target: recogniser === actor_a ? actor_b : actor_a, symmetric: false }
      : both;
    return implied(draft, { type: 'SUPPORT', cameo: '05', ...act }, verb);
  }
  if (draft.row.date?.includes('/')) return [];
  if (draft.row.date === null && !isTold(draft, context)) return [];
  const partnership = kind === 'strategic_partnership' || kind === 'partnership';
  if (change === 'established' || change === 'restored' || change === 'upgraded')
    return implied(draft, { type: partnership ? 'AGREE' : 'SUPPORT', cameo: '05', ...both }, verb);
  if (change === 'severed' || change === 'suspended' || change === 'downgraded') {
    const severer = whoActs(draft, [actor_a, actor_b]);
    const act = severer ? { source: severer, target: severer === actor_a ? actor_b : actor_a, symmetric: false } : both;
    return implied(draft, { type: 'SANCTION', cameo: '16', ...act }, verb);
  }
  return [];
}

/** True for undated changes that the item itself reports with a verb, as news. */
function isTold(draft: Draft<'relations'>, context: ExtractContext): boolean {
  return (
    isNews(context) &&
    draft.sentence.clauses.some(
      (clause) =>
        /^(?:establish|restore|resume|upgrade|sever|break|cut|suspend|downgrade|reopen|normali[sz]e)$/.test(
          clause.lemma,
        ) &&
        clause.form === 'finite' &&
        /^(?:past|perfect)$/.test(clause.tense ?? ''),
    )
  );
}

/** Who of two did it: the only one of them in the subject, behind "by", or in "by a decision of". */
function whoActs(draft: Draft, pair: readonly [string, string]): string | null {
  const { sentence } = draft;
  for (const clause of sentence.clauses) {
    if (
      !/^(?:sever|break|cut|end|terminate|suspend|freeze|downgrade|reduce|interrupt|withdraw|close|recall|rupture|discontinue)$/.test(
        clause.lemma,
      )
    )
      continue;
    const subject = clause.voice === 'active' && clause.subject ? actingParties(sentence, clause.subject) : [];
    const by = clause.phrases
      .filter((phrase) => phrase.preposition === 'by')
      .flatMap((phrase) => namedParties(sentence, phrase));
    const acting = pair.filter((party) => subject.includes(party) || by.includes(party));
    if (acting.length === 1) return acting[0] as string;
  }
  return null;
}

const CONSULTING = new Set(['meeting', 'visit', 'call', 'consultations']);
const JOINT = new Set(['training', 'exercise']);

function eventAct(draft: Draft<'events'>, context: ExtractContext): InteractionDraft[] {
  const { kind, status, parties } = draft.row;
  if (status !== 'held' || (draft.row.date === null && !isNews(context))) return [];
  if (CONSULTING.has(kind))
    return pairsWithMain(parties, context).flatMap(([source, target]) =>
      implied(draft, { type: 'CONSULT', cameo: '04', source, target, symmetric: true }, verbNear(draft)),
    );
  if (JOINT.has(kind))
    return pairsWithMain(parties, context).flatMap(([source, target]) =>
      implied(draft, { type: 'COOPERATE', cameo: '06', source, target, symmetric: true }, verbNear(draft)),
    );
  return [];
}

const JOINTLY_ADOPTED = new Set(['declaration', 'joint_statement', 'treaty', 'agreement', 'memorandum', 'roadmap']);

function agreementAct(draft: Draft<'agreements'>, context: ExtractContext): InteractionDraft[] {
  const { action, parties, date } = draft.row;
  if (action !== 'signed' && !(action === 'adopted' && JOINTLY_ADOPTED.has(draft.row.kind))) return [];
  if (parties.length > 4 && !parties.includes(context.document.home ?? '')) return [];
  if (date === null && action === 'adopted') return [];
  return pairsWithMain(parties, context).flatMap(([source, target]) =>
    implied(draft, { type: 'AGREE', cameo: '05', source, target, symmetric: true }, verbNear(draft)),
  );
}

const GIVEN =
  /^(?:provide|give|grant|disburse|donate|extend|deliver|finance|fund|contribute|allocate|hand|send|transfer|supply|spend|channel|support|receive|total|amount|reach|invest|release|pay)$/;
const PLEDGED = /^(?:earmark|pledge|promise|announce|commit|unveil|plan|intend)$/;

function aidAct(draft: Draft<'indicators'>, context: ExtractContext): InteractionDraft[] {
  const { metric, actor_a, actor_b, period } = draft.row;
  if (metric !== 'aid' || !actor_a || !actor_b) return [];
  const at = draft.sentence.clauses.filter((clause) => clause.from < draft.range.to && draft.range.from < clause.to);
  const pledge = at.find((clause) => PLEDGED.test(clause.lemma) || clause.tense === 'future');
  const gift = at.find((clause) => GIVEN.test(clause.lemma));
  const clause = pledge ?? gift;
  if (!clause || clause.negated) return [];
  const mood = moodOf(draft.sentence, clause).mood;
  if (mood !== 'done' && mood !== 'intended') return [];
  const promised = pledge !== undefined || mood === 'intended';
  const own = actDate(draft.sentence, clause, context, { lasting: !promised, intended: promised });
  const row: Pick<Row, 'date' | 'date_basis'> = !promised && period ? { date: period, date_basis: 'stated' } : own;
  const act: ImpliedAct = {
    type: promised ? 'AGREE' : 'AID',
    cameo: promised ? '03' : '07',
    source: actor_a,
    target: actor_b,
    symmetric: false,
  };
  return implied({ ...draft, row: { ...draft.row, ...row } }, act, verbNear(draft));
}

/** The document's main party among them with each of the others; on a page about two parties no other organization counts. */
function pairsWithMain(parties: readonly string[], context: ExtractContext): (readonly [string, string])[] {
  const { document } = context;
  const pair = document.mainPair;
  const standing = !isNews(context);
  const weight = (party: string): number =>
    (party === document.home ? 1e9 : 0) + (pair?.includes(party) ? 1e6 : 0) + (document.prominence.get(party) ?? 0);
  const aside = (party: string): boolean =>
    standing && party.startsWith('org:') && pair !== null && !pair.includes(party);
  const sorted = [...parties].filter((party) => isParty(party) && !aside(party)).sort((a, b) => weight(b) - weight(a));
  const main = sorted[0];
  return main === undefined ? [] : sorted.slice(1, 9).map((party) => [main, party] as const);
}

function verbNear(draft: Draft): string | null {
  const { sentence, range } = draft;
  const clause = sentence.clauses.find(
    (candidate) => candidate.verb.from >= range.from && candidate.verb.to <= range.to,
  );
  return clause
    ? sentence.tokens
        .slice(clause.verb.from, clause.verb.to)
        .map((token) => token.text)
        .join(' ')
    : (sentence.tokens[range.from]?.text ?? null);
}

interface MainDate {
  readonly date: string;
  readonly date_basis: Row['date_basis'];
}

/** The date of the event that the document reports: the first held meeting, visit or call that is dated shortly before the document. */
function mainDate(
  others: readonly Draft[],
  own: readonly InteractionDraft[],
  document: AnalysedDocument,
): MainDate | null {
  const consults: { sentence: ResolvedSentence; date: string | null; date_basis: Row['date_basis'] }[] = [];
  for (const draft of others)
    if (
      isDraftOf(draft, 'events') &&
      draft.row.status === 'held' &&
      (CONSULTING.has(draft.row.kind) || draft.row.kind === 'conference' || draft.row.kind === 'summit')
    )
      consults.push({ sentence: draft.sentence, date: draft.row.date, date_basis: draft.row.date_basis });
  if (consults.length === 0)
    for (const draft of own)
      if (draft.row.event_type === 'CONSULT')
        consults.push({ sentence: draft.sentence, date: draft.row.date, date_basis: draft.row.date_basis });
  consults.sort((a, b) => a.sentence.index - b.sentence.index);
  const first = consults.find((candidate) => candidate.date !== null && isRecent(candidate.date, document.date));
  return first?.date ? { date: first.date, date_basis: first.date_basis } : null;
}

function isRecent(date: string, documentDate: string | null): boolean {
  if (documentDate === null) return true;
  const start = date.split('/')[0] ?? '';
  if (start.length < 10 || documentDate.length < 10) return start.slice(0, 4) === documentDate.slice(0, 4);
  const days =
    (Date.parse(`${documentDate.slice(0, 10)}T00:00:00Z`) - Date.parse(`${start.slice(0, 10)}T00:00:00Z`)) / 86_400_000;
  return days >= 0 && days <= 21;
}

function withMainDate(draft: InteractionDraft, main: MainDate | null): InteractionDraft {
  if (draft.row.date_basis !== 'document') return draft;
  if (main) return { ...draft, row: { ...draft.row, ...main } };
  return draft.row.date === null ? { ...draft, row: { ...draft.row, date_basis: null } } : draft;
}

/** Own consultations that an event already stands for, and undated acts beside dated ones of the same kind in the same sentence. */
function withoutShadows(
  own: readonly InteractionDraft[],
  implied: readonly InteractionDraft[],
  context: ExtractContext,
): InteractionDraft[] {
  return own.filter((draft) => {
    const same = implied.filter(
      (other) => other.row.event_type === draft.row.event_type && samePair(other.row, draft.row),
    );
    if (
      same.some(
        (other) =>
          other.sentence === draft.sentence &&
          (draft.row.event_type === 'CONSULT' ||
            draft.row.event_type === 'AID' ||
            other.row.date === draft.row.date ||
            draft.row.date === null),
      )
    )
      return false;
    if (STATUS.test(draft.row.verb ?? '') && same.some((other) => other.rule.endsWith('-relations'))) return false;
    if (draft.row.event_type !== 'CONSULT') return true;
    const dated = [
      ...same,
      ...own.filter((other) => other !== draft && other.row.event_type === 'CONSULT' && samePair(other.row, draft.row)),
    ].some((other) => other.row.date !== null);
    if (draft.row.date === null && (dated || !isNews(context))) return false;
    return !same.some((other) => covers(other.row.date, draft.row.date));
  });
}

/** Verbs of what the table of relations holds. */
const STATUS = /(?:recogni|establish|restor|resum|upgrad|normali|open|sever|suspend|broke|cut|downgrad)/;

function samePair(a: Row, b: Row): boolean {
  return (a.source === b.source && a.target === b.target) || (a.source === b.target && a.target === b.source);
}

/** True where an interval holds the other date. */
function covers(wide: string | null, narrow: string | null): boolean {
  if (wide === null || narrow === null) return false;
  if (wide === narrow) return true;
  const [start, end] = wide.split('/');
  return end !== undefined && start !== undefined && start <= narrow && narrow <= end;
}

/** One row for each source, target, type and date; a symmetric row covers the one-sided ones. */
function unique(drafts: readonly InteractionDraft[]): InteractionDraft[] {
  const symmetric = new Set(drafts.filter((draft) => draft.row.symmetric).map((draft) => keyOf(draft.row, true)));
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    if (!draft.row.symmetric && symmetric.has(keyOf(draft.row, true))) return false;
    if (draft.row.event_type === 'AGREE' && drafts.some((other) => isFiner(other.row, draft.row))) return false;
    const key = keyOf(draft.row, draft.row.symmetric);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** True where the other row tells the same signing or promise with its day instead of its year. */
function isFiner(other: Row, row: Row): boolean {
  if (
    other.event_type !== row.event_type ||
    other.symmetric !== row.symmetric ||
    other.source !== row.source ||
    other.target !== row.target
  )
    return false;
  return (
    row.date !== null &&
    other.date !== null &&
    other.date.length > row.date.length &&
    !other.date.includes('/') &&
    other.date.startsWith(row.date)
  );
}

function keyOf(row: Row, unordered: boolean): string {
  const [a, b] = unordered ? inOrder(row.source, row.target) : [row.source, row.target];
  return `${a} ${b} ${row.event_type} ${row.date ?? ''}`;
}

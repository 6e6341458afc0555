import {
  type Clause,
  collect,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { type Draft, type ExtractContext, isDraftOf } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { actingParties, namedParties } from './actors.ts';
import { actDate, periodDate } from './date.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { moodOf } from './mood/mood-of.ts';
import { isOrganOf } from './organ-of.ts';
import { pairsWithMain } from './pairs-with-main.ts';
import { verbText } from './verb-text.ts';

type InteractionDraft = Draft<'interactions'>;
type Row = InteractionDraft['row'];

/** The acts that a fact of another table implies: relations established, meetings held, agreements signed, aid given. */
export function impliedBy(draft: Draft, context: ExtractContext): InteractionDraft[] {
  if (isDraftOf(draft, 'relations')) return relationAct(draft, context);
  if (isDraftOf(draft, 'events')) return eventAct(draft, context);
  if (isDraftOf(draft, 'agreements')) return agreementAct(draft, context);
  if (isDraftOf(draft, 'indicators'))
    return draft.row.metric === 'agreements' ? countedAct(draft, context) : aidAct(draft, context);
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
  from: Pick<Draft, 'sentence' | 'range' | 'table'> & { readonly row: Pick<Row, 'date' | 'date_basis'> },
  act: ImpliedAct,
  verb: string | null,
): InteractionDraft[] {
  if (isOrganOf(act.source, act.target) || isOrganOf(act.target, act.source)) return [];
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
    // "relations remain severed" tells of no act of its own.
    if (verb !== null && /^(?:remain|stay)/.test(verb)) return [];
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
    const by = collect(
      clause.phrases.filter((phrase) => phrase.preposition === 'by'),
      (phrase) => namedParties(sentence, phrase),
    );
    const acting = pair.filter((party) => subject.includes(party) || by.includes(party));
    if (acting.length === 1) return acting[0] as string;
  }
  return null;
}

/** Kinds of events in which parties consult. */
export const CONSULTING: ReadonlySet<string> = new Set(['meeting', 'visit', 'call', 'consultations']);
const JOINT = new Set(['training', 'exercise']);

function eventAct(draft: Draft<'events'>, context: ExtractContext): InteractionDraft[] {
  const { kind, status, parties } = draft.row;
  if (status !== 'held' || (draft.row.date === null && !isNews(context) && kind !== 'visit')) return [];
  if (kind === 'summit' && isOfTwo(draft))
    return jointActs(draft, [[parties[0] as string, parties[1] as string]], 'CONSULT', '04');
  if (CONSULTING.has(kind)) return jointActs(draft, pairsWithMain(parties, context, hostsOf(draft)), 'CONSULT', '04');
  if (JOINT.has(kind)) return jointActs(draft, pairsWithMain(parties, context), 'COOPERATE', '06');
  return [];
}

/** "the 21st EU–Peru Summit": the two of its name meet there, and nobody else. */
function isOfTwo({ row: { name, parties }, sentence }: Draft<'events'>): boolean {
  if (parties.length !== 2 || name === null) return false;
  const written = (from: number, to: number): string =>
    sentence.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
  const words = ` ${name.toLowerCase().replace(/[-–—/]/g, ' ')} `;
  return parties.every((party) =>
    sentence.references.some(
      ({ parties: [only, ...more], from, to }) =>
        only === party && more.length === 0 && words.includes(` ${written(from, to).replace(/[-–—/]/g, ' ')} `),
    ),
  );
}

/** What each pair does together, told by one verb. */
function jointActs(
  draft: Draft<'events'> | Draft<'agreements'>,
  pairs: readonly (readonly [string, string])[],
  type: InteractionType,
  cameo: CameoRoot,
): InteractionDraft[] {
  if (pairs.length === 0) return [];
  const verb = verbNear(draft);
  return collect(pairs, ([source, target]) => implied(draft, { type, cameo, source, target, symmetric: true }, verb));
}

const JOINTLY_ADOPTED: ReadonlySet<string> = new Set([
  'declaration',
  'joint_statement',
  'treaty',
  'agreement',
  'memorandum',
  'roadmap',
  'programme',
  'plan',
]);

const ONE_SIDED: ReadonlySet<string> = new Set(['programme', 'plan']);

function isByTheWay({ sentence, range }: Draft): boolean {
  return sentence.clauses.some(
    ({ lemma, link, verb, phrases }) =>
      /^(?:adopt|approve|agree|endorse|extend|renew)$/.test(lemma) &&
      (link === 'reduced' || sentence.tokens[verb.from - 1]?.norm === ',') &&
      verb.from >= range.from &&
      verb.to <= range.to + 1 &&
      !phrases.some(({ preposition }) => preposition === 'by'),
  );
}

function agreementAct(draft: Draft<'agreements'>, context: ExtractContext): InteractionDraft[] {
  const { action, parties, date } = draft.row;
  const made = action === 'extended' || (action === 'adopted' && JOINTLY_ADOPTED.has(draft.row.kind));
  if (action !== 'signed' && !made) return [];
  if (parties.length > 4 && !parties.includes(context.document.home ?? '')) return [];
  if (date === null && made) return [];
  // "under the programme adopted in May": one side may have adopted it for the other.
  if (made && ONE_SIDED.has(draft.row.kind) && isByTheWay(draft)) return [];
  return jointActs(draft, pairsWithMain(parties, context), 'AGREE', '05');
}

const SIGNED = /^(?:sign|conclude|ink|exchange)$/;

/** "Six documents were signed during the visit": the signing of documents that are only counted. */
function countedAct(draft: Draft<'indicators'>, context: ExtractContext): InteractionDraft[] {
  const { actor_a, actor_b, period } = draft.row;
  const { sentence, range } = draft;
  if (!actor_a || !actor_b) return [];
  const clause = sentence.clauses.find(
    ({ lemma, subject, object, from, to }) =>
      SIGNED.test(lemma) &&
      [subject, object].some((part) => part !== null && rangesOverlap(part, range)) &&
      from <= range.to &&
      range.from <= to,
  );
  if (!clause || clause.negated || moodOf(sentence, clause).mood !== 'done') return [];
  const row: Pick<Row, 'date' | 'date_basis'> = period
    ? { date: period, date_basis: 'stated' }
    : actDate(sentence, clause, context, { lasting: clause.tense === 'perfect', intended: false });
  return implied(
    { ...draft, row: { ...draft.row, ...row } },
    { type: 'AGREE', cameo: '05', source: actor_a, target: actor_b, symmetric: true },
    sentence.tokens[clause.head]?.text ?? null,
  );
}

const GIVEN =
  /^(?:provide|give|grant|disburse|donate|extend|deliver|finance|fund|contribute|allocate|hand|send|transfer|supply|spend|channel|support|receive|total|amount|reach|invest|release|pay)$/;
const PLEDGED = /^(?:earmark|pledge|promise|announce|commit|unveil|plan|intend) | (?:pledge|promise|commitment)$/;

function aidAct(draft: Draft<'indicators'>, context: ExtractContext): InteractionDraft[] {
  const { metric, actor_a, actor_b, period } = draft.row;
  if (metric !== 'aid' || !actor_a || !actor_b) return [];
  const at = draft.sentence.clauses.filter((clause) => clause.from < draft.range.to && draft.range.from < clause.to);
  // "received a pledge of 3 million dollars"
  const word = ({ lemma, object }: Clause): string => `${lemma} ${draft.sentence.tagged.lemmas[object?.head ?? -1]}`;
  const pledge = at.find((clause) => PLEDGED.test(word(clause)) || clause.tense === 'future');
  const gift = at.find((clause) => GIVEN.test(clause.lemma));
  const clause = pledge ?? gift;
  if (!clause || clause.negated) return [];
  const mood = moodOf(draft.sentence, clause).mood;
  if (mood !== 'done' && mood !== 'intended') return [];
  const promised = pledge !== undefined || mood === 'intended';
  const own = actDate(draft.sentence, clause, context, { lasting: !promised, intended: promised });
  const row = promised || !period ? own : periodDate(period);
  const act: ImpliedAct = {
    type: promised ? 'AGREE' : 'AID',
    cameo: promised ? '03' : '07',
    source: actor_a,
    target: actor_b,
    symmetric: false,
  };
  return implied(
    { ...draft, row: { ...draft.row, ...row } },
    act,
    draft.sentence.tokens[clause.head]?.text ?? verbNear(draft),
  );
}

/** Verbs that tell of an encounter, a signing or a gift; another verb in the same stretch is by the way. */
const CARRYING =
  /^(?:meet|receive|visit|host|hold|welcome|greet|arrive|travel|pay|speak|talk|call|telephone|discuss|attend|sign|adopt|establish|restore|provide|give|grant|donate|extend)$/;

/** Who receives several others, or is called on by them, meets each of them, and so does who visits several. */
function hostsOf(draft: Draft<'events'>): readonly string[] {
  if (draft.row.parties.length < 3) return [];
  const centre = /^events\/(?:received|called-on)$/.test(draft.rule)
    ? 'host'
    : draft.row.kind === 'visit'
      ? 'visitor'
      : null;
  if (centre === null) return [];
  return [
    ...new Set(
      (draft.participants ?? [])
        .filter((participant) => participant.role === centre)
        .map((participant) => participant.party),
    ),
  ];
}

function verbNear(draft: Draft): string | null {
  const { sentence, range } = draft;
  const inside = sentence.clauses.filter(
    (candidate) => candidate.verb.from >= range.from && candidate.verb.to <= range.to,
  );
  const clause = inside.find((candidate) => CARRYING.test(candidate.lemma)) ?? inside[0];
  return clause ? verbText(sentence, clause) : nounOf(sentence, range);
}

/** The noun that carries the act where no verb does: "visit" of "the State Visit by President N", "Visits to X: President N". */
function nounOf({ units, people, references, tokens, tagged }: ResolvedSentence, range: TokenRange): string | null {
  const unit = units.find(
    (candidate) =>
      candidate.kind === 'noun' &&
      candidate.to > range.from &&
      candidate.from < range.to &&
      !people.some((person) => rangesOverlap(person, candidate)) &&
      !references.some(
        ({ kind, from, to }) => (kind === 'name' || kind === 'city') && from <= candidate.head && candidate.head < to,
      ),
  );
  if (unit) return tokens.slice(unit.from, unit.to).findLast((candidate) => candidate.kind === 'word')?.text ?? null;
  return tokens.findLast((_, i) => i < range.to && tagged.lemmas[i] === 'visit')?.text ?? null;
}

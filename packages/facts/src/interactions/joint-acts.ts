import { collect } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import type { InteractionDraft } from './draft.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { implied, verbNear } from './implied-act.ts';
import { pairsWithMain } from './pairs-with-main.ts';

/** Kinds of events in which parties consult. */
export const CONSULTING: ReadonlySet<string> = new Set(['meeting', 'visit', 'call', 'consultations']);
const JOINT = new Set(['training', 'exercise']);

/** What those do together who meet or train. */
export function eventAct(draft: Draft<'events'>, context: ExtractContext): InteractionDraft[] {
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

/** What those do together who sign or adopt a text. */
export function agreementAct(draft: Draft<'agreements'>, context: ExtractContext): InteractionDraft[] {
  const { action, parties, date } = draft.row;
  const made = action === 'extended' || (action === 'adopted' && JOINTLY_ADOPTED.has(draft.row.kind));
  if (action !== 'signed' && !made) return [];
  if (parties.length > 4 && !parties.includes(context.document.home ?? '')) return [];
  if (date === null && made) return [];
  // "under the programme adopted in May": one side may have adopted it for the other.
  if (made && ONE_SIDED.has(draft.row.kind) && isByTheWay(draft)) return [];
  return jointActs(draft, pairsWithMain(parties, context), 'AGREE', '05');
}

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

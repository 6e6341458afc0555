import { type ResolvedSentence, rangesOverlap, type TokenRange } from '@diplomatic-relations/engine';
import type { Draft } from '../extractor.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { type InteractionDraft, interactionDraft } from './draft.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { isOrganOf } from './organ-of.ts';
import { verbText } from './verb-text.ts';

/** The row of an interaction. */
export type Row = InteractionDraft['row'];

/** The act that another fact implies. */
export interface ImpliedAct {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  readonly source: string;
  readonly target: string;
  readonly symmetric: boolean;
}

/** The draft of an implied act, with place and date of the fact that implies it; none of a party with itself or its own organ. */
export function implied(
  from: Pick<Draft, 'sentence' | 'range' | 'table'> & { readonly row: Pick<Row, 'date' | 'date_basis'> },
  act: ImpliedAct,
  verb: string | null,
): InteractionDraft[] {
  if (isOrganOf(act.source, act.target) || isOrganOf(act.target, act.source)) return [];
  if (act.source === act.target || !isParty(act.source) || !isParty(act.target)) return [];
  const [source, target] = act.symmetric ? inOrder(act.source, act.target) : [act.source, act.target];
  const { date, date_basis } = from.row;
  return [
    interactionDraft(from.sentence, {
      source,
      target,
      type: act.type,
      symmetric: act.symmetric,
      cameo: act.cameo,
      verb,
      date: { date, date_basis },
      range: from.range,
      rule: `interactions/${act.type.toLowerCase()}-from-${from.table}`,
    }),
  ];
}

/** Verbs that tell of an encounter, a signing or a gift; another verb in the same stretch is by the way. */
const CARRYING =
  /^(?:meet|receive|visit|host|hold|welcome|greet|arrive|travel|pay|speak|talk|call|telephone|discuss|attend|sign|adopt|establish|restore|provide|give|grant|donate|extend)$/;

/** The verb that carries the act in the stretch of a fact, else its noun. */
export function verbNear(draft: Draft): string | null {
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

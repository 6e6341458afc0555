import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dealTogether } from '../shared/dealing-together.ts';
import { isReadout } from '../shared/genres.ts';
import { actingParties, namedParties } from './actors.ts';
import type { Frame } from './frame.ts';

const SPEAKING =
  /^(?:say|state|declare|add|note|stress|emphasi[sz]e|underline|underscore|warn|caution|call|urge|condemn|welcome|affirm|reiterate|express)$/;

/** Who does what a passive without "by" tells: "X is urged to …, Y said", "X's offer was welcomed" in the report of a talk with X. */
export function unnamedDoers(
  sentence: ResolvedSentence,
  clause: Clause,
  frame: Frame,
  context: ExtractContext,
): readonly string[] {
  if (clause.voice !== 'passive' || clause.subject === null || clause.form !== 'finite') return [];
  const suffering = namedParties(sentence, clause.subject);
  if (suffering.length !== 1) return [];
  if (frame.type === 'REQUEST' && clause.lemma === 'urge') return speakers(sentence, clause, suffering, context);
  if (frame.type !== 'SUPPORT' || frame.objects !== null || !isReadout(context)) return [];
  const { mainPair } = context.document;
  return mainPair?.includes(suffering[0] as string) && dealTogether(context.document)
    ? mainPair.filter((party) => !suffering.includes(party))
    : [];
}

/** Whoever speaks in the sentence, or in the one before. */
function speakers(
  sentence: ResolvedSentence,
  clause: Clause,
  except: readonly string[],
  { document }: ExtractContext,
): readonly string[] {
  const before = document.sentences[sentence.index - 1];
  for (const told of [sentence, ...(before ? [before] : [])]) {
    const saying = told.clauses.find(
      (other) =>
        (told !== sentence || other.index !== clause.index) &&
        other.form === 'finite' &&
        other.voice === 'active' &&
        other.subject !== null &&
        SPEAKING.test(other.lemma),
    );
    const found = saying?.subject ? actingParties(told, saying.subject).filter((party) => !except.includes(party)) : [];
    if (found.length === 1) return found;
  }
  return [];
}

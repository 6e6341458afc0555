import { collect } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import { actingParties, namedParties } from './actors.ts';
import type { InteractionDraft } from './draft.ts';
import { implied, verbNear } from './implied-act.ts';

/** What a change of relations is as an act: support, an agreement, a sanction. */
export function relationAct(draft: Draft<'relations'>, context: ExtractContext): InteractionDraft[] {
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

import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';
import { namedParties } from './actors.ts';

const TEXTS =
  /^(?:resolution|motion|plan|proposal|bill|draft|text|amendment|statement|declaration|initiative|truce|ceasefire)$/;

/** Whose the deed or the text is that is judged: "condemned a raid on X by planes from Y", "voted against a Y-sponsored resolution". */
export function authorsOf(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): readonly string[] {
  const { phrases, verb, object, voice } = clause;
  if (voice === 'passive') return [];
  const by = phrases.findIndex(({ preposition, from }) => preposition === 'by' && from >= (object?.to ?? verb.to));
  const behind = phrases[by + 1];
  if (by >= 0 && object !== null && behind?.preposition === 'from' && behind.from - (phrases[by]?.to ?? 0) <= 1) {
    const doers = namedParties(sentence, behind, sources);
    if (doers.length === 1) return doers;
  }
  for (const range of [object, ...phrases]) {
    if (!range || range.from < verb.to || !TEXTS.test(sentence.tagged.lemmas[range.head] ?? '')) continue;
    const author = sentence.actors.find(
      ({ from, to, actorId }) =>
        from >= range.from &&
        to < range.head &&
        /^[-‐‑–]$/.test(sentence.tokens[to]?.norm ?? '') &&
        /^(?:sponsored|backed|drafted|proposed|authored|inspired|initiated|led|brokered|supported)$/.test(
          sentence.tokens[to + 1]?.norm ?? '',
        ) &&
        isParty(actorId) &&
        !sources.includes(actorId),
    );
    if (author) return [author.actorId];
  }
  return [];
}

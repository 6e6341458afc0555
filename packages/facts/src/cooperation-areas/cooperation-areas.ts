import { type PartyId, type ResolvedSentence, referencesIn, type TokenRange } from '@diplomatic-relations/engine';
import type { Draft, Extractor } from '../extractor.ts';
import { type AreaPhrase, areaPhrases } from './area-phrases.ts';
import type { Area } from './areas.ts';
import { type CooperationContext, cooperationContexts } from './contexts.ts';
import { directAreas, mayBeDirect } from './direct.ts';
import { contextPairs } from './parties.ts';

type AreaDraft = Draft<'cooperation_areas'>;

/** What two parties work on, talk about, or agree to do together. */
export const cooperationAreasExtractor: Extractor = {
  name: 'cooperation_areas',
  extract: (sentence, context) => {
    const kind = sentence.segment.kind;
    if (
      kind === 'heading' ||
      (kind === 'title' && !sentence.clauses.some((clause) => clause.form === 'finite' || clause.form === 'infinitive'))
    )
      return [];
    if (isBiography(sentence)) return [];
    const phrases = areaPhrases(sentence);
    // Without a word for a field or a forum no context holds anything.
    const hopeful = phrases.length > 0 || sentence.references.some((reference) => reference.kind === 'organization');
    if (!hopeful && !mayBeDirect(sentence)) return [];
    const drafts = new Map<string, AreaDraft>();
    const add = (
      pairs: readonly (readonly [PartyId, PartyId])[],
      area: Area,
      range: TokenRange,
      rule: string,
    ): void => {
      for (const [actor_a, actor_b] of pairs) {
        const key = `${actor_a} ${actor_b} ${area}`;
        if (actor_a !== actor_b && !drafts.has(key))
          drafts.set(key, {
            table: 'cooperation_areas',
            row: { actor_a, actor_b, area, label: labelOf(sentence, range) },
            sentence,
            range,
            rule: `cooperation_areas/${rule}`,
            confidence: 0.8,
          });
      }
    };
    const contexts = hopeful ? cooperationContexts(sentence, context.document.sentences, context.note) : [];
    const known = new Map<CooperationContext, ReturnType<typeof contextPairs>>();
    const pairsOf = (found: CooperationContext): ReturnType<typeof contextPairs> => {
      const own = known.get(found) ?? contextPairs(sentence, found, context);
      known.set(found, own);
      return own;
    };
    const talks = contexts.filter((found) => (found.kind === 'discussion' || found.kind === 'topic') && !found.nominal);
    for (const found of contexts) {
      const inside = phrases.filter((phrase) => found.from <= phrase.from && phrase.to <= found.to + 1);
      for (const forum of forumsIn(sentence, found)) inside.push(forum);
      if (inside.length === 0) continue;
      // What two parties talk about is theirs, whoever else is named in it.
      const talk = talks.find((other) => other.anchor < found.anchor && pairsOf(other).length > 0);
      const own = pairsOf(found);
      const pairs =
        talk === undefined
          ? own
          : found.anchor < talk.to
            ? pairsOf(talk)
            : own.filter((pair) => pairsOf(talk).some((other) => other[0] === pair[0] && other[1] === pair[1]));
      if (pairs.length === 0) {
        context.note(`cooperation_areas/${found.kind}`, 'no two parties');
        continue;
      }
      for (const phrase of inside) {
        const usable = pairs.filter(
          (pair) =>
            !referencesIn(sentence, phrase).some((reference) =>
              reference.parties.some(
                (party) => pair.includes(party) || (reference.kind === 'name' && !party.startsWith('org:')),
              ),
            ),
        );
        add(
          usable.filter((pair) => !isOfThird(sentence, phrase, pair)),
          phrase.area,
          phrase,
          found.kind,
        );
      }
    }
    for (const direct of directAreas(sentence, phrases, context)) add(direct.pairs, direct.area, direct, direct.rule);
    return [...drafts.values()];
  },
};

const STUDIES = new Set(['bachelor', 'postgraduate', 'doctorate', 'ph.d', 'phd', 'graduate', 'career']);

/** "He holds a Bachelor of Arts in Economics", "Her career includes …": a life, and no work of two parties. */
function isBiography(sentence: ResolvedSentence): boolean {
  const first = sentence.tokens[0]?.norm ?? '';
  if (!/^(?:he|she|his|her|mr|mr\.|ms|ms\.|mrs|mrs\.|dr|dr\.|ambassador|born|prior)$/.test(first)) return false;
  return sentence.tagged.lemmas.some((lemma) => STUDIES.has(lemma));
}

/** "the atrocities of the Ruritanian army", in a text about two others. */
function isOfThird(sentence: ResolvedSentence, { from }: TokenRange, pair: readonly PartyId[]): boolean {
  const owner = sentence.references.find((reference) => reference.to === from && reference.kind === 'demonym');
  return owner?.parties.every((party) => !pair.includes(party)) ?? false;
}

const FORUM_LINKS =
  /^(?:within|in|at|through|under|via|inside|framework|including|and|,|the|of|as|such|auspices|bodies|into)$/;

/** "its membership in the UN": to belong there is no work together. */
const BELONGING = /^(?:membership|memberships|seat|admission|accession|representative|ambassador|mission)$/;

/** Organizations in which the parties work together: "cooperate within the UN". */
function forumsIn(sentence: ResolvedSentence, context: CooperationContext): AreaPhrase[] {
  return sentence.references
    .filter(
      (reference) => reference.kind === 'organization' && context.from <= reference.from && reference.to <= context.to,
    )
    .filter((reference) => !isProgramme(sentence, reference) && endsItsGroup(sentence, reference))
    .filter((reference) => {
      let i = reference.from - 1;
      while (i >= context.from - 1 && i > reference.from - 4 && FORUM_LINKS.test(sentence.tokens[i]?.norm ?? '')) {
        if (/^(?:within|in|at|through|under|via|framework|including|auspices)$/.test(sentence.tokens[i]?.norm ?? ''))
          return !BELONGING.test(sentence.tokens[i - 1]?.norm ?? '');
        i--;
      }
      return false;
    })
    .map((reference) => ({
      from: reference.from,
      to: reference.to,
      area: 'multilateral' as const,
      strength: 'topic' as const,
    }));
}

/** Programmes and initiatives are work of their owner, no forum. */
function isProgramme(sentence: ResolvedSentence, range: TokenRange): boolean {
  return sentence.tokens
    .slice(range.from, range.to)
    .some((token) => /^(?:initiative|programme|program|project|fund|plan|partnership|highway)$/.test(token.norm));
}

/** "within the UN", "in the UN and NATO", but not "EU-facilitated talks", "EU and UN-led missions". */
function endsItsGroup(sentence: ResolvedSentence, range: TokenRange): boolean {
  const { tokens } = sentence;
  const next = tokens[range.to]?.norm ?? '';
  if (next === 'and') {
    const second = sentence.references.find((reference) => reference.from === range.to + 1);
    return tokens[second?.to ?? -1]?.norm !== '-';
  }
  if (/^(?:framework|platform|format|bodies|forum|fora|\)|\(|,|\.|;|summit|system|mechanisms?)$/.test(next))
    return true;
  return sentence.units.some((unit) => unit.kind === 'noun' && unit.to === range.to);
}

function labelOf(sentence: ResolvedSentence, range: TokenRange): string | null {
  const words = sentence.tokens.slice(range.from, range.to);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  let label = '';
  for (const [k, token] of words.entries())
    label += (k > 0 && token.start > (words[k - 1]?.end ?? 0) ? ' ' : '') + token.text;
  return label;
}

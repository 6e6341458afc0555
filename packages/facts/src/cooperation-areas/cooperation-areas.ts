import {
  type PartyId,
  partiesIn,
  type Reference,
  type ResolvedSentence,
  referencesIn,
  surfaceOf,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { Draft, Extractor } from '../extractor.ts';
import { isStandingPage } from '../shared/genres.ts';
import { isAmongSchools } from '../shared/institutions-only.ts';
import { areaPhrases } from './area-phrases.ts';
import type { Area } from './areas.ts';
import type { CooperationContext } from './context.ts';
import { contextPairs } from './context-pairs.ts';
import { cooperationContexts } from './contexts.ts';
import { DIRECT_CUES, directAreas } from './direct.ts';
import type { AreaPhrase } from './field-words.ts';
import { isWarOfOne } from './quarrels.ts';

type AreaDraft = Draft<'cooperation_areas'>;

/** What two parties work on, talk about, or agree to do together. */
export const cooperationAreasExtractor: Extractor = {
  name: 'cooperation_areas',
  cues: DIRECT_CUES,
  always: true,
  extract: (sentence, context, cues) => {
    const kind = sentence.segment.kind;
    if (
      kind === 'heading' ||
      (kind === 'title' && !sentence.clauses.some(({ form }) => form === 'finite' || form === 'infinitive'))
    )
      return [];
    if (isBiography(sentence) || isAmongSchools(sentence, context)) return [];
    const phrases = areaPhrases(sentence);
    // Without a word for a field or a forum no context holds anything.
    const hopeful = phrases.length > 0 || sentence.references.some((reference) => reference.kind === 'organization');
    if (!hopeful && cues === 0) return [];
    const contexts = hopeful
      ? cooperationContexts(sentence, context.document.sentences, context.note).filter(
          (found) => !isStandingPage(context) || !isPraise(sentence, found),
        )
      : [];
    const direct = directAreas(sentence, phrases, context, cues);
    if (contexts.length === 0 && direct.length === 0) return [];
    const drafts: AreaDraft[] = [];
    const known: KnownAreas = new Map();
    const add = (
      pairs: readonly (readonly [PartyId, PartyId])[],
      area: Area,
      range: TokenRange,
      rule: string,
    ): void => {
      for (const [actor_a, actor_b] of pairs) {
        if (actor_a === actor_b || !isNew(known, area, actor_a, actor_b)) continue;
        drafts.push({
          table: 'cooperation_areas',
          row: { actor_a, actor_b, area, label: surfaceOf(sentence.tokens, range) || null },
          sentence,
          range,
          rule: `cooperation_areas/${rule}`,
        });
      }
    };
    const forums = contexts.length === 0 ? [] : sentence.references.filter((reference) => isForum(sentence, reference));
    const pairsKnown = new Map<CooperationContext | number, ReturnType<typeof contextPairs>>();
    const pairsOf = (found: CooperationContext): ReturnType<typeof contextPairs> => {
      // What stands before a noun and what stands behind it is of the same parties.
      const key = found.nominal ? found.anchor : found;
      let own = pairsKnown.get(key);
      if (own === undefined) {
        own = contextPairs(sentence, found, context);
        pairsKnown.set(key, own);
      }
      return own;
    };
    const talks = contexts.filter((found) => (found.kind === 'discussion' || found.kind === 'topic') && !found.nominal);
    for (const found of contexts) {
      const inside: AreaPhrase[] = [];
      for (const phrase of phrases) {
        if (isIntegrity(sentence, phrase) || isAbsent(sentence, phrase)) continue;
        if (found.from <= phrase.from && phrase.to <= found.to + 1) inside.push(phrase);
      }
      for (const forum of forums) if (isWithin(sentence, found, forum)) inside.push(forumPhrase(forum));
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
        context.note?.(`cooperation_areas/${found.kind}`, 'no two parties');
        continue;
      }
      for (const phrase of inside) {
        const within = referencesIn(sentence, phrase);
        const usable = pairs.filter(
          (pair) =>
            !within.some((reference) =>
              reference.parties.some(
                (party) => pair.includes(party) || (reference.kind === 'name' && !party.startsWith('org:')),
              ),
            ) &&
            !isOfThird(sentence, phrase, pair) &&
            !isTheirQuarrel(sentence, phrase, pair) &&
            (TALKED_OVER.has(found.kind) || !isWarOfOne(sentence, phrase, pair)),
        );
        add(usable, phrase.area, phrase, found.kind);
      }
    }
    for (const found of direct) add(found.pairs, found.area, found, found.rule);
    return drafts;
  },
};

/** Contexts in which a war is a subject of two others' talks. */
const TALKED_OVER: ReadonlySet<string> = new Set(['discussion', 'topic']);

const PRAISING: ReadonlySet<string> = new Set('welcome applaud praise commend hail acknowledge recognize'.split(' '));

/** "Norway applauds Peru's reforms of justice", on a page about the two: nobody talked it over. */
function isPraise(sentence: ResolvedSentence, { clause, nominal }: CooperationContext): boolean {
  return (
    clause !== null &&
    !nominal &&
    PRAISING.has(clause.lemma) &&
    clause.subject !== null &&
    partiesIn(sentence, clause.subject).length === 1
  );
}

const STUDIES = new Set(['bachelor', 'postgraduate', 'doctorate', 'ph.d', 'phd', 'graduate', 'career']);

/** "He holds a Bachelor of Arts in Economics", "Her career includes …": a life, and no work of two parties. */
function isBiography(sentence: ResolvedSentence): boolean {
  const first = sentence.tokens[0]?.norm ?? '';
  if (!/^(?:he|she|his|her|mr|mr\.|ms|ms\.|mrs|mrs\.|dr|dr\.|ambassador|born|prior)$/.test(first)) return false;
  return sentence.tagged.lemmas.some((lemma) => STUDIES.has(lemma));
}

/** "supports Peru's territorial integrity": a stand that is taken, no work together. */
function isIntegrity({ tokens, tagged }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return (
    tokens[to - 1]?.norm === 'integrity' &&
    tagged.lemmas
      .slice(Math.max(0, from - 8), from)
      .some((lemma) => /^(?:support|respect|back|uphold|stance)$/.test(lemma))
  );
}

/** "there are no roads linking the two countries": what there is not. */
function isAbsent({ tokens }: ResolvedSentence, { from }: TokenRange): boolean {
  const held = tokens[from - 2]?.norm ?? '';
  const before = tokens[from - 1]?.norm;
  if (before === 'no') return /^(?:is|are|was|were|has|have|had)$/.test(held);
  return before === 'of' && /^(?:lack|absence)$/.test(held);
}

/** "the atrocities of the Ruritanian army", in a text about two others. */
function isOfThird(sentence: ResolvedSentence, { from }: TokenRange, pair: readonly PartyId[]): boolean {
  const owner = sentence.references.find((reference) => reference.to === from && reference.kind === 'demonym');
  return owner?.parties.every((party) => !pair.includes(party)) ?? false;
}

/** "the Peru-Chile border dispute": those who quarrel do not work together there. */
function isTheirQuarrel(
  { tokens, references }: ResolvedSentence,
  phrase: AreaPhrase,
  pair: readonly PartyId[],
): boolean {
  if (phrase.area !== 'security') return false;
  return references.some((second, k) => {
    const first = references[k - 1];
    return (
      first !== undefined &&
      second.from === first.to + 1 &&
      /^[-–]$/.test(tokens[first.to]?.norm ?? '') &&
      [...first.parties, ...second.parties].every((party) => pair.includes(party)) &&
      tokens
        .slice(second.to, second.to + 4)
        .some((token) => /^(?:conflicts?|disputes?|war|tensions?)$/.test(token.norm))
    );
  });
}

const FORUM_OPENERS = new Set('within in at through under via framework including auspices'.split(' '));
const FORUM_LINKS = new Set([...FORUM_OPENERS, ...'inside and , the of as such bodies into'.split(' ')]);

/** "its membership in the UN": to belong there is no work together. */
const BELONGING = /^(?:membership|memberships|seat|admission|accession|representative|ambassador|mission)$/;

/** An organization as a whole, not a programme of it and not a part of another name. */
function isForum(sentence: ResolvedSentence, reference: Reference): boolean {
  return reference.kind === 'organization' && !isProgramme(sentence, reference) && endsItsGroup(sentence, reference);
}

/** Organizations in which the parties work together: "cooperate within the UN". */
function isWithin({ tokens }: ResolvedSentence, context: TokenRange, forum: TokenRange): boolean {
  if (forum.from < context.from || forum.to > context.to) return false;
  for (let i = forum.from - 1; i >= context.from - 1 && i > forum.from - 4; i--) {
    const word = tokens[i]?.norm ?? '';
    // "voiced support at the summit of …": where it was said.
    if (word === 'at' && tokens[forum.to]?.norm === 'summit') return false;
    if (FORUM_OPENERS.has(word)) return !BELONGING.test(tokens[i - 1]?.norm ?? '');
    if (!FORUM_LINKS.has(word)) return false;
  }
  return false;
}

function forumPhrase({ from, to }: TokenRange): AreaPhrase {
  return { from, to, area: 'multilateral', strength: 'topic' };
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

/** The areas that the sentence has already given, by their two parties. */
type KnownAreas = Map<Area, Map<PartyId, Set<PartyId>>>;

function isNew(known: KnownAreas, area: Area, first: PartyId, second: PartyId): boolean {
  let pairs = known.get(area);
  if (pairs === undefined) {
    pairs = new Map();
    known.set(area, pairs);
  }
  const others = pairs.get(first);
  if (others === undefined) {
    pairs.set(first, new Set([second]));
    return true;
  }
  if (others.has(second)) return false;
  others.add(second);
  return true;
}

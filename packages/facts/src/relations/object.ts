import { type ResolvedSentence, surfaceOf, type TokenRange } from '@diplomatic-relations/engine';

export type RelationKind = 'diplomatic_relations' | 'consular_relations' | 'strategic_partnership' | 'partnership';

/** The words that name a relation, and which kind of relation it is. */
export interface RelationObject extends TokenRange {
  readonly kind: RelationKind;
  /** As written, without article. */
  readonly label: string;
  /** "relations" without "diplomatic": only verbs such as "sever" make it diplomatic. */
  readonly bare: boolean;
}

/** Lemmas of what two parties have with each other. */
export const TIES: ReadonlySet<string> = new Set([
  'relation',
  'ties',
  'tie',
  'link',
  'links',
  'relationship',
  'intercourse',
]);
/** Lemmas of partnerships and of those who are in them. */
export const PARTNERSHIPS: ReadonlySet<string> = new Set(['partnership', 'alliance', 'partner', 'ally']);
/** Words before "relations" that leave them diplomatic. */
const PLAIN = new Set([
  'the',
  'their',
  'its',
  'these',
  'such',
  'all',
  'official',
  'formal',
  'full',
  'normal',
  'bilateral',
  'mutual',
  'friendly',
  'and',
  'our',
  'interstate',
  'state',
  'regular',
  'direct',
  'de',
  'facto',
  'jure',
  'any',
  'no',
  'first',
  'closer',
]);
const ECONOMIC =
  /^(?:trade|economic|commercial|cultural|military|trading|treaty|business|financial|public|working|personal|labor|labour|good|close|strong|historical|cordial|warm|contractual|parliamentary|people|human|consular|neighbourly|neighborly|city|town|cities|twinning|sister|donor|dialogue|sectoral|university|club)$/;

/** The relations or partnership that a range speaks of, the first one; null where there is none. */
export function relationObject(sentence: ResolvedSentence, range: TokenRange): RelationObject | null {
  const { tagged } = sentence;
  for (let i = range.from; i < range.to; i++) {
    const lemma = tagged.lemmas[i] ?? '';
    if (TIES.has(lemma) && !insideName(sentence, i)) {
      const found = ties(sentence, i);
      if (found) return found;
    }
    const spoken = sentence.tokens[i]?.norm === 'those' ? tiesBefore(sentence, i) : null;
    if (spoken) return spoken;
    if (PARTNERSHIPS.has(lemma)) {
      const found = partnership(sentence, i);
      if (found) return found;
    }
  }
  return null;
}

/** "Relations with A were established, those with B severed": the ties that the sentence named before. */
function tiesBefore(sentence: ResolvedSentence, i: number): RelationObject | null {
  if (!/^(?:with|between)$/.test(sentence.tokens[i + 1]?.norm ?? '')) return null;
  const noun = sentence.tagged.lemmas.findLastIndex((lemma, k) => k < i && TIES.has(lemma));
  const found = noun < 0 ? null : ties(sentence, noun);
  return found && { ...found, from: i, to: i + 1 };
}

/** "the Institute of International Relations": a field of study in a name. */
function insideName(sentence: ResolvedSentence, i: number): boolean {
  const { tokens } = sentence;
  return (
    tokens[i]?.capital === true &&
    /^(?:international|foreign|public|industrial|external)$/.test(tokens[i - 1]?.norm ?? '')
  );
}

function ties(sentence: ResolvedSentence, i: number): RelationObject | null {
  const { tokens } = sentence;
  let from = i;
  let diplomatic = false;
  let consular = false;
  let other = false;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const word = tokens[k]?.norm ?? '';
    // "In the 1960s, relations were broken": the comma closes what opens the sentence.
    if (word === ',' && sentence.resolvedDates.some(({ from: start, to }) => start < k && to === k)) break;
    if (word === 'diplomatic' || word === 'ambassadorial') diplomatic = true;
    else if (/^(?:official|formal)$/.test(word) && /^(?:relations|ties)$/.test(tokens[k + 1]?.norm ?? ''))
      diplomatic = true;
    else if (word === 'consular') consular = true;
    else if (ECONOMIC.test(word)) other = true;
    else if (!PLAIN.has(word) && word !== ',' && !/^(?:political|foreign)$/.test(word)) {
      other = other || isOwnModifier(sentence, k);
      break;
    }
    from = k;
  }
  if (
    !diplomatic &&
    tokens[i + 1]?.norm === 'at' &&
    /^(?:ambassador|ambassadorial|embassy|legation|the)$/.test(tokens[i + 2]?.norm ?? '')
  )
    diplomatic = true;
  while (from < i && /^(?:the|their|its|and|,|these|such|all|our|any|no)$/.test(tokens[from]?.norm ?? '')) from++;
  if (!diplomatic && !consular && other) return null;
  const kind: RelationKind = diplomatic
    ? 'diplomatic_relations'
    : consular
      ? 'consular_relations'
      : 'diplomatic_relations';
  return {
    from,
    to: i + 1,
    kind,
    label: surfaceOf(sentence.tokens, { from, to: i + 1 }),
    bare: !diplomatic && !consular,
  };
}

/** "a civil aviation relationship", "transatlantic ties": a modifier that names the kind of relations, and no party. */
function isOwnModifier(sentence: ResolvedSentence, k: number): boolean {
  const tag = sentence.tagged.tags[k];
  return (
    (tag === 'JJ' || tag === 'NN') && !sentence.references.some((reference) => reference.from <= k && k < reference.to)
  );
}

const NAMED_PARTNERSHIP = new Set([
  'comprehensive',
  'global',
  'privileged',
  'enhanced',
  'special',
  'integral',
  'holistic',
]);

/** "the Expanded Partnership" is one by that name, "an expanded partnership" is any. */
const NAMED_WITH_CAPITALS: ReadonlySet<string> = new Set(['expanded', 'extended', 'broad', 'multifaceted']);

function partnership(sentence: ResolvedSentence, i: number): RelationObject | null {
  const { tokens, tagged } = sentence;
  const lemma = tagged.lemmas[i] ?? '';
  let strategic = false;
  let named = lemma === 'alliance' && !tokens[i]?.capital;
  let from = i;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const word = tokens[k]?.norm ?? '';
    const tag = tagged.tags[k];
    if (tag === 'DT' || tag === 'PS' || tag === 'POS' || tag === 'IN' || tag === 'PU' || tag === 'BE') break;
    if (word === 'strategic') strategic = true;
    else if (NAMED_PARTNERSHIP.has(word)) named = true;
    else if (
      tokens[k]?.capital &&
      tokens[i]?.capital &&
      (tag === 'NNP' || NAMED_WITH_CAPITALS.has(word)) &&
      !sentence.references.some((reference) => reference.from <= k && k < reference.to)
    )
      named = true;
    else if (tag !== 'JJ' && tag !== 'NN' && tag !== 'NNP' && word !== 'and' && word !== '-') break;
    from = k;
  }
  if (lemma === 'partner' || lemma === 'ally') {
    if (!strategic && !(named && tagged.lemmas[i] === 'partner' && tokens[i - 1]?.norm === 'comprehensive'))
      return null;
  }
  if (!strategic && !named) return null;
  if (lemma === 'partner' && ofNobody(sentence, i + 1)) return null;
  if (tokens[i + 1]?.norm === 'to' && (tagged.tags[i + 2] === 'VB' || tokens[i + 2]?.capital)) return null;
  if (lemma === 'alliance' && tokens[i]?.norm === 'alliances') return null;
  if (tokens[i + 1]?.norm === 'for' && /^(?:peace|global|progress|growth|democracy)$/.test(tokens[i + 2]?.norm ?? ''))
    return null;
  if (isTitleOfDocument(sentence, i + 1)) return null;
  if (sentence.actors.some((actor) => actor.from <= i && i < actor.to)) return null;
  if (tokens[i]?.capital && isInTitleBefore(sentence, from)) return null;
  if (isBodyWithLetters(sentence, i)) return null;
  while (
    from < i &&
    (sentence.references.some((reference) => reference.from <= from && from < reference.to) ||
      /^[-–]$/.test(tokens[from]?.text ?? ''))
  )
    from++;
  return {
    from,
    to: i + 1,
    kind: strategic ? 'strategic_partnership' : 'partnership',
    label: surfaceOf(sentence.tokens, { from, to: i + 1 }),
    bare: false,
  };
}

/** "the Digital Corridor Alliance (DCA)": a body with its letters. */
function isBodyWithLetters({ tokens }: ResolvedSentence, i: number): boolean {
  const letters = tokens[i + 2]?.text ?? '';
  return (
    tokens[i]?.capital === true &&
    tokens[i + 1]?.text === '(' &&
    /^\p{Lu}[\p{Lu}\d-]{1,8}$/u.test(letters) &&
    tokens[i + 3]?.text === ')'
  );
}

/** "a strategic partner of the continent": the partner of something that is no party. */
function ofNobody(sentence: ResolvedSentence, at: number): boolean {
  return (
    sentence.tokens[at]?.norm === 'of' &&
    /^(?:continent|region|continents|regions|world)$/.test(sentence.tokens[at + 2]?.norm ?? '')
  );
}

const DOCUMENT =
  /^(?:agreement|declaration|council|forum|framework|dialogue|programme|program|treaty|document|talks|summit|conference|meeting|ministerial|review|policy|platform|facility|office|plan|plans|roadmap|charter|pact|fund|strategy|instrument|committee|commission|group|initiative|mechanism|process)$/;

/** "Partnership Council", "Partnership and Cooperation Agreement": the partnership is part of another name. */
function isTitleOfDocument(sentence: ResolvedSentence, after: number): boolean {
  for (let i = after; i < after + 4; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (DOCUMENT.test(word)) return true;
    if (!/^(?:and|cooperation|co-operation|association|action|work)$/.test(word)) return false;
  }
  return false;
}

/** "the Joint Framework for Enhanced Partnership": a capitalised document's noun and "for" or "on" stand before. */
function isInTitleBefore(sentence: ResolvedSentence, from: number): boolean {
  const noun = sentence.tokens[from - 2];
  return (
    /^(?:for|on|of)$/.test(sentence.tokens[from - 1]?.norm ?? '') && noun?.capital === true && DOCUMENT.test(noun.norm)
  );
}

import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties } from './actors.ts';
import { doersBefore, doersOf } from './doers.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';
import { verbText } from './verb-text.ts';

/** Words that reproach. */
const REPROACHES: ReadonlySet<string> = new Set(
  'regrettable unhelpful unacceptable outrageous illegal unlawful illegitimate irresponsible shameful barbaric unjustified unjust unjustifiable provocative reckless hypocritical disgraceful cowardly criminal baseless groundless unfounded malicious absurd ridiculous patronizing patronising insulting offensive arbitrary discriminatory unfair deplorable inhumane hostile unfriendly destabilising destabilizing undemocratic unwarranted intolerable disproportionate inadmissible abhorrent appalling despicable unconscionable unprovoked unilateral sham farce provocation aggression crime interference blackmail piracy bullying theft affront insult betrayal'.split(
    ' ',
  ),
);

const BASELESS = /^(?:baseless|groundless|unfounded|false|absurd|malicious)$/;

const CHARGES = /^(?:accusation|allegation|claim|charge|report|assertion)$/;

/** Verbs that say what something is held to be. */
const LABELLING: ReadonlySet<string> = new Set(
  'call describe label term brand deem consider regard characterize characterise slam dismiss'.split(' '),
);

const SAYING: ReadonlySet<string> = new Set(
  'say state declare add insist argue maintain inform tell notify allege complain claim stress'.split(' '),
);

/** What one does to another by doing it at all. */
const WRONGING: ReadonlySet<string> = new Set(
  'violate breach infringe contravene flout meddle interfere trample'.split(' '),
);

/** Lemmas of the verbs that open these frames. */
export const EVALUATION_VERBS: readonly string[] = ['discuss', ...LABELLING, ...WRONGING, ...SAYING];

/** "called X's ban unlawful", "said that X's raids were unjustified", "told the Council that X had violated its waters". */
export function evaluationDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    if (clause.negated || clause.subject === null) continue;
    if (clause.voice === 'passive') {
      if (LABELLING.has(clause.lemma)) drafts.push(...labelledBy(sentence, clause, context));
      continue;
    }
    if (clause.lemma === 'discuss' && clause.object) drafts.push(...worried(sentence, clause, context));
    else if (LABELLING.has(clause.lemma) && clause.object) drafts.push(...labelled(sentence, clause, context));
    else if (SAYING.has(clause.lemma) && clause.form === 'finite') drafts.push(...said(sentence, clause, context));
  }
  return drafts;
}

/** "discussed their concerns about X's actions": both have them. */
function worried(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): Draft<'interactions'>[] {
  const { object, subject } = clause;
  if (!object || !subject || sentence.tagged.lemmas[object.head] !== 'concern') return [];
  if (!/^(?:their|its|our)$/.test(sentence.tokens[object.from]?.norm ?? '')) return [];
  const about = clause.phrases.find(
    ({ preposition, from }) => from > object.head && /^(?:about|over|at|regarding|with)$/.test(preposition ?? ''),
  );
  if (!about || moodOf(sentence, clause).mood !== 'done') return [];
  const sources = actingParties(sentence, subject);
  return draftsOf(sentence, context, {
    sources,
    targets: doersOf(sentence, about, sources).slice(0, 2),
    type: 'ACCUSE',
    cameo: '11',
    clause,
    lasting: false,
    range: { from: subject.from, to: clause.to },
    verb: sentence.tokens
      .slice(clause.verb.from, object.head + 1)
      .map(({ text }) => text)
      .join(' '),
  });
}

function labelled(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): Draft<'interactions'>[] {
  const { object } = clause;
  if (!object || moodOf(sentence, clause).mood !== 'done') return [];
  const next = sentence.clauses[clause.index + 1];
  const end = Math.min(next?.subject?.from ?? next?.verb.from ?? sentence.tokens.length, object.to + 9);
  const at = reproachIn(sentence, {
    from: object.from + 1,
    to: Math.max(end, object.to, attemptEnd(sentence, object)),
  });
  if (at < 0) return [];
  return reproach(sentence, clause, { from: object.from, to: at, head: object.head }, at, context);
}

/** "The arrests by X were called unjustified by Y". */
function labelledBy(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): Draft<'interactions'>[] {
  const by = clause.phrases.find(({ preposition, from }) => preposition === 'by' && from >= clause.verb.to);
  const thing = clause.subject;
  if (!by || !thing || moodOf(sentence, clause).mood !== 'done') return [];
  const at = reproachIn(sentence, { from: clause.verb.to, to: Math.min(clause.verb.to + 12, sentence.tokens.length) });
  return at < 0 ? [] : reproach(sentence, { ...clause, subject: by }, thing, at, context);
}

/** "… as an attempt by X to": the infinitive has no end of its own for it. */
function attemptEnd({ tokens }: ResolvedSentence, { to }: TokenRange): number {
  return tokens[to]?.norm === 'as' && tokens[to + 2]?.norm === 'attempt' ? to + 3 : 0;
}

function said(sentence: ResolvedSentence, saying: Clause, context: ExtractContext): Draft<'interactions'>[] {
  const content = sentence.clauses[saying.index + 1];
  if (content?.form !== 'finite' || content.subject === null || content.negated || content.modal !== null) return [];
  if (content.tense === 'future' || content.subject.from < saying.verb.to) return [];
  if (saying.modal !== null || saying.tense === 'future') return [];
  if (WRONGING.has(content.lemma) && content.voice === 'active' && isTold(sentence, saying, content))
    return reproach(sentence, saying, content.subject, content.head, context);
  if (content.lemma !== 'be' || !isTold(sentence, saying, content)) return [];
  const at = reproachIn(sentence, { from: content.verb.to, to: content.verb.to + 5 });
  return at < 0 ? [] : reproach(sentence, saying, content.subject, at, context);
}

/** "said", "said on Monday that", "told the Council that": what follows is what is said. */
function isTold({ tokens }: ResolvedSentence, saying: Clause, content: Clause): boolean {
  const start = content.subject?.from ?? 0;
  if (start - saying.verb.to > 14) return false;
  return tokens[start - 1]?.norm === 'that' || (start - saying.verb.to <= 1 && content.link !== 'relative');
}

/** The first reproach of a stretch that nothing denies; -1 where there is none. */
function reproachIn({ tokens }: ResolvedSentence, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:not|n't|no|never|neither)$/.test(word) || tokens[i]?.text === ';') return -1;
    if (REPROACHES.has(word)) return i;
    // "as an attempt by X to …"
    if (word === 'attempt' && /^(?:an|another)$/.test(tokens[i - 1]?.norm ?? '')) return i;
  }
  return -1;
}

function reproach(
  sentence: ResolvedSentence,
  clause: Clause,
  thing: TokenRange & { readonly head: number },
  at: number,
  context: ExtractContext,
): Draft<'interactions'>[] {
  const sources = clause.subject ? actingParties(sentence, clause.subject) : [];
  if (sources.length === 0 || sources.length > 3) return [];
  const own = doersOf(sentence, thing, sources);
  const behind =
    own.length === 0 && sentence.tokens[at]?.norm === 'attempt'
      ? doersOf(sentence, { from: at, to: at + 6 }, sources)
      : own;
  const targets = behind.length > 0 ? behind : doersBefore(sentence, thing, context.document.sentences);
  const rejected =
    BASELESS.test(sentence.tokens[at]?.norm ?? '') &&
    sentence.tagged.lemmas.slice(thing.from, thing.to).some((lemma) => CHARGES.test(lemma));
  return draftsOf(sentence, context, {
    sources,
    targets: targets.filter((party) => !sources.includes(party)).slice(0, 2),
    type: rejected ? 'REJECT' : 'ACCUSE',
    cameo: rejected ? '12' : '11',
    clause,
    lasting: false,
    range: { from: clause.subject?.from ?? clause.from, to: Math.max(clause.to, at + 1) },
    verb: verbText(sentence, clause),
  });
}

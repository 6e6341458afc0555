import {
  type Clause,
  collect,
  distinctParties,
  type ResolvedSentence,
  referencesIn,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isNews, isReadout } from '../shared/genres.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { actingParties } from './actors.ts';
import { actDate } from './date.ts';
import { type InteractionDraft, interactionDraft } from './draft.ts';
import { otherSide } from './partner.ts';

/** Verbs by which one side, or both, commit themselves in what they say. */
const COMMITTING = new Set(
  'confirm reconfirm reaffirm affirm agree concur reiterate share respond state say reply add stress emphasize emphasise underline underscore pledge assure explain'.split(
    ' ',
  ),
);
/** What they commit themselves to do with the other side. */
const TOGETHER = /^(?:work|cooperate|co-operate|collaborate|coordinate|partner|consult)$/;
/** What they commit themselves to do for the relation. */
const UPHOLDING =
  /^(?:continue|strengthen|deepen|enhance|expand|maintain|promote|advance|strive|develop|broaden|intensify)$/;
const RELATION =
  /^(?:cooperation|co-operation|support|assistance|relation|relations|ties|partnership|alliance|coordination|collaboration|dialogue|exchanges|friendship|relationship|contact)$/;

/** "confirmed that they would closely coordinate", "shared the view to continue working together", "responded that X would continue its support". */
export function reportedCommitments(sentence: ResolvedSentence, context: ExtractContext): InteractionDraft[] {
  if (!isNews(context)) return [];
  return collect(sentence.clauses, (clause) => {
    if (!COMMITTING.has(clause.lemma) || clause.negated || clause.voice === 'passive' || clause.form !== 'finite')
      return [];
    if (clause.lemma === 'share' && !/^(?:views?|recognition|position|intention)$/.test(headOf(sentence, clause)))
      return [];
    const pledge = sentence.clauses.find((other) => isPledge(sentence, clause, other));
    if (!pledge) return [];
    const speakers = clause.subject ? actingParties(sentence, clause.subject) : [];
    if (speakers.length === 0) return [];
    if (speakers.length > 2 && isWithOthers(sentence, pledge, speakers)) return [];
    if (speakers.length > 1)
      return collect(speakers.slice(1), (other) =>
        joint(sentence, clause, pledge, [speakers[0] as string, other], context),
      );
    return isReadout(context) ? ofOneSide(sentence, clause, pledge, speakers, context) : [];
  });
}

/** "A, B and C confirmed their intention to work with D": not with each other. */
function isWithOthers(sentence: ResolvedSentence, { phrases }: Clause, speakers: readonly string[]): boolean {
  return phrases.some(
    (phrase) =>
      phrase.preposition === 'with' &&
      distinctParties(referencesIn(sentence, phrase)).some((party) => !speakers.includes(party)),
  );
}

/** The content of what is said: "that" with "will" or "would", or an infinitive of the verb of saying itself. */
function isPledge(sentence: ResolvedSentence, said: Clause, other: Clause): boolean {
  if (other.index <= said.index || other.index > said.index + 4 || other.negated) return false;
  const content =
    other.form === 'finite'
      ? other.tense === 'future' || other.modal === 'would'
      : other.form === 'infinitive' && other.governor === said.index && said.lemma !== 'say';
  if (!content || !(TOGETHER.test(other.lemma) || UPHOLDING.test(other.lemma)) || isWished(sentence, said, other))
    return false;
  const words = sentence.tokens.slice(other.verb.to, rightEnd(sentence, other)).map((token) => token.norm);
  if (TOGETHER.test(other.lemma)) return words.every((word) => word !== 'like');
  if (!UPHOLDING.test(other.lemma)) return false;
  return words.some(
    (word, i) => RELATION.test(word) || word === 'working' || (isEngaging(word) && words.includes('with', i)),
  );
}

/** "would continue to engage closely with X" */
function isEngaging(word: string): boolean {
  return word === 'engage' || word === 'engaging';
}

/** "stated that they want to …", "underlined the need to …": a wish or a need promises nothing. */
function isWished(sentence: ResolvedSentence, said: Clause, other: Clause): boolean {
  return (
    other.form === 'infinitive' &&
    sentence.tokens
      .slice(said.verb.to, other.verb.from)
      .some((token) => /^(?:want|wants|wanted|wish|wishes|hope|hopes|need|necessity|importance)$/.test(token.norm))
  );
}

function joint(
  sentence: ResolvedSentence,
  said: Clause,
  pledge: Clause,
  speakers: readonly string[],
  context: ExtractContext,
): InteractionDraft[] {
  const own = partiesOf(sentence, pledge);
  if (pledge.form === 'finite' && !speakers.every((party) => own.includes(party))) return [];
  const [first, second] = speakers;
  return first && second ? [draftOf(sentence, said, pledge, inOrder(first, second), true, context)] : [];
}

function ofOneSide(
  sentence: ResolvedSentence,
  said: Clause,
  pledge: Clause,
  speakers: readonly string[],
  context: ExtractContext,
): InteractionDraft[] {
  const source = speakers[0] as string;
  const target = otherSide([source], context)[0];
  const own = partiesOf(sentence, pledge);
  if (!target || (pledge.form === 'finite' && (own.length !== 1 || own[0] !== source))) return [];
  // Whoever else is named there is whom it is promised to.
  const named = distinctParties(referencesIn(sentence, { from: pledge.verb.to, to: rightEnd(sentence, pledge) }));
  return named.some((party) => party !== source && party !== target)
    ? []
    : [draftOf(sentence, said, pledge, [source, target], false, context)];
}

function draftOf(
  sentence: ResolvedSentence,
  said: Clause,
  pledge: Clause,
  [source, target]: readonly [string, string],
  symmetric: boolean,
  context: ExtractContext,
): InteractionDraft {
  return interactionDraft(sentence, {
    source,
    target,
    type: 'AGREE',
    symmetric,
    cameo: '03',
    verb: sentence.tokens
      .slice(said.verb.from, said.verb.to)
      .map((token) => token.text)
      .join(' '),
    date: actDate(sentence, said, context, { lasting: false, intended: true }),
    range: { from: said.subject?.from ?? said.from, to: rightEnd(sentence, pledge) },
    rule: 'interactions/agree-reported',
  });
}

function partiesOf(sentence: ResolvedSentence, clause: Clause): readonly string[] {
  return clause.subject ? distinctParties(referencesIn(sentence, clause.subject)).filter(isParty) : [];
}

function headOf(sentence: ResolvedSentence, clause: Clause): string {
  return clause.object ? (sentence.tokens[clause.object.head]?.norm ?? '') : '';
}

/** Where the words of a clause end, with what its infinitives and gerunds add. */
function rightEnd(sentence: ResolvedSentence, clause: Clause): number {
  const next = sentence.clauses.find((other) => other.index > clause.index && other.form === 'finite');
  return next ? Math.max(next.subject?.from ?? next.verb.from, clause.to) : sentence.tokens.length;
}

import type { Clause, Phrase, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { namedParties } from './actors.ts';
import { doersBefore, doersOf } from './doers.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

/** What a deed may be met with, and what whoever meets it so does. */
const RESPONSES: ReadonlyMap<string, readonly [InteractionType, CameoRoot]> = new Map(
  (
    [
      [
        'ACCUSE',
        '11',
        'criticism condemnation outrage anger denunciation rebuke censure protest objection complaint backlash fury ire disapproval reproach scorn',
      ],
      ['SUPPORT', '05', 'praise support approval applause acclaim backing endorsement thanks congratulation sympathy'],
      ['REJECT', '12', 'opposition rejection resistance refusal'],
      ['THREATEN', '13', 'threat warning'],
    ] as const
  ).flatMap(([type, cameo, nouns]) => nouns.split(' ').map((noun) => [noun, [type, cameo]] as const)),
);

/** Verbs by which a deed gets an answer: "drew criticism from X". */
const DRAWING: ReadonlySet<string> = new Set(
  'draw prompt spark trigger attract provoke earn win elicit evoke bring receive face meet'.split(' '),
);

/** Lemmas of the verbs that open this frame. */
export const RECEPTION_VERBS: readonly string[] = [...DRAWING];

/** "X's offer was met with praise from Y", "the move drew criticism from A and B": what others answer to a deed. */
export function receptionDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    if (!DRAWING.has(clause.lemma) || clause.subject === null || clause.negated || clause.form === 'infinitive')
      continue;
    // "was met with protests", "met with protests"
    const meeting = clause.voice === 'passive' || sentence.tokens[clause.verb.to]?.norm === 'with';
    if (clause.lemma === 'meet' ? !meeting : clause.voice === 'passive') continue;
    const answer = clause.lemma === 'meet' ? withOf(clause) : clause.object;
    const response = answer && RESPONSES.get(sentence.tagged.lemmas[answer.head] ?? '');
    if (!answer || !response || moodOf(sentence, clause).mood !== 'done') continue;
    const sources = answering(sentence, clause, answer);
    if (sources.length === 0) continue;
    const own = doersOf(sentence, clause.subject, sources);
    const targets = own.length > 0 ? own : doersBefore(sentence, clause.subject, context.document.sentences);
    drafts.push(
      ...draftsOf(sentence, context, {
        sources,
        targets: targets.filter((party) => !sources.includes(party)).slice(0, 1),
        type: response[0],
        cameo: response[1],
        clause,
        lasting: false,
        range: { from: clause.subject.from, to: clause.to },
        verb: sentence.tokens
          .slice(clause.verb.from, answer.head + 1)
          .map(({ text }) => text)
          .join(' '),
      }),
    );
  }
  return drafts;
}

function withOf(clause: Clause): Phrase | null {
  return clause.phrases.find(({ preposition, fronted }) => preposition === 'with' && !fronted) ?? null;
}

/** Whose answer it is: "from X", "by X and Y", "Ruritanian criticism". */
function answering(
  sentence: ResolvedSentence,
  clause: Clause,
  answer: TokenRange & { readonly head: number },
): readonly string[] {
  for (const phrase of clause.phrases)
    if (/^(?:from|by)$/.test(phrase.preposition ?? '') && phrase.from > answer.head) {
      const named = namedParties(sentence, phrase);
      if (named.length > 0) return named;
    }
  return namedParties(sentence, { from: answer.from, to: answer.head });
}

import { phrasesAfterNoun, phrasesBehind, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actingParties, namedParties } from './actors.ts';
import { actDate } from './date.ts';
import { interactionDraft } from './draft.ts';

/** What one leader sends another. */
export const MESSAGES: readonly string[] = ['cable', 'letter', 'message', 'telegram', 'note'];

const MESSAGE_NOUNS: ReadonlySet<string> = new Set(MESSAGES);

const KIND_WORDS: ReadonlySet<string> = new Set(
  'congratulation congratulations congratulatory congratulate congratulating condolence condolences sympathy felicitation felicitations solidarity gratitude thanks thank thanking'.split(
    ' ',
  ),
);

/** "received a cable from N, expressing congratulations": the sender supports the one who receives it. */
export function receivedMessages(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const { subject, object } = clause;
    if (clause.lemma !== 'receive' || clause.form !== 'finite' || clause.voice !== 'active' || clause.negated) continue;
    if (subject === null || object === null || clause.tense === 'future' || clause.modal !== null) continue;
    if (!MESSAGE_NOUNS.has(sentence.tagged.lemmas[object.head] ?? '') || !isKind(sentence, object.from)) continue;
    const senders = [...phrasesAfterNoun(sentence, object.head), ...phrasesBehind(clause, 'from')].filter(
      ({ preposition }) => preposition === 'from',
    );
    const target = actingParties(sentence, subject)[0];
    const source = senders[0] ? namedParties(sentence, senders[0])[0] : undefined;
    if (!source || !target || source === target || !isParty(source) || !isParty(target)) continue;
    drafts.push(
      interactionDraft(sentence, {
        source,
        target,
        type: 'SUPPORT',
        cameo: '05',
        verb: sentence.tokens[object.head]?.text ?? null,
        date: actDate(sentence, clause, context, { lasting: false, intended: false }),
        range: { from: subject.from, to: clause.to },
        rule: 'interactions/support-message',
      }),
    );
  }
  return drafts;
}

/** What the message is for stands in it or behind it. */
function isKind({ tokens }: ResolvedSentence, from: number): boolean {
  for (let i = from; i < tokens.length; i++) if (KIND_WORDS.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { onlyParty, partyBehind, partyModifying } from '../shared/party-search.ts';
import { actingParties } from './actors.ts';
import { draftsOf } from './indirect-draft.ts';

/** Nouns for whoever is given something. */
export const RECIPIENTS: ReadonlySet<string> = new Set(['recipient', 'beneficiary']);

const HELP = /^(?:aid|assistance|oda|help|grants?|loans?|donations?|contributions?)$/;
const DONORS = /^(?:donor|provider)$/;

/** "Peru is the largest recipient of Norwegian aid": Norway gives, without a day. */
export function recipientDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  return sentence.clauses.flatMap((clause) => {
    const { lemma, negated, modal, object, subject, tense } = clause;
    if (!/^(?:be|remain|become)$/.test(lemma) || negated || modal || tense === 'future' || !object || !subject)
      return [];
    const at = recipientIn(sentence, clause);
    if (at < 0) return [];
    const help = helpBehind(sentence, at);
    if (help < 0) return [];
    const targets = actingParties(sentence, subject);
    const giver =
      onlyParty(partyModifying(sentence, help)?.parties) ??
      onlyParty(partyBehind(sentence, { from: help + 1, to: help + 5 }, 'from')?.parties);
    if (!giver || targets.length !== 1) return [];
    return draftsOf(sentence, context, {
      sources: [giver],
      targets,
      type: 'AID',
      cameo: '07',
      clause,
      lasting: true,
      range: { from: subject.from, to: help + 1 },
      verb: sentence.tokens[at]?.text ?? null,
    });
  });
}

function recipientIn({ tagged }: ResolvedSentence, { verb, to }: Clause): number {
  for (let i = verb.to; i < Math.min(to, verb.to + 9); i++) {
    if (RECIPIENTS.has(tagged.lemmas[i] ?? '')) return i;
    if (DONORS.test(tagged.lemmas[i] ?? '') || /^(?:no|never|former|longer|hardly|not)$/.test(tagged.lemmas[i] ?? ''))
      return -1;
  }
  return -1;
}

/** Where the help stands in "recipient of Japan's official development assistance"; -1 where it is none. */
function helpBehind({ tokens }: ResolvedSentence, at: number): number {
  if (tokens[at + 1]?.norm !== 'of') return -1;
  for (let i = at + 2; i < Math.min(tokens.length, at + 11); i++) {
    const word = tokens[i]?.norm ?? '';
    if (HELP.test(word)) return i;
    if (/^[,;:.]$/.test(word)) return -1;
  }
  return -1;
}

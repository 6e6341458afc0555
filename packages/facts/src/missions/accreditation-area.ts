import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { accreditation } from './accreditation-draft.ts';
import type { MissionDraft } from './draft.ts';
import { postsIn } from './posts.ts';

/** How many sentences back the post may have been named. */
const REACH = 8;

/** "The Embassy's area of accreditation includes A, B and C": in the text, a post of the sender. */
export function areaDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ norm }) => OF.test(norm));
  if (
    at < 2 ||
    tokens[at - 1]?.norm !== 'of' ||
    !/^(?:area|areas|country|countries|zone|sphere)$/.test(tokens[at - 2]?.norm ?? '')
  )
    return [];
  const verb = tokens.findIndex(
    ({ norm }, i) =>
      i > at && i < at + AREA && /^(?:includes|include|covers|cover|comprises|extends|are|:)$/.test(norm),
  );
  const range = { from: 0, to: at };
  const sender = partiesIn(sentence, range).find(isState) ?? senderBefore(sentence, context);
  if (verb < 0 || !sender) return [];
  const apart = partiesIn(sentence, { from: at, to: verb });
  return [...new Set(partiesIn(sentence, { from: verb, to: tokens.length }).filter(isState))]
    .filter((host) => host !== sender && !apart.includes(host))
    .map((host) => accreditation(sentence, { from: at - 2, to: tokens.length }, sender, host, NO_DATE));
}

/** What a post's area is one of. */
const OF = /^(?:accreditation|responsibility|jurisdiction|competence)$/;

/** How many words may stand between "accreditation" and what it includes. */
const AREA = 8;

/** The sender of the last post that the text spoke of. */
function senderBefore(sentence: ResolvedSentence, context: ExtractContext): PartyId | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = context.document.sentences[i];
    const post =
      before && postsIn(before, { from: 0, to: before.tokens.length }).findLast(({ sender }) => sender !== null);
    if (post) return post.sender;
    const envoy = before?.people.find(
      ({ party, offices }) => party !== null && offices.some(({ role }) => role === 'ambassador'),
    );
    if (envoy) return envoy.party;
    const had = before?.clauses.find(({ object }) => object !== null && postsIn(before, object).length > 0);
    const owner = had && before ? partiesIn(before, had.subject)[0] : undefined;
    if (owner !== undefined) return owner;
  }
  return null;
}

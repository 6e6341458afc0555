import { partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { labelLine } from '../shared/label-line.ts';
import { isState } from '../shared/parties.ts';
import { accreditation } from './accreditation-draft.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { residence } from './living-elsewhere.ts';
import { postsIn } from './posts.ts';
import { countryOf, isTown } from './towns.ts';

const ENVOY = /^(?:ambassador|commissioner|envoy)$/;

/** "Embassy of A in B: P", "Ambassador of A: N (resident in P)": a line that names a post or a head of mission, and the town where it is. */
export function labelledPosts(sentence: ResolvedSentence, { document }: ExtractContext): MissionDraft[] {
  const line = labelLine(sentence);
  if (!line) return [];
  const [post, second] = postsIn(sentence, line.label);
  if (post) {
    const { sender, host } = post;
    if (second !== undefined || post.plural || post.city !== null || !sender || !host || sender === host) return [];
    if (!isState(sender) || !isState(host)) return [];
    const town = sentence.places.find(({ from }) => from === line.value.from);
    const country = town && isTown(town) ? countryOf(sentence, town) : null;
    if (!town || !country || country === sender) return [];
    const range = { from: line.label.from, to: town.to };
    if (country !== host) return [accreditation(sentence, range, sender, host, NO_DATE)];
    return [
      missionDraft(sentence, range, {
        kind: post.kind,
        change: 'operating',
        sender,
        host,
        city: town.city,
        role: null,
        date: NO_DATE,
        rule: 'missions/label',
      }),
    ];
  }
  if (!isOfEnvoy(sentence, line.label)) return [];
  const [sender, host] = partiesIn(sentence, line.label).filter(isState);
  const other =
    host ??
    (sender && document.mainPair?.includes(sender) ? document.mainPair.find((party) => party !== sender) : undefined);
  const seat = residence(sentence, line.value.from);
  if (!sender || !other || !seat || seat === other || seat === sender || !isState(other)) return [];
  return [accreditation(sentence, { from: line.label.from, to: line.value.to }, sender, other, NO_DATE)];
}

function isOfEnvoy({ tagged }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return to - from < 9 && tagged.lemmas.slice(from, to).some((lemma) => ENVOY.test(lemma));
}

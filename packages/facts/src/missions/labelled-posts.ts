import { partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { labelLine } from '../shared/label-line.ts';
import { isState } from '../shared/parties.ts';
import { accreditation } from './accreditation-draft.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { residence } from './living-elsewhere.ts';
import { postsIn } from './posts.ts';
import { countryOf, isTown } from './towns.ts';

const ENVOY = /^(?:ambassador|commissioner|envoy)$/;

/** "Embassy of A in B: P", "Ambassador of A: N (resident in P)": a line that names a post or a head of mission, and the town where it is, or what became of it and when. */
export function labelledPosts(sentence: ResolvedSentence, { document }: ExtractContext): MissionDraft[] {
  const line = labelLine(sentence);
  if (!line) return [];
  const [post, second] = postsIn(sentence, line.label);
  if (post) {
    const { sender, host } = post;
    if (second !== undefined || post.plural || !sender || !host || sender === host) return [];
    if (!isState(sender) || !isState(host)) return [];
    const changes = changesIn(sentence, line.value);
    if (changes.length > 0)
      return changes.map(({ change, date, to }) =>
        missionDraft(
          sentence,
          { from: line.label.from, to },
          { kind: post.kind, change, sender, host, city: post.city, role: null, date, rule: 'missions/label' },
        ),
      );
    if (post.city !== null) return [];
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

/** What a value tells of a post, each with its date: "opened 1995, closed in 2003, reopened January 2020"; empty where it tells anything else. */
function changesIn({ tokens, resolvedDates }: ResolvedSentence, { from, to }: TokenRange): readonly PostChange[] {
  const found: PostChange[] = [];
  for (let i = from; i < to; ) {
    const change = CHANGES.get(tokens[i]?.norm ?? '');
    const at = /^(?:in|on|since)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    const told = resolvedDates.find((candidate) => candidate.from === at);
    const year = tokens[at]?.text ?? '';
    const date: FactDate = told ? factDate(told) : YEAR.test(year) ? { date: year, date_basis: 'stated' } : NO_DATE;
    if (change === undefined || date.date === null) return [];
    found.push({ change, date, to: told?.to ?? at + 1 });
    i = told?.to ?? at + 1;
    while (i < to && /^(?:[,;.]|and|then)$/.test(tokens[i]?.norm ?? '')) i++;
  }
  return found;
}

const YEAR = /^(?:1[6-9]|20)\d\d$/;

interface PostChange {
  readonly change: MissionDraft['row']['change'];
  readonly date: FactDate;
  readonly to: number;
}

const CHANGES: ReadonlyMap<string, PostChange['change']> = new Map([
  ['opened', 'opened'],
  ['established', 'opened'],
  ['closed', 'closed'],
  ['reopened', 'reopened'],
]);

function isOfEnvoy({ tagged }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return to - from < 9 && tagged.lemmas.slice(from, to).some((lemma) => ENVOY.test(lemma));
}

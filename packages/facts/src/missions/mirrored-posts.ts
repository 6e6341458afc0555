import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { postsIn } from './posts.ts';

const ASIDE = /^(?:has|had|have|maintains|keeps|one|its|own|an?|,|also|likewise)$/;

/** "A has had an embassy in P since 1970 and B in Q since 1980", "…, and B has had one in Q": the other's post, whose noun stands with the first. */
export function mirroredPosts(sentence: ResolvedSentence, told: readonly MissionDraft[]): MissionDraft[] {
  const posts = told.filter(({ row }) => row.kind !== 'accreditation');
  const [first] = posts;
  if (first === undefined || posts.some(({ row }) => row.sender !== first.row.sender || row.host !== first.row.host))
    return [];
  const { sender, host, kind, change } = first.row;
  if (!isState(sender) || !isState(host)) return [];
  const { tokens, references, places, resolvedDates } = sentence;
  const owner = references.find(
    ({ kind: of, parties, from }) =>
      of === 'name' &&
      parties.length === 1 &&
      parties[0] === host &&
      /^(?:and|,|while|whereas)$/.test(
        tokens[from - 1]?.norm === 'the' ? (tokens[from - 2]?.norm ?? '') : (tokens[from - 1]?.norm ?? ''),
      ),
  );
  if (owner === undefined) return [];
  let at = owner.to;
  while (at < owner.to + 5 && ASIDE.test(tokens[at]?.norm ?? '')) at++;
  // "… and B an embassy in Q": the other's post with a noun of its own
  const [own] = postsIn(sentence, { from: at, to: at + 3 });
  if (own) at = own.head + 1;
  if (tokens[at]?.norm !== 'in') return [];
  if (own && told.some(({ row }) => row.sender === host && row.host === sender)) return [];
  const town = places.find(({ from }) => from === at + 1);
  if (!town || town.country !== sender) return [];
  const date = resolvedDates.find(({ from }) => from >= town.to && from <= town.to + 1);
  const since = date?.since === true || (date !== undefined && change === 'opened');
  if (date !== undefined && change === 'operating' && !since) return [];
  return [
    missionDraft(
      sentence,
      { from: owner.from, to: date?.to ?? town.to },
      {
        kind: own?.kind ?? kind,
        change: date ? 'opened' : change === 'opened' ? 'operating' : change,
        sender: host,
        host: sender,
        city: town.city,
        role: null,
        date: date ? factDate(date) : NO_DATE,
        rule: 'missions/mirrored',
      },
    ),
  ];
}

import { personId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { placedNames } from '../shared/placed-names.ts';

/** "A has three honorary consuls in B: N in P, M in Q and O in R": those behind the first, who is told with the office. */
export function placedConsuls(sentence: ResolvedSentence, { source }: ExtractContext): Draft<'positions'>[] {
  const first = sentence.people.find(({ offices, nameRange }) => nameRange && offices[0]?.role === 'consul');
  const at = first?.nameRange?.from ?? 0;
  const party = first?.offices[0]?.party ?? first?.party ?? null;
  if (party === null || !isParty(party) || sentence.tokens[at - 1]?.text !== ':') return [];
  return placedNames(sentence, at - 1, source.text)
    .slice(1)
    .map(({ holder }) => ({
      table: 'positions',
      row: {
        person_id: personId(holder.name),
        role: 'consul',
        party,
        person_name: holder.name,
        title: 'Honorary Consul',
        as_of: sentence.segment.date ?? null,
      },
      sentence,
      range: { from: holder.from, to: holder.to },
      rule: 'positions/placed',
    }));
}

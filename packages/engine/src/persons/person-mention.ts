import type { TokenRange } from '../span.ts';
import { surfaceOf } from '../surface.ts';
import type { Token } from '../tokens.ts';
import type { Office, PersonMention } from '../types.ts';
import type { NameReading } from './names.ts';

/** A person with the name as it stands in the text and the offices, each once. */
export function personMention(
  tokens: readonly Token[],
  range: TokenRange,
  name: NameReading,
  offices: readonly Office[],
): PersonMention {
  const nameRange = { from: name.from, to: name.to };
  const { from, to } = range;
  return {
    type: 'person',
    from,
    to,
    name: surfaceOf(tokens, nameRange),
    nameRange,
    offices: offices.length < 2 ? offices : withoutRepeats(offices),
  };
}

function withoutRepeats(offices: readonly Office[]): Office[] {
  return offices.filter(
    (office, i) =>
      !offices
        .slice(0, i)
        .some(
          (other) =>
            other.role === office.role &&
            other.title === office.title &&
            (other.party === office.party || office.party === null),
        ),
  );
}

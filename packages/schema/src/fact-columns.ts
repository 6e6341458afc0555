import { Type } from '@sinclair/typebox';
import { integer, patterned } from './property.ts';

/** The first column of a fact table: its stable id. */
export function factId(prefix: string) {
  return {
    id: patterned(
      `^${prefix}_[0-9a-f]{16}$`,
      `an id ${prefix}_ with 16 hexadecimal digits`,
      `Stable id: ${prefix}_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.`,
    ),
  };
}

/** The last two columns of a fact table. */
export const supportColumns = {
  confidence: Type.Number({
    description: 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).',
    minimum: 0,
    maximum: 1,
  }),
  sources: integer(1, 'Number of documents that assert the fact.'),
};

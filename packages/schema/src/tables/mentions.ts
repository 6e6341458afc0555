import { type Static, Type } from '@sinclair/typebox';
import { actorKeys, DOCUMENT_KEY, defineTable } from '../definition.ts';
import { actor, integer, text } from '../property.ts';

/** The table `mentions`. */
export const mentions = defineTable({
  name: 'mentions',
  title: 'Mentions',
  description:
    'Every place where an actor is named, or referred to by an unambiguous description ("the two countries" gives two rows).',
  schema: Type.Object(
    {
      doc_id: text('The document.'),
      actor_id: actor('The actor that is meant.'),
      start: integer(0, 'Offset of the first character in `documents.text`, counted in Unicode code points from 0.'),
      end: integer(1, 'Offset after the last character, counted in Unicode code points.'),
      surface: text('The document’s text from `start` to `end`, to the character.'),
    },
    { additionalProperties: false },
  ),
  key: ['doc_id', 'start', 'end', 'actor_id'],
  identity: ['doc_id', 'start', 'end', 'actor_id'],
  idPrefix: null,
  foreignKeys: [DOCUMENT_KEY, ...actorKeys('actor_id')],
  order: ['doc_id', 'start', 'end', 'actor_id'],
  example: { doc_id: 'iceland-peru', actor_id: 'ISL', start: 0, end: 7, surface: 'Iceland' },
  counterexamples: [
    { change: { surface: 'Ice' }, column: 'surface', because: 'the surface is as long as its span' },
    { change: { end: 0 }, column: 'end', because: 'an empty span has no words' },
    { change: { actor_id: 'iceland' }, column: 'actor_id', because: 'actors have ids' },
    { change: { start: 0.5 }, column: 'start', because: 'offsets are whole numbers' },
  ],
});

/** A row of `mentions`. */
export type Mention = Static<typeof mentions.schema>;

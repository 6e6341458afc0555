import { type Static, Type } from '@sinclair/typebox';
import { actorKeys, defineTable } from '../definition.ts';
import { actor, listOf, nullable, party, patterned, state, stringEnum, text } from '../property.ts';

/** What sort of actor an id stands for. */
export const ACTOR_KINDS = ['state', 'organization', 'body', 'person'] as const;

/** The table `actors`. */
export const actors = defineTable({
  name: 'actors',
  title: 'Actors',
  description: 'States, organizations, their bodies, and persons: everything that a fact or a mention refers to.',
  schema: Type.Object(
    {
      actor_id: actor(
        'State: ISO 3166-1 alpha-3 code (of former states the one they had, from ISO 3166-3; XKX for Kosovo). Organization: org: and a slug. Body: body:, its owner, / and a slug. Person: person: and a slug.',
      ),
      kind: stringEnum(ACTOR_KINDS, {
        open: false,
        description: 'What the actor is; follows from the form of its id.',
      }),
      name: text('Usual English name; of a person the fullest form known.'),
      owner_id: nullable(
        party(
          'The party that a body or an office-holder belongs to; null for states and organizations, and if unknown.',
        ),
      ),
      iso3: nullable(state('ISO 3166-1 alpha-3 code of a state; null for every other kind.')),
      wikidata: nullable(
        patterned('^Q[1-9][0-9]*$', 'a Wikidata item such as Q189', 'Wikidata item (QID); null if unknown.'),
      ),
      aliases: listOf(Type.String({ minLength: 1 }), 0, 'Other names, in any order that is stable; may be empty.'),
    },
    { additionalProperties: false },
  ),
  key: ['actor_id'],
  identity: ['actor_id'],
  idPrefix: null,
  foreignKeys: actorKeys('owner_id'),
  order: ['actor_id'],
  example: {
    actor_id: 'ISL',
    kind: 'state',
    name: 'Iceland',
    owner_id: null,
    iso3: 'ISL',
    wikidata: 'Q189',
    aliases: ['Republic of Iceland'],
  },
  counterexamples: [
    { change: { actor_id: 'Iceland' }, column: 'actor_id', because: 'states have ISO codes, not names' },
    {
      change: { actor_id: 'org:Arctic Circle' },
      column: 'actor_id',
      because: 'a slug has lower-case letters, digits, -',
    },
    { change: { kind: 'organization' }, column: 'kind', because: 'the id has the form of a state' },
    { change: { iso3: 'PER' }, column: 'iso3', because: 'it is the code of another state' },
    { change: { wikidata: '189' }, column: 'wikidata', because: 'a QID starts with Q' },
    { change: { aliases: null }, column: 'aliases', because: 'a list without elements is empty, not null' },
    { change: { aliases: ['Island', 'Island'] }, column: 'aliases', because: 'each alias stands once' },
  ],
});

/** A row of `actors`. */
export type Actor = Static<typeof actors.schema>;

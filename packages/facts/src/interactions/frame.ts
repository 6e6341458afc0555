import type { ClaimRow } from '../claim.ts';

export type InteractionType = ClaimRow<'interactions'>['event_type'];
export type CameoRoot = NonNullable<ClaimRow<'interactions'>['cameo']>;

/** How a verb says that one party acts towards another. */
export interface Frame {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  /** Several subjects do it to each other: "X and Y agreed". */
  readonly mutual: boolean;
  /** Without a named target it is done to the partner of the conversation: "thanked for the support". */
  readonly partner: boolean;
  /** Who stands where it happens is its target: "arrived in Amman". */
  readonly place: boolean;
  /** What follows as an infinitive says what is agreed, refused or threatened. */
  readonly complement: boolean;
  /** Goes on rather than happens; has no date of its own unless one is stated. */
  readonly lasting: boolean;
  /** The object has to be a person or a delegation: "received the minister". */
  readonly human: boolean;
  /** Who stands as subject is the one it is done to: "received aid from X". */
  readonly reverse: boolean;
  /** Only where one of the slots' prepositions follows: "called for", not "called it a success". */
  readonly behind: boolean;
  /** Prepositions of which one opens the phrase that holds the object words: "flew to Oslo for talks with", "hit Peru with sanctions"; null where they stand in the object. */
  readonly via: ReadonlySet<string> | null;
  /** Only those who bear arms do it: "crossed into", of troops. */
  readonly armed: boolean;
  /** Only those who protest do it: "attacked the embassy", of demonstrators. */
  readonly crowd: boolean;
  /** Only where an infinitive follows: "told X to withdraw", not "told X that". */
  readonly asking: boolean;
  /** Where the target stands: `object`, or the preposition before it. */
  readonly slots: readonly string[];
  /** Lemmas of which one must stand in the object ("express" + "gratitude"); null for any object. `$` is a sum of money, `@people` are those of a nation. */
  readonly objects: ReadonlySet<string> | null;
}

const EMPTY: readonly string[] = [];

/** Verbs with which one says what one feels, thinks or will do: "voiced its support", "reaffirmed their condemnation". */
const SAYING =
  'express voice articulate convey register reiterate reaffirm ratify confirm reconfirm affirm restate renew repeat declare state underscore underline emphasise emphasize stress';

/** Whom one arrests, holds, tries or sets free. */
const PERSONS =
  'citizen national diplomat journalist reporter correspondent photographer spy agent operative fisherman fishermen worker labourer miner immigrant migrant refugee soldier serviceman servicemen sailor seaman seamen captain pilot officer policeman policemen guard guardsman marine peacekeeper crew crewman crewmen crewmember airman airmen activist dissident blogger writer lawyer engineer technician student tourist hiker climber missionary priest nun doctor nurse academic researcher scholar teacher businessman businesswoman banker trader driver trucker farmer villager shepherd civilian prisoner pow detainee captive hostage inmate suspect smuggler poacher trafficker hacker pirate fugitive official politician politico general commander consul attaché attache';

/** Reads rows `TYPE root | flags | slots | object words | verbs`; an empty object cell means any object, `@persons` those in the object who are held or freed, `@saying` among the verbs those of saying. */
export function readFrames(table: string): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    const [head, flags, slots, objects, verbs] = line.split('|').map((cell) => cell.trim());
    const [type, cameo] = words(head);
    const flag = new Set(words(flags));
    const frame: Frame = {
      type: type as InteractionType,
      cameo: cameo as CameoRoot,
      mutual: flag.has('mutual'),
      partner: flag.has('partner'),
      place: flag.has('place'),
      complement: flag.has('complement'),
      lasting: flag.has('lasting'),
      human: flag.has('human'),
      reverse: flag.has('reverse'),
      behind: flag.has('behind'),
      via: viaOf(flags),
      armed: flag.has('armed'),
      crowd: flag.has('crowd'),
      asking: flag.has('asking'),
      slots: words(slots),
      objects: objects ? new Set(words(objects.replace('@persons', PERSONS))) : null,
    };
    for (const verb of words(verbs?.replace('@saying', SAYING))) {
      const lemma = verb.replace('+', ' ');
      frames.set(lemma, [...(frames.get(lemma) ?? []), frame]);
    }
  }
  for (const [lemma, list] of frames)
    frames.set(lemma, [...list.filter(isSpecific), ...list.filter((frame) => !isSpecific(frame))]);
  return frames;
}

function isSpecific({ objects, via, armed, crowd, asking }: Frame): boolean {
  return objects !== null || via !== null || armed || crowd || asking;
}

/** "via=with,by" */
function viaOf(flags: string | undefined): ReadonlySet<string> | null {
  const found = words(flags).find((flag) => flag.startsWith('via='));
  return found ? new Set(found.slice('via='.length).split(',')) : null;
}

function words(cell: string | undefined): readonly string[] {
  return cell ? cell.split(/\s+/) : EMPTY;
}

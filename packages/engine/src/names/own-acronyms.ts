import { surfaceOf } from '../surface.ts';
import type { Token } from '../tokens.ts';
import type { ActorMention, PartyId } from '../types.ts';

/** The tokens of a sentence with the parties that they name. */
export interface NamedTokens {
  readonly tokens: readonly Token[];
  readonly actors: readonly ActorMention[];
}

/** The acronyms that a text uses for a party of its own choice, as written. */
export type OwnAcronyms = ReadonlyMap<string, PartyId>;

const ACRONYM = /^\p{Lu}[\p{L}&]{0,6}\p{Lu}$/u;
/** Words whose initial an acronym may leave out. */
const SMALL = /^(?:and|the|of|for|on|in|to|with|de|des|du)$/i;

/**
 * What a text's acronyms stand for, where it says so itself: "the Republic of Peru (RP)", or the full name of an organization that the
 * text is about or that publishes it, spelled by its initials ("Eurasian Economic Commission … EEC"), when nothing else that the
 * acronym usually means is named in full.
 */
export function ownAcronyms(
  sentences: readonly NamedTokens[],
  publisher: { readonly name: string | null; readonly party: PartyId | null },
): OwnAcronyms {
  const own = new Map<string, PartyId>();
  const usual = new Map<string, PartyId>();
  const named = new Map<string, PartyId>();
  const inFull = new Set<PartyId>();
  for (const { tokens, actors } of sentences)
    for (const mention of actors) {
      if (mention.form === 'acronym') usual.set(surfaceOf(tokens, mention), mention.actorId);
      if (mention.form !== 'name' && mention.form !== 'body') continue;
      inFull.add(mention.actorId);
      const bracketed = bracketedAcronym(tokens, mention);
      if (bracketed !== null) own.set(bracketed, mention.actorId);
      if (mention.actorId.startsWith('org:')) noteInitials(named, surfaceOf(tokens, mention), mention.actorId);
    }
  if (publisher.name !== null && publisher.party?.startsWith('org:'))
    noteInitials(named, publisher.name.replace(/\(.*\)/, '').trim(), publisher.party);
  // Who is called by another acronym as well is not meant by this one: "the African Development Bank (AfDB) and the ADB".
  const called = new Set(usual.values());
  for (const [acronym, usually] of usual) {
    const party = named.get(acronym);
    if (party !== undefined && party !== usually && !inFull.has(usually) && !called.has(party)) own.set(acronym, party);
  }
  return own;
}

/** The parties of a sentence with the text's own acronyms read as it means them. */
export function withOwnAcronyms({ tokens, actors }: NamedTokens, own: OwnAcronyms): readonly ActorMention[] {
  if (own.size === 0) return actors;
  const read: ActorMention[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const mention = actors[next];
    if (mention !== undefined && mention.from === i) {
      const party = mention.form === 'acronym' ? own.get(surfaceOf(tokens, mention)) : undefined;
      read.push(party === undefined ? mention : { ...mention, actorId: party });
      next++;
      i = mention.to - 1;
      continue;
    }
    const party = own.get(tokens[i]?.text ?? '');
    if (party !== undefined) read.push({ type: 'actor', from: i, to: i + 1, actorId: party, form: 'acronym' });
  }
  return read;
}

/** "(EEC)" right behind a name whose letters it is made of; null where nothing of the kind stands there. */
function bracketedAcronym(tokens: readonly Token[], mention: ActorMention): string | null {
  const acronym = tokens[mention.to + 1]?.text ?? '';
  if (tokens[mention.to]?.text !== '(' || tokens[mention.to + 2]?.text !== ')' || !ACRONYM.test(acronym)) return null;
  const initials = initialsOf(surfaceOf(tokens, mention), false);
  const capitals = acronym.replace(/[^\p{Lu}]/gu, '');
  return initials === capitals || initialsOf(surfaceOf(tokens, mention), true) === capitals ? acronym : null;
}

function noteInitials(named: Map<string, PartyId>, name: string, party: PartyId): void {
  const initials = initialsOf(name, true);
  if (initials.length >= 3) named.set(initials, party);
}

/** The initials of a name in capitals; `bare`: without those of its small words. */
function initialsOf(name: string, bare: boolean): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !(bare && SMALL.test(word)))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

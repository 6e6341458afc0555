import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { type FactDate, NO_DATE } from '../shared/dates.ts';
import type { OrganizationName } from './organizations.ts';
import { type Place, placesIn } from './places.ts';

/** Nouns for the chair of an organization. */
export const CHAIR = /^(?:chair|chairman|chairperson|chairmanship|chairship|chairpersonship|presidency)$/;

/** The chairs that a sentence names, also those that are read as somebody's office: "Chairperson of the Community". */
export function chairsIn(sentence: ResolvedSentence, organizations: readonly OrganizationName[]): Place[] {
  const places = placesIn(sentence, organizations).filter(({ role }) => role === 'chair');
  const { tokens, tagged, actors } = sentence;
  const offices = collect(actors, (actor): Place[] => {
    if (!actor.actorId.startsWith('org:')) return [];
    const of = tokens[actor.from - 1]?.norm === 'the' ? actor.from - 2 : actor.from - 1;
    const noun = of - 1;
    if (tokens[of]?.norm !== 'of' || !CHAIR.test(tagged.lemmas[noun] ?? '')) return [];
    if (places.some((place) => place.noun === noun)) return [];
    const kind = organizationById(actor.actorId)?.kind ?? null;
    const organization = { from: actor.from, to: actor.to, id: actor.actorId, kind, described: false };
    return [{ noun, role: 'chair', organizations: [organization], to: actor.to }];
  });
  return [...places, ...offices];
}

/** "Serbia's 2015 OSCE Chairmanship": a year between whose it is and what it is, which is read as no date. */
export function yearBetween({ tokens }: ResolvedSentence, from: number, to: number): FactDate {
  const year = tokens.slice(from, to).find(({ norm }) => /^(?:19|20)\d\d$/.test(norm));
  return year ? { date: year.norm, date_basis: 'stated' } : NO_DATE;
}

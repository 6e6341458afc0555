import { WITH_FOREIGN_SECRETARY } from '@diplomatic-relations/gazetteer';
import { collect } from '../collect.ts';
import { UNKNOWN } from '../persons/counterpart.ts';
import { rangeContains } from '../span.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';
import { areOwnOffices, standsBehindAnother, stateOfBareOfficials } from './bare-officials.ts';
import type { Assignment } from './evidence/assignment.ts';
import { countEvidence } from './evidence/count-evidence.ts';
import { hasOffice } from './office-of-state.ts';
import { SINGLE_HOLDER } from './single-holder.ts';

/** Passes over the unsettled persons; each may lean on whom the pass before has settled. */
const PASSES = 3;

/** Points from which a second holder of an office is one of another time. */
const CERTAIN = 3;

/** Sentences within which two holders of an office serve at the same time. */
const NEAR = 2;

/** Points against a party that settle a person before others. */
const TOLD = 3;

/** Points for a party outside the document's pair from which it counts as a candidate. */
const OUTSIDE = 2;

/** Gives a party to each person whose titles name none, as far as the evidence is clear. */
export function assignRest(state: Assignment): void {
  const { offices, party, home, pair } = state;
  const follows = behindOthers(state);
  const ofStateAndOrganization = pair?.filter((one) => one.startsWith('org:')).length === 1;
  for (let pass = 0; pass < PASSES; pass++) {
    const open = [...offices.keys()].filter((name) => !party.get(name));
    if (open.length === 0) break;
    const evidence = countEvidence(state);
    let settled = 0;
    // Whoever something is told of comes before those who are what is left.
    const isTold = (name: string): boolean => [...(evidence.get(name)?.values() ?? [])].some((value) => value <= -TOLD);
    for (const name of [...open.filter(isTold), ...open.filter((other) => !isTold(other))]) {
      if (pass === 0 && follows.has(name) && (evidence.get(name)?.size ?? 0) === 0) {
        settled++;
        continue;
      }
      const roles = new Set((offices.get(name) ?? []).map((office) => office.role));
      if (roles.size === 0) continue;
      const onlyHeadsOrganization = (offices.get(name) ?? []).every(headsOrganization);
      const points = evidence.get(name);
      // "his counterpart N": of another than is spoken of, so that the page's own is no guess.
      if (roles.has(UNKNOWN) && ![...(points?.values() ?? [])].some((value) => value > 0)) continue;
      const outside = [...(points ?? [])].filter(([, value]) => value >= OUTSIDE).map(([candidate]) => candidate);
      const candidates = [...new Set([...(pair ?? (home ? [home] : [])), ...outside])];
      const allowed = candidates.filter(
        (candidate) =>
          ((points?.get(candidate) ?? 0) >= CERTAIN || !holdsSameOffice(state, name, roles, candidate)) &&
          (offices.get(name) ?? []).every(
            (office) =>
              office.former ||
              // "President N", elsewhere "the President of the Assembly, N"
              (candidate.startsWith('org:') && isShortForHead(office, offices.get(name) ?? [])) ||
              (hasOffice(candidate, office) &&
                !(ofStateAndOrganization && onlyHeadsOrganization && !candidate.startsWith('org:'))),
          ),
      );
      // The ministers whom a mission's page names are those of its host.
      const own = state.host !== null && offices.get(name)?.some(isAtPost) ? state.host : home;
      const scored = allowed.map((candidate) => ({
        candidate,
        score: (candidate === own ? 1.5 : 0) + (points?.get(candidate) ?? 0),
      }));
      scored.sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1));
      const best = scored[0];
      if (!best || best.score < 0) continue;
      const others = new Set([...party].filter(([other, of]) => other !== name && of !== null).map(([, of]) => of));
      const alone =
        scored.length === 1 &&
        (best.score > 0 ||
          (ofStateAndOrganization &&
            [...roles].every((role) => ONE_OF_EACH.test(role)) &&
            (stateOfBareOfficials(state) ?? best.candidate) === best.candidate) ||
          (candidates.length === 2 && ![...others].some((other) => other !== null && !candidates.includes(other))));
      const clear =
        alone ||
        (scored.length > 1 && best.score > 0 && best.score > (scored[1]?.score ?? 0)) ||
        (scored.length > 1 && best.score >= 0 && (scored[1]?.score ?? 0) <= -2);
      if (!clear) continue;
      party.set(name, best.candidate);
      settled++;
    }
    if (settled === 0) break;
  }
  if (home === null) assignBareOfficials(state);
}

/** Offices of those whom a mission deals with at its post. */
const OF_HOST = /^(?:(?:deputy_)?minister|defence_minister|parliament_speaker|parliamentarian)$/;

function isAtPost({ role, title }: Office): boolean {
  return OF_HOST.test(role) || /\b(?:mayor|governor)\b/i.test(title);
}

/** Offices that of a state and an organization only one has. */
const ONE_OF_EACH =
  /^(?:head_of_(?:state|government)|(?:foreign_|defence_)?minister|parliament_speaker|organization_(?:deputy_)?head)$/;

/** "the President of the Commission" on a page about a state and an organization: of the organization. */
function headsOrganization({ role }: Office): boolean {
  return role === 'organization_head' || role === 'organization_deputy_head';
}

/** "President" alone, of one who is called the president of an organization's body elsewhere. */
function isShortForHead({ title }: Office, all: readonly Office[]): boolean {
  return /^president$/i.test(title) && all.some((other) => other.role === 'organization_head');
}

/** "Transport Minister N was also present": whose officials the text calls by their offices alone elsewhere, his are they too. */
function assignBareOfficials(state: Assignment): void {
  const { offices, party } = state;
  const open = [...offices].filter(([name, held]) => !party.get(name) && areOwnOffices(held));
  if (open.length === 0) return;
  const own = stateOfBareOfficials(state);
  if (own === null) return;
  const evidence = countEvidence(state);
  for (const [name, held] of open) {
    const roles = new Set(held.map((office) => office.role));
    const points = [...(evidence.get(name) ?? [])];
    if (points.some(([candidate, value]) => (candidate === own ? value < -1 : value > 0))) continue;
    if (holdsSameOffice(state, name, roles, own) || !held.every((office) => hasOffice(own, office))) continue;
    if (standsBehindAnother(state, name)) continue;
    party.set(name, own);
  }
}

/**
 * Who stands in a list behind an official whose state is still to be settled as well, or has something done to him by one: where nothing
 * else is told, the first comes first.
 */
function behindOthers({ sentences, canonical, party }: Assignment): ReadonlySet<string> {
  const names = new Set<string>();
  const fullName = (name: string): string => canonical.get(name) ?? name;
  const isOpen = ({ name }: PersonMention): boolean => name !== null && !party.get(fullName(name));
  for (const { persons, tokens, clauses } of sentences) {
    for (const { subject, verb, to } of clauses) {
      if (subject === null || !persons.some((one) => isOpen(one) && rangeContains(subject, one))) continue;
      for (const one of persons)
        if (one.name !== null && one.from >= verb.to && one.to <= to) names.add(fullName(one.name));
    }
    for (let k = 1; k < persons.length; k++) {
      const [before, here] = [persons[k - 1], persons[k]];
      if (!before?.name || !here?.name || here.from - before.to > 3 || here.from <= before.to) continue;
      if (party.get(fullName(before.name)) || before.offices.length === 0) continue;
      const joined = tokens
        .slice(before.to, here.from)
        .every(({ norm }) => norm === ',' || norm === 'and' || norm === 'the');
      if (joined) names.add(fullName(here.name));
    }
  }
  return names;
}

/** "Acting President": who stands in for somebody else who is in office too. */
function actsFor({ title }: Office): boolean {
  return /\b(?:acting|interim|caretaker)\b/i.test(title);
}

/** "Foreign Secretary" where a minister stands above him. */
function isSecretaryBelow(offices: readonly Office[], state: PartyId): boolean {
  return (
    !/^(?:GBR|MEX|PHL)$/.test(state) &&
    WITH_FOREIGN_SECRETARY.has(state) &&
    offices.some(({ title }) => /^(?:the )?foreign secretary$/i.test(title))
  );
}

/** True where another person, named close by, holds the same single office for the candidate party. */
function holdsSameOffice(state: Assignment, name: string, roles: ReadonlySet<string>, candidate: PartyId): boolean {
  const own = state.offices.get(name) ?? [];
  if (own.some(actsFor)) return false;
  const secretary = isSecretaryBelow(own, candidate);
  for (const [other, held] of state.offices) {
    if (other === name || state.party.get(other) !== candidate) continue;
    if (secretary !== isSecretaryBelow(held, candidate) && held.every(({ role }) => role === 'foreign_minister'))
      continue;
    if (
      held.some((office) => SINGLE_HOLDER.has(office.role) && roles.has(office.role) && !actsFor(office)) &&
      // Called "late" or "then" anywhere: not in office beside the other.
      !held.some((office) => office.former && roles.has(office.role)) &&
      areNear(state, name, other, candidate === state.home)
    )
      return true;
  }
  return false;
}

function areNear(state: Assignment, a: string, b: string, atHome: boolean): boolean {
  const first = state.places.get(a) ?? [];
  const second = state.places.get(b) ?? [];
  return first.some((i) => second.some((k) => Math.abs(i - k) <= NEAR && (atHome || !areYearsApart(state, i, k))));
}

/** Sentences that tell of different years tell of holders who followed each other, one sentence too: "A in 1961 and B in 1981". */
function areYearsApart(state: Assignment, i: number, k: number): boolean {
  const [first, second] = [yearsOf(state, i), yearsOf(state, k)];
  if (i === k) return first.some((a) => first.some((b) => Math.abs(a - b) > 1));
  return first.length > 0 && second.length > 0 && first.every((a) => second.every((b) => Math.abs(a - b) > 1));
}

function yearsOf(state: Assignment, index: number): number[] {
  const sentence = state.sentences.findLast((candidate) => candidate.index === index);
  // A row of a chronology tells of its own year.
  const row = sentence?.segment.date;
  return [
    ...(row ? [Number(row.slice(0, 4))] : []),
    ...collect(sentence?.dates ?? [], (date) => (date.edtf === null ? [] : [Number(date.edtf.slice(0, 4))])),
  ];
}

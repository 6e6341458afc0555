import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { bracketedYear } from './bracketed-years.ts';
import type { OrganizationName } from './organizations.ts';
import { type MembershipRole, ROLE_NOUNS } from './words.ts';

/** A noun that names a place, with the organizations that it is a place in. */
export interface Place {
  readonly noun: number;
  readonly role: MembershipRole;
  readonly organizations: readonly OrganizationName[];
  readonly to: number;
}

export function placesIn(sentence: ResolvedSentence, organizations: readonly OrganizationName[]): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const role = placeRoleAt(sentence, i);
    if (!role) continue;
    const behind = organizationsBehind(sentence, i, organizations);
    const before = behind.length > 0 ? [] : organizationsBefore(sentence, i, organizations);
    let found = behind.length > 0 ? behind : before;
    if (
      found.length === 0 &&
      (/^(?:associate|full|dialogue|active)$/.test(sentence.tokens[i - 1]?.norm ?? '') ||
        (role === 'observer' && sentence.tokens[i + 1]?.norm === 'status'))
    ) {
      // "…observer of the Group, and was elevated to associate member": the organization named before in the sentence.
      const earlier = organizations
        .filter(({ to }) => to <= i && !/^(?:states?|members?|countr(?:y|ies))$/.test(sentence.tokens[to]?.norm ?? ''))
        .at(-1);
      if (earlier) found = [earlier];
    }
    if (found.length > 0)
      places.push({ noun: i, role, organizations: found, to: Math.max(i + 1, found.at(-1)?.to ?? 0) });
  }
  return places;
}

/** "one of the observers" */
function isOneOf({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ norm }, k, words) => norm === 'one' && words[k + 1]?.norm === 'of');
}

/** "have the status of observers" */
export function isOfStatus({ tokens }: ResolvedSentence, i: number): boolean {
  const of = tokens[i - 1]?.norm === 'of' ? i - 1 : i - 2;
  return tokens[of]?.norm === 'of' && tokens[of - 1]?.norm === 'status';
}

/** Nouns that are a place only right before the organization, and behind a verb of being. */
const BESIDES: ReadonlySet<string> = new Set(['party', 'signatory', 'shareholder', 'part']);
const BEING = /^(?:be|become|remain)$/;
const WAYS =
  /^(?:also|a|an|the|now|already|still|not|only|both|integral|important|active|full|state|contracting|participating|original|founding|major|proud|formally|officially)$/;

/** "is a contracting party to X", "became part of X", "a shareholder of X": not "is part of the X delegation". */
function isPlaceBesides({ tokens, tagged, actors, clauses }: ResolvedSentence, i: number): boolean {
  if (tokens[i]?.norm !== tagged.lemmas[i]) return false;
  const behind = tokens[i]?.norm === 'party' ? 'to' : 'of';
  const preposition = tokens[i + 1]?.norm;
  if (preposition !== behind && !(preposition === 'in' && tagged.lemmas[i] === 'shareholder')) return false;
  const at = tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2;
  const named = actors.find(({ from, actorId }) => (from === at || from === i + 2) && actorId.startsWith('org:'));
  if (!named || /^NN/.test(tagged.tags[named.to] ?? '') || tokens[named.to]?.norm === "'s") return false;
  return clauses.some(
    ({ lemma, verb, voice }) =>
      BEING.test(lemma) &&
      voice === 'active' &&
      verb.to <= i &&
      i - verb.to <= 5 &&
      tokens.slice(verb.to, i).every(({ norm }) => WAYS.test(norm)),
  );
}

/** The place that a noun names here; null for any other noun. */
export function placeRoleAt(sentence: ResolvedSentence, i: number): MembershipRole | null {
  const lemma = sentence.tagged.lemmas[i] ?? '';
  const norm = sentence.tokens[i]?.norm ?? '';
  if ((lemma === 'state' || lemma === 'member') && norm === 'state' && sentence.tokens[i - 1]?.norm === 'participating')
    return 'member';
  // "Associated State of the bloc", "an Associate in the Framework"
  if (norm === 'state' && /^associated?$/.test(sentence.tokens[i - 1]?.norm ?? '')) return 'partner';
  // "was accorded sectoral dialogue status"
  if (norm === 'status' && sentence.tokens[i - 1]?.norm === 'dialogue') return 'partner';
  const role = ROLE_NOUNS.get(lemma) ?? null;
  if (!role || !/^(?:NN|NNP)$/.test(sentence.tagged.tags[i] ?? '')) return null;
  if (lemma === 'associate' && (norm !== 'associate' || !/^(?:in|of)$/.test(sentence.tokens[i + 1]?.norm ?? '')))
    return null;
  if (BESIDES.has(lemma) && !isPlaceBesides(sentence, i)) return null;
  if (
    norm !== lemma &&
    lemma !== 'ally' &&
    lemma !== 'member' &&
    lemma !== 'partner' &&
    !(lemma === 'observer' && (isOneOf(sentence, i) || isOfStatus(sentence, i)))
  )
    return null;
  // "a close ally of the Alliance"
  if (lemma === 'ally' && sentence.tokens[i + 1]?.norm === 'of') return null;
  if (
    (lemma === 'president' && !/^(?:tempore|rotating)$/.test(sentence.tokens[i - 1]?.norm ?? '')) ||
    (lemma === 'partner' &&
      !(sentence.tokens[i - 1]?.capital && i > 1) &&
      /^(?:trading|trade|largest|important|key|main|reliable|strategic|development|major|social|business|export|commercial|economic|close|implementing|natural|indispensable|trusted|valued|international|contract)$/.test(
        sentence.tokens[i - 1]?.norm ?? '',
      ))
  )
    return null;
  if (
    lemma === 'observer' &&
    /^(?:mission|missions|election|team|group|delegation)$/.test(`${sentence.tokens[i + 1]?.norm ?? ''}`)
  )
    return null;
  if (
    lemma === 'observer' &&
    /^(?:election|military|international|permanent)$/.test(sentence.tokens[i - 1]?.norm ?? '') &&
    sentence.tokens[i - 1]?.norm !== 'permanent'
  )
    return null;
  if (lemma === 'chair' && /^(?:vice|deputy)$/.test(sentence.tokens[i - 1]?.norm ?? '')) return null;
  if (lemma === 'seat' && sentence.tokens[i + 1]?.norm === 'of') return null;
  return role;
}

function organizationsBehind(
  sentence: ResolvedSentence,
  i: number,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  let k = i + 1;
  // "chairmanship-in-office of"
  if (sentence.tokens[k]?.norm === '-' && sentence.tokens[k + 3]?.norm === 'office') k += 4;
  while (/^(?:state|states|status|country|countries|nation|party)$/.test(sentence.tokens[k]?.norm ?? '')) k++;
  // "its candidacy, and its later election, to the Council"; "the candidacy of Chile to the Council"
  const stop =
    sentence.clauses.find((clause) => clause.verb.from > i && clause.lemma !== 'include')?.verb.from ??
    sentence.tokens.length;
  const limit = Math.min(stop, k + 16);
  const first = organizations.find(
    (organization) =>
      organization.from >= k &&
      organization.from < limit &&
      entersBy(sentence, k, organization.from) &&
      !ownsList(sentence, organization),
  );
  if (!first) return [];
  const found = [first];
  for (const next of organizations) {
    const last = found.at(-1) as OrganizationName;
    // "of the Commonwealth (1970) and the United Nations (1971)"
    const from = behindOrgans(sentence, Math.max(last.to, bracketedYear(sentence, last)?.to ?? 0));
    // "the Board of the Agency (IAEA)": the letters of the whole
    const acronym = next.id !== last.id && next.from === last.to + 1 && sentence.tokens[last.to]?.norm === '(';
    if (
      next.from >= last.to &&
      !(acronym && sentence.tokens[next.to]?.norm === ')') &&
      !isSubjectBehind(sentence, last.to, next) &&
      sentence.tokens
        .slice(from, next.from)
        .every(
          (token) =>
            /^(?:,|and|the|as|well|both|of|\(|\))$/.test(token.norm) || isListedName(sentence, last.to, next.from),
        )
    )
      found.push(next);
  }
  return found.filter((organization, index) => found.findIndex((other) => other.id === organization.id) === index);
}

const OF_ORGANS =
  /^(?:and|as|well|many|most|several|some|all|of|its|their|the|various|speciali[sz]ed|affiliated|related|subsidiary|associated|other)$/;
const ORGANS = /^(?:agencies|organs|bodies|organi[sz]ations|institutions|programmes|programs)$/;

/** Behind "the United Nations *and many of its specialized agencies*, the Group of 77 …", where the list goes on. */
function behindOrgans({ tokens }: ResolvedSentence, from: number): number {
  let at = from;
  while (OF_ORGANS.test(tokens[at]?.norm ?? '')) at++;
  const ends = ORGANS.test(tokens[at]?.norm ?? '') && tokens.slice(from, at).some(({ norm }) => norm === 'its');
  return ends && tokens[at + 1]?.text === ',' ? at + 1 : from;
}

/** "its membership of X, the EU said": behind the comma another one acts. */
function isSubjectBehind({ clauses, tokens }: ResolvedSentence, from: number, next: OrganizationName): boolean {
  if (tokens.slice(from, next.from).some(({ norm }) => norm === 'and')) return false;
  return clauses.some(
    ({ subject, form, verb }) =>
      form === 'finite' &&
      subject !== null &&
      subject.from >= from &&
      subject.from <= next.from &&
      next.to <= subject.to &&
      subject.to <= verb.from,
  );
}

/** ", South African Customs Union (SACU), ": a capitalised member of the list that the gazetteer does not know. */
function isListedName(sentence: ResolvedSentence, from: number, to: number): boolean {
  const gap = sentence.tokens.slice(from, to);
  return (
    gap.length <= 12 &&
    gap.filter((token) => token.norm === ',').length >= 2 &&
    gap.every(
      (token, i) =>
        token.capital ||
        /^(?:,|and|the|of|for|\(|\))$/.test(token.norm) ||
        (gap.length <= 8 && /^NN/.test(sentence.tagged.tags[from + i] ?? '')),
    ) &&
    !sentence.actors.some(
      (actor) => actor.from >= from && actor.to <= to && actor.form === 'name' && !actor.actorId.startsWith('org:'),
    )
  );
}

/** Between the noun and the organization: "of the", "in the", "of Chile to the", with nothing capitalised that is no party. */
function entersBy(sentence: ResolvedSentence, from: number, to: number): boolean {
  const words = sentence.tokens.slice(from, to);
  if (words.length === 0) return false;
  if (listsExamples(words.map((token) => token.norm))) return true;
  const preposition = [...words]
    .reverse()
    .find((token) => /^(?:of|in|to|with|at|on|for|within|over|by)$/.test(token.norm));
  if (!preposition) return false;
  // "chair of the Initiative for ASEAN Integration": the name of something else.
  if (words.at(-1)?.norm === 'for' && words.at(-2)?.capital === true) return false;
  // "of the nine-nation Community"
  const after = words.slice(words.indexOf(preposition) + 1).filter(({ norm }, k, all) => !isCompound(norm, k, all));
  if (after.length > 3 || after.some((token) => (token.capital && token.norm !== 'the') || token.norm === ','))
    return false;
  // "was granted observer status by the Union"
  if (words[0]?.norm === 'by') return words.length <= 2 && sentence.tokens[from - 1]?.norm === 'status';
  const first = words[0]?.norm ?? '';
  if (words.length <= 4) return /^(?:of|in|to|with|at|on|for|within|over|status|seat)$/.test(first);
  return /^(?:of|for|,|seat)$/.test(first);
}

/** Part of "nine-nation", "53-member". */
function isCompound(norm: string, k: number, words: ResolvedSentence['tokens']): boolean {
  return norm === '-' || words[k + 1]?.norm === '-' || words[k - 1]?.norm === '-';
}

/** "of a number of regional organizations, such as", "of several international bodies including the". */
function listsExamples(words: readonly string[]): boolean {
  const text = words.join(' ').replace(/ the$/, '');
  // "of, among others,"
  if (/^(?:of|in) , (?:among others|inter alia|amongst others|among other things) ,$/.test(text)) return true;
  return /^(?:of|in) /.test(text) && LISTED_BEHIND.test(text);
}

const LISTED_BEHIND =
  /\b(?:organi[sz]ations|bodies|groupings|institutions|forums|fora|agencies|associations|agreements|treaties|conventions|initiatives|groups|mechanisms) ?,? (?:such as|including|like|namely|among them|:)$/;

/** "a member of several UN agencies: A, B and C": those that the colon opens are meant, and not whose they are. */
function ownsList({ tokens }: ResolvedSentence, { to }: OrganizationName): boolean {
  const behind = tokens.slice(to, to + 5).map(({ norm }) => norm);
  const colon = behind.findIndex((word) => /^(?::|such|including|like|namely)$/.test(word));
  return colon > 0 && LISTED_BEHIND.test(`${behind.slice(0, colon).join(' ')} :`);
}

function organizationsBefore(
  sentence: ResolvedSentence,
  i: number,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  let k = i;
  while (
    k > 0 &&
    /^(?:full|associate|permanent|non|observer|dialogue|accession|non-permanent|founding|founder|charter|original|rotating|global|-|participating|pro|tempore|current|in|office|first|newest|latest|youngest|sectoral|development|full|member|\d+(?:st|nd|rd|th)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(
      sentence.tokens[k - 1]?.norm ?? '',
    )
  )
    k--;
  if (/^['’]s?$/.test(sentence.tokens[k - 1]?.norm ?? '')) return ownerAt(sentence, k - 1);
  const found: OrganizationName[] = [];
  // "an EU and NATO member"
  for (let end = k; end > 0; ) {
    const organization = organizations.find(({ to }) => to === end);
    if (!organization) break;
    found.unshift(organization);
    if (!/^(?:and|,|&|\/)$/.test(sentence.tokens[organization.from - 1]?.norm ?? '')) break;
    end = organization.from - 1;
  }
  return found;
}

/** "NATO's newest member": whose member it is. */
function ownerAt({ references }: ResolvedSentence, at: number): OrganizationName[] {
  const owner = references.find(({ to, kind }) => (to === at || to === at + 1) && kind === 'organization');
  const id = owner?.parties[0];
  return owner?.parties.length === 1 && id?.startsWith('org:')
    ? [{ from: owner.from, to: owner.to, id, kind: organizationById(id)?.kind ?? null, described: false }]
    : [];
}

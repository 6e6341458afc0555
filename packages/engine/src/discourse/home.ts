import { alpha3ByAlpha2 } from '@diplomatic-relations/gazetteer';
import { findNames } from '../names/find-names.ts';
import type { ParsedSentence } from '../sentence.ts';
import { tokenize } from '../tokens.ts';
import type { PartyId } from '../types.ts';

/** Second-level labels under which governments have their sites: "gov.xx", "gob.xx", "gouv.xx", "mfa.xx". */
const GOVERNMENT_LABEL =
  /^(?:gov|gob|gouv|go|government|mfa|mofa|mid|mzv|msz|um|auswaertiges-amt|diplo|diplomatie|presidency|president|embassy|emb|kemlu|mea|dfa|gc|govt|gv|admin|canada|ireland|bund|bundesregierung|bundeskanzler|regeringen|regjeringen|stjornarradid|formin|valtioneuvosto|presidentti|esteri|governo|elysee|quirinale|kormany|vlada|mae|kremlin|itamaraty|rijksoverheid|bmeia|mofaic|urm)$/;

/** Institutions whose names tell their state without naming it. */
const INSTITUTIONS: readonly (readonly [name: RegExp, party: PartyId])[] = [
  [/\bforeign,? (?:(?:&|and) commonwealth|commonwealth (?:&|and) development) office\b|\bdowning street\b/i, 'GBR'],
  [/^(?:the )?foreign office$/i, 'GBR'],
  [/\b(?:state department|department of state|white house)\b/i, 'USA'],
  [/\bkremlin\b/i, 'RUS'],
  [/\b[ée]lys[ée]e\b|\bquai d[’']orsay\b/i, 'FRA'],
  [/\bausw[äa]rtiges amt\b|\bfederal foreign office\b/i, 'DEU'],
  [/\biveagh house\b|\btaoiseach\b/i, 'IRL'],
  [/\bmalaca[ñn]ang\b/i, 'PHL'],
  // Agencies that tell what their state's offices do.
  [/\bBNA\b/, 'BHR'],
  [/\bKUNA\b/, 'KWT'],
  [/\bONA\b/, 'OMN'],
  [/\bQNA\b/, 'QAT'],
  [/\bWAM\b/, 'ARE'],
];

/**
 * The party that speaks on a page: of its publisher's name ("Embassy of Chile in Hungary" is Chile's), else of its host
 * name (".gov", ".mil", "mfa.gov.tm"); null where neither tells.
 */
export function homeParty(publisher: string | null, url: string | null): PartyId | null {
  if (publisher) {
    const first = findNames(tokenize(publisher)).actors[0];
    if (first) return first.actorId;
    const named = INSTITUTIONS.find(([words]) => words.test(publisher));
    if (named) return named[1];
  }
  return url ? partyOfHost(url) : null;
}

const OFFICIAL =
  /\b(?:embassy|high commission|consulate|mission|delegation|ministry|department|government|president|presidency|prime minister|cabinet|parliament|senate|council|office|secretariat|agency|commission|house)\b/i;

/** A paper called like a state of which its text says nothing, beside two others that it names: it speaks for none. */
export function isOnlyInName(
  home: PartyId | null,
  publisher: string | null,
  sentences: readonly ParsedSentence[],
  url: string | null = null,
): boolean {
  if (home === null || home.startsWith('org:') || publisher === null || OFFICIAL.test(publisher)) return false;
  if (url !== null && partyOfHost(url) === home) return false;
  const named = new Set(
    sentences.flatMap(({ actors }) => actors.map(({ actorId }) => actorId)).filter((id) => !id.startsWith('org:')),
  );
  const placed = sentences.some(({ places }) => places.some(({ country }) => country === home));
  return !named.has(home) && !placed && named.size >= 2;
}

/** Domains of states under which sites of any country have their names. */
const SOLD_DOMAINS: ReadonlySet<string> = new Set(
  'ac ag ai bz cc co fm gg im io la ly me ms nu pw sc sh sr st tk to tv vc ws'.split(' '),
);

/** The state under whose domain a paper has its site ("www.daily.co.ke"); null for domains that are sold to all. */
export function stateOfPaper(url: string | null): PartyId | null {
  const top = (url === null ? null : hostOf(url))?.split('.').at(-1) ?? '';
  if (top.length !== 2 || SOLD_DOMAINS.has(top)) return null;
  return alpha3ByAlpha2(top === 'uk' ? 'gb' : top) ?? null;
}

function hostOf(url: string): string | null {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

function partyOfHost(url: string): PartyId | null {
  const host = hostOf(url);
  if (host === null) return null;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (top === 'gov' || top === 'mil' || /(?:^|\.)[a-z]*whitehouse\.archives\.gov$/.test(host)) return 'USA';
  if (top === 'int') return organizationOfHost(labels);
  if (labels.includes('europa') && top === 'eu') return 'org:eu';
  if (top.length === 2) {
    const state = alpha3ByAlpha2(top === 'uk' ? 'gb' : top) ?? null;
    if (labels.slice(0, -1).some((label) => GOVERNMENT_LABEL.test(label))) return state;
    // "www.norway.no": a state's own name under its own domain.
    if (state !== null && stateNamed(labels.at(-2) ?? '') === state) return state;
  }
  return null;
}

function stateNamed(label: string): PartyId | null {
  const found = findNames(tokenize(label.charAt(0).toUpperCase() + label.slice(1))).actors[0];
  return found?.form === 'name' ? found.actorId : null;
}

function organizationOfHost(labels: readonly string[]): PartyId | null {
  const name = labels.at(-2) ?? '';
  const found = findNames(tokenize(name.toUpperCase())).actors[0];
  return found?.actorId.startsWith('org:') ? found.actorId : null;
}

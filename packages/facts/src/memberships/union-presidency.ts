import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';

const UNION = 'org:eu';
/** Who takes the Union's presidency in turn: those who are, or were, its members. */
const TAKING_TURNS = new Set(
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  ),
);
const LEADS_IN = new Set(['during', 'under', 'of', 'by', 'in', 'for', 'with']);

/** "during the six months of the Finnish Presidency", where the Union is spoken of: its chair. */
export function unionPresidencyDrafts(sentence: ResolvedSentence, { document }: ExtractContext): MembershipDraft[] {
  const { tokens, references } = sentence;
  return collect(tokens, (token, i): MembershipDraft[] => {
    if (token.text !== 'Presidency' || /^(?:of|over)$/.test(tokens[i + 1]?.norm ?? '')) return [];
    const state = references.find(({ to, kind }) => to === i && (kind === 'demonym' || kind === 'name'));
    const [member] = state?.parties ?? [];
    if (!state || member === undefined || !TAKING_TURNS.has(member)) return [];
    const at = tokens[state.from - 1]?.norm === 'the' ? state.from - 2 : state.from - 1;
    if (!LEADS_IN.has(tokens[at]?.norm ?? '')) return [];
    const spoken = document.mainPair?.includes(UNION) || references.some(({ parties }) => parties.includes(UNION));
    if (!spoken) return [];
    const kind = organizationById(UNION)?.kind ?? null;
    return membershipDrafts(sentence, {
      members: [member],
      organization: { from: i, to: i + 1, id: UNION, kind, described: true },
      role: 'chair',
      change: 'held',
      date: NO_DATE,
      rule: 'memberships/presidency',
      range: { from: state.from, to: i + 1 },
    });
  });
}

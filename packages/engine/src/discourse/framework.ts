import type { PartyId } from '../types.ts';

/** Organizations that speak and act as a party of their own on pages about relations. */
const ACTING: ReadonlySet<PartyId> = new Set(
  'eu nato un asean au osce coe gcc las oic cis eaeu mercosur caricom ecowas sadc sco oas pif oecd iaea imf wb unesco who wto cica ots csto bsec oif commonwealth icc wfp unhcr unicef undp adb ebrd eib'
    .split(' ')
    .map((id) => `org:${id}`),
);

/** True for an organization in whose frame others act: it is no side of its own. */
export function isFramework(party: PartyId): boolean {
  return party.startsWith('org:') && !ACTING.has(party);
}

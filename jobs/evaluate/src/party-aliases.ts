/** Ids that coders use for the same organization, the first of each row standing for all. */
const SAME: readonly string[] = [
  'pfp partnership-for-peace',
  'nrc nato-russia-council',
  'las arab-league league-of-arab-states',
  'hrc unhrc human-rights-council un-human-rights-council',
  'unsc un-security-council security-council',
  'unga un-general-assembly general-assembly',
  'md mediterranean-dialogue',
  'sps science-for-peace-and-security spsp',
  'pidf pacific-islands-development-forum',
  'msg melanesian-spearhead-group',
  'nam non-aligned-movement',
  'pa pacific-alliance',
  'kfor kosovo-force',
  'oup unified-protector operation-unified-protector',
  'rsm resolute-support resolute-support-mission',
  'b9 bucharest-nine',
  'eop enhanced-opportunities-partners',
  'ipef indo-pacific-economic-framework',
  'segib ibero-american-conference',
  'ibero-american-summit',
  'gsp-plus gsp',
  'eapc euro-atlantic-partnership-council',
  'nacc north-atlantic-cooperation-council',
  'vsh virtual-silk-highway silk',
  'commonwealth british-commonwealth commonwealth-of-nations',
  'caspian-five caspian-states',
  'gfn group-of-friends-of-neutrality',
  'ipcp individual-partnership-cooperation-programme',
  'sco shanghai-cooperation-organisation',
  'cica cica-secretariat',
  'oic organisation-of-islamic-cooperation',
  'ots turkic-council organization-of-turkic-states',
  'eaeu eeu eurasian-economic-union',
  'pif pacific-islands-forum',
  'quad quadrilateral-security-dialogue',
  'g77 group-of-77',
];

const ALIASES = new Map(
  SAME.flatMap((row) => {
    const slugs = row.split(' ');
    return slugs.map((slug): [string, string] => [`org:${slug}`, `org:${slugs[0]}`]);
  }),
);

/** The id that stands for a party among all ids in use for it; null stays null. */
export function canonicalParty(id: unknown): unknown {
  return typeof id === 'string' ? (ALIASES.get(id) ?? id) : (id ?? null);
}

const TERRITORIES_OF: Readonly<Record<string, string>> = {
  AUS: 'NFK CXR CCK',
  CHN: 'HKG MAC',
  DNK: 'GRL FRO',
  FIN: 'ALA',
  FRA: 'NCL PYF WLF SPM REU GUF GLP MTQ MYT BLM MAF',
  GBR: 'GIB BMU CYM FLK VGB AIA MSR TCA SHN PCN IOT IMN JEY GGY SGS',
  NLD: 'SXM CUW ABW BES',
  NOR: 'SJM',
  NZL: 'TKL',
  USA: 'PRI VIR GUM ASM MNP',
};

const SOVEREIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries(TERRITORIES_OF).flatMap(([state, territories]) =>
    territories.split(' ').map((territory): [string, string] => [territory, state]),
  ),
);

/** The state that a territory counts for; any other id as it is. */
export function sovereignOf(id: string): string {
  return SOVEREIGNS.get(id) ?? id;
}

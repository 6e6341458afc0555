const states = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** States whose president heads the government too, and has done so for decades; and the Holy See. */
export const WITHOUT_PRIME_MINISTER = states(`
  USA MEX GTM SLV HND NIC CRI PAN DOM COL VEN ECU BOL BRA PRY URY CHL ARG
  IDN PHL TKM CYP CHE MDV NGA GHA LBR GMB MWI ZMB BWA SYC FSM MHL PLW KIR NRU VAT
`);

/** States whose head is a monarch, one of their own or one that they share. */
export const MONARCHIES = states(`
  GBR NOR SWE DNK NLD BEL LUX ESP LIE MCO AND VAT
  SAU QAT KWT OMN BHR JOR MAR THA MYS BRN KHM BTN JPN LSO SWZ TON
  CAN AUS NZL PNG SLB TUV JAM BHS BLZ GRD ATG KNA LCA VCT
`);

/** States in which a governor-general stands for the monarch. */
export const WITH_GOVERNOR_GENERAL = states('CAN AUS NZL PNG SLB TUV JAM BHS BLZ GRD ATG KNA LCA VCT');

/** States whose monarch is an emir. */
export const EMIRATES = states('QAT KWT');

/** States whose monarch is a sultan. */
export const SULTANATES = states('OMN BRN');

/** States whose head of government is a chancellor. */
export const WITH_CHANCELLOR = states('DEU AUT');

/** States whose chancellor heads the government or its office; of others the word translates the "Canciller", the minister of foreign affairs. */
export const WITH_OWN_CHANCELLOR = states('DEU AUT CHE LIE DDR');

/** States whose Secretary of State heads the foreign ministry; elsewhere he is the minister's deputy. */
export const WITH_SECRETARY_OF_STATE = states('USA GBR VAT');

/** States whose foreign minister, or the head of whose foreign ministry, is called the Foreign Secretary. */
export const WITH_FOREIGN_SECRETARY = states('GBR MEX PHL IND PAK BGD LKA NPL BTN MDV');

/** States whose Foreign Secretary is the head of the service below the minister. */
export const WITH_SECRETARY_BELOW_MINISTER = states('IND PAK BGD LKA NPL MDV BTN');

/** States whose leader, where a text calls somebody so, is the head of government. */
export const LED_BY_GOVERNMENT = states(`
  GBR CAN AUS NZL JPN IND PAK BGD NPL ISR DEU ITA ESP NLD BEL DNK NOR SWE IRL ISL MLT LUX HUN GRC SVN SVK BGR
  MYS THA KHM SGP ETH IRQ ARM ALB JAM BHS BLZ BRB TTO GRD ATG KNA LCA VCT DMA PNG SLB TUV VUT WSM TON FJI MUS LSO
`);

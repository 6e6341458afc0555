import type { Token, TokenRange } from '@diplomatic-relations/engine';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const LAWS = words('legislation law laws provisions censorship blogger bloggers users freedom shutdown shutdowns');
/** What is ordered against a disease. */
export const RULES = words(
  'precautions restrictions protocols rules guidelines regulations requirements lockdown lockdowns',
);
const ON_AIR = words(
  'interview address message set sets equipment communications communication transmitter transmitters',
);

/** Words of fields by what stands right behind them where the two together are something else: "export crop", "legal framework". */
const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['export', words('product products crop crops commodity commodities item items earner earners earnings income')],
  [
    'legal',
    words('framework instrument instruments basis status personality entity entities document documents adviser'),
  ],
  ['19', RULES],
  ['pandemic', RULES],
  ['television', words('interview address broadcast channel screens')],
  ['radio', ON_AIR],
  ['internet', LAWS],
  ['security', words('provisions law laws legislation grounds charges offences offenses guards guard detail cordon')],
  ['humanitarian', words('abuses abuse violations grounds')],
  ['industry', words('demand standards sources insiders observers')],
  ['nuclear', words('arsenal arsenals umbrella stockpile stockpiles test tests explosion explosions')],
  ['defence', words('attache force')],
  ['defense', words('attache force')],
  ['environmental', words('diplomacy')],
  ['cultural', words('diplomacy')],
  [
    'innovative',
    words('level approach approaches way ways solution solutions idea ideas form forms method methods means manner'),
  ],
  ['economic', words('diplomacy empowerment sanctions hardship migrants damage losses coercion')],
  ['import', words('bill bills')],
  ['business', words('plan plans trip trips card cards day days model models case as')],
  ['military', words('attache alliance')],
  ['peace', words('diplomacy prize envoy palace park corps')],
  ['road', words('map maps')],
  ['mineral', words('water waters and')],
  ['economies', words('of')],
  ['logistic', words('equipment support assistance')],
  ['logistics', words('equipment support')],
  ['logistical', words('equipment support assistance')],
  ['press', words('meet meets meeting corps tour trip')],
  ['bank', words('account accounts accord holiday transfer')],
  ['parliament', words('building buildings house')],
]);

/** Words of fields by what stands right before them: "a data bank", "democratic culture", "national television". */
const BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['bank', words('data blood gene seed west left right')],
  ['banks', words('data blood gene seed left right both')],
  ['culture', words('democratic political legal strategic corporate organisational organizational safety work')],
  ['television', words('national state live public on local')],
  ['satellite', words('via by per')],
  ['satellites', words('via by per')],
  ['connectivity', words('internet digital broadband network wireless mobile fibre fiber')],
  ['economy', words('national own')],
  [
    'economies',
    words('its their our two both respective national african european asian american world emerging other and'),
  ],
  ['library', words('parliament parliamentary')],
  ['flight', words('relief aid rescue evacuation repatriation test')],
  ['flights', words('relief aid rescue evacuation repatriation test')],
  ['hospital', words('missionary military in')],
  ['security', words('job our')],
  [
    'environment',
    words('demanding difficult uncertain volatile fluid evolving hostile unpredictable turbulent dynamic'),
  ],
]);

/** True for a word of a field that its neighbour turns into something else: "internet legislation", "COVID-19 precautions", "via satellite". */
export function isCompound(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const next = BEFORE.get(tokens[to - 1]?.norm ?? '');
  if (next?.has(tokens[to]?.norm ?? '')) return true;
  const previous = BEHIND.get(tokens[from]?.norm ?? '');
  return previous?.has(tokens[from - 1]?.norm ?? '') ?? false;
}

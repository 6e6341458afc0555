/** Scale words and letters after a number. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['thousands', 1e3], ['thous', 1e3], ['million', 1e6], ['millions', 1e6], ['mln', 1e6], ['mn', 1e6], ['mio', 1e6],
  ['billion', 1e9], ['billions', 1e9], ['bln', 1e9], ['bn', 1e9], ['milliard', 1e9], ['trillion', 1e12], ['trillions', 1e12], ['trn', 1e12], ['tn', 1e12], ['lakh', 1e5], ['crore', 1e7], ['dozen', 12],
]); // prettier-ignore

/** Letters that are scales only when they stick to the number or follow money: "$10m", "10K". */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['b', 1e9], ['t', 1e12]]); // prettier-ignore

/** Units of measure, by their written forms. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ['tonne', 'tonnes'], ['tonnes', 'tonnes'], ['ton', 'tonnes'], ['tons', 'tonnes'], ['t', 'tonnes'], ['mt', 'tonnes'], ['kg', 'kilograms'], ['kilogram', 'kilograms'], ['kilograms', 'kilograms'], ['kilos', 'kilograms'],
  ['g', 'grams'], ['gram', 'grams'], ['grams', 'grams'], ['km', 'kilometres'], ['kilometre', 'kilometres'], ['kilometres', 'kilometres'], ['kilometer', 'kilometres'], ['kilometers', 'kilometres'], ['kms', 'kilometres'],
  ['m', 'metres'], ['metre', 'metres'], ['metres', 'metres'], ['meter', 'metres'], ['meters', 'metres'], ['mile', 'miles'], ['miles', 'miles'], ['feet', 'feet'],
  ['hectare', 'hectares'], ['hectares', 'hectares'], ['ha', 'hectares'], ['acre', 'acres'], ['acres', 'acres'], ['barrel', 'barrels'], ['barrels', 'barrels'], ['bbl', 'barrels'], ['bpd', 'barrels_per_day'],
  ['litre', 'litres'], ['litres', 'litres'], ['liter', 'litres'], ['liters', 'litres'], ['gallon', 'gallons'], ['gallons', 'gallons'], ['mw', 'megawatts'], ['megawatt', 'megawatts'], ['megawatts', 'megawatts'], ['gw', 'gigawatts'],
  ['gigawatt', 'gigawatts'], ['gigawatts', 'gigawatts'], ['kw', 'kilowatts'], ['kwh', 'kilowatt_hours'], ['mwh', 'megawatt_hours'], ['gwh', 'gigawatt_hours'], ['twh', 'terawatt_hours'], ['bcm', 'billion_cubic_metres'],
  ['teu', 'teu'], ['carat', 'carats'], ['carats', 'carats'], ['dose', 'doses'], ['doses', 'doses'], ['°c', 'degrees'], ['degrees', 'degrees'],
  ['year', 'years'], ['years', 'years'], ['month', 'months'], ['months', 'months'], ['week', 'weeks'], ['weeks', 'weeks'], ['day', 'days'], ['days', 'days'], ['hour', 'hours'], ['hours', 'hours'], ['minute', 'minutes'],
  ['minutes', 'minutes'], ['second', 'seconds'], ['seconds', 'seconds'], ['decade', 'decades'], ['decades', 'decades'], ['century', 'centuries'], ['centuries', 'centuries'],
]); // prettier-ignore

/** Measures of time and place: after a number they end the noun phrase ("30 years of relations"). */
export const SQUARE_OR_CUBIC: ReadonlySet<string> = new Set(['square', 'sq', 'cubic', 'cu']);

/** Nouns for persons, in the singular. */
export const PERSONS: ReadonlySet<string> = new Set(`person student citizen tourist troop officer soldier serviceman servicewoman man woman child worker employee refugee migrant visitor delegate participant expert specialist teacher
trainee peacekeeper police personnel staff diplomat official representative resident national immigrant emigrant expatriate businessman businesswoman businessperson entrepreneur investor doctor nurse medic engineer farmer scholar
scientist researcher volunteer member prisoner hostage detainee passenger pilgrim athlete sportsman journalist graduate undergraduate postgraduate lecturer professor youth pupil cadet consultant adviser advisor technician guest
parliamentarian deputy senator lawmaker legislator minister ambassador leader parent victim survivor patient inhabitant user traveller traveler holidaymaker evacuee returnee fighter combatant militant rebel sailor marine pilot
firefighter rescuer policeman trader fisherman fisher artist musician dancer performer lawyer judge prosecutor beneficiary recipient candidate applicant speaker attendee spectator student compatriot countryman attache observer
monitor trainer instructor manager executive professional practitioner fellow intern civilian girl boy adult seafarer labourer laborer alumnus consul commander veteran scholarship-holder interpreter translator inspector`
  .split(/\s+/)); // prettier-ignore

export type Qualifier = 'exact' | 'about' | 'more_than' | 'at_least' | 'less_than' | 'up_to';

/** Words before a number that qualify it, longest first within a last word; read from the number to the left. */
export const QUALIFIERS: readonly (readonly [readonly string[], Qualifier])[] = [
  [['at', 'the', 'very', 'least'], 'at_least'], [['estimated', 'in', 'some'], 'about'], [['no', 'fewer', 'than'], 'at_least'], [['not', 'fewer', 'than'], 'at_least'], [['no', 'less', 'than'], 'at_least'],
  [['not', 'less', 'than'], 'at_least'], [['no', 'more', 'than'], 'up_to'], [['not', 'more', 'than'], 'up_to'], [['as', 'many', 'as'], 'up_to'], [['as', 'much', 'as'], 'up_to'], [['in', 'excess', 'of'], 'more_than'],
  [['a', 'maximum', 'of'], 'up_to'], [['a', 'minimum', 'of'], 'at_least'], [['an', 'estimated'], 'about'], [['a', 'little', 'over'], 'more_than'], [['a', 'little', 'under'], 'less_than'],
  [['more', 'than'], 'more_than'], [['greater', 'than'], 'more_than'], [['higher', 'than'], 'more_than'], [['upwards', 'of'], 'more_than'], [['upward', 'of'], 'more_than'], [['excess', 'of'], 'more_than'],
  [['at', 'least'], 'at_least'], [['less', 'than'], 'less_than'], [['fewer', 'than'], 'less_than'], [['lower', 'than'], 'less_than'], [['up', 'to'], 'up_to'], [['at', 'most'], 'up_to'], [['close', 'to'], 'about'],
  [['well', 'over'], 'more_than'], [['just', 'over'], 'more_than'], [['just', 'under'], 'less_than'], [['well', 'above'], 'more_than'], [['just', 'about'], 'about'], [['minimum', 'of'], 'at_least'], [['maximum', 'of'], 'up_to'],
  [['over'], 'more_than'], [['above'], 'more_than'], [['exceeded'], 'more_than'], [['exceeding'], 'more_than'], [['exceeds'], 'more_than'], [['exceed'], 'more_than'], [['surpassed'], 'more_than'], [['surpassing'], 'more_than'],
  [['topped'], 'more_than'], [['topping'], 'more_than'], [['>'], 'more_than'], [['about'], 'about'], [['around'], 'about'], [['some'], 'about'], [['almost'], 'about'], [['nearly'], 'about'], [['approximately'], 'about'],
  [['approx'], 'about'], [['roughly'], 'about'], [['circa'], 'about'], [['ca'], 'about'], [['c'], 'about'], [['estimated'], 'about'], [['approaching'], 'about'], [['nearing'], 'about'], [['virtually'], 'about'], [['~'], 'about'],
  [['under'], 'less_than'], [['below'], 'less_than'], [['<'], 'less_than'],
]; // prettier-ignore

/** Words before a number that make it a label: "Article 5", "resolution 2231", "page 3". */
export const LABELS: ReadonlySet<string> = new Set([
  'article', 'articles', 'art', 'resolution', 'resolutions', 'unscr', 'no', 'nos', 'number', 'nr', 'n°', '№', '#', 'paragraph', 'paragraphs', 'para', 'paras', 'page', 'pages', 'p', 'pp', 'section', 'sections', 'chapter', 'annex',
  'appendix', 'part', 'room', 'hall', 'building', 'floor', 'phase', 'stage', 'round', 'item', 'items', 'level', 'tier', 'group', 'type', 'class', 'category', 'grade', 'volume', 'vol', 'issue', 'session', 'flight', 'route', 'highway',
  'district', 'protocol', 'decree', 'law', 'order', 'directive', 'regulation', 'sdg', 'goal', 'pillar', 'track', 'step', 'figure', 'table', 'box', 'tel', 'phone', 'telephone', 'fax', 'covid', 'version', 'line', 'lot', 'ref', 'id',
  'aged', 'age', 'ages', 'unit', 'block', 'mi', 'su', 'boeing', 'airbus', 'formula', 'apollo', 'chapter', 'rule', 'clause', 'note', 'day', 'top', 'channel', 'studio', 'corridor', 'camp', 'gate', 'terminal', 'bank', 'war',
]); // prettier-ignore

/** Words that end a noun phrase. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(`of in on at by for with from to into onto upon about against among amongst between beyond during despite except inside near off outside over per regarding concerning
through throughout toward towards under until till up via within without versus than as and or but nor while when whereas although though because if unless whether where so that which who whom whose what the a an this these those each
every some any no his her its their our my your he she it they we i you be is are was were been being am have has had having do does did will would shall should can could may might must cannot not already also only now still
currently annually respectively together worldwide abroad compared amid since after before ago later earlier more less yearly monthly daily here there both all then thus however too just again`
  .split(/\s+/)); // prettier-ignore

/** Plural words that stand before another plural noun: "sports events", "human rights defenders". */
export const ATTRIBUTIVE_PLURALS: ReadonlySet<string> = new Set(['arms', 'sports', 'customs', 'rights', 'affairs', 'systems', 'communications', 'operations', 'services', 'women', 'goods', 'narcotics', 'sciences', 'forces', 'humanities', 'savings', 'peacekeeping']);

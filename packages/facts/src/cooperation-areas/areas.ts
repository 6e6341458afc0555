import type { RowOf } from '@diplomatic-relations/schema';

export type Area = RowOf<'cooperation_areas'>['area'];

/**
 * How much context a phrase needs before it is an area of cooperation: `topic` stands in what two parties discuss or do together,
 * `adjective` also needs a noun of cooperation or of a field behind it, `activity` is joint work by itself.
 */
export type AreaStrength = 'topic' | 'adjective' | 'activity';

/** Phrases by area, separated by bars; singular and plural are the same, hyphens and possessives are left out. */
type Phrases = Readonly<Partial<Record<Area, string>>>;

/** Nouns of fields and subjects. */
export const TOPICS: Phrases = {
  trade:
    'trade|trade and investment|trading|free trade|export|import|exporter|commerce|customs|customs matters|market access|tariff|economy|business|entrepreneurship|small and medium enterprise|small and medium sized enterprise|sme|trade turnover|supply chain|economic growth|economic prosperity|economic competitiveness|economic competition|economic resilience|economic agreement|economic diversification|economic integration|regional economic integration|economic diplomacy|economic framework|e commerce|ecommerce|intellectual property|standardization|standardisation|value chain|halal|rule of origin|trade in service|trade facilitation',
  investment:
    'investment|trade and investment|investor|joint venture|privatization|privatisation|promotion and protection of investment|capital flow|free economic zone|special economic zone|public private partnership',
  finance:
    'finance|banking|bank|public finance|public finance management|budget support|budgetary support|double taxation|taxation|tax matter|tax|insurance|microfinance|fintech|financial service|financial sector|financial market|fiscal policy|monetary policy|debt relief|debt treatment|debt restructuring|macroeconomic policy|local currency|central bank|audit|capital market|stock exchange|stock market|islamic finance|islamic banking|financial crisis|economic crisis|economic and financial crisis|financial inclusion|payment system|pension fund',
  energy:
    'energy|energy security|clean energy|renewable energy|renewable|green energy|energy efficiency|energy transition|fuel and energy|fuel and energy complex|oil and gas|oil|natural gas|gas pipeline|gas|pipeline|electricity|electric power|power generation|power grid|hydropower|hydroelectric power|solar power|wind power|geothermal|geothermal energy|hydrogen|green hydrogen|biofuel|petroleum|hydrocarbon|hydrocarbon resource|coal|lng|liquefied natural gas|solar energy|wind energy|power sector|power engineering|power supply|energetics|oil refining|refinery|power transmission|energy storage|battery storage|electrification|power grid interconnection|electricity interconnection',
  transport:
    'transport|transportation|transport and logistics|logistics|transit|transport corridor|railway|rail|aviation|civil aviation|air service|air transport|air link|direct flight|flight|shipping|maritime transport|merchant shipping|port|seaport|road transport|highway|connectivity|transport infrastructure|road|communication routes|navigation|maritime affairs|maritime sector|aeronautics|air connectivity|cargo transportation|freight|motor transport|airport|road safety',
  agriculture:
    'agriculture|agricultural|agro food|agrofood|agro industrial complex|agroindustry|agro industry|agribusiness|agritech|agro processing|fishery|fishing|fisheries and aquaculture|aquaculture|blue economy|livestock|animal husbandry|food security|food safety|food production|rural development|irrigated farming|farming|veterinary|veterinary medicine|plant quarantine|phytosanitary|sanitary and phytosanitary|seed production|horticulture|forestry and agriculture|cotton growing|food insecurity|nutrition security|food and nutrition security|palm oil|meat|dairy|crop|grain|plant protection|plant health|animal health|animal production|crop production|fish farming|viticulture|winemaking|beekeeping|agronomy|food processing|agro industrial sector|agriculture and livestock|agri food|agrifood|agrarian sector|agrarian|agri tech|seed breeding|plant breeding|fish processing|agricultural machinery|irrigated agriculture|soil science',
  industry:
    'industry|industrial|manufacturing|mining|mineral|critical mineral|mineral resource|rare earth|geology|subsoil use|mechanical engineering|machine building|metallurgy|textile|textile industry|light industry|heavy industry|petrochemical|chemical industry|food industry|automotive|automobile industry|production sector|industrial production|pharmaceutical industry|semiconductor|shipbuilding|aerospace|industrialization|industrialisation|localization of production|steel production|steel industry|garment|garment industry|leather industry|industrial park|mineral exploration|geological exploration|machinery building',
  construction:
    'construction|housing|housing construction|housing and communal service|urban planning|urban development|urbanization|urbanisation|architecture|infrastructure|infrastructure development|smart city|building material|reconstruction|public works|civil engineering|town planning|cadastre',
  tourism: 'tourism|tourist exchange|tourist|hospitality|ecotourism|travel industry|hotel industry|hotel management',
  science:
    'science|scientific|research|research and development|scientific research|academia|academy of science|joint research|scientist|archaeology|polar research|antarctica|antarctic|seismology|hydrometeorology|meteorology|hydrography|cartography|geodesy|oceanography|astronomy|metrology|nanotechnology|laboratory',
  technology:
    'technology|high technology|advanced technology|emerging technology|technological|innovation|innovative|digital|digitalization|digitalisation|digitization|digitisation|digital economy|digital transformation|digital technology|digital trade|information technology|info communication|infocommunication|information and communication technology|ict|it sector|artificial intelligence|ai|e government|egovernment|telecommunication|telecom|5g|6g|quantum|quantum computing|semiconductor|semiconductor technology|biotechnology|biomanufacturing|startup|start up|start-up|internet|internet connectivity|digital connectivity|broadband|cyberspace|electronic governance|open radio access network|satellite based network|blockchain|data centre|fibre optic|robotics|electronics|informatics|informatisation|ict infrastructure|data protection|communication technology|software development',
  education:
    'education|educational|higher education|vocational training|vocational education|academic|academic exchange|student|student exchange|scholarship|university|language training|language teaching|teacher|curriculum|school|workforce development|skill development|professional training|training of specialist|diplomatic academy|training of diplomat|distance learning|mutual recognition of diploma|school feeding|capacity building|capacity development|human resource development|human resource|staff training|personnel training|literacy|tvet|internship|training of personnel|preschool education|diplomatic training|recognition of diploma|recognition of qualification|academic mobility|technical education|technical and vocational education',
  culture:
    'culture|cultural|art|the arts|heritage|cultural heritage|museum|film|cinema|music|theatre|theater|library|literature|creative industry|language|translation|people to people|people to people contact|people to people tie|cultural exchange|creative economy|religious affairs|interfaith|traditional craft|archive|gastronomy|cuisine|culinary|cinematography|handicraft|craft|folklore|dance|fine art|choreography|audiovisual|intercultural dialogue|interreligious dialogue|humanities|historical memory|fashion|national cuisine',
  sport:
    'sport|sporting|football|athletics|olympic|physical education|youth olympic|olympic game|youth olympic game|physical culture|rugby|cricket|wrestling|martial art|judo|chess|volleyball|basketball|sports medicine',
  media:
    'media|mass media|press|journalism|exchange of journalist|training of journalist|training for journalist|journalist training|broadcasting|television|news agency|radio|information sphere|publishing|information exchange between news agency|disinformation|information manipulation|fake news|exchange of news|news exchange|public broadcasting|public diplomacy|mass communication|exchange of information between news agency',
  health:
    'health|healthcare|health care|public health|global health|global health security|health security|medicine|medical|health and medical care|medical service|medical science|pandemic|pandemic preparedness|covid|covid 19|covid 19 pandemic|coronavirus|vaccine|vaccination|pharmaceutical|hospital|disease|ebola|malaria|sanitary and epidemiological|nursing|telemedicine|traditional medicine|epidemiology|blood transfusion|organ transplantation|pharmacology|pharmacy|drug regulation|medicinal product|maternal and child health|maternal health|child health|maternal mortality|child mortality|infant mortality|mental health|hiv aids|hiv|tuberculosis|epidemic|blood safety|blood service|health system|infectious disease|communicable disease',
  environment:
    'environment|environmental|environmental protection|protection of the environment|ecology|ecological|climate|climate change|climate crisis|climate action|climate finance|climate resilience|climate goal|biodiversity|forest|forestry|deforestation|rainforest|conservation|nature conservation|green economy|green growth|green transition|green transformation|sustainable development of the ocean|ocean|marine protection|pollution|emission|decarbonization|decarbonisation|circular economy|waste management|desertification|wildlife|natural resource|sustainability|net zero|methane|recycling|air quality|protected area|national park|ecosystem|fauna|glacier|carbon market|carbon credit|green technology|environmental management|global warming',
  water:
    'water management|water resource|water resource management|water supply|water security|irrigation|sanitation|transboundary river|transboundary water|water and sanitation|wastewater|water and energy|water conservation|hydrology|river basin|use of water|drinking water|wastewater treatment|sewage|desalination|dam|transboundary water resource|water sector|water use|water treatment|water and environment',
  labour_migration:
    'labour|labour migration|migration|immigration|emigration|irregular migration|migratory issue|migratory flow|migratory matter|migratory affairs|migrant|migrant worker|migration management|labour mobility|legal migration|employment|foreign worker|guest worker|skilled worker|recruitment of worker|recruitment of nurse|labour recruitment|overseas worker|worker right|protection of worker|readmission|social protection|social security|social insurance|pension|social welfare|mobility|labour market|seasonal worker|manpower|domestic worker|job creation|vocational qualification|labour relation|labour force|labour exchange|decent work|circular migration|social security system|worker exchange|employment of citizen|social protection of the population',
  human_rights:
    'human right|labour right|child labour|forced labour|child and forced labour|modern slavery|human rights and democracy|fundamental freedom|fundamental right|democracy|democratic|democratic value|democratization|democratisation|democratic institution|civil liberty|civil society|freedom of expression|freedom of speech|freedom of assembly|freedom of religion|freedom of religion or belief|religious freedom|electoral process|election observation|democratic election|credible election|free and fair election|death penalty|torture|minority right|right of person with disability|person with disability|disability right|political prisoner|national minority|economic social and cultural right|ombudsman|transitional justice',
  rule_of_law:
    'rule of law|justice|judicial|judicial reform|legal reform|legal assistance|mutual legal assistance|legal aid|law enforcement|extradition|transfer of sentenced person|transfer of convicted person|sentenced person|corruption|anti corruption|anticorruption|good governance|governance|judiciary|court|constitutional|public administration|prosecutor|penitentiary|prison reform|civil service|legal framework reform|police reform|independence of the judiciary|accountability|asset recovery|notary|forensic|prosecution|legal matter|legal affairs|legal sphere|judicial training|penal|repatriation of prisoner|transfer of prisoner|prevention of corruption|e justice',
  gender:
    'gender|gender equality|gender mainstreaming|gender equity|women|woman|women empowerment|empowerment of women|women right|right of women|women peace and security|domestic violence|gender based violence|violence against women|girl|women entrepreneurship|women in politics|women economic empowerment|female empowerment|women entrepreneur|women participation|women leadership',
  youth:
    'youth|young people|young leader|young professional|young diplomat|youth policy|youth exchange|child|children right|right of the child|right of children|child protection|early development of the child|youth affairs|young entrepreneur|volunteering|scouting|youth work|young generation',
  consular:
    'consular|consular affairs|consular issue|consular matter|visa|visa facilitation|visa liberalization|visa liberalisation|visa exemption|visa waiver|visa regime|visa free regime|visa free travel|abolition of visa|diplomatic passport|service passport|evacuation|protection of citizen|wrongfully detained|detained citizen|citizen exit|facilitate travel of citizen|consular assistance|visa matter|visa issue|simplification of visa|visa free|travel document|visa facilitation agreement|consular protection|consular and legal',
  security:
    'security|regional security|international security|global security|maritime security|national security|security assistance|security sector|security sector reform|security situation|security challenge|security threat|security guarantee|security issue|security matter|peace|peace and security|peace and stability|lasting peace|peace process|peace talk|peace agreement|peace plan|peacebuilding|peacekeeping|peacekeeping operation|crisis management operation|stability|regional stability|stabilization|stabilisation|conflict|armed conflict|conflict prevention|conflict resolution|ceasefire|cease fire|truce|cessation of hostilities|hostility|fighting|hostage|hostage release|war|invasion|aggression|de escalation|deescalation|tension|escalation|two state solution|territorial dispute|dispute|south china sea|east sea|freedom of navigation|arms control|disarmament|non proliferation|nonproliferation|weapon of mass destruction|demining|mine action|mine clearance|small arms|cyber security|cybersecurity|cyber defence|cyber|information security|public security|internal security|intelligence|intelligence sharing|threat|military build up|military buildup|military escalation|military aggression|military action|military operation|military offensive|build up of military force|offensive|attack|rocket attack|cyberattack|cyber attack|calm|brutal war|security crisis|piracy|sea piracy|territorial integrity|sovereignty and territorial integrity|taiwan strait|military coup|coup|sanction|missile|ballistic missile|border clash|violence|insurgency|maritime domain awareness|landmine|landmine clearance|peace operation|un peacekeeping',
  defence:
    'defence|national defence|air defence|collective defence|defence industry|defence planning|defence reform|defence policy|defence capability|defence capacity|defence procurement|military|military technical|military education|military training|military assistance|military exercise|military medicine|armed forces|army|navy|naval|joint exercise|joint military exercise|law of armed conflict|defence equipment|deterrence|extended deterrence|troop|submarine|interoperability|force posture|arms sale|weapon delivery|defence budgeting|arms production|military equipment|weapon production|defence production|armament',
  border:
    'border troop|border officer|border control|border control and security|border security|border security and control|border management|border guard|border police|border protection|border issue|border crossing|border delimitation|border demarcation|border area|delimitation|demarcation|state border|delimitation and demarcation|border checkpoint|border cooperation|border service|border dispute|maritime boundary|maritime boundary delimitation|customs and border|boundary delimitation|boundary demarcation|boundary issue|border trade',
  counter_terrorism:
    'counter terrorism|counterterrorism|anti terrorism|antiterrorism|terrorism|international terrorism|terrorist|fight against terrorism|combating terrorism|terrorist financing|countering terrorism|defence against terrorism|isis|daesh|al qaeda|terrorist financing and money laundering|terror|extremism|radicalization|radicalisation|counter isis|violent extremism|deradicalization|deradicalisation|financing of terrorism|terrorism financing|foreign fighter',
  counter_narcotics:
    'counter narcotics|counternarcotics|narcotics|drug trafficking|trafficking of narcotic|trafficking of drug|smuggling of narcotic|smuggling of drug|narcotic trafficking|narcotics trafficking|trafficking in narcotic|trafficking in drug|illicit drug trafficking|illicit drug|drug control|narcotic drug|drug smuggling|illegal drug|anti drug|drug|synthetic drug|fentanyl|illicit trafficking in narcotic drug|cocaine|drug addiction|narcotic|precursor chemical|drug abuse|drug enforcement',
  organised_crime:
    'organised crime|criminal organization|transnational criminal organization|criminal group|criminal network|transnational crime|transnational organised crime|cross border crime|crime|human trafficking|trafficking in human beings|trafficking in person|trafficking|human smuggling|migrant smuggling|smuggling|illegal trafficking|money laundering|cybercrime|cyber crime|ransomware|arms trafficking|people smuggling|online scam|combating trafficking in human beings|illicit finance|firearms trafficking|police|policing|police training|gang violence|financial crime|economic crime|stolen vehicle|trafficking in woman|trafficking of person|counterfeiting|illicit trafficking|illicit trade|poaching|antimoney laundering|anti money laundering',
  civil_emergency:
    'civil emergency|civil emergency planning|civilian emergency planning|emergency situation|emergency management|emergency response|emergency preparedness|disaster|disaster relief|disaster response|disaster management|disaster risk management|disaster risk reduction|disaster risk|natural disaster|disaster prevention|disaster preparedness|disaster resilience|civil protection|civil defence|fire fighting|fire fighting equipment|firefighting|fire safety|search and rescue|rescue|rescue operation|early warning|earthquake|flood|wildfire|crisis management|emergency service|fire protection|fire service|rescue service|mountain rescue|industrial safety|emergency medicine|firefighter|disaster mitigation|prevention of emergency|elimination of emergency|natural hazard|flood control|flood protection',
  humanitarian:
    'refugee|humanitarian|humanitarian aid|humanitarian assistance|humanitarian relief|humanitarian support|humanitarian response|humanitarian crisis|humanitarian access|humanitarian need|medical care|medical supply|food and medicine|humanitarian pause|relief to civilian|relief to the population|delivery of relief|aid delivery|delivery of aid|humanitarian issue|relief supply|relief effort|displaced person|emergency aid|humanitarian corridor|humanitarian situation|food aid|relief operation|humanitarian action|refugee protection',
  space:
    'outer space|outer space exploration|space exploration|space cooperation|space technology|space research|space station|space program|space programme|space activity|satellite|satellite launch|artemis accords|space industry|earth observation|civil space|remote sensing|cosmonautics|astronautics|astronaut|satellite navigation|satellite communication|space science|space sector|peaceful use of outer space|peaceful uses of outer space',
  nuclear:
    'nuclear|nuclear energy|civil nuclear|civil nuclear energy|peaceful use of nuclear energy|peaceful uses of atomic energy|atomic energy|nuclear power|nuclear power plant|nuclear safety|nuclear security|radiation safety|radioactive waste|radiological risk|denuclearization|denuclearisation|nuclear program|nuclear programme|nuclear weapon|nuclear nonproliferation|small modular reactor|peaceful use of the atom|peaceful atom|radiation protection|nuclear technology|nuclear medicine|nuclear science|nuclear cooperation',
  interparliamentary:
    'interparliamentary|inter parliamentary|parliamentary diplomacy|parliament|parliamentarian|legislature|legislative branch|friendship group|parliamentary friendship group|parliamentary exchange|parliamentary cooperation|parliamentary relation|parliamentary contact|parliamentary link|parliamentary tie|parliamentary group|inter parliament|parliamentary committee',
  interregional:
    'interregional|inter regional|interregional cooperation|cooperation between region|cross border cooperation|crossborder cooperation|sister city|twin city|twin town|sister city relation|decentralized cooperation|decentralised cooperation|municipal|municipality|local government cooperation|local authority|subnational|regional and local authority|province|provincial level|provincial government|provincial authority|provincial council|local self government|local governance|partner city|city partnership|town twinning|twinning|interregional contact|inter regional contact',
  multilateral:
    'multilateral|multilateral cooperation|multilateral forum|multilateral fora|multilateral arena|multilateral framework|multilateral issue|multilateral platform|multilateralism|multilateral institution|international arena|world stage|international stage|world arena|global stage|international forum|international fora|international organization|international organisation|regional and international organization|regional and international organisation|regional organization|regional organisation|international platform|regional and international forum|regional and global forum|international structure|un body|un reform|security council reform|un system|united nations system|international and regional forum|candidature|candidacy|mutual support of candidature|global governance|international financial institution|international affairs|international issue|regional and international issue|international and regional issue|regional and global issue|global and regional issue|international agenda|regional and international agenda|international politics|regional and international matter|international and regional agenda|2030 agenda|sustainable development goal|global agenda|regional integration|regional and international development|international and regional development|regional and international challenge|global matter',
};

/** Adjectives that name an area only before a noun of cooperation, contacts, or fields. */
export const ADJECTIVES: Phrases = {
  trade: 'economic|commercial|socio economic|foreign economic|economy|mercantile',
  finance: 'financial|fiscal|monetary',
  industry: 'production|technological and industrial',
  rule_of_law: 'legal|law',
  water: 'water',
  border: 'border|frontier',
  space: 'space|cosmic',
  media: 'information',
  interparliamentary: 'parliamentary|legislative|parliament to parliament',
  interregional: 'region to region|city to city',
  multilateral: 'regional and international|international and regional|regional and global|global and regional',
};

/** What two parties do together in an area, without further words. */
export const ACTIVITIES: Phrases = {
  political_dialogue:
    'political dialogue|political and diplomatic dialogue|diplomatic dialogue|political consultation|bilateral political consultation|political contact|political and diplomatic contact|political and diplomatic consultation|bilateral consultation|diplomatic consultation|foreign policy consultation|foreign office consultation|foreign ministry consultation|inter ministerial consultation|bilateral consultation mechanism|consultation mechanism|strategic dialogue|bilateral dialogue|high level dialogue|partnership dialogue|high level contact|high level political dialogue|top level contact|regular contact|close contact|diplomatic contact|contact between the foreign ministry|remain in contact|stay in touch|keep in touch|remain in touch|keep in contact|stay in contact|regular dialogue|open dialogue|security dialogue|comprehensive dialogue|annual dialogue|official contact|policy dialogue|strategic consultation|contact at the highest level|contact at the high level|exchange of high level visit|biannual dialogue|political and security dialogue',
  trade:
    'business forum|economic forum|trade mission|business council|joint trade committee|free trade agreement|preferential trade agreement|joint economic commission|joint economic committee|trade fair|trade house|trading house|joint chamber of commerce|intergovernmental commission on trade|trade negotiation|trade talk|mutual trade|trade and investment framework agreement',
  investment: 'investment treaty|investment forum|investment agreement',
  finance: 'double taxation agreement|double taxation convention|avoidance of double taxation|avoid double taxation',
  culture:
    'day of culture|cultural day|culture week|cultural week|cultural festival|film festival|film week|food festival|cultural evening|national day of culture|year of culture|cultural year',
  education: 'scholarship programme|scholarship program|student exchange programme|exchange of student',
  human_rights: 'human right dialogue|human right consultation',
  consular:
    'consular consultation|consular dialogue|visa waiver agreement|visa exemption agreement|visa facilitation agreement',
  defence: 'joint military exercise|joint exercise|joint naval exercise|joint military drill',
  interparliamentary:
    'friendship group|parliamentary friendship group|inter parliamentary dialogue|interparliamentary dialogue',
  interregional: 'sister city agreement|twinning agreement|forum of region|sister city relationship',
  rule_of_law: 'extradition treaty|extradition agreement',
  tourism: 'year of tourism',
  sport: 'friendly match',
  multilateral: 'mutual support in election|reciprocal support',
};

/** Nouns that make an adjective before them an area. */
export const FIELD_NOUNS: ReadonlySet<string> = new Set(
  'cooperation collaboration partnership relation relationship tie ties link linkage bond interaction exchange contact dialogue engagement coordination sphere field area domain sector issue matter affair agenda question topic dimension aspect component track activity project programme program initiative commission committee council forum policy interest agreement consultation talk talks'.split(
    ' ',
  ),
);

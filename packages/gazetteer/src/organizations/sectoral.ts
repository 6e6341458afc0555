import { listed } from './listed.ts';
import type { Organization } from './organization.ts';

const FISHERIES_AND_SEAS = listed(
  'organization',
  `
sprfmo | South Pacific Regional Fisheries Management Organisation | SPRFMO
siofa | Southern Indian Ocean Fisheries Agreement | SIOFA
iattc | Inter-American Tropical Tuna Commission | IATTC
gfcm | General Fisheries Commission for the Mediterranean | GFCM | General Fisheries Commission for the Mediterranean and the Black Sea
neafc | North-East Atlantic Fisheries Commission | NEAFC | North East Atlantic Fisheries Commission; Northeast Atlantic Fisheries Commission
nasco | North Atlantic Salmon Conservation Organization | NASCO
npfc | North Pacific Fisheries Commission | NPFC
npafc | North Pacific Anadromous Fish Commission | NPAFC
seafo | South East Atlantic Fisheries Organisation | SEAFO
ccsbt | Commission for the Conservation of Southern Bluefin Tuna | CCSBT
pices | North Pacific Marine Science Organization | PICES
ices | International Council for the Exploration of the Sea | ICES
nammco | North Atlantic Marine Mammal Commission | NAMMCO
ospar | OSPAR Commission | OSPAR
comhafat | Ministerial Conference on Fisheries Cooperation among African States Bordering the Atlantic Ocean | COMHAFAT; ATLAFCO
srfc | Sub-Regional Fisheries Commission | | Sub-Regional Fisheries Commission of West Africa
crfm | Caribbean Regional Fisheries Mechanism | CRFM
ospesca | Central American Fisheries and Aquaculture Organization | OSPESCA
oldepesca | Latin American Organization for Fisheries Development | OLDEPESCA
persga | Regional Organization for the Conservation of the Environment of the Red Sea and Gulf of Aden | PERSGA
ropme | Regional Organization for the Protection of the Marine Environment | ROPME
pemsea | Partnerships in Environmental Management for the Seas of East Asia | PEMSEA
cti-cff | Coral Triangle Initiative | CTI-CFF | Coral Triangle Initiative on Coral Reefs, Fisheries and Food Security
icri | International Coral Reef Initiative | ICRI
iala | International Association of Marine Aids to Navigation and Lighthouse Authorities | IALA | International Organization for Marine Aids to Navigation
iopc-funds | International Oil Pollution Compensation Funds | | IOPC Funds
seafdec | Southeast Asian Fisheries Development Center | SEAFDEC
naca | Network of Aquaculture Centres in Asia-Pacific
worldfish | WorldFish Center | | WorldFish
`,
);

const RIVERS_AND_WATER = listed(
  'organization',
  `
icpdr | International Commission for the Protection of the Danube River | ICPDR
icpr | International Commission for the Protection of the Rhine | ICPR
isrbc | International Sava River Basin Commission | ISRBC | Sava Commission
omvg | Gambia River Basin Development Organization | OMVG | Organization for the Development of the Gambia River
volta-basin-authority | Volta Basin Authority
cicos | International Commission of the Congo-Oubangui-Sangha Basin | CICOS
lvbc | Lake Victoria Basin Commission | LVBC
lake-tanganyika-authority | Lake Tanganyika Authority
zamcom | Zambezi Watercourse Commission | ZAMCOM
okacom | Permanent Okavango River Basin Water Commission | OKACOM
orasecom | Orange-Senqu River Commission | ORASECOM
limcom | Limpopo Watercourse Commission | LIMCOM
cic-plata | Intergovernmental Coordinating Committee of the Countries of the La Plata Basin | | CIC Plata
amcow | African Ministers' Council on Water | AMCOW
cilss | Permanent Interstate Committee for Drought Control in the Sahel | CILSS
oss | Sahara and Sahel Observatory
global-water-partnership | Global Water Partnership
icid | International Commission on Irrigation and Drainage | ICID
`,
);

const TRANSPORT_AND_COMMUNICATIONS = listed(
  'organization',
  `
itf | International Transport Forum | | European Conference of Ministers of Transport
ecac | European Civil Aviation Conference | ECAC
afcac | African Civil Aviation Commission | AFCAC
asecna | Agency for Aerial Navigation Safety in Africa and Madagascar | ASECNA
lacac | Latin American Civil Aviation Commission | LACAC
cocesna | Central American Corporation for Air Navigation Services | COCESNA
cept | European Conference of Postal and Telecommunications Administrations | CEPT
apt | Asia-Pacific Telecommunity
atu | African Telecommunications Union
citel | Inter-American Telecommunication Commission | CITEL
appu | Asian-Pacific Postal Union
upaep | Postal Union of the Americas, Spain and Portugal | UPAEP
papu | Pan African Postal Union
aibd | Asia-Pacific Institute for Broadcasting Development | AIBD
arabsat | Arab Satellite Communications Organization | ARABSAT; Arabsat
rascom | Regional African Satellite Communication Organization | RASCOM
transport-community | Transport Community
`,
);

const COMMODITIES_AND_STANDARDS = listed(
  'organization',
  `
inbar | International Bamboo and Rattan Organization | INBAR | International Network for Bamboo and Rattan
oiv | International Organisation of Vine and Wine | OIV
international-olive-council | International Olive Council
international-sugar-organization | International Sugar Organization
international-pepper-community | International Pepper Community
international-coconut-community | International Coconut Community
international-tea-committee | International Tea Committee
anrpc | Association of Natural Rubber Producing Countries | ANRPC
irsg | International Rubber Study Group | IRSG
itrc | International Tripartite Rubber Council
cpopc | Council of Palm Oil Producing Countries | CPOPC
icsg | International Copper Study Group | ICSG
ilzsg | International Lead and Zinc Study Group | ILZSG
insg | International Nickel Study Group | INSG
common-fund-for-commodities | Common Fund for Commodities
adpa | African Diamond Producers Association | ADPA
appo | African Petroleum Producers' Organization | APPO | African Petroleum Producers Association; African Petroleum Producers Organization
arso | African Organisation for Standardisation | ARSO
smiic | Standards and Metrology Institute for Islamic Countries | SMIIC
oiml | International Organization of Legal Metrology | OIML
upov | International Union for the Protection of New Varieties of Plants | UPOV
aripo | African Regional Intellectual Property Organization | ARIPO
oapi | African Intellectual Property Organization | OAPI
acwl | Advisory Centre on WTO Law | ACWL
cabi | Centre for Agriculture and Bioscience International | CABI
irri | International Rice Research Institute | IRRI
world-vegetable-center | World Vegetable Center
aardo | African-Asian Rural Development Organization | AARDO; AARRO | Afro-Asian Rural Development Organization
aoad | Arab Organization for Agricultural Development | AOAD
aaaid | Arab Authority for Agricultural Investment and Development | AAAID
oirsa | International Regional Organization for Plant and Animal Health | OIRSA
cosave | Southern Cone Plant Health Committee | COSAVE
`,
);

const MONEY_AND_AUDIT = listed(
  'organization',
  `
iosco | International Organization of Securities Commissions | IOSCO
iais | International Association of Insurance Supervisors | IAIS
basel-committee | Basel Committee on Banking Supervision | BCBS | Basel Committee
intosai | International Organization of Supreme Audit Institutions | INTOSAI
asosai | Asian Organization of Supreme Audit Institutions | ASOSAI
afrosai | African Organisation of Supreme Audit Institutions | AFROSAI
eurosai | European Organisation of Supreme Audit Institutions | EUROSAI
olacefs | Organization of Latin American and Caribbean Supreme Audit Institutions | OLACEFS
ifsb | Islamic Financial Services Board | IFSB
aaoifi | Accounting and Auditing Organization for Islamic Financial Institutions | AAOIFI
afi | Alliance for Financial Inclusion
esaamlg | Eastern and Southern Africa Anti-Money Laundering Group | ESAAMLG
giaba | Inter-Governmental Action Group against Money Laundering in West Africa | GIABA
gabac | Task Force on Money Laundering in Central Africa | GABAC
menafatf | Middle East and North Africa Financial Action Task Force | MENAFATF
gafilat | Financial Action Task Force of Latin America | GAFILAT; GAFISUD
cfatf | Caribbean Financial Action Task Force | CFATF
ciat | Inter-American Center of Tax Administrations
ataf | African Tax Administration Forum | ATAF
global-forum-on-transparency | Global Forum on Transparency and Exchange of Information for Tax Purposes
inclusive-framework | OECD/G20 Inclusive Framework on BEPS | | Inclusive Framework on BEPS; OECD/G20 Inclusive Framework on Base Erosion and Profit Shifting
oecd-development-centre | OECD Development Centre | | Development Centre of the OECD
acbf | African Capacity Building Foundation | ACBF
african-risk-capacity | African Risk Capacity
ccrif | Caribbean Catastrophe Risk Insurance Facility | CCRIF
atidi | African Trade and Investment Development Insurance | ATIDI | African Trade Insurance Agency
ohada | Organization for the Harmonization of Business Law in Africa | OHADA | Organisation for the Harmonization of African Business Law
`,
);

const BANKS = listed(
  'bank',
  `
boad | West African Development Bank | BOAD
bdeac | Development Bank of Central African States | BDEAC | Central African States Development Bank
africa-finance-corporation | Africa Finance Corporation
nefco | Nordic Environment Finance Corporation | NEFCO; Nefco
ndf | Nordic Development Fund
iib | International Investment Bank
ibec | International Bank for Economic Co-operation | IBEC
uncdf | United Nations Capital Development Fund | UNCDF | UN Capital Development Fund
saarc-development-fund | SAARC Development Fund
international-fund-for-ireland | International Fund for Ireland
gcerf | Global Community Engagement and Resilience Fund | GCERF
unitaid | Unitaid | UNITAID
`,
);

const JUSTICE_AND_MIGRATION = listed(
  'framework',
  `
budapest-process | Budapest Process
prague-process | Prague Process
rabat-process | Rabat Process
khartoum-process | Khartoum Process
colombo-process | Colombo Process
abu-dhabi-dialogue | Abu Dhabi Dialogue
bali-process | Bali Process | | Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime
almaty-process | Almaty Process | | Almaty Process on Refugee Protection and International Migration
quito-process | Quito Process
puebla-process | Puebla Process | | Regional Conference on Migration
gfmd | Global Forum on Migration and Development | GFMD
alliance-87 | Alliance 8.7
aqaba-process | Aqaba Process
djibouti-code-of-conduct | Djibouti Code of Conduct
yaounde-architecture | Yaoundé Architecture
accra-initiative | Accra Initiative
paris-pact-initiative | Paris Pact Initiative
brdo-process | Brdo Process | | Brdo-Brijuni Process
salzburg-forum | Salzburg Forum
pompidou-group | Pompidou Group
north-south-centre | North-South Centre | | North-South Centre of the Council of Europe; European Centre for Global Interdependence and Solidarity
epas | Enlarged Partial Agreement on Sport | EPAS
eur-opa | EUR-OPA Major Hazards Agreement | EUR-OPA | European and Mediterranean Major Hazards Agreement; Co-operation Group for the Prevention of, Protection Against and Organisation of Relief in Major Natural and Technological Disasters
european-audiovisual-observatory | European Audiovisual Observatory
european-pharmacopoeia | European Pharmacopoeia | | European Pharmacopoeia Commission
cepej | European Commission for the Efficiency of Justice | CEPEJ
ecri | European Commission against Racism and Intolerance | ECRI
eurimages | Eurimages
cultural-routes | Enlarged Partial Agreement on Cultural Routes
hague-code-of-conduct | Hague Code of Conduct | HCoC | Hague Code of Conduct against Ballistic Missile Proliferation
ipndv | International Partnership for Nuclear Disarmament Verification | IPNDV
stockholm-initiative | Stockholm Initiative | | Stockholm Initiative for Nuclear Disarmament
`,
);

const JUSTICE = listed(
  'organization',
  `
afripol | African Union Mechanism for Police Cooperation | AFRIPOL; Afripol
aseanapol | ASEAN Chiefs of National Police | ASEANAPOL
ameripol | Police Community of the Americas | AMERIPOL; Ameripol
iap | International Association of Prosecutors
incb | International Narcotics Control Board | INCB
unicri | United Nations Interregional Crime and Justice Research Institute | UNICRI
uncitral | United Nations Commission on International Trade Law | UNCITRAL | UN Commission on International Trade Law
opanal | Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean | OPANAL
abacc | Brazilian-Argentine Agency for Accounting and Control of Nuclear Materials | ABACC
afcone | African Commission on Nuclear Energy | AFCONE
recsa | Regional Centre on Small Arms | RECSA
aseanwen | ASEAN Wildlife Enforcement Network | ASEAN-WEN
gfce | Global Forum on Cyber Expertise | GFCE
hybrid-coe | European Centre of Excellence for Countering Hybrid Threats | | Hybrid CoE
racviac | RACVIAC – Centre for Security Cooperation | RACVIAC
eacj | East African Court of Justice | EACJ
`,
);

const SCIENCE_HEALTH_CULTURE = listed(
  'organization',
  `
ihra | International Holocaust Remembrance Alliance | IHRA | Task Force for International Cooperation on Holocaust Education, Remembrance and Research
eui | European University Institute
embl | European Molecular Biology Laboratory | EMBL
eso | European Southern Observatory
ecmwf | European Centre for Medium-Range Weather Forecasts | ECMWF
efi | European Forest Institute
icgeb | International Centre for Genetic Engineering and Biotechnology | ICGEB
ictp | International Centre for Theoretical Physics | ICTP | Abdus Salam International Centre for Theoretical Physics
sesame | Synchrotron-light for Experimental Science and Applications in the Middle East
ska-observatory | Square Kilometre Array Observatory | SKAO | SKA Observatory
geo | Group on Earth Observations
iarc | International Agency for Research on Cancer | IARC
ipbes | Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services | IPBES
seameo | Southeast Asian Ministers of Education Organization | SEAMEO
south-asian-university | South Asian University
rimes | Regional Integrated Multi-Hazard Early Warning System | RIMES
adpc | Asian Disaster Preparedness Center | ADPC
anna-lindh-foundation | Anna Lindh Foundation
aliph | International Alliance for the Protection of Heritage in Conflict Areas | ALIPH
icomos | International Council on Monuments and Sites | ICOMOS
auf | Agence universitaire de la Francophonie
apf | Parliamentary Assembly of La Francophonie | | Assemblée parlementaire de la Francophonie; Parliamentary Assembly of the Francophonie
col | Commonwealth of Learning
commonwealth-foundation | Commonwealth Foundation
ircica | Research Centre for Islamic History, Art and Culture | IRCICA
sesric | Statistical, Economic and Social Research and Training Centre for Islamic Countries | SESRIC
icyf | Islamic Cooperation Youth Forum | ICYF
arab-labour-organization | Arab Labour Organization
arab-tourism-organization | Arab Tourism Organization
arab-atomic-energy-agency | Arab Atomic Energy Agency
acsad | Arab Center for the Studies of Arid Zones and Dry Lands | ACSAD
asbu | Arab States Broadcasting Union | ASBU
arab-women-organization | Arab Women Organization
caeu | Council of Arab Economic Unity
sacep | South Asia Co-operative Environment Programme | SACEP
comifac | Central African Forests Commission | COMIFAC
ryco | Regional Youth Cooperation Office | RYCO
western-balkans-fund | Western Balkans Fund
rai | Regional Anti-Corruption Initiative
marri | Migration, Asylum, Refugees Regional Initiative | MARRI
respa | Regional School of Public Administration | ReSPA
cafrad | African Training and Research Centre in Administration for Development | CAFRAD
pasteur-network | Pasteur Network
sieca | Secretariat for Central American Economic Integration | SIECA
incap | Institute of Nutrition of Central America and Panama | INCAP
comisca | Council of Ministers of Health of Central America | COMISCA
cepredenac | Coordination Center for the Prevention of Disasters in Central America | CEPREDENAC
clad | Latin American Centre for Development Administration
comjib | Conference of Ministers of Justice of the Ibero-American Countries | COMJIB
oiss | Ibero-American Social Security Organization | OISS
oij | International Youth Organization for Ibero-America
cerlalc | Regional Centre for the Promotion of Books in Latin America and the Caribbean | CERLALC
paigh | Pan American Institute of Geography and History | PAIGH
caribbean-tourism-organization | Caribbean Tourism Organization
oco | Oceania Customs Organisation
pita | Pacific Islands Telecommunications Association
unafri | United Nations African Institute for the Prevention of Crime | UNAFRI
unssc | United Nations System Staff College | UNSSC
unrisd | United Nations Research Institute for Social Development | UNRISD
unoosa | United Nations Office for Outer Space Affairs | UNOOSA | UN Office for Outer Space Affairs
itc-trade | International Trade Centre
`,
);

const PARLIAMENTS = listed(
  'organization',
  `
appf | Asia-Pacific Parliamentary Forum | APPF | Asia Pacific Parliamentary Forum
pam | Parliamentary Assembly of the Mediterranean
pa-ufm | Parliamentary Assembly of the Union for the Mediterranean | PA-UfM
bspc | Baltic Sea Parliamentary Conference | BSPC
iao | Interparliamentary Assembly on Orthodoxy
parlamericas | ParlAmericas
parlatino | Latin American and Caribbean Parliament | PARLATINO; Parlatino | Latin American Parliament
parlandino | Andean Parliament
foprel | Forum of Presidents of Legislative Powers of Central America and the Caribbean Basin | FOPREL
euronest | Euronest Parliamentary Assembly
eurolat | Euro-Latin American Parliamentary Assembly | EuroLat
apu | African Parliamentary Union
aipu | Arab Inter-Parliamentary Union | AIPU | Arab Interparliamentary Union
sadc-pf | SADC Parliamentary Forum
cpa | Commonwealth Parliamentary Association
west-nordic-council | West Nordic Council
nora | Nordic Atlantic Cooperation
`,
);

const ORGANS_OF_THE_UNITED_NATIONS = listed(
  'organ',
  `
ccpcj | Commission on Crime Prevention and Criminal Justice | CCPCJ | UN Commission on Crime Prevention and Criminal Justice; United Nations Commission on Crime Prevention and Criminal Justice
csocd | Commission for Social Development | CSocD | UN Commission for Social Development; United Nations Commission for Social Development
cpd | Commission on Population and Development | | UN Commission on Population and Development; United Nations Commission on Population and Development
cstd | Commission on Science and Technology for Development | CSTD | UN Commission on Science and Technology for Development
un-statistical-commission | United Nations Statistical Commission | | UN Statistical Commission
unff | United Nations Forum on Forests | UNFF | UN Forum on Forests
unpfii | United Nations Permanent Forum on Indigenous Issues | UNPFII | UN Permanent Forum on Indigenous Issues; Permanent Forum on Indigenous Issues
ilc | International Law Commission | | UN International Law Commission
cedaw | Committee on the Elimination of Discrimination against Women | CEDAW | CEDAW Committee
committee-on-ngos | Committee on Non-Governmental Organizations | | UN Committee on NGOs; ECOSOC Committee on NGOs
c24 | Special Committee on Decolonization | | UN Special Committee on Decolonization; Special Committee of 24; C-24
committee-for-programme-and-coordination | Committee for Programme and Coordination
world-heritage-committee | World Heritage Committee | | UNESCO World Heritage Committee
ich-committee | Intergovernmental Committee for the Safeguarding of the Intangible Cultural Heritage
ioc-unesco | Intergovernmental Oceanographic Commission | | Intergovernmental Oceanographic Commission of UNESCO; UNESCO Intergovernmental Oceanographic Commission
ceirpp | Committee on the Exercise of the Inalienable Rights of the Palestinian People | CEIRPP
world-health-assembly | World Health Assembly
icsc | International Civil Service Commission
`,
);

/** Organizations of single fields: fisheries, rivers, transport, commodities, money, justice, science, parliaments. */
export const SECTORAL: readonly Organization[] = [
  ...FISHERIES_AND_SEAS,
  ...RIVERS_AND_WATER,
  ...TRANSPORT_AND_COMMUNICATIONS,
  ...COMMODITIES_AND_STANDARDS,
  ...MONEY_AND_AUDIT,
  ...BANKS,
  ...JUSTICE_AND_MIGRATION,
  ...JUSTICE,
  ...SCIENCE_HEALTH_CULTURE,
  ...PARLIAMENTS,
  ...ORGANS_OF_THE_UNITED_NATIONS,
];

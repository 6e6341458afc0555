import { listed } from './listed.ts';
import type { Organization } from './organization.ts';

const INITIATIVES = listed(
  'framework',
  `
artemis-accords | Artemis Accords
christchurch-call | Christchurch Call | | Christchurch Call to Action
paris-call | Paris Call for Trust and Security in Cyberspace | | Paris Call
crimea-platform | Crimea Platform | | International Crimea Platform
european-sky-shield-initiative | European Sky Shield Initiative | ESSI
ei2 | European Intervention Initiative
five-plus-five-dialogue | 5+5 Dialogue | | Western Mediterranean Forum; Dialogue 5+5
summit-for-democracy | Summit for Democracy
generation-equality-forum | Generation Equality Forum
elsie-initiative | Elsie Initiative | | Elsie Initiative for Women in Peace Operations
irfba | International Religious Freedom or Belief Alliance | IRFBA | Article 18 Alliance; International Religious Freedom Alliance
ndc-partnership | NDC Partnership
boga | Beyond Oil and Gas Alliance | BOGA
carbon-neutrality-coalition | Carbon Neutrality Coalition
ocean-panel | High Level Panel for a Sustainable Ocean Economy | | Ocean Panel
one-sun-one-world-one-grid | One Sun One World One Grid | OSOWOG
international-big-cat-alliance | International Big Cat Alliance | IBCA
middle-east-green-initiative | Middle East Green Initiative
great-green-wall | Great Green Wall | | Great Green Wall Initiative; Great Green Wall for the Sahara and the Sahel Initiative
cafi | Central African Forest Initiative
forest-and-climate-leaders-partnership | Forest and Climate Leaders' Partnership
leadit | Leadership Group for Industry Transition | LeadIT
seforall | Sustainable Energy for All | SEforALL
digital-nations | Digital Nations
digital-public-goods-alliance | Digital Public Goods Alliance
global-coalition-for-social-justice | Global Coalition for Social Justice
global-alliance-against-hunger-and-poverty | Global Alliance against Hunger and Poverty
school-meals-coalition | School Meals Coalition
hiroshima-ai-process | Hiroshima AI Process
alliance-for-progress | Alliance for Progress
pacer-plus | PACER Plus
casa-1000 | CASA-1000 | | CASA-1000 project
regional-conference-on-women | Regional Conference on Women in Latin America and the Caribbean
interreg | Interreg | INTERREG
afta | ASEAN Free Trade Area
eusdr | EU Strategy for the Danube Region | EUSDR | European Union Strategy for the Danube Region
eusbsr | EU Strategy for the Baltic Sea Region | EUSBSR
eusair | EU Strategy for the Adriatic and Ionian Region | EUSAIR
eusalp | EU Strategy for the Alpine Region | EUSALP
coalition-for-the-sahel | Coalition for the Sahel
glispa | Global Island Partnership | GLISPA
global-cbpr-forum | Global Cross-Border Privacy Rules Forum | | Global CBPR Forum
`,
);

const GROUPS = listed(
  'group',
  `
grulac | Group of Latin American and Caribbean Countries | GRULAC | Latin American and Caribbean Group; Group of Latin American and Caribbean States
weog | Western European and Others Group | WEOG | Western European and Other States Group
african-group | African Group
arab-group | Arab Group
hague-group | Hague Group
latin-union | Latin Union
psids | Pacific Small Island Developing States | PSIDS
g90 | G90 | G-90
g33 | G33 | G-33
frugal-four | Frugal Four
ottawa-group | Ottawa Group
arraiolos-group | Arraiolos Group
cedc | Central European Defence Cooperation | CEDC
sedm | South-Eastern Europe Defence Ministerial | SEDM | Southeast Europe Defence Ministerial
coalition-of-finance-ministers-for-climate-action | Coalition of Finance Ministers for Climate Action
international-contact-group-on-venezuela | International Contact Group on Venezuela
nuclear-security-contact-group | Nuclear Security Contact Group
`,
);

/** Missions of the United Nations and the European Union. */
const MISSIONS = listed(
  'programme',
  `
unowas | United Nations Office for West Africa and the Sahel | UNOWAS; UNOWA | UN Office for West Africa and the Sahel; United Nations Office for West Africa
unoca | United Nations Regional Office for Central Africa | UNOCA | UN Regional Office for Central Africa
unoau | United Nations Office to the African Union | UNOAU
unsos | United Nations Support Office in Somalia | UNSOS
untmis | United Nations Transitional Assistance Mission in Somalia | UNTMIS
binuh | United Nations Integrated Office in Haiti | BINUH | UN Integrated Office in Haiti
uniogbis | United Nations Integrated Peacebuilding Office in Guinea-Bissau | UNIOGBIS
unsco | Office of the United Nations Special Coordinator for the Middle East Peace Process | UNSCO
unscol | Office of the United Nations Special Coordinator for Lebanon | UNSCOL
unitad | United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh | UNITAD
onub | United Nations Operation in Burundi | ONUB
onumoz | United Nations Operation in Mozambique | ONUMOZ
onusal | United Nations Observer Mission in El Salvador | ONUSAL
minugua | United Nations Verification Mission in Guatemala | MINUGUA
unavem | United Nations Angola Verification Mission | UNAVEM
unamir | United Nations Assistance Mission for Rwanda | UNAMIR
unamsil | United Nations Mission in Sierra Leone | UNAMSIL
unosom | United Nations Operation in Somalia | UNOSOM; UNOSOM I; UNOSOM II
unmibh | United Nations Mission in Bosnia and Herzegovina | UNMIBH
unmit | United Nations Integrated Mission in Timor-Leste | UNMIT
unmis | United Nations Mission in Sudan | UNMIS
untag | United Nations Transition Assistance Group | UNTAG
unikom | United Nations Iraq-Kuwait Observation Mission | UNIKOM
unef | United Nations Emergency Force | UNEF; UNEF I; UNEF II
onuc | United Nations Operation in the Congo | ONUC
eutm-mali | EU Training Mission in Mali | EUTM Mali | European Union Training Mission in Mali
eutm-somalia | EU Training Mission in Somalia | EUTM Somalia | European Union Training Mission in Somalia
eutm-mozambique | EU Training Mission in Mozambique | EUTM Mozambique | European Union Training Mission in Mozambique
eutm-rca | EU Training Mission in the Central African Republic | EUTM RCA
eucap-sahel-niger | EUCAP Sahel Niger
eucap-sahel-mali | EUCAP Sahel Mali
eucap-somalia | EUCAP Somalia | EUCAP Nestor
eumam-ukraine | EU Military Assistance Mission in support of Ukraine | EUMAM; EUMAM Ukraine | EU Military Assistance Mission Ukraine
eupol-copps | EUPOL COPPS
euam-iraq | EUAM Iraq
eunavfor-aspides | EUNAVFOR Aspides | | Operation Aspides
eunavfor-irini | EUNAVFOR MED Irini | EUNAVFOR MED IRINI | Operation Irini; Operation IRINI; EUNAVFOR MED
mfo | Multinational Force and Observers | MFO
`,
);

/** Initiatives, informal groups and missions that states join or take part in. */
export const INITIATIVES_AND_MISSIONS: readonly Organization[] = [...INITIATIVES, ...GROUPS, ...MISSIONS];

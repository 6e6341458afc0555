/** Verbs of agreement, consultation, support, cooperation, aid and concession: `TYPE root | flags | slots | object words | verbs`. */
export const COOPERATION_TABLE = `
AGREE 03 | mutual partner complement | to upon with on | | agree concur consent
AGREE 03 | mutual partner complement | object to | | promise pledge vow undertake assure reassure commit guarantee
AGREE 03 | complement | object to | | offer volunteer
AGREE 03 | mutual partner complement | with to for in | readiness willingness intention commitment determination preparedness interest desire resolve keenness eagerness aspiration endeavour endeavor | @saying signal indicate
AGREE 03 | mutual complement | with between on | consensus agreement understanding deal accord compromise settlement ceasefire truce armistice | reach achieve strike clinch conclude forge make secure come
AGREE 03 | mutual | with between | agreement treaty accord pact alliance memorandum mou protocol convention deal contract declaration communique communiqué statement roadmap instrument programme program arrangement charter letter document | sign ink initial conclude endorse
AGREE 03 | complement | object of from | invitation proposal offer formula plan mediation ceasefire request compromise | accept welcome approve
AGREE 03 | complement | for to | package aid assistance loan grant support fund funding donation contribution relief $ | announce earmark approve unveil
AGREE 03 | partner complement | to for | pledge promise vow commitment assurance undertaking guarantee word | make give
AGREE 03 | reverse | from | assurance promise pledge commitment guarantee | receive get obtain secure win gain
AGREE 03 | mutual | with | partnership | upgrade elevate raise lift enter
AGREE 03 | mutual complement | with | | resolve
AGREE 03 | partner complement | to with | | reaffirm
CONSULT 04 | mutual | object with | | meet confer consult negotiate
CONSULT 04 | mutual place | object with to | | visit
CONSULT 04 | mutual | with to | | talk speak converse liaise interact
CONSULT 04 | mutual | object | | telephone phone ring
CONSULT 04 | mutual human | object | | host receive greet welcome entertain
SUPPORT 05 | mutual partner | with | congratulation greeting felicitation congratulatory | exchange swap
CONSULT 04 | mutual partner | with | | discuss exchange
CONSULT 04 | mutual | object with | | tour
CONSULT 04 | mutual place | in to at | | arrive travel fly journey land head
CONSULT 04 | mutual | with between to | talk talks negotiation meeting consultation discussion conversation dialogue summit session call round phone | hold have conduct begin start restart open resume renew launch continue conclude complete finish return co-host cohost join host convene
CONSULT 04 | mutual via=for | with between to | talk talks negotiation consultation | return go come fly travel gather arrive head
CONSULT 04 | mutual | on to | courtesy call | pay make
CONSULT 04 | mutual partner human | object | | update apprise
CONSULT 04 | mutual partner | object | | brief
CONSULT 04 | mutual place | to in | visit trip tour | pay make begin start conclude complete end undertake wrap+up
CONSULT 04 | | between to with | mediation mission effort shuttle | undertake launch start begin lead mediate
CONSULT 04 | mutual | to for object | welcome reception audience banquet dinner lunch | give offer host hold accord extend grant
CONSULT 04 | | between in | | mediate shuttle
CONSULT 04 | mutual | with | view opinion | exchange share
SUPPORT 05 | partner thanks | object | | praise laud commend applaud hail thank congratulate compliment salute
SUPPORT 05 | partner | object | | appreciate welcome value
SUPPORT 05 | lasting | object | | support back endorse champion
SUPPORT 05 | | object | | defend recognise recognize forgive exonerate
SUPPORT 05 | partner | to with over on | | apologise apologize
SUPPORT 05 | partner | to for of with towards toward object | gratitude thanks appreciation condolence sympathy solidarity support congratulation gratefulness admiration praise satisfaction confidence apology backing respect | @saying extend offer pay send issue pledge transmit give lend throw deliver
SUPPORT 05 | partner | with | unity | @saying
SUPPORT 05 | mutual partner | with object | relationship friendship partnership alliance tie bond | reaffirm celebrate hail affirm reiterate
SUPPORT 05 | mutual lasting | to for | support backing | provide give lend render offer
SUPPORT 05 | | to for with towards toward | support solidarity gratitude appreciation | show demonstrate
SUPPORT 05 | reverse | from of | thanks gratitude praise commendation congratulation condolence acknowledgement acknowledgment backing endorsement sympathy | receive get win gain obtain
SUPPORT 05 | mutual | with to | relation tie | establish restore resume reestablish normalize normalise open upgrade
SUPPORT 05 | | of about for | | speak+highly
SUPPORT 05 | | behind | weight support backing | throw put
SUPPORT 05 | | to for | vote | give cast
SUPPORT 05 | partner | with | | sympathise sympathize commiserate condole
SUPPORT 05 | | with object | | side
SUPPORT 05 | | with by alongside beside behind | | stand
SUPPORT 05 | partner | to | tribute homage | pay
SUPPORT 05 | partner | object to for | success prosperity recovery health wellness wellbeing well-being happiness progress longevity | wish
SUPPORT 05 | | for | | vote lobby campaign
SUPPORT 05 | | object for of | efforts effort role contribution leadership initiative support assistance generosity | note acknowledge recognise recognize highlight
COOPERATE 06 | mutual lasting | with | | cooperate collaborate co-operate partner interact
COOPERATE 06 | mutual lasting | with alongside to | | work
COOPERATE 06 | mutual | with to between | intelligence information expertise evidence experience data technology | share exchange swap trade pool
COOPERATE 06 | mutual | with | exercise game drill manoeuvre maneuver war-game training operation patrol | hold conduct launch stage start begin carry+out undertake complete conclude host finish
COOPERATE 06 | place | to of object | | extradite repatriate
COOPERATE 06 | place | to object | suspect fugitive criminal defector militant pirate trafficker smuggler gangster murderer terrorist | hand+over hand transfer deliver
COOPERATE 06 | | object of from | | train
COOPERATE 06 | mutual | with | project venture initiative satellite programme program conference committee forum laboratory centre center team | launch organise organize implement establish run inaugurate co-organise coorganise
COOPERATE 06 | mutual lasting | with | cooperation partnership collaboration coordination | develop expand deepen strengthen pursue maintain
AID 07 | partner place | to object for in | aid assistance help relief grant loan donation cheque money fund funding fund medicine food supply supplies equipment vaccine dose weapon arms arm ammunition troop expertise training goods shipment tractor ambulance tent scholarship humanitarian boat bus truck generator computer laptop book engine ration machine scanner gun rifle radar missile tank jet artillery howitzer ammunition wheat rice grain maize corn flour sugar bean lentil sorghum potato clothing shelter fuel blanket mask ventilator oxygen kit furniture library fertilizer fertiliser seed photograph intelligence vehicle helicopter plane aircraft motorcycle motorbike drone vessel consignment shipment cargo planeload convoy batch car van minibus excavator rescuer doctor nurse teacher instructor firefighter police engineer expert adviser advisor team material $ | give grant gift provide send deliver donate supply ship despatch disburse extend lend contribute hand+over hand airlift dispatch allocate transfer channel fly
AID 07 | | to object for | contribution donation grant gift | make
AID 07 | | to | ambulance vehicle bus truck tractor motorcycle boat helicopter aircraft generator vaccine dose medicine mask ventilator food rice wheat grain flour fertilizer seed blanket tent clothing cheque donation computer laptop book | present
AID 07 | | to object in for | | donate assist aid
AID 07 | lasting | object | | help
AID 07 | place | of to for in | cost expense | bear cover shoulder
AID 07 | lasting place | in | project programme program scheme | support implement carry+out develop execute undertake realise realize
AID 07 | | object in from for of | | finance fund subsidise subsidize bankroll sponsor
AID 07 | | from to | wounded civilian refugee injured | evacuate rescue
AID 07 | place | to in | peacekeeper peacekeeping peacekeep peace-keeping | deploy send arrive dispatch land
AID 07 | partner place | to in object | adviser advisor trainer instructor technician doctor medic nurse teacher engineer | deploy assign
AID 07 | place | to in | doctor medic nurse rescuer rescue medical relief paramedic firefighter | arrive land
AID 07 | reverse partner | from object | aid assistance grant donation scholarship loan | receive obtain
AID 07 | reverse | from object | ambulance vehicle bus truck tractor vaccine dose medicine supply equipment food rice wheat grain fertilizer fertiliser fund weapon motorcycle boat helicopter aircraft ventilator tent blanket | receive
AID 07 | | to object from | asylum refuge shelter | grant give provide extend
AID 07 | | object from to | refugee @people | accept shelter harbour receive admit resettle
AID 07 | | to | border | open reopen
AID 07 | | of to for object | debt | cancel forgive write+off waive reschedule
AID 07 | place partner | in for to | school hospital bridge centre center clinic road | build rebuild construct
CONCEDE 08 | | to | | concede accede yield bow capitulate give+in
CONCEDE 08 | | from of by object | demand | accept meet satisfy
CONCEDE 08 | place | on against to for from in of object | sanction embargo ban restriction curfew tariff emergency measure quota control suspension law boycott requirement | scrap abolish lift ease relax remove cancel suspend waive loosen shorten end rescind soften repeal drop scale+back
CONCEDE 08 | place | on against to for from in of object | visa | scrap abolish lift ease relax remove waive loosen drop
CONCEDE 08 | | on against to for from in of object | lifting removal cancellation easing relaxation abolition repeal revocation scrapping termination suspension waiver | announce order approve decree authorise authorize confirm implement
CONCEDE 08 | place | on against to for from in of object | sanction embargo ban restriction curfew tariff emergency measure quota control suspension law boycott requirement | revoke
CONCEDE 08 | | with to | border crossing airspace | reopen
CONCEDE 08 | | object to of | strike protest | call+off suspend
CONCEDE 08 | | object of from | independence autonomy sovereignty amnesty | grant
CONCEDE 08 | | to for object | extension reprieve respite exemption waiver | grant give allow
CONCEDE 08 | | object of | | pardon amnesty
RETREAT 08 | place | from of | troop force soldier army unit tank garrison contingent missile battalion | withdraw pull+out pull+back remove redeploy evacuate pull recall
RETREAT 08 | place | from | withdrawal pullout pullback evacuation | complete begin announce order start finish
RETREAT 08 | place | from | | withdraw retreat pull+out pull+back
RETREAT 08 | | to object of from | hostage prisoner detainee soldier sailor officer pilot engineer priest doctor captive citizen national pow crew remains body ship vessel diplomat inmate researcher journalist activist student tourist fisherman fishermen servicemen crewmen worker academic | release free return hand+over repatriate deliver
RETREAT 08 | mutual | with | prisoner captive hostage detainee pow | exchange swap
RETREAT 08 | mutual | with against | ceasefire truce cease-fire armistice | declare announce sign observe begin proclaim extend
RETREAT 08 | | to from of object | inspector return observer monitor inspection access | allow admit permit let grant give
RETREAT 08 | | to | | surrender
RETREAT 08 | place | in along of | settlement base post position outpost territory | evacuate dismantle vacate return abandon
RETREAT 08 | mutual | with against on | hostility fighting war offensive bombing airstrike attack | end cease halt stop suspend call+off
`;

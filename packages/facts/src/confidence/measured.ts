// Written by scripts/confidence.ts.
import type { Tally } from './shares.ts';
import type { Sign } from './signs.ts';

/** What each rule gave on documents that it had not seen: rows, and how many were right. */
export const MEASURED: ReadonlyMap<string, Tally> = readTallies(`
agreements/acceded 2 2
agreements/adopted 27 17
agreements/cited 10 3
agreements/entered_into_force 2 2
agreements/extended 1 1
agreements/item 3 1
agreements/itself 4 4
agreements/planned 2 1
agreements/ratified 11 6
agreements/signed 126 89
cooperation_areas/activity 3 3
cooperation_areas/contact 4 4
cooperation_areas/cooperation 301 269
cooperation_areas/discussion 150 138
cooperation_areas/document 13 11
cooperation_areas/help 37 33
cooperation_areas/list 65 57
cooperation_areas/relief 1 1
cooperation_areas/topic 3 2
events/attended 43 29
events/beside 2 2
events/called 21 19
events/called-on 5 4
events/cancelled 13 6
events/credentials 14 12
events/discussed 2 2
events/held 195 162
events/met 63 52
events/numbered 1 1
events/plain-occasion 10 8
events/received 15 11
events/row 18 18
events/spoke 1 1
events/told 109 78
events/travelled 119 96
events/visit-roll 23 22
events/welcomed 6 3
headlines/related-list 30 24
indicators/change 16 13
indicators/count 10 7
indicators/in-kind 3 3
indicators/money 91 80
indicators/people 3 3
interactions/accuse 38 26
interactions/accuse-indirect 1 1
interactions/agree 90 61
interactions/agree-from-agreements 109 91
interactions/agree-from-indicators 7 6
interactions/agree-from-relations 7 5
interactions/agree-impersonal 3 2
interactions/agree-reported 1 1
interactions/aid 12 4
interactions/aid-from-indicators 10 8
interactions/assault 16 8
interactions/coerce 2 1
interactions/concede 1 1
interactions/consult 19 12
interactions/consult-from-events 270 238
interactions/cooperate 11 10
interactions/mobilize 8 5
interactions/plain-noun 2 2
interactions/protest 1 1
interactions/reject 8 6
interactions/request 38 30
interactions/request-indirect 1 1
interactions/request-invitation 10 10
interactions/retreat 3 1
interactions/sanction 33 29
interactions/sanction-from-relations 2 2
interactions/support 56 43
interactions/support-from-relations 34 27
interactions/support-indirect 2 2
interactions/threaten 5 5
interactions/title 1 0
memberships/admit 12 12
memberships/application 1 0
memberships/belong 5 3
memberships/candidate 2 1
memberships/capacity 1 1
memberships/chair 13 11
memberships/conferred 5 5
memberships/dialogue 1 1
memberships/elect 5 3
memberships/elected_chair 1 1
memberships/election 1 0
memberships/entry 1 0
memberships/expel 1 0
memberships/founded 4 4
memberships/join 14 12
memberships/leader_chairs 3 2
memberships/leave 1 1
memberships/listed 5 5
memberships/member 84 68
memberships/members 81 65
memberships/observer 5 4
memberships/participant 1 0
memberships/partner 6 5
memberships/plain-chair 2 1
memberships/supported-bid 1 1
memberships/suspend 2 2
memberships/withdraw 1 1
missions/accreditation 3 3
missions/closed 11 9
missions/opened 62 43
missions/operating 14 10
missions/reopened 10 6
missions/upgraded 3 2
positions/led 12 8
positions/office 704 632
relations/agreed 2 2
relations/anniversary 5 4
relations/established 51 39
relations/partnership 11 6
relations/partnership-since 1 0
relations/partnership-upgraded 2 1
relations/recognition 13 9
relations/recognition-extended 1 1
relations/recognition-line 1 1
relations/restored 6 4
relations/severed 9 5
relations/suspended 1 0
trade_goods/noun 63 60
trade_goods/verb 13 13
`);

/** How far each sign moves the odds that a row is right, as a logarithm; `none` is there for every row. */
export const SHIFTS: Readonly<Record<Sign | 'none', number>> = {
  none: -0.12,
  timeline: -0.28,
  planned: -0.52,
  dated: 0.8,
  other_genre: -0.34,
};

function readTallies(table: string): Map<string, Tally> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [rule = '', rows, right] = line.split(' ');
        return [rule, { rows: Number(rows), right: Number(right) }];
      }),
  );
}

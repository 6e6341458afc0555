// Written by scripts/confidence.ts.
import type { Tally } from './shares.ts';
import type { Sign } from './signs.ts';

/** What each rule gave on documents that it had not seen: rows, and how many were right. */
export const MEASURED: ReadonlyMap<string, Tally> = readTallies(`
agreements/acceded 2 2
agreements/adopted 14 8
agreements/cited 3 2
agreements/itself 2 2
agreements/planned 1 1
agreements/signed 32 27
cooperation_areas/activity 2 2
cooperation_areas/contact 4 4
cooperation_areas/cooperation 208 182
cooperation_areas/discussion 125 119
cooperation_areas/document 13 11
cooperation_areas/help 22 19
cooperation_areas/list 32 26
cooperation_areas/relief 1 1
cooperation_areas/topic 3 2
events/attended 18 10
events/beside 1 1
events/called 1 1
events/called-on 2 2
events/credentials 9 9
events/held 95 82
events/met 22 20
events/plain-occasion 6 4
events/received 10 8
events/row 18 18
events/told 50 42
events/travelled 72 57
events/visit-roll 13 12
events/welcomed 2 1
headlines/related-list 30 24
indicators/change 5 4
indicators/count 6 4
indicators/in-kind 2 2
indicators/money 31 28
indicators/people 3 3
interactions/accuse 11 6
interactions/agree 52 36
interactions/agree-from-agreements 34 32
interactions/agree-from-indicators 1 0
interactions/agree-from-relations 6 4
interactions/agree-impersonal 2 1
interactions/agree-reported 1 1
interactions/aid 5 4
interactions/aid-from-indicators 3 1
interactions/assault 3 3
interactions/coerce 1 0
interactions/consult 15 9
interactions/consult-from-events 208 186
interactions/cooperate 11 10
interactions/mobilize 1 0
interactions/plain-noun 1 1
interactions/reject 1 1
interactions/request 18 15
interactions/request-invitation 8 8
interactions/retreat 1 0
interactions/sanction 12 9
interactions/sanction-from-relations 1 1
interactions/support 38 27
interactions/support-from-relations 30 25
interactions/support-indirect 1 1
interactions/threaten 2 2
memberships/candidate 1 0
memberships/capacity 1 1
memberships/chair 3 1
memberships/conferred 1 1
memberships/dialogue 1 1
memberships/join 2 1
memberships/leader_chairs 2 2
memberships/member 12 9
memberships/members 26 10
memberships/observer 1 0
memberships/participant 1 0
memberships/partner 3 2
memberships/supported-bid 1 1
missions/accreditation 2 2
missions/closed 1 1
missions/opened 37 31
missions/operating 11 9
missions/reopened 4 3
missions/upgraded 1 1
positions/led 11 7
positions/office 359 321
relations/agreed 2 2
relations/anniversary 5 4
relations/established 27 24
relations/partnership 9 6
relations/partnership-since 1 0
relations/partnership-upgraded 1 0
relations/recognition 4 2
relations/recognition-line 1 1
relations/restored 4 2
relations/severed 1 1
trade_goods/noun 42 39
trade_goods/verb 4 4
`);

/** How far each sign moves the odds that a row is right, as a logarithm; `none` is there for every row. */
export const SHIFTS: Readonly<Record<Sign | 'none', number>> = {
  none: -0.11,
  title: -0.05,
  timeline: -0.22,
  planned: -0.91,
  dated: 0.75,
  crowded: -0.64,
  other_genre: -0.58,
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

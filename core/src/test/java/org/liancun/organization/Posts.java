// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liancun.measure.Period;

/** Holders of posts as the article of Fengchaoshan has them, 红星网, 2024-09-13: by role, since it names nobody. */
final class Posts {
    static final LocalDate DAY = LocalDate.of(2024, 9, 13);
    static final Period TERM = Period.parse("2021-03..");
    static final Post SECRETARY = post("joint", "书记");
    static final Post DEPUTY = post("joint", "副书记");
    static final Post FIRST_MEMBER = post("joint", "驻村第一书记");
    static final Post VILLAGE_MEMBER = post("joint", "村书记");
    static final Post FIRST_SECRETARY = post("villages", "驻村第一书记");
    static final Post VILLAGE_SECRETARY = post("villages", "村书记");
    static final Post LEADER = post("backing", "分管领导");

    /** S0-015 to S0-017: who sits in the joint committee by another office. */
    static final List<PostRule> EX_OFFICIO = List.of(
            new PostRule.ExOfficio(DEPUTY, LEADER),
            new PostRule.ExOfficio(FIRST_MEMBER, FIRST_SECRETARY),
            new PostRule.ExOfficio(VILLAGE_MEMBER, VILLAGE_SECRETARY));

    private Posts() {}

    /** S0-014 and one deputy; in each village a first secretary and a secretary, so many of them the same person. */
    static List<Tenure> tenures(int samePerson) {
        List<Tenure> tenures = new ArrayList<>();
        tenures.add(tenure("sent", Seat.of(SECRETARY), Filling.DISPATCH));
        tenures.add(tenure("leader", Seat.of(LEADER), Filling.APPOINTMENT));
        List<String> villages = Reported.jointCommittee().villages();
        for (int i = 0; i < villages.size(); i++) {
            String village = villages.get(i);
            String first = (i < samePerson ? "secretary-" : "first-") + village;
            tenures.add(tenure(first, new Seat(FIRST_SECRETARY, village), Filling.DISPATCH));
            tenures.add(tenure("secretary-" + village, new Seat(VILLAGE_SECRETARY, village), Filling.ELECTION));
        }
        return tenures;
    }

    static PostRegister register(List<Tenure> tenures) {
        return PostRegister.of(EX_OFFICIO, tenures);
    }

    static Seating joint(List<Tenure> tenures) {
        return register(tenures).on(DAY).in(Reported.jointCommittee());
    }

    static Tenure tenure(String holder, Seat seat, Filling filling) {
        return Tenure.of(holder, seat, filling, TERM);
    }

    static Post post(String body, String title) {
        return new Post(body, title);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.util.List;
import org.liancun.text.Name;

/** Bodies of two published systems, as read by hand from the articles: 红星网, 2024-09-13, and 黄河新闻网, 2019-12-10. */
final class Reported {
    private Reported() {}

    /** Fengchaoshan: a joint committee over five villages, every tier above and below it. */
    static Organizations fengchaoshan() {
        Body county = Body.of("county", Name.of("保靖县委", "county committee"), BodyKind.PARTY_COMMITTEE);
        Body department = Body.of("department", Name.of("组织部门", "organization department"), BodyKind.DEPARTMENT)
                .under("county");
        Body town = Body.of("town", Name.of("乡镇党委", "town committee"), BodyKind.PARTY_COMMITTEE)
                .under("department");
        Body villages = Body.of("villages", Name.of("村党组织", "village organizations"), BodyKind.PARTY_BRANCH)
                .under("joint");
        Body company = Body.of("company", Name.of("甘溪红农业公司", "Ganxihong company"), BodyKind.COMPANY)
                .under("joint");
        return new Organizations(
                List.of(county, department, town, jointCommittee(), villages, company),
                List.of(Command.of(
                        "five-tiers",
                        new CommandStep("county", Name.of("领导", "leads")),
                        new CommandStep("department", Name.of("统筹", "coordinates")),
                        new CommandStep("town", Name.of("具体抓", "takes charge")),
                        new CommandStep("joint", Name.of("抓具体", "handles it")),
                        new CommandStep("villages", Name.of("具体实施", "carry it out")))));
    }

    static Body jointCommittee() {
        return Body.of("joint", Name.of("凤巢山片区联合党委", "joint committee"), BodyKind.JOINT_PARTY_COMMITTEE)
                .under("town")
                .with(
                        List.of("ganxi", "datuo", "maluo", "yanjing", "xule"),
                        List.of(
                                rule("书记", Filling.DISPATCH, SeatBasis.PER_BODY, "1席"),
                                rule("副书记", Filling.EX_OFFICIO, SeatBasis.PER_BODY, "1席以上"),
                                rule("驻村第一书记", Filling.EX_OFFICIO, SeatBasis.PER_VILLAGE, "1席"),
                                rule("村书记", Filling.EX_OFFICIO, SeatBasis.PER_VILLAGE, "1席")));
    }

    /** Wanbaoshan: a general branch over three villages, with staff; its secretary and its union are announced. */
    static Body generalBranch() {
        return Body.of("general-branch", Name.of("万宝山联村党总支", "general branch"), BodyKind.JOINT_GENERAL_BRANCH)
                .with(
                        List.of("jiaokou", "guchi", "renjiazhuang"),
                        List.of(
                                rule("书记", Filling.APPOINTMENT, SeatBasis.PER_BODY, "1席"),
                                rule("委员", Filling.EX_OFFICIO, SeatBasis.PER_VILLAGE, "1席"),
                                rule("专职人员", Filling.APPOINTMENT, SeatBasis.PER_BODY, "1-2人")));
    }

    static SeatRule rule(String post, Filling filling, SeatBasis basis, String number) {
        return SeatRule.of(Name.of(post), filling, basis, number);
    }
}

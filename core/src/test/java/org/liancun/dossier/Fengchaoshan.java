// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.income.Notion;
import org.liancun.ledger.Entry;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.Resource;
import org.liancun.linkage.ResourceKind;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.organization.Body;
import org.liancun.organization.BodyKind;
import org.liancun.organization.Filling;
import org.liancun.organization.Organizations;
import org.liancun.organization.SeatBasis;
import org.liancun.organization.SeatRule;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.Membership;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/**
 * A small dossier of the Fengchaoshan cluster for tests. Figures: an article of 2024-09-13 (S0). The agreement, its
 * holdings and its pot are made up.
 */
final class Fengchaoshan {
    static final String ID = "fengchaoshan";
    static final LocalDate AS_OF = LocalDate.of(2024, 9, 13);
    static final Period SINCE_OCTOBER = Period.parse("2023-10..");

    private static final List<String> NAMES = List.of("ganxi", "datuo", "maluo", "yanjing", "xule");

    static final Ambiguity VILLAGES = new Ambiguity(
            "villages",
            Name.of("几个村", "how many villages"),
            List.of(
                    new Alternative("five-in-all", Name.of("共5村", "5 in all"), List.of("D0-02")),
                    new Alternative("five-more", Name.of("中心村外另有5村", "5 besides the centre"), List.of())),
            "five-in-all",
            "Five villages give the printed average.",
            List.of("S0-006"));

    static final Evidence EVIDENCE = new Evidence(
            List.of(new Source("S0", Name.of("报道", "article"), "红星网", "2024-09-13", "")),
            List.of(
                    figure("S0-006", "cluster", "5个村"),
                    figure("S0-060", "tea", "13000余亩"),
                    figure("S0-064", "cluster", "约451.29万元"),
                    figure("S0-065", "cluster", "约90.25万元/个村")),
            List.of(new Recomputation(
                    "D0-02",
                    Name.of("村均收入", "income per village"),
                    Formula.parse("S0-064 / S0-006"),
                    Unit.WAN_YUAN.per(Unit.VILLAGE),
                    "S0-065",
                    "")),
            List.of(VILLAGES));

    static final Places PLACES = Places.of(
            Regions.of(Region.top("baojing", Name.of("保靖县", "Baojing"), Level.COUNTY)),
            NAMES.stream().map(Fengchaoshan::village).toList(),
            List.of(new Cluster(
                    "cluster",
                    Name.of("凤巢山片区", "Fengchaoshan cluster"),
                    Form.HUB,
                    NAMES.stream().map(Fengchaoshan::membership).toList(),
                    SINCE_OCTOBER,
                    List.of("S0-004", "S0-006"))));

    static final Organizations ORGANIZATION = Organizations.of(Body.of(
                    "committee", Name.of("联合党委", "joint committee"), BodyKind.JOINT_PARTY_COMMITTEE)
            .with(NAMES, List.of(SeatRule.of(Name.of("书记", "secretary"), Filling.DISPATCH, SeatBasis.PER_BODY, "1席"))));

    static final Linkages LINKAGE = new Linkages(
            List.of(),
            List.of(),
            List.of(new Resource(
                    "tea", Name.of("茶园", "tea"), ResourceKind.INDUSTRY, NAMES, List.of("S0-060"), List.of())),
            List.of());

    static final Agreement AGREEMENT = Agreement.of(
            "orders",
            Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(20)), Split.to("fund")),
            Tier.of("land", Base.gross(), Take.share(Ratio.percent(50)), Split.by("mu", Who.holding("mu"))),
            Tier.of("rest", Base.remainder(), Take.everything(), Split.equally(Who.ofKind(PartyKind.VILLAGE))));

    static final Economy ECONOMY = new Economy(
            List.of(new PublishedIncome("S0-064", Notion.OPERATING_TYPE)),
            List.of(new Entry(
                    "ganxi", Period.year(2023), "INVESTMENT", Money.wan(12), "company", "", "S0-064", Qualifier.EXACT)),
            parties(),
            List.of(Holding.of("ganxi", "mu", 3000), Holding.of("datuo", "mu", 2000)),
            List.of(AGREEMENT),
            List.of(Distribution.of("orders-2024", "orders", Standing.ILLUSTRATIVE, Money.yuan(100_000), AS_OF)
                    .expecting(
                            Expectation.printed("ganxi", Money.yuan(36_000)),
                            Expectation.printed("datuo", Money.yuan(26_001)))));

    static final Sections SECTIONS = Sections.NONE
            .with(EVIDENCE)
            .with(PLACES)
            .with(ORGANIZATION)
            .with(LINKAGE)
            .with(ECONOMY);

    private Fengchaoshan() {}

    static Dossier dossier() {
        return new Dossier(ID, Name.of("凤巢山片区", "Fengchaoshan"), AS_OF, SECTIONS);
    }

    static Figure figure(String id, String subject, String quantity) {
        return new Figure(id, "S0", subject, Name.of(id), Quantity.parse(quantity), Period.year(2023), "");
    }

    static Village village(String id) {
        return Village.of(id, Name.of(id), "baojing");
    }

    private static Membership membership(String village) {
        return village.equals("ganxi")
                ? Membership.centre(village, SINCE_OCTOBER)
                : Membership.member(village, SINCE_OCTOBER);
    }

    private static List<Party> parties() {
        Stream<Party> villages = NAMES.stream().map(id -> Party.of(id, id, PartyKind.VILLAGE));
        return Stream.concat(
                        villages,
                        Stream.of(
                                Party.of("fund", "公积金", PartyKind.FUND),
                                Party.of("company", "联营公司", PartyKind.COMPANY)))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.division.ClaimsRule;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.Worded;
import org.liancun.village.PartyKind;

/** What each case says, with things called by their names in Chinese and by their ids in English. */
class VocabularyWordsTest {
    private static final LocalDate START = LocalDate.of(2012, 1, 1);
    private static final Names NAMES = Names.of(Map.of(
            "revenue", Name.of("年收入"),
            "reserve", Name.of("公积金"),
            "coop", Name.of("合作社"),
            "rent", Name.of("保底租金"),
            "shares", Name.of("股份"),
            "mu", Name.of("土地"),
            "flood", Name.of("洪灾")));

    @Test
    void bases() {
        says(Base.gross(), "总额", "gross");
        says(Base.pot(), "待分配总额", "pot");
        says(Base.remainder(), "剩余部分", "remainder");
        says(Base.netOf("rent", "coop"), "总额扣除保底租金、合作社后的净额", "net of rent, coop");
        says(Base.figure("revenue"), "年收入", "revenue");
        says(Base.fixed(Money.wan(3)), "3万元", "CNY 30000.00");
        says(Base.balance("reserve"), "公积金账户期初余额", "balance of reserve");
        says(Base.receiptsOf("coop"), "合作社已得金额", "receipts of coop");
        says(Base.figure("revenue").over(Base.fixed(Money.wan(3))), "年收入超过3万元的部分", "revenue over CNY 30000.00");
    }

    @Test
    void takes() {
        Take tenth = Take.share(Ratio.percent(10));
        says(Take.everything(), "全部", "everything");
        says(Take.amount(Money.wan(22)), "固定金额22万元", "fixed CNY 220000.00");
        says(tenth, "基数的10%", "10% of base");
        says(Take.owed("reserve"), "公积金账户余额", "balance of reserve");
        says(Take.rate("shares", Who.all(), Ratio.percent(5)), "全体参与方所持股份的5%", "5% of shares of all parties");
        says(
                Take.perUnit("mu", Who.all(), Money.yuan(800)),
                "全体参与方所持土地每单位800元",
                "CNY 800.00 per unit of mu of all parties");
        says(
                Take.spread(tenth, "shares", Who.all()),
                "基数的10%，由全体参与方按股份计各自应得",
                "10% of base, claimed by all parties by shares");
        says(
                Take.untilBalance("reserve", Money.wan(30), tenth),
                "基数的10%，至公积金账户余额达到30万元为止",
                "10% of base until reserve reaches CNY 300000.00");
        says(Take.of(Base.figure("revenue"), tenth), "以年收入为基数计的基数的10%", "10% of base, of revenue,");
        says(Take.larger(tenth, Take.everything()), "“基数的10%”与“全部”中较高者", "the larger of 10% of base and everything");
        says(Take.smaller(tenth, Take.everything()), "“基数的10%”与“全部”中较低者", "the smaller of 10% of base and everything");
    }

    @Test
    void takes_in_steps() {
        Take tenth = Take.share(Ratio.percent(10));
        says(
                Take.marginal(
                        new Take.Bracket(Money.ZERO, Ratio.percent(8)),
                        new Take.Bracket(Money.wan(3), Ratio.percent(9))),
                "各段之和（超过0元的部分8%、超过3万元的部分9%）",
                "8% above CNY 0.00, 9% above CNY 30000.00, each on its own part");
        says(
                Take.escalating(Money.wan(30), Ratio.percent(8), 3, YearCount.CONTRACT, START),
                "首期30万元，自2012年1月1日起每3个合同年度递增8%",
                "CNY 300000.00 growing 8% every 3 contract years since 2012-01-01");
        says(
                Take.byBand(
                        Base.figure("revenue"),
                        new TakeStepped.Band(Money.wan(3), TakeStepped.Edge.FROM, tenth),
                        new TakeStepped.Band(Money.wan(10), TakeStepped.Edge.ABOVE, Take.everything())),
                "年收入所在档次的金额（达到3万元：基数的10%、超过10万元：全部）",
                "by revenue: 10% of base from CNY 30000.00, everything above CNY 100000.00");
        says(
                Take.byYear(
                        YearCount.CALENDAR,
                        START,
                        new TakeStepped.Years(1, 5, tenth),
                        new TakeStepped.Years(6, 10, Take.everything())),
                "当年所在年段的金额（自2012年1月1日起按自然年度，第1至5年：基数的10%、第6至10年：全部）",
                "10% of base in years 1 to 5, everything in years 6 to 10, calendar years since 2012-01-01");
    }

    @Test
    void splits() {
        Split.Slice half = Split.Slice.of(Ratio.percent(50), "coop");
        says(Split.to("coop"), "付给合作社", "to coop");
        says(Split.equally(Who.all()), "由全体参与方均分", "equally among all parties");
        says(Split.by("shares", Who.all()), "由全体参与方按股份分配", "by shares among all parties");
        says(Split.byClaim(), "各按其应得支付，不足时依比例法", "to each its own claim, proportional when short");
        says(Split.byClaim(ClaimsRule.TALMUD), "各按其应得支付，不足时依塔木德法", "to each its own claim, Talmud when short");
        says(Split.byRatio(half, Split.Slice.of(Ratio.percent(50), "rent")), "按比例分配", "by ratio");
        says(
                Split.byRatio(half, Split.Slice.atMost(Ratio.percent(20), "rent")),
                "按比例分配，未用部分留存",
                "by ratio, what they do not use remains");
        says(
                Split.tiers(Tier.of("rent", Base.gross(), Take.everything(), Split.to("coop"))),
                "按下列各项依次分配",
                "by nested tiers");
    }

    @Test
    void payments_in() {
        says(Split.from("coop"), "缴入，由合作社承担", "paid in by coop");
        says(Split.from(Split.equally(Who.all())), "缴入，由全体参与方均分", "paid in equally among all parties");
        says(Split.from(Split.byClaim()), "缴入，各按其应缴额", "paid in by each its own claim");
        says(
                Tier.of("rent", Base.gross(), Take.amount(Money.wan(3)), Split.from("coop")),
                "保底租金：以总额为基数，计固定金额3万元，缴入，由合作社承担",
                "rent: of gross, take fixed CNY 30000.00, paid in by coop");
    }

    /** Retained at least 20 %, cadres at most 20 % as decided, with the rest to what is retained. */
    @Test
    void slices() {
        Split split = Split.byRatioRestTo(
                "reserve",
                Split.Slice.of("shares", Ratio.percent(20), Split.to("coop")),
                Split.Slice.atLeast(Ratio.percent(20), "reserve"),
                Split.Slice.atMost(Ratio.percent(20), "rent"));

        assertThat(split.points(NAMES).stream().map(point -> point.text().zh()))
                .containsExactly("保底租金：不超过20%，付给保底租金；具体比例每次议定", "公积金：不低于20%，付给公积金；其他各份未用部分归此份", "股份：占20%，付给合作社");
        assertThat(split.points(NAMES).get(0).text().en())
                .isEqualTo("保底租金: at most 20%, to 保底租金; the ratio is decided each time");
    }

    @Test
    void conditions() {
        When reached = When.reaches(Base.gross(), Money.wan(3));
        says(When.always(), "任何情况下", "always");
        says(When.during(Period.year(2024)), "日期在2024年1月1日至2024年12月31日", "during 2024");
        says(reached, "总额达到3万元", "if gross reaches CNY 30000.00");
        says(When.exceeds(Base.gross(), Money.wan(3)), "总额超过3万元", "if gross exceeds CNY 30000.00");
        says(When.happened("flood"), "发生洪灾", "after flood");
        says(
                When.both(reached, When.happened("flood")),
                "总额达到3万元且发生洪灾",
                "if gross reaches CNY 30000.00 and after flood");
        says(When.below(Base.gross(), Money.wan(3)), "并非（总额达到3万元）", "not (if gross reaches CNY 30000.00)");
    }

    @Test
    void selections() {
        Who villages = Who.ofKind(PartyKind.VILLAGE);
        says(Who.all(), "全体参与方", "all parties");
        says(villages, "各村", "parties of kind village");
        says(Who.named("coop", "rent"), "合作社、保底租金", "parties coop, rent");
        says(Who.holding("shares"), "持有股份的各方", "holders of shares");
        says(Who.inBand("mu", Bounds.below(Ratio.of(150))), "土地低于150的各方", "parties with mu in (.., 150)");
        says(
                Who.both(villages, Who.holding("shares")),
                "各村中属于持有股份的各方的",
                "parties of kind village that are holders of shares");
        says(villages.except(Who.named("coop")), "各村（合作社除外）", "parties of kind village except parties coop");
    }

    @Test
    void memories() {
        says(Carry.nothing(), "不结转", "nothing carried");
        says(Carry.balance("reserve"), "付出额累计入公积金账户", "payments add to account reserve");
        says(Carry.losses("reserve"), "亏损记入公积金账户，由本项付出额弥补", "losses add to account reserve, payments take from it");
        says(
                Carry.fractions("reserve"),
                "不足一分的尾差记入公积金账户结转",
                "parts of a fen are made up for later, counted on account reserve");
        says(Carry.reinvested("shares"), "付出额转为股份", "payments become shares");
        says(Carry.draw("reserve"), "付出额从公积金账户扣减", "payments take from account reserve");
        says(
                Carry.arrears("reserve", Interest.NONE, Ratio.ZERO),
                "未付部分记入公积金账户结转，不计利息",
                "what is not paid is owed on account reserve, without interest");
        says(
                Carry.arrears("reserve", Interest.SIMPLE, Ratio.percent(7)),
                "未付部分记入公积金账户结转，每期按7%计单利",
                "what is not paid is owed on account reserve, at 7% simple interest a period");
        says(
                Carry.arrears("reserve", Interest.COMPOUND, Ratio.percent(7)),
                "未付部分记入公积金账户结转，每期按7%计复利",
                "what is not paid is owed on account reserve, at 7% compound interest a period");
    }

    @Test
    void a_tier_says_all_that_is_not_as_usual() {
        Tier plain = Tier.of("rent", Base.gross(), Take.everything(), Split.to("coop"));
        says(plain, "保底租金：以总额为基数，提取全部，付给合作社", "rent: of gross, take everything, paid to coop");
        says(
                plain.backedBy(Backing.by("coop").outOf("reserve")),
                "保底租金：以总额为基数，提取全部，付给合作社；不足部分由合作社以公积金账户余额为限补足",
                "rent: of gross, take everything, paid to coop; what is short is paid in by coop as far as account reserve reaches");
        says(
                plain.called(Name.of("租金", "lease"))
                        .when(When.happened("flood"))
                        .backedBy("coop")
                        .carrying(Carry.balance("reserve"))
                        .rounded(Rounding.to(Money.yuan(1), RoundingMode.DOWN))
                        .citing("art. 5"),
                "租金：以总额为基数，提取全部，付给合作社；仅当发生洪灾时执行；不足部分由合作社补足；付出额累计入公积金账户；" + "每笔付款舍尾至1元，零头留存（依据：art. 5）",
                "lease: of gross, take everything, paid to coop; due only after flood; what is short is paid in by coop; payments add"
                        + " to account reserve; each payment rounded down to CNY 1.00, residual remains (art. 5)");
    }

    @Test
    void ways_to_count_time() {
        assertThat(Weighting.DAYS.phrase().zh()).isEqualTo("按天数折算");
        assertThat(Weighting.MONTHS.phrase().en()).isEqualTo("by whole months");
    }

    private static void says(Worded said, String zh, String en) {
        assertThat(said.phrase(NAMES).zh()).isEqualTo(zh);
        assertThat(said.describe()).isEqualTo(en);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.liancun.statute.Severity.NOTE;
import static org.liancun.statute.Severity.VIOLATION;
import static org.liancun.statute.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.liancun.text.Phrase;

/**
 * A check of one rule of law. A guard without articles of its own cites the article that sets the limit it looks at, or that
 * speaks of the money it found.
 *
 * <p>Source: the articles named; which rules are checked is a house definition.
 */
public enum Guard {
    /** A limited company has more than fifty shareholders. */
    LLC_SHAREHOLDERS_GT_50(VIOLATION, "有限责任公司的股东不得超过五十人。", "A limited company has at most fifty shareholders."),
    /** A co-operative has fewer than five members. */
    COOP_MEMBERS_LT_5(VIOLATION, "农民专业合作社的成员不得少于五名。", "A co-operative has at least five members."),
    /** Fewer than four fifths of the members are farmers. */
    COOP_FARMERS_LT_80(VIOLATION, "农民至少应当占合作社成员总数的百分之八十。", "At least 80% of a co-operative's members are farmers."),
    /** Additional votes are more than a fifth of the basic ones. */
    COOP_ADDITIONAL_VOTES_GT_20(
            VIOLATION, "附加表决权总票数不得超过基本表决权总票数的百分之二十。", "Additional votes are at most 20% of the basic votes."),
    /** A holder that is no collective has more than a place or a charter allows. */
    MEMBER_SHARE_GT_CAP(VIOLATION, "单个成员的份额不得超过规定的上限。", "No holder has more than the cap of its place or charter."),
    /** A collective is a general partner. */
    GP_FORM_FORBIDDEN(
            VIOLATION,
            "不得以集体财产加入合伙企业成为普通合伙人。",
            "A collective must not be a general partner.",
            RuralLaw.NO_GENERAL_PARTNER),
    /** A collective stands in for the debts or guaranteed payments of others. */
    GUARANTEE_FORBIDDEN(
            VIOLATION,
            "不得以集体财产为他人债务提供担保；承诺差额补足的，应当审查是否构成担保。",
            "A collective must not secure the debts of others; a promise to pay in a shortfall may amount to that.",
            RuralLaw.NO_GUARANTEES,
            RuralLaw.NO_GUARANTEES_2021,
            LocalLaw.ZHEJIANG_GUARANTEES),
    /** The pot holds what may not be handed out. */
    EXCLUDED_INCOME_IN_BASE(
            WARNING, "不得分配的款项不应计入分配基数。", "Money that may not be handed out does not belong in the pot."),
    /** The pot holds borrowed money. */
    DEBT_FUNDED_DISTRIBUTION(
            VIOLATION,
            "不得举债分配，收益分配应当以效益为基础。",
            "Nothing is distributed out of debt; distribution rests on results.",
            LocalLaw.RONGCHANG_FUNDS,
            RuralLaw.BY_RESULTS),
    /** Members come before losses or reserve. */
    ORDER_NOT_STATUTORY(
            WARNING,
            "应当先弥补亏损、提取公积金，后向成员分配。",
            "Losses are covered and reserves set aside before members are paid.",
            RuralLaw.ORDER_2024,
            RuralLaw.ORDER_2021,
            CooperativeLaw.DISTRIBUTABLE,
            CompanyLaw.BY_CAPITAL),
    /** Less than 60 % of a co-operative's distributable surplus is returned by trade. */
    COOP_PATRONAGE_LT_60(
            VIOLATION,
            "按交易量（额）返还的总额不得低于可分配盈余的百分之六十。",
            "At least 60% of the distributable surplus is returned by members' trade."),
    /** A co-operative's members do not trade with it. */
    PATRONAGE_RULE_NOT_APPLICABLE(
            NOTE,
            "成员与合作社没有交易，按交易量（额）返还的规定无从适用。",
            "Members do not trade with the co-operative, so there is nothing to return surplus by.",
            CooperativeLaw.PATRONAGE),
    /** Less goes into the funds than a place demands. */
    RESERVE_BELOW_REGIONAL_MIN(
            VIOLATION, "公积金、公益金的提取不得低于当地规定的比例。", "At least what the place demands goes into reserve and welfare fund."),
    /** More goes into the funds than a place allows. */
    RESERVE_ABOVE_LOCAL_MAX(
            WARNING, "公积金的提取不宜高于当地规定的比例。", "No more goes into the reserve than the place provides for."),
    /** Less than a tenth of the profit goes into the statutory reserve. */
    STATUTORY_RESERVE_LT_10(
            VIOLATION,
            "公司应当提取税后利润的百分之十列入法定公积金，累计达到注册资本百分之五十的除外。",
            "10% of the profit goes into the statutory reserve until it is half of the registered capital."),
    /** A limited company shares otherwise than by capital paid in, without the agreement of all. */
    NON_UNANIMOUS_NON_PRORATA(
            VIOLATION,
            "有限责任公司按照实缴出资比例分配利润，全体股东另有约定的除外。",
            "A limited company shares profit by capital paid in unless all shareholders agree otherwise.",
            CompanyLaw.BY_CAPITAL),
    /** A joint-stock company shares otherwise than by shares, without its charter providing for it. */
    JSC_NOT_BY_SHARES(
            VIOLATION,
            "股份有限公司按照持股比例分配利润，章程另有规定的除外。",
            "A joint-stock company shares profit by shares unless its charter provides otherwise.",
            CompanyLaw.BY_CAPITAL),
    /** A company pays itself on its own shares. */
    OWN_SHARES_PAID(
            VIOLATION,
            "公司持有的本公司股份不得分配利润。",
            "Shares that a company holds of itself get no profit.",
            CompanyLaw.NOT_TO_ITSELF),
    /**
     * Members are paid while losses stay uncovered. In a collective the finance rules of 2021 forbid it (art. 28(1)), where the law
     * of 2024 only has the fund cover losses (art. 42), so that {@link StatutoryOrder#byLaw2024} is found when losses exceed the fund.
     */
    LOSSES_NOT_COVERED(
            VIOLATION,
            "以前年度亏损弥补之前，不得向成员（股东）分配。",
            "Members are not paid while losses of earlier years stay uncovered.",
            CompanyLaw.LOSSES_FIRST,
            CooperativeLaw.DISTRIBUTABLE,
            LocalLaw.SHANGHAI_FUNDS,
            RuralLaw.ORDER_2021),
    /** Members are paid more than was earned. */
    DISTRIBUTION_WITHOUT_PROFIT(
            VIOLATION,
            "无收益不得分配，分配总额不得超过可分配收益。",
            "Members are not paid more than was earned and left from before.",
            LocalLaw.RONGCHANG_FUNDS,
            RuralLaw.BY_RESULTS,
            CooperativeLaw.DISTRIBUTABLE,
            CompanyLaw.BY_CAPITAL),
    /** A promised return was paid by somebody who stands in. */
    PAID_WITHOUT_PROFIT(
            WARNING,
            "收益不足支付约定回报的部分由补足方支付，不属于利润分配。",
            "What a backer paid in of a promised return is no distribution of profit.",
            RuralLaw.BY_RESULTS,
            CooperativeLaw.DISTRIBUTABLE,
            CompanyLaw.BY_CAPITAL),
    /** A company that reduced its capital to cover losses pays too early. */
    DISTRIBUTION_AFTER_CAPITAL_REDUCTION(
            VIOLATION,
            "减资弥补亏损后，公积金累计额达到注册资本百分之五十前，不得分配利润。",
            "After capital was reduced to cover losses, nothing is distributed until reserves are half of the capital."),
    /** Members get more of the net income than a place allows. */
    MEMBERS_PAID_GT_CAP(
            VIOLATION, "成员分红占净收益的比例不得高于当地规定。", "Members get no more of the net income than the place allows."),
    /** Members were told, or could read the plan, too late. */
    NOTICE_PERIOD_TOO_SHORT(
            VIOLATION, "应当在规定的天数之前通知、公布方案。", "Notice is given, and plans are open, so many days before."),
    /** Too few attended. */
    APPROVAL_QUORUM_FAILED(VIOLATION, "出席人数应当达到规定的比例。", "Enough of those who may vote attend."),
    /** Too few agreed. */
    APPROVAL_VOTES_TOO_FEW(VIOLATION, "同意的票数应当达到规定的比例。", "Enough of the votes agree."),
    /** Somebody decided who may not. */
    ORGAN_MAY_NOT_DECIDE(VIOLATION, "该事项不得由该机构决定。", "The matter is not one that this organ may decide.");

    private final Severity severity;
    private final Phrase meaning;
    private final List<Article> articles;

    Guard(Severity severity, String zh, String en, Article... articles) {
        this.severity = severity;
        this.meaning = new Phrase(zh, en);
        this.articles = List.of(articles);
    }

    /** Returns how much a finding of this guard matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns what the law says, in one sentence in Chinese and in English. */
    public Phrase meaning() {
        return meaning;
    }

    /** Returns the articles that the guard cites, the first that governs an entity before the others; none if a limit does. */
    public List<Article> articles() {
        return articles;
    }

    /** Returns the article that governs an entity, or nothing if none of the guard's does. */
    Optional<Article> governing(Entity entity) {
        return articles.stream().filter(article -> article.governs(entity)).findFirst();
    }
}

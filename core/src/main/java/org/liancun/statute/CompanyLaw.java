// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.time.LocalDate;
import org.liancun.text.Name;
import org.liancun.venture.LegalForm;

/** The law of companies, limited and joint-stock, as far as it speaks of dividing profit. */
public final class CompanyLaw {
    /** The law, as revised in 2023, in force since 2024-07-01. */
    public static final Law COMPANIES = Law.quoted(
            "company-law-2023",
            Name.of("公司法", "Company Law 2023"),
            Law.CHINA,
            LocalDate.of(2024, 7, 1),
            LegalForm.LLC,
            LegalForm.JSC);

    /** Its chapters on limited companies. */
    public static final Law LIMITED = Law.quoted(
            "company-law-2023-limited",
            COMPANIES.name(),
            Law.CHINA,
            COMPANIES.during().from(),
            LegalForm.LLC);

    /** Its chapters on joint-stock companies. */
    public static final Law JOINT_STOCK = Law.quoted(
            "company-law-2023-joint-stock",
            COMPANIES.name(),
            Law.CHINA,
            COMPANIES.during().from(),
            LegalForm.JSC);

    /** One to fifty shareholders of a limited company. */
    public static final Article FIFTY_SHAREHOLDERS =
            COMPANIES.article("42", "有限责任公司由一个以上五十个以下股东出资设立。", "A limited company has one to fifty shareholders.");

    /** The shareholders elect the directors. */
    public static final Article SHAREHOLDERS_ELECT = COMPANIES.article(
            "59(1)(1)",
            "选举和更换董事、监事，决定有关董事、监事的报酬事项",
            "The shareholders elect directors and supervisors and decide their pay.");

    /** The shareholders approve the board's reports. */
    public static final Article SHAREHOLDERS_APPROVE_REPORTS =
            COMPANIES.article("59(1)(2)", "审议批准董事会的报告", "The shareholders approve the reports of the board.");

    /** The shareholders approve the distribution of profit. */
    public static final Article SHAREHOLDERS_DISTRIBUTE = COMPANIES.article(
            "59(1)(4)",
            "审议批准公司的利润分配方案和弥补亏损方案",
            "The shareholders approve the distribution of profit and the cover of losses.");

    /** The shareholders decide on the registered capital. */
    public static final Article SHAREHOLDERS_CHANGE_CAPITAL = COMPANIES.article(
            "59(1)(5)", "对公司增加或者减少注册资本作出决议", "The shareholders decide to raise or reduce the registered capital.");

    /** The shareholders decide on merger, division and form. */
    public static final Article SHAREHOLDERS_MERGE = COMPANIES.article(
            "59(1)(7)",
            "对公司合并、分立、解散、清算或者变更公司形式作出决议",
            "The shareholders decide on merger, division, dissolution and form.");

    /** The shareholders amend the charter. */
    public static final Article SHAREHOLDERS_AMEND_CHARTER =
            COMPANIES.article("59(1)(8)", "修改公司章程", "The shareholders amend the charter.");

    /** The ordinary majority of a limited company. */
    public static final Article MAJORITY = LIMITED.article(
            "66(2)", "股东会作出决议，应当经代表过半数表决权的股东通过。", "Shareholders with more than half of the votes decide.");

    /** The majority for charter, capital, merger. */
    public static final Article LARGE_MAJORITY = LIMITED.article(
            "66(3)",
            "股东会作出修改公司章程、增加或者减少注册资本的决议，以及公司合并、分立、解散或者变更公司形式的决议，应当经代表三分之二以上表决权的股东通过。",
            "Shareholders with two thirds or more of the votes decide on charter, capital, merger, division and form.");

    /** Quorum and majority of the board of a limited company. */
    public static final Article BOARD_MAJORITY = LIMITED.article(
            "73(2)",
            "董事会会议应当有过半数的董事出席方可举行。董事会作出决议，应当经全体董事的过半数通过。",
            "More than half of the directors attend; more than half of all directors decide.");

    /** Notice of a meeting of shareholders in a joint-stock company; fifteen days for one that is not the annual one. */
    public static final Article JOINT_STOCK_NOTICE = JOINT_STOCK.article(
            "115(1)",
            "召开股东会会议，应当将会议召开的时间、地点和审议的事项于会议召开二十日前通知各股东；临时股东会会议应当于会议召开十五日前通知各股东。",
            "Shareholders are told of the annual meeting twenty days before, of another one fifteen.");

    /** The ordinary majority of a joint-stock company. */
    public static final Article JOINT_STOCK_MAJORITY = JOINT_STOCK.article(
            "116(2)", "股东会作出决议，应当经出席会议的股东所持表决权过半数通过。", "More than half of the votes present decide.");

    /** The majority of a joint-stock company for charter, capital, merger. */
    public static final Article JOINT_STOCK_LARGE_MAJORITY = JOINT_STOCK.article(
            "116(3)",
            "股东会作出修改公司章程、增加或者减少注册资本的决议，以及公司合并、分立、解散或者变更公司形式的决议，应当经出席会议的股东所持表决权的三分之二以上通过。",
            "Two thirds or more of the votes present decide on charter, capital, merger, division and form.");

    /** Quorum and majority of the board of a joint-stock company. */
    public static final Article JOINT_STOCK_BOARD_MAJORITY = JOINT_STOCK.article(
            "124(1)",
            "董事会会议应当有过半数的董事出席方可举行。董事会作出决议，应当经全体董事的过半数通过。",
            "More than half of the directors attend; more than half of all directors decide.");

    /** A tenth of the profit into the statutory reserve. */
    public static final Article STATUTORY_RESERVE = COMPANIES.article(
            "210(1)",
            "公司分配当年税后利润时，应当提取利润的百分之十列入公司法定公积金。公司法定公积金累计额为公司注册资本的百分之五十以上的，可以不再提取。",
            "10% of the year's profit after tax goes into the statutory reserve, until it is half of the registered capital.");

    /** Losses come before the reserve. */
    public static final Article LOSSES_FIRST = COMPANIES.article(
            "210(2)",
            "公司的法定公积金不足以弥补以前年度亏损的，在依照前款规定提取法定公积金之前，应当先用当年利润弥补亏损。",
            "Losses that the statutory reserve cannot cover are covered from the year's profit before the reserve is set aside.");

    /** A discretionary reserve by resolution. */
    public static final Article DISCRETIONARY_RESERVE = COMPANIES.article(
            "210(3)",
            "公司从税后利润中提取法定公积金后，经股东会决议，还可以从税后利润中提取任意公积金。",
            "After the statutory reserve the shareholders may set aside a discretionary one.");

    /** What is left is shared by capital paid in or by shares. */
    public static final Article BY_CAPITAL = COMPANIES.article(
            "210(4)",
            "公司弥补亏损和提取公积金后所余税后利润，有限责任公司按照股东实缴的出资比例分配利润，全体股东约定不按照出资比例分配利润的除外；股份有限公司按照股东所持有的股份比例分配利润，公司章程另有规定的除外。",
            "Profit left after losses and reserves goes by capital paid in unless all shareholders agree otherwise; in a joint-stock company by shares unless the charter provides otherwise.");

    /** Nothing on the company's own shares. */
    public static final Article NOT_TO_ITSELF =
            COMPANIES.article("210(5)", "公司持有的本公司股份不得分配利润。", "Shares that the company holds of itself get no profit.");

    /** What is resolved is paid within six months. */
    public static final Article SIX_MONTHS = COMPANIES.article(
            "212", "股东会作出分配利润的决议的，董事会应当在股东会决议作出之日起六个月内进行分配。", "The board pays within six months of the resolution.");

    /** Which reserves cover losses first. */
    public static final Article RESERVES_COVER_LOSSES = COMPANIES.article(
            "214(2)",
            "公积金弥补公司亏损，应当先使用任意公积金和法定公积金；仍不能弥补的，可以按照规定使用资本公积金。",
            "Losses are covered from the discretionary and statutory reserves first, then from the capital reserve.");

    /** No distribution after a reduction of capital until reserves are half of it. */
    public static final Article AFTER_REDUCTION = COMPANIES.article(
            "225(3)",
            "公司依照前两款的规定减少注册资本后，在法定公积金和任意公积金累计额达到公司注册资本百分之五十前，不得分配利润。",
            "After capital was reduced to cover losses, nothing is distributed until both reserves reach half of the registered capital.");

    private CompanyLaw() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.time.LocalDate;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/**
 * The income account of a village's books that an amount is booked to.
 *
 * <p>Sources: accounting system for rural collective economic organisations, 财会〔2023〕14号, in force since 2024-01-01
 * (accounts 501 to 504); its predecessor 财会〔2004〕12号 for contract income. The account codes are as transcribed by
 * third parties; the text of the system itself was not at hand.
 */
public enum Category {
    /** 经营收入, 501: sales, leases, services, labour; from 2024 also most of the former contract income. */
    OPERATING("501", "经营收入", "operating income", Period.ALWAYS),

    /** 投资收益, 502: dividends, interest, gains on investments. */
    INVESTMENT("502", "投资收益", "investment income", Period.ALWAYS),

    /** 补助收入, 503: subsidies of the government. */
    SUBSIDY("503", "补助收入", "subsidies", Period.ALWAYS),

    /** 其他收入, 504: fines, stock-taking surpluses, waived debts and the like. */
    OTHER("504", "其他收入", "other income", Period.ALWAYS),

    /** 发包及上交收入: contract fees and remittances, an account of the 2004 system that ended with 2023. */
    LEGACY_CONTRACT("", "发包及上交收入", "contract and remitted income", Period.until(LocalDate.of(2024, 1, 1)));

    private final String code;
    private final Name label;
    private final Period inForce;

    Category(String code, String zh, String en, Period inForce) {
        this.code = code;
        this.label = Name.of(zh, en);
        this.inForce = inForce;
    }

    /** Returns the code of the account in the system of 2023, {@code ""} if it has none there. */
    public String code() {
        return code;
    }

    /** Returns the Chinese and the English name of the account. */
    public Name label() {
        return label;
    }

    /** Returns when income could be booked to the account. */
    public Period inForce() {
        return inForce;
    }
}

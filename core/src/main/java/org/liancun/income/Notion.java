// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.EnumSet;
import java.util.Set;
import org.liancun.text.Name;

/**
 * What an amount of village income counts (口径), from the widest notion to the narrowest.
 *
 * <p>Amounts of different notions are never added: the same village has one figure under each. Sources: statistical
 * definitions quoted with each notion; where a source leaves the content open, every category is allowed.
 */
public enum Notion {
    /** 总收入: every category, subsidies and other income included. */
    TOTAL("总收入", "total income"),

    /** 经常性收入: between total and operating-type income; its exact content is not published. */
    RECURRENT("经常性收入", "recurrent income"),

    /** 经营性收入: earned from the village's own funds, assets and resources; subsidies are not part of it. */
    OPERATING_TYPE("经营性收入", "operating-type income"),

    /** 经营收入: the one account 501. */
    OPERATING("经营收入", "operating income"),

    /** 经营收益: operating and investment income less operating and administrative expense. */
    OPERATING_PROFIT("经营收益", "operating profit"),

    /** 本年收益: operating profit with subsidies and other income less other expense. */
    CURRENT_YEAR("本年收益", "current-year income"),

    /** 可分配收益: current-year income with the undistributed income of earlier years. */
    DISTRIBUTABLE("可分配收益", "distributable income"),

    /** 纯收入: what is left after cost; rules that use it define the cost. */
    NET("纯收入", "net income"),

    /** 村集体经济收入: the source does not say which notion it means. */
    COLLECTIVE("村集体经济收入", "collective income, notion not stated");

    private final Name label;

    Notion(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English term. */
    public Name label() {
        return label;
    }

    /**
     * Returns whether income of the category can be part of this notion. Operating income is account 501 alone;
     * operating-type income leaves out subsidies (its "other operating income" is {@link Category#OTHER}).
     */
    public boolean covers(Category category) {
        return switch (this) {
            case OPERATING -> category == Category.OPERATING;
            case OPERATING_TYPE -> category != Category.SUBSIDY;
            default -> true;
        };
    }

    /** Returns the categories that {@link #covers} allows, in their order. */
    public Set<Category> categories() {
        Set<Category> covered = EnumSet.allOf(Category.class);
        covered.removeIf(category -> !covers(category));
        return covered;
    }
}

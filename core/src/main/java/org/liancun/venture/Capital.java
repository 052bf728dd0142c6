// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import org.liancun.money.Money;
import org.liancun.text.Name;

/**
 * Which capital counts; there is no default, since practice differs.
 *
 * <p>Source: Company Law 2023, article 210(4) divides by what is paid in unless all shareholders agree otherwise.
 */
public enum Capital {
    /** What was promised (认缴), paid or not. */
    SUBSCRIBED("认缴", "subscribed") {
        @Override
        Money of(Contribution contribution) {
            return contribution.subscribed();
        }
    },
    /** What has been paid in (实缴). */
    PAID_IN("实缴", "paid in") {
        @Override
        Money of(Contribution contribution) {
            return contribution.paidIn();
        }
    };

    private final Name label;

    Capital(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the word in Chinese and in English. */
    public Name label() {
        return label;
    }

    /** Returns the amount by which a contribution changes this capital. */
    abstract Money of(Contribution contribution);
}

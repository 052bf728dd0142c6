// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * A change of what a party has promised to a venture and paid in (出资), on one day.
 *
 * <p>Amounts are in fen; what is not money counts at its appraised value (作价). Negative means taken back, as where capital is
 * reduced or passed on to another party. What a party has in the end is the sum of its contributions:
 *
 * <table>
 * <caption>Subscribed and paid in, in 万元</caption>
 * <tr><th>day</th><th>factory</th><th>subscribed</th><th>paid in</th></tr>
 * <tr><td>2022-01-10</td><td>{@link #promise}</td><td>+320</td><td>0</td></tr>
 * <tr><td>2022-06-30</td><td>{@link #payment}</td><td>0</td><td>+200</td></tr>
 * <tr><td>2022-12-01</td><td>{@link #inFull}</td><td>+50</td><td>+50</td></tr>
 * <tr><td></td><td>sum</td><td>370</td><td>250</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 *
 * @param party the id of the party that gives
 * @param venture the id of the venture that receives
 * @param kind what is given
 * @param subscribed by how much the promise changes
 * @param paidIn by how much what is paid in changes
 * @param on the day, in the years 1 to 9999
 */
public record Contribution(
        String party, String venture, ContributionKind kind, Money subscribed, Money paidIn, LocalDate on)
        implements Comparable<Contribution>, Serializable {
    private static final int LAST_YEAR = 9999;
    private static final Comparator<Contribution> ORDER = Comparator.comparing(Contribution::venture)
            .thenComparing(Contribution::on)
            .thenComparing(Contribution::party)
            .thenComparing(Contribution::kind)
            .thenComparing(Contribution::subscribed)
            .thenComparing(Contribution::paidIn);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of {@link Ids}, the day lies outside the years 1 to 9999, or
     *     both amounts are zero
     */
    public Contribution {
        Ids.require(party, "Party of a contribution");
        Ids.require(venture, "Venture of a contribution");
        requireNonNull(kind, "kind");
        String subject = "Contribution of " + party + " to " + venture;
        if (on.getYear() < 1 || on.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(subject + " must be made in the years 1 to 9999, but was made " + on);
        }
        if (subscribed.isZero() && paidIn.isZero()) {
            throw new IllegalArgumentException(subject + " must change an amount, but was " + subscribed);
        }
    }

    /** Obtains a promise that is not paid yet. */
    public static Contribution promise(
            String party, String venture, ContributionKind kind, Money subscribed, LocalDate on) {
        return new Contribution(party, venture, kind, subscribed, Money.ZERO, on);
    }

    /** Obtains a payment of what was promised before. */
    public static Contribution payment(
            String party, String venture, ContributionKind kind, Money paidIn, LocalDate on) {
        return new Contribution(party, venture, kind, Money.ZERO, paidIn, on);
    }

    /** Obtains an amount promised and paid in on the same day. */
    public static Contribution inFull(String party, String venture, ContributionKind kind, Money amount, LocalDate on) {
        return new Contribution(party, venture, kind, amount, amount, on);
    }

    /** Orders by venture, day, party, kind and amounts. */
    @Override
    public int compareTo(Contribution other) {
        return ORDER.compare(this, other);
    }

    /** Returns day, party, venture, kind and both amounts, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(on + " " + Prompt.cut(party, 16) + " to " + Prompt.cut(venture, 16) + ", "
                + kind.label().zh() + ": " + subscribed + ", paid in " + paidIn);
    }
}

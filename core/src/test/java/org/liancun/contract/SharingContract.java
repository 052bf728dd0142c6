// SPDX-License-Identifier: Apache-2.0
package org.liancun.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Fractions;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Line;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Split;
import org.liancun.sharing.Step;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.village.Party;

/** The laws of every agreement, whatever its tiers say. */
public interface SharingContract {
    /** Returns the trials on which the laws are tried; annotate the method that answers with {@code @Provide} too. */
    @Provide
    Arbitrary<Trial> trials();

    /** Promise 1, conservation. */
    @Property
    default void payments_and_what_remains_are_the_pot(@ForAll("trials") Trial trial) {
        Settlement settlement = trial.settled();

        Money lines = Money.sum(settlement.payments().values());
        assertThat(lines.plus(settlement.remaining())).isEqualTo(trial.pot().amount());
    }

    /** Promise 2, order-free. */
    @Property
    default void listing_parties_and_holdings_in_another_order_changes_nothing(
            @ForAll("trials") Trial trial, @ForAll Random random) {
        List<Party> parties = new ArrayList<>(trial.register().parties());
        List<Holding> holdings = trial.holdings();
        Collections.shuffle(parties, random);
        Collections.shuffle(holdings, random);
        Register shuffled = Register.asOf(trial.register().asOf(), parties, holdings);

        assertThat(trial.with(shuffled).settled()).isEqualTo(trial.settled());
    }

    /**
     * Promise 4, exact: a payment that is rounded to a unit is less than a unit from the share of what was there to divide. What
     * makes up for the fractions of other settlements has laws of its own.
     */
    @Property
    default void nobody_is_a_fen_off_the_exact_share(@ForAll("trials") Trial trial) {
        for (Step step : trial.settled().steps()) {
            Rounding rounding = step.tier().terms().rounding();
            if (goesByItsKey(step) && !makesUp(step) && rounding.scope() == Rounding.Scope.EACH_PAYMENT) {
                step.lines().forEach(line -> requireExact(step, line, rounding));
            }
        }
    }

    /** Promise 5, explained. */
    @Property
    default void the_reasons_of_every_party_add_up_to_its_payment(@ForAll("trials") Trial trial) {
        Settlement settlement = trial.settled();

        for (Map.Entry<String, Money> payment : settlement.payments().entrySet()) {
            Explanation explanation = settlement.explain(payment.getKey());
            assertThat(explanation.total()).isEqualTo(payment.getValue());
            assertThat(explanation.toString()).hasSizeLessThanOrEqualTo(1_000);
        }
    }

    /** Promise 6, reproducible. */
    @Property
    default void settling_again_at_the_same_time_gives_the_same_to_the_letter(@ForAll("trials") Trial trial) {
        Settlement settlement = trial.settled();

        assertThat(Stream.of(trial, trial, trial).parallel().map(Trial::settled))
                .allMatch(again -> again.equals(settlement) && again.table().equals(settlement.table()));
    }

    /** No payment is negative but that of a backer, and of a tier that is paid in. */
    @Property
    default void nobody_pays_who_is_not_to_pay_in(@ForAll("trials") Trial trial) {
        for (Step step : trial.settled().steps()) {
            boolean paidIn =
                    step.path().endsWith("/backer") || step.tier().split().paysIn();
            assertThat(step.lines())
                    .allMatch(line -> line.paid().signum() == 0 || line.paid().signum() < 0 == paidIn);
        }
    }

    /** Nothing is allotted of a loss, so what is paid comes from backers or from a rounding upwards. */
    @Property
    default void a_loss_is_not_paid_out(@ForAll("trials") Trial trial) {
        Settlement settlement = trial.settled();

        Money overpaid = Money.ZERO;
        for (Step step : settlement.steps()) {
            overpaid = overpaid.minus(step.residual().min(Money.ZERO));
        }
        assertThat(trial.pot().amount().signum() <= 0 && settlement.paid().compareTo(overpaid) > 0)
                .isFalse();
    }

    /** Who holds none of what a tier is divided by gets none of it. */
    @Property
    default void a_zero_weight_gets_nothing(@ForAll("trials") Trial trial) {
        for (Step step : trial.settled().steps()) {
            assertThat(step.lines())
                    .allMatch(line -> line.weight() > 0 || line.paid().isZero());
        }
    }

    /** A tier that takes nothing may stand anywhere. */
    @Property
    default void a_tier_that_takes_nothing_changes_nothing(@ForAll("trials") Trial trial, @ForAll Random random) {
        Agreement agreement = trial.agreement();
        String somebody = trial.register().parties().get(0).id();
        List<Tier> tiers = new ArrayList<>(agreement.tiers());
        Tier neutral = Tier.of("neutral", Base.gross(), Take.share(Ratio.ZERO), Split.to(somebody));
        tiers.add(random.nextInt(tiers.size() + 1), neutral);

        Settlement plain = trial.settled();
        Settlement padded = trial.with(new Agreement(agreement.id(), agreement.name(), tiers))
                .settled();

        assertThat(padded.steps().stream().filter(step -> !step.path().equals("neutral")))
                .containsExactlyElementsOf(plain.steps());
        assertThat(padded.remaining()).isEqualTo(plain.remaining());
        assertThat(padded.next()).isEqualTo(plain.next());
    }

    /** A claims rule that is short goes by the claims, but not in proportion to them; its laws are those of division. */
    private static boolean goesByItsKey(Step step) {
        boolean isShort = step.basis().payable().fen() < step.key().total();
        return !step.tier().split().paysClaims()
                || !isShort
                || step.tier().split().equals(Split.byClaim());
    }

    private static boolean makesUp(Step step) {
        return step.tier().terms().carry() instanceof Fractions;
    }

    private static void requireExact(Step step, Line line, Rounding rounding) {
        long unit = rounding.unit().fen();
        long amount = step.basis().payable().fen();
        boolean wholeUnits = rounding.residual() == Rounding.Residual.LARGEST_REMAINDER;
        BigInteger divided = BigInteger.valueOf(wholeUnits ? amount - amount % unit : amount);
        BigInteger total = BigInteger.valueOf(step.key().total());
        BigInteger paid = BigInteger.valueOf(line.paid().fen()).multiply(total);
        BigInteger off = paid.subtract(divided.multiply(BigInteger.valueOf(line.weight())));
        boolean getsTheResidual = rounding.residual() == Rounding.Residual.LARGEST_WEIGHT;

        assertThat(getsTheResidual || off.signum() == 0 ? BigInteger.ONE.negate() : off.abs())
                .as("%s of %s, times %s", line, step, total)
                .isLessThan(BigInteger.valueOf(unit).multiply(total));
    }
}

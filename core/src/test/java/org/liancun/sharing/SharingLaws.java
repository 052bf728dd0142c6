// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Generated.BOOKS;
import static org.liancun.sharing.Generated.DAY;
import static org.liancun.sharing.Generated.parties;
import static org.liancun.sharing.Generated.pot;
import static org.liancun.sharing.Generated.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.village.Party;

class SharingLaws {
    private static final long LARGE = 1_000_000_000_000_000L;

    @Property
    void payments_and_what_remains_are_the_pot(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -LARGE, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        Settlement settlement = Sharing.settle(agreement, pot(pot), register(holdings), BOOKS);

        Money lines = Money.sum(settlement.payments().values());
        assertThat(lines.plus(settlement.remaining())).isEqualTo(Money.ofFen(pot));
    }

    @Property
    void listing_parties_and_holdings_in_another_order_changes_nothing(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings,
            @ForAll Random random) {
        List<Holding> shuffled = new ArrayList<>(holdings);
        List<Party> parties = new ArrayList<>(parties());
        Collections.shuffle(shuffled, random);
        Collections.shuffle(parties, random);

        assertThat(Sharing.settle(agreement, pot(pot), Register.asOf(DAY, parties, shuffled), BOOKS))
                .isEqualTo(Sharing.settle(agreement, pot(pot), register(holdings), BOOKS));
    }

    /** Whole fen by largest remainder leave nothing, and only a rounding upwards that stays in the pot can overpay. */
    @Property
    void a_step_pays_no_more_than_it_is_allotted_unless_it_rounds_up(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        for (Step step :
                Sharing.settle(agreement, pot(pot), register(holdings), BOOKS).steps()) {
            Rounding rounding = step.tier().terms().rounding();
            boolean mayOverpay =
                    rounding.residual() == Rounding.Residual.REMAINS && rounding.mode() != RoundingMode.DOWN;
            boolean addsUp = rounding.equals(Rounding.TO_FEN);
            assertThat(!mayOverpay && step.residual().signum() < 0).isFalse();
            assertThat(addsUp && !step.residual().isZero()).isFalse();
        }
    }

    @Property
    void nobody_but_a_backer_pays_and_a_loss_pays_nothing_but_what_rounding_overpays(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -LARGE, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        Settlement settlement = Sharing.settle(agreement, pot(pot), register(holdings), BOOKS);

        Money overpaid = Money.ZERO;
        for (Step step : settlement.steps()) {
            boolean backing = step.basis().demanded().signum() < 0;
            assertThat(step.lines()).allMatch(line -> backing || line.paid().signum() >= 0);
            overpaid = overpaid.minus(step.residual().min(Money.ZERO));
        }
        assertThat(pot <= 0 && settlement.paid().compareTo(overpaid) > 0).isFalse();
    }

    @Property
    void a_backed_tier_pays_its_demand_whatever_the_pot(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -LARGE, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        for (Step step :
                Sharing.settle(agreement, pot(pot), register(holdings), BOOKS).steps()) {
            boolean whole = step.tier().terms().backing().isNone();
            assertThat(whole || step.basis().shortfall().isZero()).isTrue();
        }
    }

    @Property
    void the_reasons_of_every_party_add_up_to_its_payment(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        Settlement settlement = Sharing.settle(agreement, pot(pot), register(holdings), BOOKS);

        for (Map.Entry<String, Money> payment : settlement.payments().entrySet()) {
            Explanation explanation = settlement.explain(payment.getKey());
            assertThat(explanation.total()).isEqualTo(payment.getValue());
            assertThat(explanation.toString()).hasSizeLessThanOrEqualTo(1_000);
        }
    }

    @Property
    void a_zero_weight_gets_nothing_and_nobody_is_a_fen_off_its_exact_share(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        for (Step step :
                Sharing.settle(agreement, pot(pot), register(holdings), BOOKS).steps()) {
            for (Line line : step.lines()) {
                boolean toTheFen = step.tier().terms().rounding().equals(Rounding.TO_FEN);
                Money off = line.paid().minus(Money.yuan(step.exactShare(line, 2)));
                assertThat(line.weight() == 0 && !line.paid().isZero()).isFalse();
                assertThat(toTheFen && (off.signum() < 0 || off.fen() > 1)).isFalse();
            }
        }
    }

    @Property
    void a_tier_that_takes_nothing_changes_no_payment(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        List<Tier> tiers = new ArrayList<>(agreement.tiers());
        tiers.add(0, Tier.of("neutral", Base.gross(), Take.share(Ratio.ZERO), Split.to("v0")));
        Agreement longer = new Agreement(agreement.id(), agreement.name(), tiers);

        Settlement plain = Sharing.settle(agreement, pot(pot), register(holdings), BOOKS);
        Settlement padded = Sharing.settle(longer, pot(pot), register(holdings), BOOKS);

        assertThat(padded.remaining()).isEqualTo(plain.remaining());
        plain.payments()
                .forEach((party, paid) -> assertThat(padded.paidTo(party)).isEqualTo(paid));
    }

    @Property(tries = 200)
    void agreements_and_settlements_travel_between_processes(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = LARGE) long pot,
            @ForAll("holdings") List<Holding> holdings)
            throws IOException, ClassNotFoundException {
        Settlement settlement = Sharing.settle(agreement, pot(pot), register(holdings), BOOKS);

        assertThat(travelled(agreement)).isEqualTo(agreement);
        assertThat(travelled(settlement)).isEqualTo(settlement);
        assertThat(travelled(register(holdings))).isEqualTo(register(holdings));
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Generated.holdings();
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    private static Object travelled(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}

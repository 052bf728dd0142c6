// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.contract.SharingContract;
import org.liancun.contract.Trial;
import org.liancun.money.Rounding;

/** The contract, and what else is known of settlements from the inside, over the whole vocabulary. */
class SharingLaws implements SharingContract {
    @Override
    @Provide
    public Arbitrary<Trial> trials() {
        return Generated.trials();
    }

    /** Whole fen by largest remainder leave nothing, and only a rounding upwards that stays in the pot can overpay. */
    @Property
    void a_step_pays_no_more_than_it_is_allotted_unless_it_rounds_up(@ForAll("trials") Trial trial) {
        for (Step step : trial.settled().steps()) {
            Rounding rounding = step.tier().terms().rounding();
            boolean mayOverpay = step.tier().split().paysIn()
                    || rounding.residual() == Rounding.Residual.REMAINS && rounding.mode() != RoundingMode.DOWN;
            boolean addsUp = rounding.equals(Rounding.TO_FEN);
            assertThat(!mayOverpay && step.residual().signum() < 0).isFalse();
            assertThat(addsUp && !step.residual().isZero()).isFalse();
        }
    }

    @Property
    void a_backed_tier_pays_its_demand_whatever_the_pot(@ForAll("trials") Trial trial) {
        for (Step step : trial.settled().steps()) {
            Backing backing = step.tier().terms().backing();
            boolean unlimited = !backing.isNone() && backing.account().isEmpty();
            assertThat(!unlimited || step.basis().shortfall().isZero()).isTrue();
        }
    }

    /** What a tier takes whole and divides by nested tiers is divided as it would be without the tier. */
    @Property
    void an_agreement_inside_a_tier_pays_the_same(@ForAll("trials") Trial trial) {
        Assume.that(trial.pot().amount().signum() >= 0);
        Agreement agreement = trial.agreement();
        Assume.that(agreement.tiers().stream().noneMatch(tier -> tier.terms().carry() instanceof Carry.Losses));
        Tier whole = Tier.of("whole", Base.gross(), Take.everything(), new Split.Tiers(agreement.tiers()));

        Settlement plain = trial.settled();
        Settlement nested = trial.with(Agreement.of(agreement.id(), whole)).settled();

        assertThat(nested.payments()).isEqualTo(plain.payments());
        assertThat(nested.remaining()).isEqualTo(plain.remaining());
        assertThat(nested.next()).isEqualTo(plain.next());
    }

    @Property
    void agreements_and_settlements_travel_between_processes(@ForAll("trials") Trial trial)
            throws IOException, ClassNotFoundException {
        Settlement settlement = trial.settled();

        assertThat(travelled(trial.agreement())).isEqualTo(trial.agreement());
        assertThat(travelled(settlement)).isEqualTo(settlement);
        assertThat(travelled(trial.register())).isEqualTo(trial.register());
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

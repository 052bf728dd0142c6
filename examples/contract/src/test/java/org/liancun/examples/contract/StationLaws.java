// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.contract;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.liancun.contract.SharingContract;
import org.liancun.contract.SteadyContract;
import org.liancun.contract.Trial;
import org.liancun.contract.Trials;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** The laws, tried on an invented agreement: a reserve, 6 % on the capital of two villages, and the rest by their land. */
class StationLaws implements SharingContract, SteadyContract {
    private static final Agreement STATION = Agreement.of(
            "station",
            Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("fund")),
            Tier.of(
                    "capital",
                    Base.remainder(),
                    Take.rate("capital", Who.holding("capital"), Ratio.percent(6)),
                    Split.byClaim()),
            Tier.of("land", Base.remainder(), Take.everything(), Split.by("mu", Who.holding("mu"))));

    private static final Register VILLAGES = Register.asOf(
            LocalDate.of(2026, 12, 31),
            List.of(
                    Party.of("fund", "公积金", PartyKind.FUND),
                    Party.of("east", "东村", PartyKind.VILLAGE),
                    Party.of("west", "西村", PartyKind.VILLAGE)),
            List.of(
                    Holding.of("east", "capital", 300_000),
                    Holding.of("west", "capital", 450_000),
                    Holding.of("east", "mu", "120.5"),
                    Holding.of("west", "mu", "36")));

    @Override
    @Provide
    public Arbitrary<Trial> trials() {
        return Trials.of(STATION, VILLAGES);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Generated;
import org.liancun.sharing.GeneratedRuns;
import org.liancun.sharing.Run;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;

/** Networks of up to four generated agreements that each pay all parties too, what they are given, and their settlements. */
public final class GeneratedNetworks {
    private GeneratedNetworks() {}

    /** A network and what its hops are given. */
    record Given(Network network, Map<String, Run> runs) {
        NetworkSettlement settled() {
            Map<String, Books> books = new TreeMap<>();
            runs.keySet().forEach(hop -> books.put(hop, GeneratedRuns.books()));
            return Networks.settle(network, runs, books);
        }
    }

    static Arbitrary<Given> given() {
        Arbitrary<Part> part = Combinators.combine(
                        Generated.agreements(),
                        GeneratedRuns.runs(),
                        Arbitraries.of("v0", "v1", "v2", "v3", "v4"),
                        Arbitraries.integers().between(0, 7))
                .as(Part::new);
        return part.list().ofMinSize(1).ofMaxSize(4).map(GeneratedNetworks::joined);
    }

    /** Settlements of generated networks. */
    public static Arbitrary<NetworkSettlement> settlements() {
        return given().map(Given::settled);
    }

    /** A hop to be; each bit of {@code draws} stands for an earlier hop from which it draws. */
    private record Part(Agreement agreement, Run run, String payer, int draws) {}

    /** Ids run against the order of settlement, so that the order is not that of the ids. */
    private static Given joined(List<Part> parts) {
        List<Hop> hops = new ArrayList<>();
        Map<String, Run> runs = new TreeMap<>();
        Set<List<String>> drawn = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<String> from = new ArrayList<>();
            for (int earlier = 0; earlier < i; earlier++) {
                boolean draws = (part.draws() >> earlier & 1) == 1;
                if (draws && drawn.add(List.of(id(earlier), part.payer()))) {
                    from.add(id(earlier));
                }
            }
            Agreement agreement = payingAll(part.agreement());
            hops.add(new Hop(id(i), agreement, part.payer(), from));
            runs.put(id(i), GeneratedRuns.fit(agreement, part.run()));
        }
        return new Given(Network.of("generated", hops.toArray(Hop[]::new)), runs);
    }

    /** Adds a tier for all parties at the end, so that every hop pays whoever draws from it. */
    private static Agreement payingAll(Agreement agreement) {
        List<Tier> tiers = new ArrayList<>(agreement.tiers());
        tiers.add(Tier.of("all-parties", Base.remainder(), Take.share(Ratio.percent(50)), Split.equally(Who.all())));
        return new Agreement(agreement.id(), agreement.name(), tiers);
    }

    private static String id(int hop) {
        return "h" + (9 - hop);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.network.GeneratedNetworks;
import org.liancun.network.NetworkDifference;
import org.liancun.network.NetworkSettlement;
import org.liancun.network.Trace;
import org.liancun.sharing.Difference;

/** Networks, and what comes of settling them, come back from their files as they were. */
class NetworkRoundTripLaws {
    @Property(tries = 200)
    void a_network_and_its_settlement_come_back_equal(@ForAll("settlements") NetworkSettlement settled) {
        assertThat(Json.readNetwork(bytes(Json.write(settled.network())))).isEqualTo(settled.network());
        assertThat(Json.readNetworkSettlement(bytes(Json.write(settled)))).isEqualTo(settled);
    }

    @Property(tries = 200)
    void a_trace_comes_back_equal(@ForAll("settlements") NetworkSettlement settled) {
        settled.payments().keySet().forEach(party -> {
            Trace trace = settled.trace(party);
            assertThat(Json.readTrace(bytes(Json.write(trace)))).isEqualTo(trace);
        });
    }

    @Property(tries = 200)
    void differences_come_back_equal(
            @ForAll("settlements") NetworkSettlement before, @ForAll("settlements") NetworkSettlement after) {
        NetworkDifference difference = after.minus(before);
        Difference ofHops = new Difference(
                before.settlements().get(before.settlements().firstKey()),
                after.settlements().get(after.settlements().firstKey()));

        assertThat(Json.readNetworkDifference(bytes(Json.write(difference)))).isEqualTo(difference);
        assertThat(Json.readDifference(bytes(Json.write(ofHops)))).isEqualTo(ofHops);
    }

    @Provide
    Arbitrary<NetworkSettlement> settlements() {
        return GeneratedNetworks.settlements();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Shape.shape;

import org.liancun.network.NetworkDifference;
import org.liancun.sharing.Difference;

/** How differences stand in a file: the two settlements, from which every change and its causes follow. */
final class DifferenceFormat {
    static final Shape<Difference> CONTENT = shape(
            field("before", SettlementFormat.CONTENT, Difference::before),
            field("after", SettlementFormat.CONTENT, Difference::after),
            Difference::new);

    static final Shape<NetworkDifference> NETWORK = shape(
            field("before", NetworkFormat.SETTLED, NetworkDifference::before),
            field("after", NetworkFormat.SETTLED, NetworkDifference::after),
            NetworkDifference::new);

    static final Format<Difference> FILE = Format.of(new Header("liancun-difference", 1), CONTENT);

    static final Format<NetworkDifference> NETWORK_FILE =
            Format.of(new Header("liancun-network-difference", 1), NETWORK);

    private DifferenceFormat() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;

import java.util.List;
import org.liancun.network.Hop;
import org.liancun.network.Network;
import org.liancun.network.NetworkSettlement;
import org.liancun.sharing.Settlement;

/** How networks of agreements and their settlements stand in a file. */
final class NetworkFormat {
    static final Shape<Hop> HOP = shape(
            field("id", OWN_ID, Hop::id),
            field("agreement", AgreementFormat.AGREEMENT, Hop::agreement),
            field("payer", ID, Hop::payer),
            optional("from", list(ID), Hop::from, List.of()),
            Hop::new);

    static final Shape<Network> NETWORK = shape(
            field("id", OWN_ID, Network::id),
            field("name", NAME, Network::name),
            field("hops", list(HOP), Network::hops),
            Network::new);

    static final Entries<String, Settlement> SETTLEMENTS =
            Entries.of("Hop of the settlements", "hop", ID, "settlement", SettlementFormat.CONTENT);

    static final Shape<NetworkSettlement> SETTLED = shape(
            field("network", NETWORK, NetworkSettlement::network),
            field("settlements", SETTLEMENTS.codec(), settled -> SETTLEMENTS.in(settled.settlements())),
            (network, settlements) -> new NetworkSettlement(network, SETTLEMENTS.map(settlements)));

    static final Format<Network> FILE = Format.of(new Header("liancun-network", 1), NETWORK);

    static final Format<NetworkSettlement> SETTLED_FILE =
            Format.of(new Header("liancun-network-settlement", 1), SETTLED);

    private NetworkFormat() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import java.util.List;
import java.util.stream.IntStream;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** A pot divided equally among parties {@code p01}, {@code p02} and so on. */
final class ManyParties {
    private ManyParties() {}

    static Settlement settled(int count, Money pot) {
        List<Party> parties = IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.format("p%02d", i))
                .map(id -> Party.of(id, id, PartyKind.HOUSEHOLD))
                .toList();
        Register register = Register.asOf(Road.REGISTER.asOf(), parties, List.of());
        Tier equal = Tier.of("equal", Base.gross(), Take.everything(), Split.equally(Who.all()));
        return Sharing.settle(Agreement.of("many", equal), pot, register);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Generated;
import org.liancun.sharing.Settlement;

/** What the vocabulary of agreements can say, a file can say. */
class AgreementRoundTripLaws {
    private static final Header HEADER = new Header("liancun-agreement", 1);
    private static final Format<Agreement> AGREEMENT = new Format<>(
            HEADER,
            Shape.shape(
                    HEADER.formatField(),
                    HEADER.versionField(),
                    Field.<Agreement, Agreement>field("agreement", AgreementFormat.AGREEMENT, whole -> whole),
                    (format, version, agreement) -> agreement));

    @Property
    void an_agreement_comes_back_equal(@ForAll("agreements") Agreement agreement) {
        assertThat(reread(AGREEMENT, agreement)).isEqualTo(agreement);
    }

    @Property
    void a_settlement_comes_back_equal(@ForAll("settlements") Settlement settlement) {
        assertThat(reread(SettlementFormat.FILE, settlement)).isEqualTo(settlement);
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    @Provide
    Arbitrary<Settlement> settlements() {
        return Generated.settlements().withoutEdgeCases();
    }

    private static <T> T reread(Format<T> format, T value) {
        return format.read(format.write(value).getBytes(StandardCharsets.UTF_8)).orThrow();
    }
}

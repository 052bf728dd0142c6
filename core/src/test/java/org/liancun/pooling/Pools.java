// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import java.util.List;
import java.util.Map;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Pools that tests share. */
final class Pools {
    static final StockKind LAND = new StockKind("land", Name.of("土地", "land"), Unit.MU, Mobility.STAYS);
    static final StockKind LABOUR = new StockKind("labour", Name.of("用工", "labour"), Unit.of("工日"), Mobility.MOVES);

    private Pools() {}

    /**
     * Two villages of 100 and 60 mu and 300 and 500 days of labour. A mu of rice takes 4 days and yields 400 yuan, a mu of tea takes
     * 10 days and yields 1,200 yuan; rice grows in both, tea only in yi.
     */
    static Pool fields() {
        return new Pool(
                List.of(LAND, LABOUR),
                List.of(
                        Stock.of("jia", "land", 100),
                        Stock.of("jia", "labour", 300),
                        Stock.of("yi", "land", 60),
                        Stock.of("yi", "labour", 500)),
                List.of(
                        option("rice-jia", "jia", 400, 1, 4),
                        option("rice-yi", "yi", 400, 1, 4),
                        option("tea-yi", "yi", 1200, 1, 10)));
    }

    static Option option(String id, String village, long yuan, long land, long labour) {
        return Option.of(id, village, Money.yuan(yuan), Map.of("land", Ratio.of(land), "labour", Ratio.of(labour)));
    }
}

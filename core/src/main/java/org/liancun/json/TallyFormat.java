// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.COUNT;
import static org.liancun.json.Texts.LARGE_NUMBER;
import static org.liancun.json.Texts.WHOLE_NUMBER;

import java.util.List;
import org.liancun.chance.Tally;

/** How a tally stands in a file: sums and bins, all as whole numbers. */
final class TallyFormat {
    static final Entries<Integer, Long> BINS = Entries.of("Bin of a tally", "bin", COUNT, "numbers", WHOLE_NUMBER);

    static final Shape<Tally> TALLY = shape(
            field("count", WHOLE_NUMBER, Tally::count),
            field("sum", LARGE_NUMBER, Tally::sum),
            field("squares", LARGE_NUMBER, Tally::squares),
            field("least", WHOLE_NUMBER, Tally::least),
            field("most", WHOLE_NUMBER, Tally::most),
            optional("bins", BINS.codec(), tally -> BINS.in(tally.bins()), List.of()),
            (count, sum, squares, least, most, bins) -> new Tally(count, sum, squares, least, most, BINS.map(bins)));

    private TallyFormat() {}
}

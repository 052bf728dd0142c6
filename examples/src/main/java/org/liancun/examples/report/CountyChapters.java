// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.List;
import org.liancun.examples.county.County;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.text.Name;

/** The chapters on the income of a made-up county. */
final class CountyChapters {
    private CountyChapters() {}

    static List<Section> of(County county, String heading, Wording wording) {
        CountyIncome income = CountyIncome.of(county, wording);
        Words words = income.words();
        return List.of(
                Section.of(
                        1,
                        heading,
                        new Block.Notice(words.say(
                                Name.of("全部数字均为生成，不反映任何地方。", "Every number is made up and true of no place."))),
                        Grids.prose(
                                words,
                                county.regions().regions().size() - 1 + " 个镇、"
                                        + county.villages().size() + " 个村、"
                                        + county.clusters().size() + " 个片区，账目 "
                                        + county.ledger().size() + " 笔。联营公司的收入不是村的收入，付给村的分红才是。",
                                county.regions().regions().size() - 1 + " towns, "
                                        + county.villages().size() + " villages, "
                                        + county.clusters().size() + " clusters, "
                                        + county.ledger().size()
                                        + " entries. What a joint company earns is no income of villages; what it pays them is.")),
                CountyGrowth.of(income),
                CountyBands.of(income),
                CountyEliminations.of(income),
                CountyRanks.of(income),
                CountyInequality.of(income),
                CountyMonths.of(income));
    }
}

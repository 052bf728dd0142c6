// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.ArrayList;
import java.util.List;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.HtmlPage;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.text.Name;

/** How what a command found out about a model is printed; limits not kept are told in it, or beside what only machines read. */
enum ForeseenFormat {
    /** Tables and pictures of characters. */
    TEXT {
        @Override
        void print(Foreseen found, Console console) {
            console.out().print(whole(found).text());
        }
    },
    /** One document. */
    JSON {
        @Override
        void print(Foreseen found, Console console) {
            tellLimits(found, console);
            console.out().print(found.json());
        }
    },
    /** A header and rows. */
    CSV {
        @Override
        void print(Foreseen found, Console console) {
            tellLimits(found, console);
            console.out().print(found.csv());
        }
    },
    /** A page with pictures, which needs nothing but itself. */
    HTML {
        @Override
        void print(Foreseen found, Console console) {
            console.out().print(HtmlPage.of(whole(found), found.wording()));
        }
    };

    private static final Name LIMITS = Name.of("未遵守的限度", "Limits not kept");

    abstract void print(Foreseen found, Console console);

    private static void tellLimits(Foreseen found, Console console) {
        found.limits().forEach(limit -> console.err().println(found.wording().say(limit)));
    }

    private static Report whole(Foreseen found) {
        Report report = found.report();
        List<Block> limits = new ArrayList<>();
        found.limits()
                .forEach(limit -> limits.add(new Block.Notice(found.wording().say(limit))));
        List<Section> sections = new ArrayList<>();
        if (!limits.isEmpty()) {
            sections.add(new Section(1, found.wording().say(LIMITS), limits));
        }
        sections.addAll(report.sections());
        return new Report(report.title(), sections);
    }
}

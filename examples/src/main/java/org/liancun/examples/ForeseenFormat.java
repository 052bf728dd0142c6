// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import org.liancun.examples.page.HtmlPage;

/** How what a command found out about a model is printed. */
enum ForeseenFormat {
    /** Tables and pictures of characters. */
    TEXT {
        @Override
        String print(Foreseen found) {
            return found.report().text();
        }
    },
    /** One document. */
    JSON {
        @Override
        String print(Foreseen found) {
            return found.json();
        }
    },
    /** A header and rows. */
    CSV {
        @Override
        String print(Foreseen found) {
            return found.csv();
        }
    },
    /** A page with pictures, which needs nothing but itself. */
    HTML {
        @Override
        String print(Foreseen found) {
            return HtmlPage.of(found.report());
        }
    };

    abstract String print(Foreseen found);
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import org.liancun.examples.page.Report;

/** What a command found out about a model, in whatever form it is asked for. */
interface Foreseen {
    /** Returns it for people. */
    Report report();

    /** Returns it as one document. */
    String json();

    /** Returns it as a table. */
    String csv();
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.List;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Wording;
import org.liancun.text.Phrase;

/** What a command found out about a model, in whatever form it is asked for. */
interface Foreseen {
    /** Returns the language in which it is told. */
    Wording wording();

    /** Returns it for people. */
    Report report();

    /** Returns the limits that pots do not keep, each with what it was found in. */
    List<Phrase> limits();

    /** Returns it as one document. */
    String json();

    /** Returns it as a table. */
    String csv();
}

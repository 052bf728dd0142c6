// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.liancun.text.Prose;

/** How much of a document is read, so that no input can take long or fill the memory. House definition. */
final class Limits {
    /** Bytes of a document. */
    static final int BYTES = 64 * 1024 * 1024;

    /** Brackets inside brackets. */
    static final int DEPTH = 100;

    /** Characters of a text. */
    static final int TEXT = Prose.LONGEST;

    /** Characters of a number. */
    static final int NUMBER = 64;

    /** Bytes of the name of a field. */
    static final int FIELD_NAME = 1_000;

    /** Elements of all lists together. */
    static final int ELEMENTS = 1_000_000;

    /** Characters of all formulas together, which are worked out when a dossier is read. */
    static final int FORMULAS = 1_000_000;

    /** Elements of a list whose elements are held against each other, such as the tiers of an agreement. */
    static final int FEW = 1_000;

    /** Parties and holdings times tiers, and one, of all distributions together, which are settled when a dossier is read. */
    static final long PAYMENTS = 5_000_000;

    /** Problems reported; how many more there are is said in the last line. */
    static final int PROBLEMS = 200;

    /** Different values of one type remembered while reading, so that what is repeated is read once. */
    static final int MEMORY = 4_096;

    private Limits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT)
                .maxNumberLength(NUMBER)
                .maxNameLength(FIELD_NAME)
                .build();
    }
}

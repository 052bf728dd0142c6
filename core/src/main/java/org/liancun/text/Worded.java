// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

/** What can be said in words, in Chinese and in English. */
public interface Worded {
    /** Returns the words, in which things are called by their names. */
    Phrase phrase(Names names);

    /** Returns the words, in which things are called by their ids. */
    default Phrase phrase() {
        return phrase(Names.NONE);
    }

    /** Returns the English words, in which things are called by their ids. */
    default String describe() {
        return phrase().en();
    }
}

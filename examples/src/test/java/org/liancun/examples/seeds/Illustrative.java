// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that needs more than its article gives, and says what it made up: the table on the page must say the same. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Illustrative {
    /** What is made up, such as {@code weights and scores}. */
    String value();
}

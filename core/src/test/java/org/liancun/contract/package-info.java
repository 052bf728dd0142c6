// SPDX-License-Identifier: Apache-2.0
/**
 * The laws that every division keeps, for trying on agreements of your own.
 *
 * <p>A <em>trial</em> is one question: an agreement, a pot, a register and books. A <em>contract</em> is an interface of jqwik
 * properties over trials; a test class that implements it and provides trials inherits every law. The library tries the same
 * contracts on agreements that are made up at random.
 *
 * <p>Published as the test-jar of the library. Needs jqwik 1.9.3 and AssertJ on the test class path.
 */
@NullMarked
package org.liancun.contract;

import org.jspecify.annotations.NullMarked;

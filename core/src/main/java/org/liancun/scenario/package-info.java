// SPDX-License-Identifier: Apache-2.0
/**
 * What would happen if (情景推演): a model of some years, changes to it as data, and what comes of both.
 *
 * <p>A <em>model</em> holds who takes part, what earns, and how it is divided, in <em>sections</em> whose entries have ids. A
 * <em>change</em> is one edit at a <em>path</em> during some years; an <em>outlook</em> is the model that holds in each year. A
 * <em>projection</em> works an outlook out with every reason, a <em>program</em> does the same over numbers alone.
 *
 * <p>May use: chance, activity, sharing, plan, ledger, fairness, village, measure, money, text.
 */
@NullMarked
package org.liancun.scenario;

import org.jspecify.annotations.NullMarked;

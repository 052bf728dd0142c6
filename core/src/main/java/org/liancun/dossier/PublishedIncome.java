// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.income.Notion;
import org.liancun.text.Ids;

/**
 * A published figure of income and the notion of income it is stated in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param figure the id of a figure in yuan, 万元 or 亿元, or in one of these per something
 */
public record PublishedIncome(String figure, Notion notion) implements Serializable {

    /**
     * Checks the parts by themselves; the figure is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if the id is not an id
     */
    public PublishedIncome {
        Ids.require(figure, "Figure of a published income");
        requireNonNull(notion, "notion");
    }
}

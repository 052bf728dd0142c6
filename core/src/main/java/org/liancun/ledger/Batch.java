// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/** Entries that were booked together on one day. Immutable and thread-safe. */
record Batch(LocalDate day, List<Chunk> chunks) {

    Batch {
        chunks = ImmutableList.copyOf(chunks);
    }

    long size() {
        long size = 0;
        for (Chunk chunk : chunks) {
            size += chunk.size();
        }
        return size;
    }
}

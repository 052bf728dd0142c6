// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.liancun.text.Name;

/**
 * What is to be seen to in a seat of a body, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param seat the seat; of a post counted per body, that of no village
 * @param holder the id of the holder whom it is about, empty where it is about the seat
 * @param reason why, with the numbers or names
 */
public record SeatFinding(Kind kind, Seat seat, String holder, Name reason)
        implements Comparable<SeatFinding>, Serializable {
    /** What can be found. House definition. */
    public enum Kind {
        /** Fewer hold the post than must. */
        VACANT("空缺", "vacant"),
        /** More hold the post than may. */
        CROWDED("超配", "crowded"),
        /** One holder has this and another seat of the same body; each is counted, the person once. */
        MERGED("一人多职", "merged"),
        /** One holder has two posts that must be held apart. */
        CLASH("职务冲突", "clash"),
        /** The seat was filled otherwise than its rule says. */
        FILLED_OTHERWISE("产生方式不符", "filled otherwise"),
        /** The seat is held ex officio by somebody without the office that gives it. */
        UNENTITLED("无当然资格", "unentitled"),
        /** The holder is not on file where they must be. */
        UNFILED("未备案", "unfiled"),
        /** The holder sits longer than a term lasts. */
        OVER_TERM("超期任职", "over term");

        private final Name label;

        Kind(String zh, String en) {
            label = Name.of(zh, en);
        }

        /** Returns the Chinese and the English word. */
        public Name label() {
            return label;
        }
    }

    private static final Comparator<SeatFinding> ORDER = Comparator.comparing(SeatFinding::seat)
            .thenComparing(SeatFinding::kind)
            .thenComparing(SeatFinding::holder)
            .thenComparing(finding -> finding.reason().zh())
            .thenComparing(finding -> finding.reason().en());

    /** Checks that nothing is missing. */
    public SeatFinding {
        requireNonNull(kind, "kind");
        requireNonNull(seat, "seat");
        requireNonNull(holder, "holder");
        requireNonNull(reason, "reason");
    }

    /** Orders by seat, then by kind, then by holder. */
    @Override
    public int compareTo(SeatFinding other) {
        return ORDER.compare(this, other);
    }

    /** Returns text such as {@code "joint 书记: vacant, must have 1席, but had 0"}. */
    @Override
    public String toString() {
        return seat + ": " + kind.label().en() + (holder.isEmpty() ? "" : " " + holder) + ", " + reason.en();
    }
}

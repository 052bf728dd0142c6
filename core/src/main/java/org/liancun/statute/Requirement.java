// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.measure.Bound;
import org.liancun.measure.Unit;
import org.liancun.text.Phrase;

/** What a rule of approval demands. */
public enum Requirement {
    /** Days between notice, or the opening of the plan, and the meeting. */
    NOTICE("提前天数", "days of notice", Guard.NOTICE_PERIOD_TOO_SHORT, Unit.of("天")) {
        @Override
        long had(Meeting meeting) {
            return meeting.daysOfNotice();
        }

        @Override
        long of(Votes votes) {
            return 1;
        }
    },
    /** Heads present, of all. */
    QUORUM("出席人数", "present", Guard.APPROVAL_QUORUM_FAILED, Unit.NONE) {
        @Override
        long had(Meeting meeting) {
            return meeting.votes().headsPresent();
        }

        @Override
        long of(Votes votes) {
            return votes.heads();
        }
    },
    /** Those in favour, of all. */
    CONSENT_OF_ALL("同意票数", "in favour", Guard.APPROVAL_VOTES_TOO_FEW, Unit.NONE) {
        @Override
        long had(Meeting meeting) {
            return meeting.votes().inFavour();
        }

        @Override
        long of(Votes votes) {
            return votes.all();
        }
    },
    /** Those in favour, of those present. */
    CONSENT_OF_PRESENT("同意票数", "in favour", Guard.APPROVAL_VOTES_TOO_FEW, Unit.NONE) {
        @Override
        long had(Meeting meeting) {
            return meeting.votes().inFavour();
        }

        @Override
        long of(Votes votes) {
            return votes.present();
        }
    };

    private final Phrase label;
    private final Guard guard;
    private final Unit unit;

    Requirement(String zh, String en, Guard guard, Unit unit) {
        this.label = new Phrase(zh, en);
        this.guard = guard;
        this.unit = unit;
    }

    /** Returns what is counted, in Chinese and in English. */
    public Phrase label() {
        return label;
    }

    /** Returns the guard that watches over it. */
    public Guard guard() {
        return guard;
    }

    /** Returns days, or nothing for votes. */
    public Unit unit() {
        return unit;
    }

    /** Returns what a meeting had of it. */
    abstract long had(Meeting meeting);

    /** Returns the whole of which a part is demanded; 1 where a number is. */
    abstract long of(Votes votes);

    /** Returns the smallest whole number that reaches a bound of the whole: 667 for two thirds of 1,000, 501 for more than half. */
    long needed(Bound least, Votes votes) {
        long whole = of(votes);
        Rate exact = Rate.of(least.at()).times(Rate.of(whole, 1));
        long floor = exact.above().divide(exact.below()).longValueExact();
        boolean enough = least.isIncluded() && Rate.of(floor, 1).isAtLeast(exact);
        return enough ? floor : floor + 1;
    }
}

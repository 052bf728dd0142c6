// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/** Which activities an effect is about. All cases are immutable and thread-safe. */
public sealed interface Among extends Worded, Serializable {
    /** Obtains all activities. */
    static Among all() {
        return new Every();
    }

    /** Obtains the activities of a kind; there may be none. */
    static Among kind(String kind) {
        return new Kind(kind);
    }

    /** Obtains the activities with some ids. */
    static Among named(String... ids) {
        return new Named(List.of(ids));
    }

    /** Tells whether an activity is one of them. */
    boolean has(Activity activity);

    /** Returns the ids that it names; none where it is told otherwise which activities are meant. */
    default List<String> ids() {
        return List.of();
    }

    /** Returns the kind that is meant, if it is told by a kind. */
    default Optional<String> asKind() {
        return Optional.empty();
    }

    /** Returns the id of an activity that is named and not among those that are known, if there is one. */
    default Optional<String> unknown(List<String> known) {
        return Optional.empty();
    }

    /** Tells whether each of them must have what is to be changed; others are passed over where they have not. */
    default boolean isExact() {
        return false;
    }

    /** All activities. */
    record Every() implements Among {
        @Override
        public boolean has(Activity activity) {
            return true;
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("全部活动", "all activities");
        }
    }

    /**
     * Those of a kind.
     *
     * @param kind the kind
     */
    record Kind(String kind) implements Among {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is none
         */
        public Kind {
            Ids.require(kind, "Kind of an effect's activities");
        }

        @Override
        public boolean has(Activity activity) {
            return activity.kind().equals(kind);
        }

        @Override
        public Optional<String> asKind() {
            return Optional.of(kind);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("各%s活动", "each %s", names.phrase(kind));
        }
    }

    /**
     * Those with some ids.
     *
     * @param ids their ids, at least one, each once
     */
    record Named(List<String> ids) implements Among {
        /**
         * Copies the ids.
         *
         * @throws IllegalArgumentException if there is none, one is no id, or one stands twice
         */
        public Named {
            ids = Ids.once(ids, "Activity of an effect");
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("Effect must name at least 1 activity, but named 0");
            }
        }

        @Override
        public boolean has(Activity activity) {
            return ids.contains(activity.id());
        }

        @Override
        public Optional<String> unknown(List<String> known) {
            return ids.stream().filter(id -> !known.contains(id)).findFirst();
        }

        @Override
        public boolean isExact() {
            return true;
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.list(ids.stream().map(names::phrase).toList());
        }
    }
}

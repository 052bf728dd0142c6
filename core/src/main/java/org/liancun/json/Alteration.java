// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.liancun.money.Ratio;

/** What is to become of what stands at a place of a document. */
sealed interface Alteration {
    /**
     * Returns what becomes of a value, or nothing if it goes.
     *
     * @throws IllegalArgumentException if it cannot become that
     */
    <T> Optional<T> of(T value, Codec<T> codec, Route route);

    /** Returns what comes to a place where nothing stands, or nothing if only what stands there can be altered. */
    <T> Optional<T> ofNothing(Codec<T> codec);

    /** Another value, as it would stand in a file. */
    record Put(String json) implements Alteration {
        @Override
        public <T> Optional<T> of(T value, Codec<T> codec, Route route) {
            return ofNothing(codec);
        }

        @Override
        public <T> Optional<T> ofNothing(Codec<T> codec) {
            return Optional.of(Format.readPlain(json.getBytes(StandardCharsets.UTF_8), codec)
                    .orThrow());
        }
    }

    /** Nothing any more. */
    record Drop() implements Alteration {
        @Override
        public <T> Optional<T> of(T value, Codec<T> codec, Route route) {
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> ofNothing(Codec<T> codec) {
            return Optional.empty();
        }
    }

    /** Another number, worked out of the one that stands there. */
    record Compute(UnaryOperator<Ratio> arithmetic) implements Alteration {
        @Override
        public <T> Optional<T> of(T value, Codec<T> codec, Route route) {
            return Optional.of(codec.computed(value, arithmetic, route));
        }

        @Override
        public <T> Optional<T> ofNothing(Codec<T> codec) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * A way by which people come to work for a village (人才渠道): 雁归工程, 育苗工程. Immutable and thread-safe.
 *
 * @param name what people call it
 * @param people how many it brought, in persons; unbounded where the source does not say
 */
public record TalentChannel(Name name, Quantity people) implements Serializable {
    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if it does not count persons
     */
    public TalentChannel {
        requireNonNull(name, "name");
        if (!people.unit().equals(Unit.PERSON)) {
            throw new IllegalArgumentException(
                    "Channel " + name + " must count " + Unit.PERSON + ", but counted " + people);
        }
    }

    /** Obtains a channel of which the source does not say how many it brought. */
    public static TalentChannel named(String name) {
        return new TalentChannel(Name.of(name), Quantity.unbounded(Unit.PERSON).notNegative());
    }

    /** Returns how many came by all channels if nobody came by two; sources do not say that nobody did. */
    public static Quantity ifDisjoint(Collection<TalentChannel> channels) {
        return channels.stream().map(TalentChannel::people).reduce(Quantity.of(0, Unit.PERSON), Quantity::plus);
    }

    /** Returns text such as {@code "乡贤入乡 700人"}. */
    @Override
    public String toString() {
        return name + " " + people;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.measure.Quantities;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * The ways by which people come to work for villages, as a source tells them (雁归工程, 育苗工程). Immutable and thread-safe.
 *
 * @param channels the ways, at least one, each once, counted by the people they brought
 */
public record PublishedTalent(String id, Name name, List<Counted> channels, List<String> facts) implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, there is no channel, or a channel or fact stands twice
     */
    public PublishedTalent {
        facts = Told.facts(id, name, facts);
        channels = Told.once(channels, "Channel of " + id);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("Talent " + id + " must have at least 1 channel, but had 0");
        }
    }

    @Override
    public Name kind() {
        return Name.of("人才渠道", "channels of talent");
    }

    @Override
    public Map<String, Counted> counted() {
        return Told.counted("channels", channels);
    }

    @Override
    public Optional<Unit> unit() {
        return Optional.of(Unit.PERSON);
    }

    /**
     * Returns the channels with their numbers; of one without a figure nothing is known but that it is not negative.
     *
     * @throws IllegalArgumentException if a figure is unknown or does not count persons
     */
    public List<TalentChannel> channels(Quantities figures) {
        return channels.stream()
                .map(channel -> new TalentChannel(
                        channel.name(), channel.in(figures, Unit.PERSON).notNegative()))
                .toList();
    }
}

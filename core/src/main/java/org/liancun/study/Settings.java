// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.money.Ratio;

/** One search among settings of levers, nearest first. Mutable, for one calculation. */
final class Settings {
    private final List<Lever> levers;
    private final Function<SortedMap<String, Ratio>, Stay> trial;
    private final SortedMap<String, Ratio> setting = new TreeMap<>();
    private long tried;
    private @Nullable Remedy best;

    Settings(List<Lever> levers, Function<SortedMap<String, Ratio>, Stay> trial) {
        this.levers = List.copyOf(levers);
        this.trial = trial;
        long settings = 1;
        for (Lever lever : levers) {
            long width = lever.down() + lever.up() + 1;
            settings = width > Keeping.MOST ? width : settings * width;
            if (settings > Keeping.MOST) {
                throw new IllegalArgumentException("Settings of levers must be at most " + Keeping.MOST
                        + " to try them one by one, but were " + settings + " and more. Take larger steps.");
            }
        }
    }

    Remedy search() {
        long furthest = levers.stream()
                .mapToLong(lever -> Math.max(lever.down(), lever.up()))
                .sum();
        for (long steps = 0; steps <= furthest; steps++) {
            if (at(0, steps, steps)) {
                break;
            }
        }
        Remedy found = requireNonNull(best);
        return new Remedy(found.values(), found.steps(), found.stay(), tried);
    }

    /** Tries all settings in which the levers from a place on take so many steps together, until everybody stays. */
    private boolean at(int place, long left, long steps) {
        if (place == levers.size()) {
            return left == 0 && keeps(steps);
        }
        Lever lever = levers.get(place);
        for (long move = -Math.min(left, lever.down()); move <= Math.min(left, lever.up()); move++) {
            boolean isLast = place == levers.size() - 1;
            if (!isLast || Math.abs(move) == left) {
                setting.put(lever.input().id(), lever.at(move));
                if (at(place + 1, left - Math.abs(move), steps)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean keeps(long steps) {
        tried++;
        Stay stay = trial.apply(new TreeMap<>(setting));
        if (best == null
                || stay.check().shortfall().compareTo(best.stay().check().shortfall()) < 0) {
            best = new Remedy(setting, steps, stay, tried);
        }
        return stay.holds();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of packages in {@code docs/architecture.md}: on which floor each stands and what it may use. A new package is a
 * new row there.
 */
final class House {
    /** The package of the static door, which has no name below the root. */
    static final String DOOR = "";

    private static final String NOTHING = "nothing";
    private static final String EVERY_LOWER_FLOOR = "every lower floor";

    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d) \\| `([a-z.]+)` \\| [^|]+ \\| ([^|]+) \\|");
    private static final List<Room> ROOMS = read();

    private House() {}

    /** One row: the words are those that follow "May use:" in the comment of the package. */
    record Room(int floor, String name, String words) {
        Set<String> mayUse() {
            return switch (words) {
                case NOTHING -> Set.of();
                case EVERY_LOWER_FLOOR ->
                    ROOMS.stream()
                            .filter(room -> room.floor < floor)
                            .map(Room::name)
                            .collect(toUnmodifiableSet());
                default -> Set.of(words.split(", "));
            };
        }
    }

    private static List<Room> read() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Room(Integer.parseInt(row.group(1)), name(row.group(2)), row.group(3)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(String room) {
        return room.equals("org.liancun") ? DOOR : room;
    }

    static List<Room> rooms() {
        return ROOMS;
    }

    static Optional<Room> room(String name) {
        return ROOMS.stream().filter(room -> room.name.equals(name)).findFirst();
    }
}

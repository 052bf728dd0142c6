// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;
import org.liancun.text.Prose;

/**
 * Something that earns: it does a quantity, and has items that bring in or cost so much (经营活动).
 *
 * <p>This one form is behind all kinds; {@link ActivityKinds} has the usual ones by name. Its profit of a year is what its items bring
 * in less what they cost, each to the fen, and may be a loss. Immutable and thread-safe.
 *
 * @param id the id
 * @param name what it is called
 * @param kind what kind of activity it is, an id such as {@code "crop"}; any word will do, and effects can name it
 * @param owner the id of the party that runs it
 * @param size how much is done
 * @param items what it sells and what it costs, each id once
 * @param cycle in which years it is on
 * @param source where its terms are from; {@code ""} where the factors say it
 */
public record Activity(
        String id, Name name, String kind, String owner, Size size, List<Item> items, Cycle cycle, String source)
        implements Serializable {
    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if an id breaks the rule, or two items have the same
     */
    public Activity {
        Ids.require(id, "Activity id");
        requireNonNull(name, "name");
        Ids.require(kind, "Kind of activity " + id);
        Ids.require(owner, "Owner of activity " + id);
        requireNonNull(size, "size");
        items = ImmutableList.copyOf(items);
        Ids.requireOnce(items, Item::id, "Item of activity " + id);
        requireNonNull(cycle, "cycle");
        Prose.require(source, "Source of activity", id);
    }

    /** Obtains an activity of every year. */
    public static Activity of(String id, Name name, String kind, String owner, Size size, Item... items) {
        return new Activity(id, name, kind, owner, size, List.of(items), Cycle.YEARLY, "");
    }

    /** Returns the activity with one more item, or with another in place of the one with its id. */
    public Activity with(Item item) {
        boolean known = items.stream().anyMatch(each -> each.id().equals(item.id()));
        List<Item> others = known
                ? items.stream()
                        .map(each -> each.id().equals(item.id()) ? item : each)
                        .toList()
                : Stream.concat(items.stream(), Stream.of(item)).toList();
        return new Activity(id, name, kind, owner, size, others, cycle, source);
    }

    /** Returns the activity with another size. */
    public Activity with(Size other) {
        return new Activity(id, name, kind, owner, other, items, cycle, source);
    }

    /** Returns the activity with another cycle. */
    public Activity with(Cycle other) {
        return new Activity(id, name, kind, owner, size, items, other, source);
    }

    /** Returns the activity with the source of its terms. */
    public Activity from(String said) {
        return new Activity(id, name, kind, owner, size, items, cycle, said);
    }

    /** Returns every factor of the size, the prices and the orders, in their order. */
    public List<Factor> factors() {
        Stream<Factor> sized = Stream.concat(size.quantity().stream(), size.capacity().stream());
        Stream<Factor> priced = items.stream()
                .flatMap(item -> Stream.of(
                                item.price(),
                                item.order().quantity(),
                                item.order().price())
                        .flatMap(List::stream));
        return Stream.concat(sized, priced).toList();
    }

    /** Returns id, kind, owner and items: {@code "rice: crop of jia, [sales, growing]"}. */
    @Override
    public String toString() {
        return Prompt.line(id + ": " + kind + " of " + owner + ", "
                + items.stream().map(Item::id).toList());
    }
}

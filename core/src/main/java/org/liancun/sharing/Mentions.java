// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/** Gathers mentions from the parts of an agreement. */
final class Mentions {
    private Mentions() {}

    /** Obtains one mention, by the part that is the id. */
    static List<Mention> of(Mention.Kind kind, String part, String id) {
        return List.of(new Mention(kind, id, "", part));
    }

    /** Returns the mentions of one part after another. */
    @SafeVarargs
    static List<Mention> all(List<Mention>... parts) {
        ImmutableList.Builder<Mention> all = ImmutableList.builder();
        for (List<Mention> part : parts) {
            all.addAll(part);
        }
        return all.build();
    }

    /** Returns the mentions of a part, as they stand in the whole. */
    static List<Mention> in(String part, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Mention(mention.kind(), mention.id(), mention.path(), part + "/" + mention.at()))
                .toList();
    }

    /** Returns the mentions of each of several parts, as they stand in the whole. */
    static <T> List<Mention> each(String part, List<T> items, Function<T, List<Mention>> mentions) {
        ImmutableList.Builder<Mention> all = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            all.addAll(in(part + "/" + i, mentions.apply(items.get(i))));
        }
        return all.build();
    }

    /** Returns several ids of one kind. */
    static List<Mention> ids(Mention.Kind kind, String part, List<String> ids) {
        ImmutableList.Builder<Mention> all = ImmutableList.builder();
        for (int i = 0; i < ids.size(); i++) {
            all.addAll(of(kind, part + "/" + i, ids.get(i)));
        }
        return all.build();
    }

    /** Returns the mentions as those of a tier or a slice. */
    static List<Mention> by(String id, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Mention(
                        mention.kind(),
                        mention.id(),
                        mention.path().isEmpty() ? id : id + "/" + mention.path(),
                        mention.at()))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.io.Serializable;
import java.util.Comparator;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * A post (职务) of a body, whoever holds it; how many hold it is told by the {@link SeatRule} of the same title.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the id of the body
 * @param title what the holder is called, in the Chinese words of the seat rule of the body
 */
public record Post(String body, String title) implements Comparable<Post>, Serializable {
    private static final Comparator<Post> ORDER =
            Comparator.comparing(Post::body).thenComparing(Post::title);

    /**
     * Checks the id and the title.
     *
     * @throws IllegalArgumentException if the id breaks the rule for ids, or the title that for names
     */
    public Post {
        Ids.require(body, "Body of a post");
        Name.of(title);
    }

    /** Orders by body, then by title. */
    @Override
    public int compareTo(Post other) {
        return ORDER.compare(this, other);
    }

    /** Returns text such as {@code "joint 书记"}, shortened to 60 characters. */
    @Override
    public String toString() {
        return Clip.of(body + " " + title);
    }
}

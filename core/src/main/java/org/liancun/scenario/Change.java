// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.liancun.measure.Period;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.Prose;

/**
 * A change of a model, as data (情景变更): what happens where, in which years, and why.
 *
 * <p>Rice at 70 % of its yield in 2026: {@code new Change("drought", Edit.times(Ratio.percent(70)), "drivers/rice-yield",
 * Period.year(2026), "drought")}. Immutable and thread-safe.
 *
 * @param id the id by which conflicts and attributions refer to it
 * @param edit what happens there
 * @param path the place in the file format of models, with keys and ids in place of indexes:
 *     {@code "agreements/2023/tiers/reserve/take/ratio"}
 * @param during the whole years in which it holds
 * @param reason why, or {@code ""}
 */
public record Change(String id, Edit edit, String path, Period during, String reason) implements Serializable {
    private static final Pattern PATH = Pattern.compile("[^/]+(/[^/]+)+");
    /** An index in a list of an entry; of drivers, what looks like one is a year. */
    private static final Pattern INDEXED = Pattern.compile("(?!drivers/)[^/]+/[^/]+/(.+/)?[0-9]+");

    private static final int LONGEST = 1_000;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, the path does not begin with a section and an entry, the
     *     period is not of whole years, or the reason is too long
     */
    public Change {
        Ids.require(id, "Change id");
        requireNonNull(edit, "edit");
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("Path of change " + id
                    + " must be at least two steps joined by '/', but was \"" + Clip.of(path) + "\"");
        }
        List<String> sections = Section.ALL.stream().map(Section::name).toList();
        Nearest.requireKnown(
                "Section in the path of change " + id, List.of(path.substring(0, path.indexOf('/'))), sections);
        Years.requireWhole(during, "Period of change " + id);
        Prose.require(reason, "Reason of change", id);
    }

    /** Obtains a change that always holds and is not explained. */
    public static Change of(String id, Edit edit, String path) {
        return new Change(id, edit, path, Period.ALWAYS, "");
    }

    /** Returns the same change in other years. */
    public Change over(Period other) {
        return new Change(id, edit, path, other, reason);
    }

    /** Tells whether the change holds in a year. */
    public boolean holdsIn(int year) {
        return during.contains(Years.lastDay(year));
    }

    /**
     * Tells whether two changes cannot both be meant, since their order matters: they overlap in time, and one is at the place of the
     * other or inside it, or drops an element that is known by its index alone and so moves what stands in the same list. Two
     * that multiply one number, or two that add to one, can both be meant.
     */
    public boolean conflictsWith(Change other) {
        boolean together = path.equals(other.path) && edit.goesWith(other.edit);
        boolean touching = isWithin(other.path) || other.isWithin(path) || moves(other) || other.moves(this);
        return during.overlaps(other.during) && touching && !together;
    }

    private boolean isWithin(String outer) {
        return path.equals(outer) || path.startsWith(outer + "/");
    }

    private boolean moves(Change other) {
        return edit.takesAway()
                && INDEXED.matcher(path).matches()
                && other.path.startsWith(path.substring(0, path.lastIndexOf('/') + 1));
    }

    /** Returns the change as a sentence: 2026年，drivers/rice-yield变为原来的70%（drought）。 */
    public Phrase phrase() {
        Phrase what = edit.phrase(Phrase.same(path));
        Phrase dated =
                during.equals(Period.ALWAYS) ? what : Phrase.of("%2$s，%1$s", "%s, %s", what, Years.phrase(during));
        return reason.isEmpty()
                ? Phrase.of("%s。", "%s.", dated)
                : Phrase.of("%s（%s）。", "%s (%s).", dated, Phrase.same(reason));
    }

    /** Returns id and English sentence, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(id + ": " + phrase().en());
    }
}

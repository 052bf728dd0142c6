// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.TextTable;
import org.liancun.text.Worded;

/** The words of a report about one dossier: captions in its language, and names for ids. */
final class Words {
    private final Wording wording;
    private final Names names;

    private Words(Wording wording, Names names) {
        this.wording = wording;
        this.names = names;
    }

    /** Obtains the captions alone. */
    static Words of(Wording wording) {
        return new Words(wording, Names.NONE);
    }

    /** Obtains the captions and the names in a dossier. */
    static Words of(Wording wording, Dossier dossier) {
        return new Words(wording, Naming.of(dossier));
    }

    /** Obtains the captions and some names. */
    static Words of(Wording wording, Names names) {
        return new Words(wording, names);
    }

    Wording wording() {
        return wording;
    }

    String say(Caption caption) {
        return wording.say(caption.label());
    }

    String say(Name word) {
        return wording.say(word);
    }

    /** Returns what something says of itself, in which things are called by their names. */
    String say(Worded thing) {
        return wording.say(thing.phrase(names));
    }

    String name(Name name) {
        return wording.name(name);
    }

    /** Returns the name of what an id stands for, or the id where nothing in the dossier bears it. */
    String nameOf(String id) {
        Name name = names.byId().get(id);
        return name == null ? id : wording.name(name);
    }

    /** Returns the Chinese name of what an id stands for, for places with little room. */
    String shortNameOf(String id) {
        Name name = names.byId().get(id);
        return name == null ? id : name.zh();
    }

    /** Returns a period, or a dash for one without beginning and end. */
    static String period(Period period) {
        return period.equals(Period.ALWAYS) ? "–" : period.toString();
    }

    /** Returns the Chinese name and the amount, the English name on a second line, for the label of a picture. */
    static String label(Name name, Money amount) {
        String first = name.zh() + " " + Amounts.plain(amount);
        return name.en().equals(name.zh()) ? first : first + "\n" + name.en();
    }

    /** Returns a table, or the statement that the source is silent when it would have no rows. */
    Block grid(List<List<String>> rows, Caption... headings) {
        return grid(0, rows, headings);
    }

    /** Returns a table of which the last columns are for a page only, or the statement that the source is silent. */
    Block grid(int pageOnly, List<List<String>> rows, Caption... headings) {
        return rows.isEmpty()
                ? new Block.Prose(say(Caption.SILENT))
                : new Block.Grid(new TextTable(headings(headings), rows), pageOnly);
    }

    /** Returns a table, or nothing when it would have no rows. */
    Optional<Block> gridIfAny(List<List<String>> rows, Caption... headings) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(grid(rows, headings));
    }

    /** Returns what a figure printed, with its id, or that it is not told when no figure is named. */
    String figure(Dossier dossier, String id) {
        return dossier.figure(id)
                .map(figure -> figure.quantity() + " [" + id + "]")
                .orElseGet(() -> say(Caption.NOT_TOLD));
    }

    List<String> headings(Caption... captions) {
        return Arrays.stream(captions).map(this::say).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** The words of a report about one dossier: captions in its language, and names for ids. */
final class Words {
    private final Wording wording;
    private final Map<String, Name> names = new HashMap<>();

    private Words(Wording wording) {
        this.wording = wording;
    }

    /** Obtains the captions alone. */
    static Words of(Wording wording) {
        return new Words(wording);
    }

    /** Obtains the captions and the names in a dossier. */
    static Words of(Wording wording, Dossier dossier) {
        Words words = new Words(wording);
        words.names.put(dossier.id(), dossier.title());
        dossier.economy().parties().forEach(party -> words.names.put(party.id(), party.name()));
        dossier.linkage().resources().forEach(resource -> words.names.put(resource.id(), resource.name()));
        dossier.organization().bodies().forEach(body -> words.names.put(body.id(), body.name()));
        dossier.places().regions().regions().forEach(region -> words.names.put(region.id(), region.name()));
        dossier.places().clusters().forEach(cluster -> words.names.put(cluster.id(), cluster.name()));
        dossier.places().villages().forEach(village -> words.names.put(village.id(), village.name()));
        return words;
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

    String name(Name name) {
        return wording.name(name);
    }

    /** Returns the name of what an id stands for, or the id where nothing in the dossier bears it. */
    String nameOf(String id) {
        Name name = names.get(id);
        return name == null ? id : wording.name(name);
    }

    /** Returns the Chinese name of what an id stands for, for places with little room. */
    String shortNameOf(String id) {
        Name name = names.get(id);
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

    List<String> headings(Caption... captions) {
        return Arrays.stream(captions).map(this::say).toList();
    }
}

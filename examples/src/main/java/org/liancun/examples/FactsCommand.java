// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Section;
import org.liancun.examples.report.FactIndex;
import org.liancun.examples.report.FactResults;
import org.liancun.examples.report.FactSheet;
import org.liancun.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds facts by id or by word. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints a fact, where it stands in its dossier and what is computed from it; "
                + "for a word, lists the facts that have it.")
final class FactsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "FACT",
            description = "Id such as S0-064, or a word in Chinese or English, or part of an id.")
    private String wanted = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Dossiers to search; by default those of the five areas.")
    private List<Path> files = List.of();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Format format = new Format();

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Dossier> dossiers = files.isEmpty()
                ? DossierFiles.shipped(DossierFiles.AREAS)
                : DossierFiles.read(files, console, language.locale());
        List<FactIndex> indexes = dossiers.stream().map(FactIndex::of).toList();
        List<FactIndex> exact =
                indexes.stream().filter(each -> each.facts().contains(wanted)).toList();
        List<FactIndex> found =
                indexes.stream().filter(each -> !each.find(wanted).isEmpty()).toList();
        if (found.isEmpty()) {
            throw unknown(indexes);
        }
        if (format.isJson()) {
            console.out().println(exact.isEmpty() ? FactResults.ofWord(found, wanted) : FactResults.of(exact, wanted));
        } else if (exact.isEmpty()) {
            print(found.stream().map(this::list).toList());
        } else {
            print(exact.stream()
                    .map(index -> FactSheet.of(index, wanted, language.wording()))
                    .toList());
        }
        return Main.OK;
    }

    private Section list(FactIndex index) {
        return Section.of(
                1, index.title(language.wording()), FactSheet.list(index, index.find(wanted), language.wording()));
    }

    private void print(List<Section> sections) {
        console.out()
                .print(String.join("\n", sections.stream().map(Section::text).toList()));
    }

    private Refusal unknown(List<FactIndex> indexes) {
        TreeSet<String> known = new TreeSet<>();
        indexes.forEach(index -> known.addAll(index.facts()));
        indexes.forEach(index -> index.words().forEach(known::add));
        String meant =
                Nearest.to(wanted, known).map(near -> "。是否为 " + near + "？").orElse("");
        return Refusal.ofUsage(language.say(
                "事实应为编号或档案中的词，实为 " + wanted + meant,
                "Fact must be an id or a word of the dossiers, but was " + wanted + Nearest.advice(wanted, known)));
    }
}

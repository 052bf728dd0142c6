// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Places;
import org.liancun.income.By;
import org.liancun.income.Incomes;
import org.liancun.income.Notion;
import org.liancun.income.Partial;
import org.liancun.income.Rollup;
import org.liancun.json.Loading;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Sums;
import org.liancun.measure.Period;
import org.liancun.text.Phrase;
import org.liancun.village.Village;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sums the income in a file by anything, without counting a payment between villages twice. */
@Command(
        name = "rollup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Sums the income of villages, counting what they pay each other once.",
        footer = {
            "",
            "Example: liancun rollup books.csv --places county.json --by township,year --notion OPERATING_TYPE"
        })
final class RollupCommand implements Callable<Integer> {
    private static final Phrase NOTION = new Phrase("收入口径", "Notion of income");

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A dossier, or entries as JSON lines (.jsonl, .ndjson) or CSV (.csv).")
    private Path file = Path.of("");

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "WORD",
            description =
                    "What lines are for: village, cluster, township, county, prefecture, province, year, half, quarter, "
                            + "month, account, counterparty, origin; several with commas. Without it, the total.")
    private List<String> by = List.of();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "The time looked at, such as 2024 or 2024-Q1; by default all.")
    private Optional<String> period = Optional.empty();

    @Option(names = "--notion", paramLabel = "ID", description = "The notion of income; by default ${DEFAULT-VALUE}.")
    private String notion = Notion.TOTAL.id();

    @Option(
            names = "--places",
            paramLabel = "DOSSIER",
            description =
                    "Villages, clusters and regions for entries; without it, every recipient counts as a village.")
    private Optional<Path> places = Optional.empty();

    @Option(
            names = "--partial",
            paramLabel = "REFUSED|LEFT_OUT|COUNTED",
            description = "Entries during which a village joined or left a cluster; by default ${DEFAULT-VALUE}.")
    private Partial partial = Partial.REFUSED;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How the result is printed; by default ${DEFAULT-VALUE}.")
    private RollupFormat format = RollupFormat.TEXT;

    @Option(names = "--keep-good", description = "Leaves bad rows out instead of refusing the file.")
    private boolean keepsGood;

    @Option(
            names = "--bad",
            paramLabel = "N",
            description = "How many bad rows to tell of; by default ${DEFAULT-VALUE}.")
    private int told = 20;

    @Mixin
    private Columns columns = new Columns();

    @Mixin
    private Language language = new Language();

    RollupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Dossier> dossier = (EntryFiles.isEntries(file) ? places : Optional.of(file))
                .map(path -> DossierFiles.read(path, console, language.locale()));
        Places around = dossier.map(Dossier::places).orElse(Places.NONE);
        try {
            Incomes incomes = incomes(dossier);
            Rollup rollup = period.map(Period::parse)
                    .map(incomes::during)
                    .orElse(incomes)
                    .by(wanted(incomes), ways(around));
            console.out().print(format.print(rollup, language.locale()));
            return Main.OK;
        } catch (IllegalArgumentException refused) {
            throw Refusal.ofUsage(refused.getMessage());
        }
    }

    private Incomes incomes(Optional<Dossier> dossier) {
        if (!EntryFiles.isEntries(file)) {
            return dossier.orElseThrow().villageIncome();
        }
        Loading how = keepsGood ? Loading.keepingGoodRows(told) : Loading.allOrNothing(told);
        Ledger ledger = EntryFiles.load(file, how, columns, console, language);
        return Incomes.of(ledger, dossier.map(RollupCommand::villages).orElseGet(() -> recipients(ledger)));
    }

    private Notion wanted(Incomes incomes) {
        List<String> ids =
                incomes.accounting().notions().stream().map(Notion::id).toList();
        Refusal.unlessKnown(notion, ids, NOTION, language);
        return incomes.accounting().notion(notion);
    }

    private By[] ways(Places around) {
        return new Ways(around, partial).of(by, language);
    }

    private static Collection<String> villages(Dossier dossier) {
        return dossier.places().villages().stream().map(Village::id).toList();
    }

    private static Collection<String> recipients(Ledger ledger) {
        return Sums.of(ledger, Keys.groups(party -> party)).lines().stream()
                .map(line -> line.groups().get(0))
                .toList();
    }
}

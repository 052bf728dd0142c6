// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liancun.bands.PolicyTable;
import org.liancun.coalition.Game;
import org.liancun.dossier.Dossier;
import org.liancun.network.Network;
import org.liancun.network.NetworkDifference;
import org.liancun.network.NetworkSettlement;
import org.liancun.network.Trace;
import org.liancun.scenario.Scenario;
import org.liancun.sharing.Difference;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Journal;
import org.liancun.sharing.Settlement;
import org.liancun.statute.Finding;
import org.liancun.study.StudyResult;

/**
 * Reads and writes dossiers as JSON, and what comes of settling: settlements, explanations,
 * differences, journals, records of runs, networks, traces and findings; and tables of policies and games.
 *
 * <p>The format is described in {@code docs/format.md}. What is written reads back as an equal value, and equal values are
 * written as the same text: fields in a fixed order, two spaces a level, line feeds.
 *
 * <p>No content takes long or fills the memory: documents of more than 64 MB, brackets nested deeper than 100, texts of more
 * than 100,000 characters and what else {@code docs/format.md} lists are problems like any other. At most 200 problems are
 * listed; a last one then says how many more there are.
 */
public final class Json {
    private Json() {}

    /**
     * Reads a dossier.
     *
     * @throws FormatException with every problem, if the bytes are not a dossier in which everything holds together
     */
    public static Dossier readDossier(byte[] bytes) {
        return DossierFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Reads a dossier from a file.
     *
     * @throws FormatException with every problem, if the file is not a dossier in which everything holds together
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Dossier readDossier(Path file) {
        return readDossier(bytes(file));
    }

    /** Lists what is wrong with a dossier or a model, in the order of the document; empty if nothing is. */
    public static List<Problem> problems(byte[] bytes) {
        return problems(bytes, Neighbours.none());
    }

    /**
     * Lists what is wrong with a dossier, a model or a scenario in a file, in the order of the document; empty if nothing is.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Problem> problems(Path file) {
        return problems(bytes(file), Neighbours.of(file));
    }

    private static List<Problem> problems(byte[] bytes, Neighbours neighbours) {
        boolean foreseen = ModelFormat.beside(neighbours).isOf(bytes) || ScenarioFormat.ALONE.isOf(bytes);
        return foreseen
                ? model(bytes, neighbours).problems()
                : DossierFormat.FILE.read(bytes).problems();
    }

    /**
     * Writes a dossier.
     *
     * @throws IllegalArgumentException if a text has half a surrogate pair, which no file in UTF-8 can hold, or the document
     *     would be too deep or too large to be read back
     */
    public static String write(Dossier dossier) {
        return DossierFormat.FILE.write(dossier);
    }

    /**
     * Reads a settlement.
     *
     * @throws FormatException with every problem, if the bytes are not a settlement that adds up
     */
    public static Settlement readSettlement(byte[] bytes) {
        return SettlementFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes a settlement.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Settlement settlement) {
        return SettlementFormat.FILE.write(settlement);
    }

    /**
     * Reads the record of a run and verifies it: settles the inputs again, and compares the fingerprint and every byte.
     *
     * @throws FormatException saying what differs, if the result is not what the inputs give, the fingerprint is another one, or a
     *     byte is not as it was written
     */
    public static RunRecord readRun(byte[] bytes) {
        return RunFormat.read(bytes);
    }

    /**
     * Writes the record of a run, sealed with its fingerprint.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(RunRecord run) {
        return RunFormat.write(run);
    }

    /**
     * Reads the journal of an agreement.
     *
     * @throws FormatException with every problem, if the bytes are not a journal
     */
    public static Journal readJournal(byte[] bytes) {
        return JournalFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes the journal of an agreement.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Journal journal) {
        return JournalFormat.FILE.write(journal);
    }

    /**
     * Reads an explanation.
     *
     * @throws FormatException with every problem, if the bytes are not an explanation
     */
    public static Explanation readExplanation(byte[] bytes) {
        return ExplanationFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes an explanation.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Explanation explanation) {
        return ExplanationFormat.FILE.write(explanation);
    }

    /**
     * Reads a difference of two settlements.
     *
     * @throws FormatException with every problem, if the bytes are not one
     */
    public static Difference readDifference(byte[] bytes) {
        return DifferenceFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes a difference of two settlements.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Difference difference) {
        return DifferenceFormat.FILE.write(difference);
    }

    /**
     * Reads a network of agreements.
     *
     * @throws FormatException with every problem, if the bytes are not one
     */
    public static Network readNetwork(byte[] bytes) {
        return NetworkFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes a network of agreements.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Network network) {
        return NetworkFormat.FILE.write(network);
    }

    /**
     * Reads the settlement of a network.
     *
     * @throws FormatException with every problem, if the bytes are not one
     */
    public static NetworkSettlement readNetworkSettlement(byte[] bytes) {
        return NetworkFormat.SETTLED_FILE.read(bytes).orThrow();
    }

    /**
     * Writes the settlement of a network.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(NetworkSettlement settlement) {
        return NetworkFormat.SETTLED_FILE.write(settlement);
    }

    /**
     * Reads a difference of two settlements of a network.
     *
     * @throws FormatException with every problem, if the bytes are not one
     */
    public static NetworkDifference readNetworkDifference(byte[] bytes) {
        return DifferenceFormat.NETWORK_FILE.read(bytes).orThrow();
    }

    /**
     * Writes a difference of two settlements of a network.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(NetworkDifference difference) {
        return DifferenceFormat.NETWORK_FILE.write(difference);
    }

    /**
     * Reads a trace.
     *
     * @throws FormatException with every problem, if the bytes are not one
     */
    public static Trace readTrace(byte[] bytes) {
        return TraceFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes a trace.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Trace trace) {
        return TraceFormat.FILE.write(trace);
    }

    /**
     * Reads the findings of guards, in the order of the file.
     *
     * @throws FormatException with every problem, if the bytes are not findings
     */
    public static List<Finding> readFindings(byte[] bytes) {
        return List.copyOf(FindingFormat.FILE.read(bytes).orThrow());
    }

    /**
     * Writes findings of guards.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(List<Finding> findings) {
        return FindingFormat.FILE.write(findings);
    }

    /**
     * Reads band tables, thresholds and programmes.
     *
     * @throws FormatException with every problem, if the bytes are not a table of policies
     */
    public static PolicyTable readPolicies(byte[] bytes) {
        return PolicyFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes band tables, thresholds and programmes.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(PolicyTable policies) {
        return PolicyFormat.FILE.write(policies);
    }

    /**
     * Reads a game: what groups can get or must pay by themselves.
     *
     * @throws FormatException with every problem, if the bytes are not a game
     */
    public static Game readGame(byte[] bytes) {
        return GameFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Reads a game from a file.
     *
     * @throws FormatException with every problem, if the file is not a game
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Game readGame(Path file) {
        return readGame(bytes(file));
    }

    /**
     * Writes a game; gains and costs with the amount of every coalition.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Game game) {
        return GameFormat.FILE.write(game);
    }

    /**
     * Reads a model with its scenarios from a file, or a scenario from a file that names that of its model. Files that it names are
     * looked for from its folder.
     *
     * @throws FormatException with every problem, if a file is not a model in which everything holds together, or a change cannot be
     *     made
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ModelFile readModel(Path file) {
        return model(bytes(file), Neighbours.of(file)).orThrow();
    }

    /**
     * Reads a model with its scenarios, which names no other file.
     *
     * @throws FormatException as {@link #readModel(Path)}
     */
    public static ModelFile readModel(byte[] bytes) {
        return model(bytes, Neighbours.none()).orThrow();
    }

    /**
     * Tells whether a file says that it is a scenario, which names the file of its model.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static boolean isScenario(Path file) {
        return ScenarioFormat.ALONE.isOf(bytes(file));
    }

    private static Format.Outcome<ModelFile> model(byte[] bytes, Neighbours neighbours) {
        return ScenarioFormat.ALONE.isOf(bytes)
                ? ScenarioFormat.beside(neighbours).read(bytes).map(ScenarioFormat.Found::file)
                : ModelFormat.beside(neighbours).read(bytes);
    }

    /**
     * Writes a model with its scenarios. What a dossier brought in is written out.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(ModelFile file) {
        return ModelFormat.beside(Neighbours.none()).write(file);
    }

    /**
     * Writes a scenario as a file of its own.
     *
     * @param model the file of its model, from the folder in which the scenario will lie
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(Scenario scenario, String model) {
        return ScenarioFormat.ALONE.write(new ScenarioFormat.Named(model, scenario));
    }

    /**
     * Reads what the runs of a study came to, from which it can be continued.
     *
     * @throws FormatException with every problem, if the bytes are not the result of a study
     */
    public static StudyResult readStudy(byte[] bytes) {
        return StudyFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes what the runs of a study came to.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)}
     */
    public static String write(StudyResult result) {
        return StudyFormat.FILE.write(result);
    }

    /** Reads no more than is needed to see that a file is too large. */
    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.BYTES + 1);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liancun.activity.ItemKind;
import org.liancun.bands.LookBack;
import org.liancun.chance.Mode;
import org.liancun.division.ClaimsRule;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Provenance;
import org.liancun.dossier.Standing;
import org.liancun.farming.LandMode;
import org.liancun.governance.AffairKind;
import org.liancun.governance.AssessmentStep;
import org.liancun.governance.LeaderKind;
import org.liancun.governance.Strand;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.income.Accounting;
import org.liancun.income.Notion;
import org.liancun.json.Problem.Kind;
import org.liancun.linkage.Dimension;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.ResourceKind;
import org.liancun.linkage.Strength;
import org.liancun.measure.Span;
import org.liancun.money.Money;
import org.liancun.organization.BodyKind;
import org.liancun.organization.DecisionOutcome;
import org.liancun.organization.DutySpan;
import org.liancun.organization.Filling;
import org.liancun.organization.SeatBasis;
import org.liancun.organization.Status;
import org.liancun.roster.Absence;
import org.liancun.roster.ServiceMode;
import org.liancun.roster.ShiftLength;
import org.liancun.sharing.Interest;
import org.liancun.sharing.TakeStepped;
import org.liancun.sharing.Weighting;
import org.liancun.sharing.YearCount;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.PartyKind;
import org.liancun.village.Role;
import org.liancun.village.VillageKind;

/** The page that describes the format says what the code does: its example, its tables, its names and its limits. */
class FormatPageTest {
    private static final List<String> PAGE = read(Path.of("../docs/format.md"));
    private static final Map<String, Fields<?>> OBJECTS = Map.ofEntries(
            entry("Dossier", DossierFormat.FIELDS),
            entry("Source", EvidenceFormat.SOURCE.fields()),
            entry("Figure", EvidenceFormat.FIGURE.fields()),
            entry("Recomputation", EvidenceFormat.RECOMPUTATION.fields()),
            entry("Ambiguity", EvidenceFormat.AMBIGUITY.fields()),
            entry("Alternative", EvidenceFormat.ALTERNATIVE.fields()),
            entry("Places", PlacesFormat.PLACES.fields()),
            entry("Region", PlacesFormat.REGION.fields()),
            entry("Village", PlacesFormat.VILLAGE.fields()),
            entry("Cluster", PlacesFormat.CLUSTER.fields()),
            entry("Membership", PlacesFormat.MEMBERSHIP.fields()),
            entry("Organization", OrganizationFormat.PARTS.fields()),
            entry("Body", OrganizationFormat.BODY.fields()),
            entry("Seat", OrganizationFormat.SEAT_RULE.fields()),
            entry("Command", OrganizationFormat.COMMAND.fields()),
            entry("Step", OrganizationFormat.STEP.fields()),
            entry("Posts", PostFormat.PARTS.fields()),
            entry("Post", PostFormat.POST.fields()),
            entry("Tenure", PostFormat.TENURE.fields()),
            entry("Filing", PostFormat.FILING.fields()),
            entry("Layer", DutyFormat.LAYER.fields()),
            entry("Duty", DutyFormat.DUTY.fields()),
            entry("Service", ServiceFormat.SERVICE.fields()),
            entry("Turns", ServiceFormat.TURNS.fields()),
            entry("OfficeDays", ServiceFormat.DAYS.fields()),
            entry("Absence", ServiceFormat.ABSENCE.fields()),
            entry("Swap", ServiceFormat.SWAP.fields()),
            entry("Minutes", MeetingFormat.MINUTES.fields()),
            entry("Meeting", MeetingFormat.MEETING.fields()),
            entry("Decision", MeetingFormat.DECISION.fields()),
            entry("Report", MeetingFormat.REPORT.fields()),
            entry("Mechanism", LinkageFormat.MECHANISM.fields()),
            entry("Link", LinkageFormat.LINK.fields()),
            entry("Scheme", LinkageFormat.SCHEME.fields()),
            entry("Resource", LinkageFormat.RESOURCE.fields()),
            entry("Principle", GroupingFormat.PRINCIPLE.fields()),
            entry("Hollow", GroupingFormat.HOLLOW.fields()),
            entry("Practice", LinkageFormat.PRACTICE.fields()),
            entry("Counted", GovernanceFormat.COUNTED.fields()),
            entry("Farming", FarmingFormat.FARMING.fields()),
            entry("Contract", FarmingFormat.CONTRACT.fields()),
            entry("Season", FarmingFormat.SEASON.fields()),
            entry("Loop", FarmingFormat.STAGES.fields()),
            entry("Planting", FarmingFormat.PLANTING.fields()),
            entry("Order", FarmingFormat.ORDER.fields()),
            entry("Delivery", FarmingFormat.DELIVERY.fields()),
            entry("Income", IncomeFormat.SECTION.fields()),
            entry("PublishedIncome", IncomeFormat.PUBLISHED.fields()),
            entry("Entry", EntryFormat.ENTRY.fields()),
            entry("EntryLine", EntryFormat.ENTRY.fields()),
            entry("Sharing", SharingFormat.SECTION.fields()),
            entry("Party", SharingFormat.PARTY.fields()),
            entry("Holding", SharingFormat.HOLDING.fields()),
            entry("Agreement", AgreementFormat.AGREEMENT.fields()),
            entry("Tier", AgreementFormat.TIER.fields()),
            entry("Slice", SplitFormat.SLICE.fields()),
            entry("Bracket", TakeFormat.BRACKET.fields()),
            entry("Band", TakeFormat.BAND.fields()),
            entry("Years", TakeFormat.STEP.fields()),
            entry("Backing", AgreementFormat.BACKING.fields()),
            entry("Rounding", AgreementFormat.ROUNDING.fields()),
            entry("Distribution", DistributionFormat.DISTRIBUTION.fields()),
            entry("Pot", PotFormat.PARTS.fields()),
            entry("PotFigure", PotFormat.FIGURES.entry().fields()),
            entry("Decided", PotFormat.DECIDED.entry().fields()),
            entry("Over", DistributionFormat.OVER.fields()),
            entry("Receipt", DistributionFormat.RECEIPT.fields()),
            entry("Expectation", DistributionFormat.EXPECTATION.fields()),
            entry("Settlement", SettlementFormat.CONTENT.fields()),
            entry("Explanation", ExplanationFormat.CONTENT.fields()),
            entry("Finding", FindingFormat.FINDING.fields()),
            entry("Article", FindingFormat.ARTICLE.fields()),
            entry("Law", FindingFormat.LAW.fields()),
            entry("Measured", FindingFormat.MEASURED.fields()),
            entry("Difference", DifferenceFormat.CONTENT.fields()),
            entry("Network", NetworkFormat.NETWORK.fields()),
            entry("Hop", NetworkFormat.HOP.fields()),
            entry("NetworkSettlement", NetworkFormat.SETTLED.fields()),
            entry("HopSettlement", NetworkFormat.SETTLEMENTS.entry().fields()),
            entry("NetworkDifference", DifferenceFormat.NETWORK.fields()),
            entry("Trace", TraceFormat.CONTENT.fields()),
            entry("TracedPayment", TraceFormat.PAYMENT.fields()),
            entry("Record", RunFormat.SEALED.fields()),
            entry("Run", RunFormat.CONTENT.fields()),
            entry("Register", RegisterFormat.REGISTER.fields()),
            entry("Held", RegisterFormat.HELD.fields()),
            entry("Journal", JournalFormat.CONTENT.fields()),
            entry("JournalEntry", JournalFormat.ENTRY.fields()),
            entry("JournalRun", JournalFormat.RUN.fields()),
            entry("Restatement", JournalFormat.RESTATEMENT.fields()),
            entry("SettlementStep", SettlementFormat.STEP.fields()),
            entry("Basis", SettlementFormat.BASIS.fields()),
            entry("Key", SettlementFormat.KEY.fields()),
            entry("Line", SettlementFormat.LINE.fields()),
            entry("PolicyTable", PolicyFormat.POLICIES.fields()),
            entry("Policy", PolicyFormat.POLICY.fields()),
            entry("BandTable", PolicyFormat.TABLE.fields()),
            entry("TableBand", PolicyFormat.BAND.fields()),
            entry("Programme", PolicyFormat.PROGRAMME.fields()),
            entry("LookBack", PolicyFormat.LOOK_BACK.fields()),
            entry("Model", ModelFormat.FIELDS),
            entry("Home", PotRuleFormat.HOME.fields()),
            entry("Driver", ActivityFormat.DRIVER.fields()),
            entry("DriverValue", ActivityFormat.VALUES.entry().fields()),
            entry("Escalation", ActivityFormat.ESCALATION.fields()),
            entry("Activity", ActivityFormat.ACTIVITY.fields()),
            entry("Size", ActivityFormat.SIZE.fields()),
            entry("Item", ActivityFormat.ITEM.fields()),
            entry("Guarantee", ActivityFormat.GUARANTEED.fields()),
            entry("Cycle", ActivityFormat.CYCLE.fields()),
            entry("ModelMechanism", EffectFormat.MECHANISM.fields()),
            entry("Effect", EffectFormat.EFFECT.fields()),
            entry("PotRule", PotRuleFormat.POT.fields()),
            entry("PotReceipt", PotRuleFormat.RECEIVED.fields()),
            entry("PotTerms", PotRuleFormat.TERMS.fields()),
            entry("TermFigure", PotRuleFormat.FIGURES.entry().fields()),
            entry("TermEvent", PotRuleFormat.EVENTS.entry().fields()),
            entry("Limit", PotRuleFormat.LIMIT.fields()),
            entry("Uncertainty", ChanceFormat.UNCERTAINTY.fields()),
            entry("Observed", ChanceFormat.WEIGHTS.entry().fields()),
            entry("Correlation", ChanceFormat.CORRELATION.fields()),
            entry("Scenario", ChangeFormat.SCENARIO.fields()),
            entry("ScenarioFile", ScenarioFormat.FIELDS),
            entry("StudyResult", StudyFormat.CONTENT.fields()),
            entry("RowLayout", StudyFormat.LAYOUT.fields()),
            entry("DoneRuns", StudyFormat.DONE.fields()),
            entry("Tally", TallyFormat.TALLY.fields()),
            entry("TallyBin", TallyFormat.BINS.entry().fields()),
            entry("Change", ChangeFormat.CHANGE.fields()),
            entry("Worth", GameFormat.WORTH.fields()),
            entry("Need", GameFormat.NEEDS.entry().fields()),
            entry("Match", GameFormat.MATCH.fields()),
            entry("Claim", GameFormat.CLAIMS.entry().fields()),
            entry("Connection", GameFormat.CONNECTION.fields()),
            entry("Votes", GameFormat.VOTES.entry().fields()),
            entry("Balance", PotFormat.BALANCES.entry().fields()));
    private static final Map<String, Choice<?>> CHOICES = Map.ofEntries(
            entry("Rule", GroupingFormat.RULE),
            entry("Factor", ActivityFormat.FACTOR_PARTS),
            entry("Among", EffectFormat.AMONG),
            entry("Part", EffectFormat.PART),
            entry("How", EffectFormat.HOW),
            entry("Spread", ChanceFormat.DISTRIBUTION),
            entry("Course", ChanceFormat.COURSE),
            entry("Indicator", StudyFormat.INDICATOR),
            entry("Edit", ChangeFormat.EDIT),
            entry("Arrangement", GovernanceFormat.ARRANGEMENT),
            entry("Base", BaseFormat.BASE),
            entry("Take", TakeFormat.TAKE),
            entry("Split", SplitFormat.SPLIT),
            entry("Who", BaseFormat.WHO),
            entry("When", AgreementFormat.WHEN),
            entry("PostRule", PostFormat.RULE),
            entry("Origin", TraceFormat.ORIGIN),
            entry("Direct", SplitFormat.DIRECT),
            entry("Outcome", DistributionFormat.OUTCOME),
            entry("Game", GameFormat.GAME),
            entry("Carry", AgreementFormat.CARRY));

    @Test
    void the_example_reads_without_a_problem_and_has_something_in_every_section() {
        byte[] example = Bad.bytes(fence("```json"));

        assertThat(Json.problems(example)).isEmpty();
        Dossier dossier = Json.readDossier(example);
        assertThat(DossierFormat.FIELDS.list())
                .allSatisfy(field -> assertThat(fence("```json")).contains("\"" + field.name() + "\":"));
        assertThat(dossier.settle("dividend-2024").settlement().paidTo("jia")).isEqualTo(Money.yuan(540));
    }

    @TestFactory
    Stream<DynamicTest> the_table_of_an_object_has_its_fields_in_order_and_says_which_must_be_there() {
        return OBJECTS.entrySet().stream()
                .map(object -> DynamicTest.dynamicTest(object.getKey(), () -> {
                    Map<String, Boolean> expected = new LinkedHashMap<>();
                    object.getValue().list().forEach(field -> expected.put(field.name(), field.isRequired()));
                    Map<String, Boolean> said = new LinkedHashMap<>();
                    rows(object.getKey())
                            .forEach(
                                    row -> said.put(code(row.get(0)), row.get(1).equals("yes")));

                    assertThat(said.entrySet()).containsExactlyElementsOf(expected.entrySet());
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_table_of_a_choice_has_its_types_with_their_fields() {
        return CHOICES.entrySet().stream()
                .map(choice -> DynamicTest.dynamicTest(choice.getKey(), () -> {
                    List<String> expected = choice.getValue().cases().stream()
                            .map(each -> each.type() + each.shape().fields().names())
                            .toList();
                    List<String> said = rows(choice.getKey()).stream()
                            .map(row -> code(row.get(0)) + fieldsIn(row.get(1)))
                            .toList();

                    assertThat(said).containsExactlyElementsOf(expected);
                }));
    }

    @Test
    void every_name_of_a_closed_list_is_on_the_page() {
        String page = String.join("\n", PAGE);
        Stream<Class<? extends Enum<?>>> closed = Stream.of(
                AffairKind.class,
                AssessmentStep.class,
                Aspect.class,
                BodyKind.class,
                Absence.Afterwards.class,
                ClaimsRule.class,
                DayOfWeek.class,
                DecisionOutcome.class,
                Dimension.class,
                DutySpan.class,
                Filling.class,
                Form.class,
                Interest.class,
                ItemKind.class,
                Kind.class,
                LandMode.class,
                LeaderKind.class,
                Level.class,
                LookBack.Judging.class,
                Mechanism.class,
                Mode.class,
                PartyKind.class,
                Provenance.class,
                ResourceKind.class,
                Role.class,
                SeatBasis.class,
                ServiceMode.class,
                ShiftLength.class,
                Span.class,
                Standing.class,
                Status.class,
                Strand.class,
                Strength.class,
                TakeStepped.Edge.class,
                VillageKind.class,
                Weighting.class,
                YearCount.class);

        assertThat(closed.flatMap(type -> Arrays.stream(type.getEnumConstants())))
                .allSatisfy(name -> assertThat(page).contains("`" + name.name() + "`"));
        assertThat(rows("Kinds of body")).hasSameSizeAs(BodyKind.values());
        assertThat(rows("Kinds of mechanism")).hasSameSizeAs(Mechanism.values());
        assertThat(rows("Notions of income")).hasSameSizeAs(Notion.known());
        assertThat(rows("Notions of income").stream().map(row -> code(row.get(0))))
                .containsExactlyElementsOf(
                        Notion.known().stream().map(Notion::id).toList());
        assertThat(rows("Accounts").stream().map(row -> code(row.get(0))))
                .containsExactlyInAnyOrderElementsOf(Accounting.RURAL.charts().stream()
                        .flatMap(chart -> chart.ids().stream())
                        .collect(Collectors.toSet()));
        assertThat(rows("Problems").stream().map(row -> code(row.get(0))))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
    }

    @Test
    void the_limits_are_those_of_the_code() {
        assertThat(rows("Limits").stream().map(row -> row.get(1).replaceAll(" .*", "")))
                .containsExactly(
                        String.valueOf(Limits.BYTES),
                        String.valueOf(Limits.DEPTH),
                        String.valueOf(Limits.TEXT),
                        String.valueOf(Limits.NUMBER),
                        String.valueOf(Limits.FIELD_NAME),
                        String.valueOf(Limits.ELEMENTS),
                        String.valueOf(Limits.FORMULAS),
                        String.valueOf(Limits.FEW),
                        String.valueOf(Limits.PAYMENTS),
                        String.valueOf(Limits.PROBLEMS));
    }

    private static String code(String cell) {
        return cell.replace("`", "");
    }

    /** The names before colons: {@code `measure`: id; `ratio`: ratio}. */
    private static List<String> fieldsIn(String cell) {
        return Arrays.stream(cell.split("; "))
                .filter(part -> part.startsWith("`"))
                .map(part -> part.substring(1, part.indexOf('`', 1)))
                .toList();
    }

    /** The rows of the last table under a heading, without its head. */
    private static List<List<String>> rows(String heading) {
        int start = Math.max(PAGE.indexOf("## " + heading), PAGE.indexOf("### " + heading));
        assertThat(start).as("heading %s", heading).isNotNegative();
        return PAGE.subList(start + 1, PAGE.size()).stream()
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .skip(1)
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String fence(String mark) {
        return PAGE.stream()
                .skip(PAGE.indexOf(mark) + 1L)
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> read(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException unread) {
            throw new java.io.UncheckedIOException(unread);
        }
    }
}

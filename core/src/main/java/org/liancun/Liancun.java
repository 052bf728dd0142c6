// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liancun.chance.Draws;
import org.liancun.coalition.Gains;
import org.liancun.comparison.Attribution;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.comparison.Input;
import org.liancun.comparison.Steps;
import org.liancun.comparison.Tornado;
import org.liancun.dossier.Dossier;
import org.liancun.json.Json;
import org.liancun.json.ModelFile;
import org.liancun.json.Patches;
import org.liancun.json.Problem;
import org.liancun.measure.Area;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.scenario.Scenario;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.study.Stay;
import org.liancun.study.Study;
import org.liancun.text.Clip;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Membership;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * Short words for a prompt: {@code import static org.liancun.Liancun.*}.
 *
 * <p>Every method hands on to the room that does the work; its documentation is there. Texts are read as the types of the rooms
 * read them, and bad ones are refused with the same messages.
 */
public final class Liancun {
    private Liancun() {}

    /** Obtains an amount from yuan (元): {@link Money#yuan(String)}. */
    public static Money yuan(String yuan) {
        return Money.yuan(yuan);
    }

    /** Obtains an amount from whole yuan (元): {@link Money#yuan(long)}. */
    public static Money yuan(long yuan) {
        return Money.yuan(yuan);
    }

    /** Obtains an amount from wan (万元): {@link Money#wan(String)}. */
    public static Money wan(String wan) {
        return Money.wan(wan);
    }

    /** Obtains an amount from whole wan (万元): {@link Money#wan(long)}. */
    public static Money wan(long wan) {
        return Money.wan(wan);
    }

    /** Obtains an amount from yi (亿元): {@link Money#yi(String)}. */
    public static Money yi(String yi) {
        return Money.yi(yi);
    }

    /** Obtains so many hundredths: {@link Ratio#percent(String)}. */
    public static Ratio percent(String hundredths) {
        return Ratio.percent(hundredths);
    }

    /** Obtains so many hundredths: {@link Ratio#percent(long)}. */
    public static Ratio percent(long hundredths) {
        return Ratio.percent(hundredths);
    }

    /** Reads a ratio: {@link Ratio#parse}. */
    public static Ratio ratio(String text) {
        return Ratio.parse(text);
    }

    /** Reads a published quantity such as {@code "13000余亩"}: {@link Quantity#parse}. */
    public static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    /** Obtains an area from mu (亩): {@link Area#mu(String)}. */
    public static Area mu(String mu) {
        return Area.mu(mu);
    }

    /** Obtains a calendar year: {@link Period#year}. */
    public static Period year(int year) {
        return Period.year(year);
    }

    /** Reads a period such as {@code "2023-10.."}: {@link Period#parse}. */
    public static Period period(String text) {
        return Period.parse(text);
    }

    /** Obtains a cluster of one centre and villages around it ("1+N"), without beginning or end: {@link Cluster}. */
    public static Cluster hub(String id, String centre, String... around) {
        List<Membership> members = Stream.concat(Stream.of(Membership.centre(centre, Period.ALWAYS)), members(around))
                .toList();
        return Cluster.of(id, Name.of(id), Form.HUB, Period.ALWAYS, members);
    }

    /** Obtains a cluster of equals, without beginning or end: {@link Cluster}. */
    public static Cluster alliance(String id, String... villages) {
        return Cluster.of(
                id, Name.of(id), Form.ALLIANCE, Period.ALWAYS, members(villages).toList());
    }

    private static Stream<Membership> members(String... villages) {
        return Stream.of(villages).map(village -> Membership.member(village, Period.ALWAYS));
    }

    /** Obtains a village as a party that can be paid: {@link Party}. */
    public static Party village(String id) {
        return Party.of(id, id, PartyKind.VILLAGE);
    }

    /** Obtains a fund as a party that can be paid: {@link Party}. */
    public static Party fund(String id) {
        return Party.of(id, id, PartyKind.FUND);
    }

    /** Obtains what a party holds of a measure, without beginning or end: {@link Holding#of(String, String, String)}. */
    public static Holding holds(String party, String measure, String amount) {
        return Holding.of(party, measure, amount);
    }

    /** Obtains what a party holds of a measure, without beginning or end: {@link Holding#of(String, String, long)}. */
    public static Holding holds(String party, String measure, long amount) {
        return Holding.of(party, measure, amount);
    }

    /** Obtains the register of a day such as {@code "2024-12-31"}: {@link Register#asOf}. */
    public static Register register(String day, List<Party> parties, Holding... holdings) {
        return Register.asOf(day(day), parties, List.of(holdings));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "Day must be a date written as 2024-12-31, but was \"" + Clip.of(text) + "\"", unreadable);
        }
    }

    /** Obtains an agreement of tiers: {@link Agreement#of}. */
    public static Agreement agreement(String id, Tier... tiers) {
        return Agreement.of(id, tiers);
    }

    /** Obtains a tier: {@link Tier#of}. */
    public static Tier tier(String id, Base base, Take take, Split split) {
        return Tier.of(id, base, take, split);
    }

    /** Obtains the whole pot as base: {@link Base#gross}. */
    public static Base gross() {
        return Base.gross();
    }

    /** Obtains what is left as base: {@link Base#remainder}. */
    public static Base remainder() {
        return Base.remainder();
    }

    /** Obtains the take of the whole base: {@link Take#everything}. */
    public static Take everything() {
        return Take.everything();
    }

    /** Obtains the take of a part of the base: {@link Take#share}. */
    public static Take share(Ratio ratio) {
        return Take.share(ratio);
    }

    /** Obtains the take of a fixed amount: {@link Take#amount}. */
    public static Take fixed(Money amount) {
        return Take.amount(amount);
    }

    /** Obtains the take of a rate on what everybody holds: {@link Take#rate}. */
    public static Take rate(String measure, Ratio ratio) {
        return Take.rate(measure, Who.holding(measure), ratio);
    }

    /** Obtains payment to one party: {@link Split#to}. */
    public static Split to(String party) {
        return Split.to(party);
    }

    /** Obtains equal payment of all villages: {@link Split#equally}. */
    public static Split equally() {
        return Split.equally(Who.ofKind(PartyKind.VILLAGE));
    }

    /** Obtains payment of all holders in proportion to what they hold: {@link Split#by}. */
    public static Split by(String measure) {
        return Split.by(measure, Who.holding(measure));
    }

    /** Obtains payment of each holder's own claim: {@link Split#byClaim}. */
    public static Split byClaim() {
        return Split.byClaim();
    }

    /** Settles a pot with nothing brought forward: {@link Sharing#settle(Agreement, Money, Register)}. */
    public static Settlement settle(Agreement agreement, Money pot, Register register) {
        return Sharing.settle(agreement, pot, register);
    }

    /** Settles a pot: {@link Sharing#settle(Agreement, Money, Register, Books)}. */
    public static Settlement settle(Agreement agreement, Money pot, Register register, Books books) {
        return Sharing.settle(agreement, pot, register, books);
    }

    /** Reads a dossier from a file: {@link Json#readDossier(Path)}. */
    public static Dossier read(String file) {
        return Json.readDossier(Path.of(file));
    }

    /** Lists what is wrong with the file of a dossier or a model, nothing if it is fine: {@link Json#problems(Path)}. */
    public static List<Problem> problems(String file) {
        return Json.problems(Path.of(file));
    }

    /** Reads a model and its scenarios from a file: {@link Json#readModel(Path)}. */
    public static ModelFile readModel(String file) {
        return Json.readModel(Path.of(file));
    }

    /** Obtains a change that always holds: {@link Change#of}. */
    public static Change change(String id, Edit edit, String path) {
        return Change.of(id, edit, path);
    }

    /** Obtains a change that holds in a period such as {@code "2026.."}: {@link Change}. */
    public static Change change(String id, Edit edit, String path, String during) {
        return Change.of(id, edit, path).over(Period.parse(during));
    }

    /** Obtains what holds in each year in a scenario: {@link Patches#outlook}. */
    public static Outlook outlook(Model model, Scenario scenario) {
        return Patches.outlook(model, scenario.changes());
    }

    /** Obtains what holds in each year when changes are made one after another: {@link Patches#outlook}. */
    public static Outlook outlook(Model model, Change... changes) {
        return Patches.outlook(model, Changes.of(changes));
    }

    /** Works out a model as it stands, with every reason: {@link Projection#of(Outlook)}. */
    public static Projection project(Model model) {
        return project(Outlook.of(model));
    }

    /** Works out an outlook with every reason: {@link Projection#of(Outlook)}. */
    public static Projection project(Outlook outlook) {
        return Projection.of(outlook);
    }

    /** Obtains a study of many runs drawn from a seed: {@link Study#of}. */
    public static Study study(Outlook outlook, long seed, Indicator... figures) {
        return Study.of(outlook, Draws.of(seed), List.of(figures));
    }

    /** Tells who would leave in the last year: {@link Stay#of(Outlook)}. */
    public static Stay stay(Outlook outlook) {
        return Stay.of(outlook);
    }

    /** Asks what every group gets by itself: {@link Gains}. */
    public static Gains gains(List<String> players, Function<Set<String>, Money> amount) {
        return Gains.of(players, amount);
    }

    /** Compares two tables of amounts: {@link GainsAndLosses#of(Map, Map)}. */
    public static GainsAndLosses compare(Map<String, Money> before, Map<String, Money> after) {
        return GainsAndLosses.of(before, after);
    }

    /** Tells what each of several changes did: {@link Attribution#of}. */
    public static Attribution attribute(List<String> changes, Function<Set<String>, Money> figure) {
        return Attribution.of(changes, figure);
    }

    /** Tells what each of several changes of a model did to a figure of its projection: {@link Attribution#of}. */
    public static Attribution attribute(Model model, Function<Projection, Money> figure, Change... changes) {
        Changes all = Changes.of(changes);
        return Attribution.of(
                all.list().stream().map(Change::id).toList(),
                made -> figure.apply(project(Patches.outlook(model, all.only(made)))));
    }

    /** Obtains an input with its lowest, expected and highest value, each read as a ratio: {@link Input}. */
    public static Input input(String id, String low, String base, String high) {
        return new Input(id, ratio(low), ratio(base), ratio(high));
    }

    /** Moves one input after another: {@link Tornado#of}. */
    public static Tornado tornado(Function<Map<String, Ratio>, Money> figure, Input... inputs) {
        return Tornado.of(List.of(inputs), figure);
    }

    /** Obtains values a step apart, each read as a ratio: {@link Steps#of(Ratio, Ratio, Ratio)}. */
    public static Steps<Ratio> steps(String from, String until, String step) {
        return Steps.of(ratio(from), ratio(until), ratio(step));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.liancun.measure.Quantity;
import org.liancun.roster.OfficeService;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * How an area is organized: its bodies and who stands above whom, the chains of command, who holds which post, who answers for
 * which place, how offices serve people, and what joint meetings decided.
 *
 * <p>The bodies form trees: every body named as standing above another is one of them, and nobody stands above themselves.
 * Everything keeps the order in which it is given. What is empty the source does not tell. Immutable and thread-safe.
 *
 * @param bodies the bodies, each id once
 * @param commands the chains of command, each id once
 * @param posts rules of posts, tenures and filings
 * @param duties the layers of duty
 * @param services how offices serve people, each office once
 * @param minutes the joint meetings, those of each body once
 */
public record Organizations(
        List<Body> bodies,
        List<Command> commands,
        PostRegister posts,
        DutyLayers duties,
        List<OfficeService> services,
        List<Minutes> minutes)
        implements Serializable {
    /** No bodies and no commands: the source is silent. */
    public static final Organizations NONE = new Organizations(List.of(), List.of());

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException with every message of {@link #problems} on a line of its own, if there are any
     */
    public Organizations {
        bodies = ImmutableList.copyOf(bodies);
        commands = ImmutableList.copyOf(commands);
        services = ImmutableList.copyOf(services);
        minutes = ImmutableList.copyOf(minutes);
        Map<String, String> problems = problems(bodies, commands, posts, duties.layers(), services, minutes);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems.values()));
        }
    }

    /** Obtains bodies and chains of command, of which nothing more is told. */
    public Organizations(List<Body> bodies, List<Command> commands) {
        this(bodies, commands, PostRegister.NONE, DutyLayers.NONE, List.of(), List.of());
    }

    /** Obtains bodies without chains of command. */
    public static Organizations of(Body... bodies) {
        return new Organizations(List.of(bodies), List.of());
    }

    /** Returns the same organization with this register of posts. */
    public Organizations with(PostRegister posts) {
        return new Organizations(bodies, commands, posts, duties, services, minutes);
    }

    /**
     * Finds what keeps the parts from fitting together: ids that occur twice, names of unknown bodies and posts, circles of
     * bodies above each other or more than 64 of them in a line, and holders at work in a body that is only announced.
     *
     * @return the messages by JSON pointer from the organization, such as {@code "/bodies/3/above"}, in the order of the
     *     parts; empty if they fit
     */
    public static Map<String, String> problems(
            List<Body> bodies,
            List<Command> commands,
            PostRegister posts,
            List<DutyLayer> layers,
            List<OfficeService> services,
            List<Minutes> minutes) {
        Map<String, String> problems = new LinkedHashMap<>(Fit.problems(bodies, commands));
        problems.putAll(PartsFit.problems(bodies, posts, layers, services, minutes));
        return ImmutableMap.copyOf(problems);
    }

    /** Returns the body of that id, or nothing. */
    public Optional<Body> find(String id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /** Returns the bodies directly under the one of that id, or those that stand at the top for an empty id. */
    public List<Body> under(String id) {
        return bodies.stream().filter(body -> body.above().equals(id)).toList();
    }

    /** Returns the bodies of that kind. */
    public List<Body> ofKind(BodyKind kind) {
        return bodies.stream().filter(body -> body.kind() == kind).toList();
    }

    /** Returns the bodies that are at work, or those that are announced. */
    public List<Body> ofStatus(Status status) {
        return bodies.stream().filter(body -> body.status() == status).toList();
    }

    /** Returns the minutes of the body of that id, or nothing. */
    public Optional<Minutes> minutesOf(String body) {
        return minutes.stream().filter(some -> some.body().equals(body)).findFirst();
    }

    /** Returns how the office of that id serves people, or nothing. */
    public Optional<OfficeService> serviceAt(String office) {
        return services.stream().filter(some -> some.office().equals(office)).findFirst();
    }

    /**
     * Returns who sits in a body on a day by the register of posts, and what is to be seen to there.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public Seating seating(String body, LocalDate day) {
        return posts.on(day).in(new Lines(this).find(body));
    }

    /**
     * Returns the number of people in several bodies together, each body's as {@link Body#headcount} has it, or nothing when
     * one of them tells no post. Worked numbers: a general branch of 4 seats with 1-2 staff and an office of 3 have 8-9人.
     *
     * @throws IllegalArgumentException if there is no such body, or one is named twice
     */
    public Optional<Quantity> headcount(List<String> bodies) {
        Lines lines = new Lines(this);
        List<Optional<Quantity>> counts = Ids.once(bodies, "Body").stream()
                .map(id -> lines.find(id).headcount())
                .toList();
        return counts.stream().allMatch(Optional::isPresent)
                ? counts.stream().flatMap(Optional::stream).reduce(Quantity::plus)
                : Optional.empty();
    }

    /**
     * Returns the line of command to a body: the bodies above it from the top, then itself. Its length is the tier on which
     * the body stands; word passes one hop less.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public List<Body> line(String id) {
        return new Lines(this).to(id);
    }

    /**
     * Returns how many times word is passed on from one body to another: up to the nearest body above both, then down.
     * Nothing when no body stands above both.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public OptionalInt hops(String from, String to) {
        return new Lines(this).hops(from, to);
    }

    /** Returns the number of tiers, that is the length of the longest line; 0 if there are no bodies. */
    public int tiers() {
        return new Lines(this).tiers();
    }

    /** Returns the bodies by the part of public life in which they work; parts without a body are left out. */
    public Map<Sphere, List<Body>> bySphere() {
        Map<Sphere, ImmutableList.Builder<Body>> lists = new EnumMap<>(Sphere.class);
        for (Body body : bodies) {
            lists.computeIfAbsent(body.kind().sphere(), sphere -> ImmutableList.builder())
                    .add(body);
        }
        return Maps.immutableEnumMap(Maps.transformValues(lists, ImmutableList.Builder::build));
    }

    /** Returns the trees of bodies in Chinese, as {@link #tree(Locale)}. */
    public String tree() {
        return tree(Locale.CHINESE);
    }

    /**
     * Returns the trees of bodies in the language of the locale: one line for each body with its seats, under the body above
     * it, each line ending in {@code '\n'}; empty if there are no bodies.
     *
     * <pre>{@code
     * 乡镇党委
     * └─ 联合党委  12席以上
     *    ├─ 甲村党支部
     *    └─ 乙村党支部
     * }</pre>
     */
    public String tree(Locale locale) {
        return Tree.of(this, locale);
    }

    /** Returns each chain of command in Chinese on a line of its own, such as {@code "县委 领导 → 组织部门 统筹"}. */
    public String chains() {
        return chains(Locale.CHINESE);
    }

    /** Returns each chain of command in the language of the locale on a line of its own; empty if there are none. */
    public String chains(Locale locale) {
        Map<String, Body> byId = Maps.uniqueIndex(bodies, Body::id);
        StringBuilder text = new StringBuilder();
        for (Command command : commands) {
            String arrow = "";
            for (CommandStep step : command.steps()) {
                Name body = requireNonNull(byId.get(step.body())).name();
                text.append(arrow)
                        .append(body.in(locale))
                        .append(' ')
                        .append(step.act().in(locale));
                arrow = " → ";
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Returns text such as {@code "9 bodies, 1 command"}, and how much is told of the rest, as far as anything is. */
    @Override
    public String toString() {
        return bodies.size()
                + (bodies.size() == 1 ? " body, " : " bodies, ")
                + commands.size()
                + (commands.size() == 1 ? " command" : " commands")
                + (posts.equals(PostRegister.NONE) ? "" : ", " + posts)
                + (duties.equals(DutyLayers.NONE) ? "" : ", " + duties)
                + (services.isEmpty() ? "" : ", services " + services.size())
                + (minutes.isEmpty() ? "" : ", minutes " + minutes.size());
    }
}

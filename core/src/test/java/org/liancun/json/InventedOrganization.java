// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.organization.Body;
import org.liancun.organization.BodyKind;
import org.liancun.organization.Command;
import org.liancun.organization.CommandStep;
import org.liancun.organization.Decision;
import org.liancun.organization.DecisionOutcome;
import org.liancun.organization.DecisionReport;
import org.liancun.organization.Duty;
import org.liancun.organization.DutyLayer;
import org.liancun.organization.DutyLayers;
import org.liancun.organization.DutySpan;
import org.liancun.organization.Filling;
import org.liancun.organization.JointMeeting;
import org.liancun.organization.Minutes;
import org.liancun.organization.Organizations;
import org.liancun.organization.SeatBasis;
import org.liancun.organization.SeatRule;
import org.liancun.organization.Status;
import org.liancun.roster.OfficeService;
import org.liancun.roster.ServiceMode;

/** Invents how an area is organized. */
final class InventedOrganization {
    private final Invented invented;
    private final List<String> villages;
    private final List<String> clusters;
    private final List<String> figures;

    private InventedOrganization(
            Invented invented, List<String> villages, List<String> clusters, List<String> figures) {
        this.invented = invented;
        this.villages = villages;
        this.clusters = clusters;
        this.figures = figures;
    }

    static Organizations of(Invented invented, List<String> villages, List<String> clusters, List<String> figures) {
        return new InventedOrganization(invented, villages, clusters, figures).organizations();
    }

    private Organizations organizations() {
        List<Body> bodies = bodies();
        InventedPosts posts = new InventedPosts(invented, bodies, villages, figures);
        List<String> actors = Stream.of(villages, ids(bodies), posts.holders())
                .flatMap(List::stream)
                .toList();
        return new Organizations(
                bodies,
                commands(bodies),
                posts.register(),
                new DutyLayers(invented.ids("layer", 0).stream()
                        .map(id -> layer(id, actors))
                        .toList()),
                invented.some(ids(bodies), 0).stream()
                        .map(id -> service(id, actors))
                        .toList(),
                invented.some(ids(bodies), 0).stream()
                        .map(id -> minutes(id, actors, ids(bodies)))
                        .toList());
    }

    private List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        for (String id : invented.ids("b", 1)) {
            String above = bodies.isEmpty() || invented.coin()
                    ? ""
                    : invented.one(bodies).id();
            List<SeatRule> seats = invented.several(0, this::seats).stream()
                    .collect(Collectors.toMap(rule -> rule.post().zh(), rule -> rule, (a, b) -> a))
                    .values()
                    .stream()
                    .toList();
            bodies.add(new Body(
                    id,
                    invented.name(),
                    invented.one(BodyKind.class),
                    invented.one(Status.class),
                    above,
                    invented.some(villages, 1),
                    seats,
                    invented.some(figures, 0)));
        }
        return bodies;
    }

    private SeatRule seats() {
        String number = invented.one(List.of("1席", "2席以上", "1-2人", "3席以内", "5人"));
        return SeatRule.of(invented.name(), invented.one(Filling.class), invented.one(SeatBasis.class), number);
    }

    private List<Command> commands(List<Body> bodies) {
        return invented.ids("chain", 0).stream()
                .map(id -> new Command(
                        id,
                        invented.some(bodies, 1).stream()
                                .map(body -> new CommandStep(body.id(), invented.name()))
                                .toList()))
                .toList();
    }

    private DutyLayer layer(String id, List<String> actors) {
        DutySpan span = clusters.isEmpty() ? DutySpan.VILLAGE : invented.one(DutySpan.class);
        List<String> places = span == DutySpan.CLUSTER ? clusters : villages;
        List<Duty> duties = invented.several(0, () -> new Duty(invented.one(actors), invented.one(places))).stream()
                .distinct()
                .toList();
        return new DutyLayer(id, invented.name(), span, duties, invented.some(figures, 0));
    }

    private OfficeService service(String office, List<String> actors) {
        List<String> teams = invented.some(actors, 1);
        return new OfficeService(
                office,
                teams,
                invented.some(Arrays.asList(ServiceMode.values()), 0),
                InventedTurns.of(invented, teams),
                invented.some(figures, 0));
    }

    private Minutes minutes(String body, List<String> actors, List<String> bodies) {
        List<JointMeeting> meetings = IntStream.range(0, invented.below(3))
                .mapToObj(i -> meeting(body + "-m" + i, actors, bodies))
                .toList();
        List<DecisionReport> reports = meetings.stream()
                .flatMap(meeting -> meeting.decisions().stream()
                        .filter(decision -> decision.outcome() == DecisionOutcome.ADOPTED && invented.coin())
                        .map(decision -> new DecisionReport(
                                decision.id(), meeting.day().plusDays(invented.below(99)), invented.name())))
                .toList();
        return new Minutes(body, invented.some(actors, 0), meetings, reports, invented.some(figures, 0));
    }

    private JointMeeting meeting(String id, List<String> actors, List<String> bodies) {
        List<Decision> decisions = IntStream.range(0, invented.below(3))
                .mapToObj(i -> new Decision(
                        id + "-" + i,
                        invented.name(),
                        invented.one(DecisionOutcome.class),
                        invented.coin() ? "" : invented.one(bodies),
                        invented.period()))
                .toList();
        return new JointMeeting(id, invented.day(), invented.some(actors, 0), decisions, invented.some(figures, 0));
    }

    private static List<String> ids(List<Body> bodies) {
        return bodies.stream().map(Body::id).toList();
    }
}

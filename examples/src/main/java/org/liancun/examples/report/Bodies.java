// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.examples.page.Block;
import org.liancun.measure.Quantity;
import org.liancun.organization.Body;
import org.liancun.organization.Command;
import org.liancun.organization.Organizations;
import org.liancun.organization.SeatBasis;
import org.liancun.organization.SeatRule;
import org.liancun.organization.Status;

/** The chapter on bodies, their seats, and the chain of command. */
final class Bodies {
    private final Organizations organizations;
    private final Words words;

    private Bodies(Organizations organizations, Words words) {
        this.organizations = organizations;
        this.words = words;
    }

    static List<Block> of(Organizations organizations, Words words) {
        Bodies chapter = new Bodies(organizations, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(chapter.bodies());
        chapter.seats().ifPresent(blocks::add);
        blocks.addAll(chapter.commands());
        chapter.chains().ifPresent(blocks::add);
        CommandPicture.of(organizations, words).ifPresent(blocks::add);
        return blocks;
    }

    private Block bodies() {
        List<List<String>> rows = new ArrayList<>();
        for (Body body : organizations.bodies()) {
            rows.add(List.of(
                    words.name(body.name()),
                    kind(body),
                    seats(body),
                    words.shortNameOf(body.above()),
                    Facts.brief(body.facts())));
        }
        return words.grid(rows, Caption.BODY, Caption.KIND, Caption.SEATS, Caption.UNDER, Caption.FACTS);
    }

    private String kind(Body body) {
        String kind = words.say(body.kind().label());
        return body.status() == Status.PLANNED
                ? kind + " (" + words.say(body.status().label()) + ")"
                : kind;
    }

    /** Returns seats and, where staff without a seat come to them, people: {@code "4席 5-6人"}. */
    static String seats(Body body) {
        boolean staff = body.seats().stream().anyMatch(rule -> !rule.isSeat());
        return Stream.of(body.seatCount(), staff ? body.headcount() : Optional.<Quantity>empty())
                .flatMap(Optional::stream)
                .map(Quantity::toString)
                .collect(joining(" "));
    }

    private Optional<Block> seats() {
        List<List<String>> rows = new ArrayList<>();
        for (Body body : organizations.bodies()) {
            for (SeatRule rule : body.seats()) {
                rows.add(List.of(
                        body.name().zh(),
                        words.say(rule.post()),
                        words.say(rule.filling().label()),
                        words.say(rule.basis().label()) + " " + rule.number(),
                        total(rule, body).toString()));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.grid(rows, Caption.BODY, Caption.POST, Caption.FILLING, Caption.RULE, Caption.NUMBER));
    }

    private static Quantity total(SeatRule rule, Body body) {
        return rule.basis() == SeatBasis.PER_VILLAGE
                ? rule.number().times(body.villages().size())
                : rule.number();
    }

    private List<Block> commands() {
        List<Block> blocks = new ArrayList<>();
        for (Command command : organizations.commands()) {
            String length = command.tiers() + " " + words.say(Caption.TIERS) + ", " + command.hops() + " "
                    + words.say(Caption.HOPS);
            String chain = command.steps().stream()
                    .map(step -> words.shortNameOf(step.body()) + " " + words.name(step.act()))
                    .collect(joining(" → "));
            blocks.add(new Block.Prose(words.say(Caption.COMMAND) + " (" + length + "): " + chain));
        }
        return blocks;
    }

    private Optional<Block> chains() {
        List<TreePicture.Node> chains =
                organizations.commands().stream().map(this::chain).toList();
        return chains.isEmpty() ? Optional.empty() : Optional.of(TreePicture.of(words.say(Caption.CHAINS), chains));
    }

    private TreePicture.Node chain(Command command) {
        return TreePicture.line(command.steps().stream()
                .map(step -> TreePicture.Node.leaf(
                        words.shortNameOf(step.body()) + " " + step.act().zh(),
                        words.nameOf(step.body()) + "\n" + words.name(step.act())))
                .toList());
    }
}

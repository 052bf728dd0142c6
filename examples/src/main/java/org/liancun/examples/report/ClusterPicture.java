// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.report.TreePicture.Node;
import org.liancun.village.Cluster;
import org.liancun.village.Membership;
import org.liancun.village.Role;
import org.liancun.village.Village;

/** Draws the clusters of an area with the villages that belong to each, and the villages that belong to none. */
final class ClusterPicture {
    private final Dossier dossier;
    private final Words words;

    private ClusterPicture(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    static Block of(Dossier dossier, Words words) {
        return new ClusterPicture(dossier, words).picture();
    }

    private Block picture() {
        LocalDate day = dossier.asOf();
        List<Node> under = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Cluster cluster : dossier.clustersOn(day)) {
            under.add(cluster(cluster, day));
            placed.addAll(cluster.villagesAt(day));
        }
        List<Node> others = dossier.places().villages().stream()
                .filter(village -> !placed.contains(village.id()))
                .map(this::village)
                .toList();
        if (!others.isEmpty()) {
            String alone = words.say(Caption.IN_NO_CLUSTER);
            under.add(new Node(alone, alone, others));
        }
        Node root = new Node(dossier.title().zh(), words.name(dossier.title()), under);
        return TreePicture.of(words.say(Caption.CLUSTER_TREE), List.of(root));
    }

    private Node cluster(Cluster cluster, LocalDate day) {
        List<Node> members = cluster.members().stream()
                .filter(member -> member.during().contains(day))
                .map(this::member)
                .toList();
        String form = words.say(cluster.form().label());
        String size = members.isEmpty() ? words.say(Caption.NOT_NAMED) : Integer.toString(members.size());
        return new Node(cluster.name().zh() + " (" + form + ", " + size + ")", words.name(cluster.name()), members);
    }

    private Node member(Membership member) {
        Node node = village(dossier.places().villages().stream()
                .filter(village -> village.id().equals(member.village()))
                .findFirst()
                .orElseThrow());
        return member.role() == Role.CENTRE
                ? new Node(
                        "★ " + node.label(),
                        node.tip() + "\n" + words.say(member.role().label()),
                        List.of())
                : node;
    }

    private Node village(Village village) {
        String tip = words.name(village.name()) + "\n" + words.nameOf(village.region());
        return Node.leaf(village.name().zh(), tip);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Listing.section;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.dossier.Places;
import org.liancun.json.Problem.Kind;
import org.liancun.text.Nearest;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.Membership;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Role;
import org.liancun.village.Village;
import org.liancun.village.VillageKind;

/** How regions, villages and clusters stand in a file. */
final class PlacesFormat {
    static final Shape<Region> REGION = shape(
                    field("id", OWN_ID, Region::id),
                    field("name", NAME, Region::name),
                    field("level", Names.of(Level.class), Region::level),
                    optional("within", ID_OR_NONE, Region::within, ""),
                    Region::new)
            .onOneLine();

    static final Shape<Village> VILLAGE = shape(
                    field("id", OWN_ID, Village::id),
                    field("name", NAME, Village::name),
                    field("kind", Names.of(VillageKind.class), Village::kind),
                    field("region", ID, Village::region),
                    optional("facts", list(ID), Village::facts, List.of()),
                    Village::new)
            .onOneLine();

    static final Shape<Membership> MEMBERSHIP = shape(
                    field("village", ID, Membership::village),
                    field("role", Names.of(Role.class), Membership::role),
                    field("during", PERIOD, Membership::during),
                    Membership::new)
            .onOneLine();

    static final Shape<Cluster> CLUSTER = shape(
            field("id", OWN_ID, Cluster::id),
            field("name", NAME, Cluster::name),
            field("form", Names.of(Form.class), Cluster::form),
            optional("members", list(MEMBERSHIP).sorted(Comparator.naturalOrder()), Cluster::members, List.of()),
            field("during", PERIOD, Cluster::during),
            optional("facts", list(ID), Cluster::facts, List.of()),
            Cluster::new);

    static final Shape<Places> PLACES = shape(
            optional("regions", new Tree(), Places::regions, Regions.NONE),
            optional("villages", section(VILLAGE), Places::villages, List.of()),
            optional("clusters", section(CLUSTER), Places::clusters, List.of()),
            optional("principles", section(GroupingFormat.PRINCIPLE), Places::principles, List.of()),
            optional("hollow", section(GroupingFormat.HOLLOW), Places::hollow, List.of()),
            Places::new);

    private PlacesFormat() {}

    /** The regions; when they do not form a tree that is said at its place, and reading goes on without them. */
    private static final class Tree implements Codec<Regions> {
        private static final int MOST_COMPARISONS = 200_000;
        private static final Codec<List<Region>> REGIONS = section(REGION).sorted(Comparator.comparing(Region::id));

        @Override
        public @Nullable Regions read(Reading in) throws IOException {
            int mark = in.kept().mark();
            List<Region> regions = REGIONS.read(in);
            if (regions == null) {
                return null;
            }
            try {
                return new Regions(regions);
            } catch (IllegalArgumentException broken) {
                if (!reportEach(regions, in)) {
                    in.reportRule(broken);
                }
                in.kept().lose(mark);
                return Regions.NONE;
            }
        }

        /** Reports ids that are used twice or unknown, and tells whether there are any. */
        private static boolean reportEach(List<Region> regions, Reading in) {
            Set<String> ids = regions.stream().map(Region::id).collect(Collectors.toCollection(TreeSet::new));
            Set<String> used = new HashSet<>();
            int found = 0;
            for (int i = 0; i < regions.size() && found < Limits.PROBLEMS; i++) {
                Region region = regions.get(i);
                String pointer = in.pointer() + "/" + i;
                if (!used.add(region.id())) {
                    in.reportAfterwards(pointer + "/id", Kind.DUPLICATE_ID, "", Expected.UNUSED_ID.toString(), "");
                    found++;
                }
                if (!region.isTop() && !ids.contains(region.within())) {
                    String nearest = found * ids.size() > MOST_COMPARISONS ? "" : nearest(region.within(), ids);
                    String expected = Expected.REGION.toString();
                    in.reportAfterwards(pointer + "/within", Kind.UNKNOWN_REFERENCE, "", expected, nearest);
                    found++;
                }
            }
            return found > 0;
        }

        private static String nearest(String id, Set<String> known) {
            return Nearest.to(id, known).orElse("");
        }

        @Override
        public void write(Regions regions, Writing out) throws IOException {
            REGIONS.write(regions.regions(), out);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.farming.Farming;
import org.liancun.governance.Arrangements;
import org.liancun.linkage.Linkages;
import org.liancun.organization.Organizations;

/**
 * What a dossier holds, section by section.
 *
 * <p>Sections by themselves promise nothing about the ids with which they refer to each other; {@link Dossier} checks the whole.
 * Immutable and thread-safe.
 *
 * @param evidence what is known and from where
 * @param places who takes part and where
 * @param organization who leads and who sits where
 * @param linkage by which mechanisms villages are linked
 * @param governance what households and cadres do together
 * @param farming land contracts and seasons
 * @param economy what was earned and how it is divided
 */
public record Sections(
        Evidence evidence,
        Places places,
        Organizations organization,
        Linkages linkage,
        Arrangements governance,
        Farming farming,
        Economy economy)
        implements Serializable {
    /** Nothing in any section. */
    public static final Sections NONE = new Sections(
            Evidence.NONE,
            Places.NONE,
            Organizations.NONE,
            Linkages.NONE,
            Arrangements.NONE,
            Farming.NONE,
            Economy.NONE);

    /** Checks that no section is missing. */
    public Sections {
        requireNonNull(evidence, "evidence");
        requireNonNull(places, "places");
        requireNonNull(organization, "organization");
        requireNonNull(linkage, "linkage");
        requireNonNull(governance, "governance");
        requireNonNull(farming, "farming");
        requireNonNull(economy, "economy");
    }

    /** Returns the same sections with other evidence. */
    public Sections with(Evidence other) {
        return new Sections(other, places, organization, linkage, governance, farming, economy);
    }

    /** Returns the same sections with other places. */
    public Sections with(Places other) {
        return new Sections(evidence, other, organization, linkage, governance, farming, economy);
    }

    /** Returns the same sections with other bodies. */
    public Sections with(Organizations other) {
        return new Sections(evidence, places, other, linkage, governance, farming, economy);
    }

    /** Returns the same sections with other mechanisms. */
    public Sections with(Linkages other) {
        return new Sections(evidence, places, organization, other, governance, farming, economy);
    }

    /** Returns the same sections with other arrangements. */
    public Sections with(Arrangements other) {
        return new Sections(evidence, places, organization, linkage, other, farming, economy);
    }

    /** Returns the same sections with other farming. */
    public Sections with(Farming other) {
        return new Sections(evidence, places, organization, linkage, governance, other, economy);
    }

    /** Returns the same sections with another economy. */
    public Sections with(Economy other) {
        return new Sections(evidence, places, organization, linkage, governance, farming, other);
    }

    /** Returns what each section holds, one a line. */
    @Override
    public String toString() {
        return "  evidence: " + evidence + "\n  places: " + places + "\n  organization: " + organization
                + "\n  linkage: " + linkage + "\n  governance: "
                + governance.all().size() + " arrangements\n  farming: "
                + farming + "\n  economy: " + economy;
    }
}

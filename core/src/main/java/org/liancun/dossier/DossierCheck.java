// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

/** Checks all sections of a dossier against each other, in their order. */
final class DossierCheck {
    private final Sections sections;
    private final Known known;
    private final Check check;
    private final Citing citing;
    private final OrganizationCheck offices;
    private final EconomyCheck money;

    DossierCheck(String id, Sections sections, Check check) {
        this.sections = sections;
        this.known = Known.of(id, sections);
        this.check = check;
        this.citing = new Citing(known, sections.evidence().quantities(), check);
        this.offices = new OrganizationCheck(sections.organization(), known, check, citing);
        this.money = new EconomyCheck(sections.economy(), known, check);
    }

    /** Checks to what everything refers. */
    void run() {
        new EvidenceCheck(sections.evidence(), known, check).run();
        new AmbiguityCheck(check, citing).run(sections.evidence());
        new PlacesCheck(known, check, citing)
                .run(
                        sections.places(),
                        sections.organization(),
                        sections.linkage().resources());
        new LinkageCheck(citing).run(sections.linkage());
        new GovernanceCheck(check, citing).run(sections.governance());
        new FarmingCheck(check, citing).run(sections.farming());
        offices.run(sections.places());
        money.run(sections.evidence());
    }

    /** Checks that rosters can be made and distributions settled, if all they refer to is known. */
    void workOut() {
        if (check.isClean()) {
            offices.makeRosters();
            money.settle();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.sharing.Agreement;
import org.liancun.sharing.Settlement;

/**
 * Checks entities, agreements, settlements and meetings against the law. Pure functions that never throw and never change a payment.
 *
 * <p>What is asked is the law on the entity's day, for its form and its places. What cannot be checked because something is unknown
 * is listed as unchecked, never passed over.
 */
public final class Guards {
    private Guards() {}

    /** Checks what is known of an entity, whatever it agreed: holders, form, guarantees, what its pot is made of. */
    public static Review entity(Entity entity) {
        Docket docket = new Docket(entity);
        new EntityGuards(entity, docket).check();
        return docket.review();
    }

    /** Checks an agreement before it is settled, and what is known of the entity that divides by it. */
    public static Review before(Agreement agreement, Purposes purposes, Entity entity) {
        Docket docket = new Docket(entity);
        new EntityGuards(entity, docket).check();
        OrderGuard.check(agreement, purposes, docket);
        new AgreementGuards(agreement, purposes, entity, docket).check();
        return docket.review();
    }

    /** Checks a settlement of the entity's pot. */
    public static Review after(Settlement settlement, Purposes purposes, Entity entity) {
        Docket docket = new Docket(entity);
        Distributed distributed = Distributed.of(settlement, purposes);
        new FundGuards(distributed, entity, docket).check();
        new ProfitGuards(settlement, distributed, entity, docket).check();
        new ProRataGuard(distributed, entity, docket).check();
        return docket.review();
    }

    /** Checks how a meeting of the entity approved a matter. */
    public static Review meeting(Meeting meeting, Entity entity) {
        Docket docket = new Docket(entity);
        Approvals.check(meeting, entity, docket);
        return docket.review();
    }
}

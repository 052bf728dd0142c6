// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.OptionalLong;

/** The guards that look at what is known of an entity. */
final class EntityGuards {
    private final Entity entity;
    private final Docket docket;

    EntityGuards(Entity entity, Docket docket) {
        this.entity = entity;
        this.docket = docket;
    }

    void check() {
        count(Guard.LLC_SHAREHOLDERS_GT_50, Parameter.SHAREHOLDERS);
        count(Guard.COOP_MEMBERS_LT_5, Parameter.MEMBERS);
        part(Guard.COOP_FARMERS_LT_80, Parameter.FARMERS, Particular.FARMERS, entity.holderCount());
        part(
                Guard.COOP_ADDITIONAL_VOTES_GT_20,
                Parameter.ADDITIONAL_VOTES,
                Particular.ADDITIONAL_VOTES,
                known(Particular.BASIC_VOTES));
        holdings();
        circumstance(Guard.GP_FORM_FORBIDDEN, Circumstance.GENERAL_PARTNER);
        circumstance(Guard.GUARANTEE_FORBIDDEN, Circumstance.GUARANTEES_OTHERS);
        inPot(Particular.BORROWED, Guard.DEBT_FUNDED_DISTRIBUTION, LocalLaw.RONGCHANG_FUNDS, RuralLaw.BY_RESULTS);
        inPot(Particular.GRANTS, Guard.EXCLUDED_INCOME_IN_BASE, RuralLaw.PROPERTY_IS_NOT_DIVIDED);
        inPot(Particular.ASSET_SALES, Guard.EXCLUDED_INCOME_IN_BASE, RuralLaw.PROPERTY_IS_NOT_DIVIDED);
        inPot(Particular.RETAINED_LAND, Guard.EXCLUDED_INCOME_IN_BASE, LocalLaw.ZHEJIANG_RETAINED_LAND);
        inPot(Particular.MARKET_ENTRY, Guard.EXCLUDED_INCOME_IN_BASE, LocalLaw.ZHEJIANG_MARKET_ENTRY);
    }

    private OptionalLong known(Particular particular) {
        return entity.particulars().number(particular);
    }

    private void count(Guard guard, Parameter parameter) {
        OptionalLong count = entity.holderCount();
        for (LegalLimit limit : docket.limits(parameter)) {
            if (count.isEmpty()) {
                docket.unknown(guard);
            } else if (Rate.of(count.getAsLong(), 1).isOutside(limit.bounds())) {
                docket.found(
                        guard,
                        limit.article(),
                        entity.id(),
                        Measured.count(parameter.label(), count.getAsLong(), parameter.unit()));
            }
        }
    }

    private void part(Guard guard, Parameter parameter, Particular particular, OptionalLong whole) {
        OptionalLong part = known(particular);
        for (LegalLimit limit : docket.limits(parameter)) {
            if (part.isEmpty() || whole.isEmpty() || whole.getAsLong() == 0) {
                docket.unknown(guard);
            } else if (Rate.of(part.getAsLong(), whole.getAsLong()).isOutside(limit.bounds())) {
                docket.found(
                        guard,
                        limit.article(),
                        entity.id(),
                        Measured.known(particular, part.getAsLong()),
                        Measured.known(
                                particular == Particular.FARMERS ? Particular.HOLDERS : Particular.BASIC_VOTES,
                                whole.getAsLong()));
            }
        }
    }

    /** What the collective itself or another collective holds is not what one member holds. */
    private void holdings() {
        for (LegalLimit limit : docket.limits(Parameter.HOLDING)) {
            if (entity.holders().isEmpty()) {
                docket.unknown(Guard.MEMBER_SHARE_GT_CAP);
            }
            entity.holders().forEach((party, part) -> {
                boolean isMember =
                        !party.equals(entity.id()) && !entity.collectives().contains(party);
                if (isMember && Rate.of(part).isAbove(limit.bounds())) {
                    docket.found(
                            Guard.MEMBER_SHARE_GT_CAP,
                            limit.article(),
                            party,
                            Rate.of(part).shown(limit.parameter().label()));
                }
            });
        }
    }

    private void circumstance(Guard guard, Circumstance circumstance) {
        if (entity.particulars().has(circumstance)) {
            docket.found(guard, entity.id());
        }
    }

    private void inPot(Particular particular, Guard guard, Article... articles) {
        OptionalLong fen = known(particular);
        for (Article article : articles) {
            if (article.governs(entity) && fen.orElse(0) > 0) {
                docket.found(guard, article, entity.id(), Measured.known(particular, fen.getAsLong()));
                return;
            }
        }
    }
}

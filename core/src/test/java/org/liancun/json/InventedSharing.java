// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Backing;
import org.liancun.sharing.Base;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.TakeChosen;
import org.liancun.sharing.Terms;
import org.liancun.sharing.Tier;
import org.liancun.sharing.When;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Invents parties, what they hold, and agreements of every shape between them. */
final class InventedSharing {
    /** A party that is always there. */
    static final String FUND = "fund";

    /** An agreement that can divide any pot. */
    static final String PLAIN = "plain";

    /** An event that the plain agreement names. */
    static final String EVENT = "flood";

    private static final List<String> MEASURES = List.of("shares", "mu");

    private final Invented invented;
    private final List<String> villages;

    InventedSharing(Invented invented, List<String> villages) {
        this.invented = invented;
        this.villages = villages;
    }

    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(FUND, invented.name(), PartyKind.FUND));
        villages.forEach(village -> parties.add(new Party(village, invented.name(), PartyKind.VILLAGE)));
        return parties;
    }

    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        MEASURES.forEach(measure -> holdings.add(new Holding(FUND, measure, invented.part(), invented.period())));
        villages.forEach(village ->
                holdings.add(new Holding(village, "shares", Ratio.of(invented.below(1_000), 8), invented.period())));
        return holdings;
    }

    List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        agreements.add(Agreement.of(
                PLAIN,
                Tier.of("all", Base.gross(), Take.everything(), Split.to(FUND))
                        .when(new When.Not(When.happened(EVENT)))));
        invented.ids("agreement", 0).forEach(id -> agreements.add(new Agreement(id, invented.name(), tiers(3))));
        return agreements;
    }

    private List<Tier> tiers(int depth) {
        List<Tier> tiers = new ArrayList<>();
        for (String id : invented.ids("tier", 1)) {
            List<String> earlier = tiers.stream().map(Tier::id).toList();
            Take take = take(depth);
            Split split = take.makesClaims() && invented.below(2) == 0 ? Split.byClaim() : split(depth);
            tiers.add(new Tier(id, invented.name(), base(earlier), take, split, termsFor(take, split)));
        }
        return tiers;
    }

    private Base base(List<String> earlier) {
        return switch (invented.below(3)) {
            case 0 -> Base.gross();
            case 1 -> Base.remainder();
            default -> earlier.isEmpty() ? Base.gross() : new Base.NetOf(invented.some(earlier, 1));
        };
    }

    private Take take(int depth) {
        return switch (invented.below(depth == 0 ? 5 : 6)) {
            case 0 -> Take.everything();
            case 1 -> Take.amount(invented.positive());
            case 2 -> Take.share(invented.part());
            case 3 -> Take.rate(invented.one(MEASURES), who(), invented.part());
            case 4 -> Take.perUnit(invented.one(MEASURES), who(), invented.positive());
            default -> Take.untilBalance("reserve", invented.positive(), take(depth - 1));
        };
    }

    private Split split(int depth) {
        return switch (invented.below(depth == 0 ? 3 : 5)) {
            case 0 -> Split.to(invented.one(villages));
            case 1 -> new Split.Equally(who());
            case 2 -> new Split.ByMeasure(invented.one(MEASURES), who());
            case 3 -> {
                Ratio first = invented.part();
                yield Split.byRatio(
                        Split.Slice.of("first", first, split(depth - 1)),
                        Split.Slice.of("second", Ratio.ONE.minus(first), split(depth - 1)));
            }
            default -> new Split.Tiers(tiers(depth - 1));
        };
    }

    private Who who() {
        return switch (invented.below(4)) {
            case 0 -> Who.all();
            case 1 -> Who.ofKind(invented.one(PartyKind.class));
            case 2 -> new Who.Named(invented.some(villages, 1));
            default -> Who.holding(invented.one(MEASURES));
        };
    }

    private Terms terms() {
        When when = invented.below(2) == 0 ? When.always() : When.during(invented.period());
        Carry carry = invented.below(2) == 0 ? Carry.nothing() : Carry.balance("reserve");
        return new Terms(when, carry, rounding(), Backing.NONE, invented.note());
    }

    /** Terms under which claims are rounded one by one and a reserve with a cap is filled. */
    private Terms termsFor(Take take, Split split) {
        Terms terms = terms();
        boolean perUnit = terms.rounding().scope() == Rounding.Scope.EACH_UNIT;
        return new Terms(
                terms.when(),
                take instanceof TakeChosen.UntilBalance ? Carry.balance("reserve") : terms.carry(),
                split.paysClaims() && perUnit ? Rounding.TO_FEN : terms.rounding(),
                terms.backing(),
                terms.clause());
    }

    private Rounding rounding() {
        Money unit = invented.one(List.of(Money.ofFen(1), Money.yuan(1), Money.yuan(10)));
        return switch (invented.below(4)) {
            case 0 -> Rounding.TO_FEN;
            case 1 -> Rounding.toUnit(unit).with(Rounding.Residual.LARGEST_WEIGHT);
            case 2 -> Rounding.to(unit, invented.one(RoundingMode.class)).perUnit();
            default -> Rounding.to(unit, invented.one(RoundingMode.class));
        };
    }
}

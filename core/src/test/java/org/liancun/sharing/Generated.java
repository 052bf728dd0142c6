// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.division.ClaimsRule;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.sharing.Take.Bracket;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Agreements with every case of the vocabulary, over five villages of which one holds no shares. */
public final class Generated {
    static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    static final Books BOOKS =
            Books.of(Map.of("reserve", Money.yuan(5_000), "owed0", Money.yuan(300), "owed1.v1", Money.yuan(20)));

    private Generated() {}

    /** A pot that has every figure, decision and event of the generated agreements. */
    static Pot pot(long fen) {
        return Pot.of(Money.ofFen(fen))
                .with("revenue", Money.wan(300))
                .with("last-year", Money.wan(200))
                .deciding("c", Ratio.percent(25))
                .deciding("d", Ratio.percent("33.3"))
                .after("harvest");
    }

    /** Settlements of generated agreements. */
    public static Arbitrary<Settlement> settlements() {
        return Combinators.combine(agreements(), Arbitraries.longs().between(-1_000_000, 1_000_000_000), holdings())
                .as((agreement, fen, holdings) -> Sharing.settle(agreement, pot(fen), register(holdings), BOOKS));
    }

    private static Arbitrary<Base> bases() {
        Arbitrary<Base> plain = Arbitraries.of(
                Base.gross(),
                Base.remainder(),
                Base.figure("revenue"),
                Base.figure("last-year"),
                Base.fixed(Money.wan(7)),
                Base.balance("reserve"),
                Base.receiptsOf("v1"));
        return Arbitraries.frequencyOf(
                Tuple.of(4, plain),
                Tuple.of(1, Combinators.combine(plain, plain).as(Base::over)));
    }

    public static Arbitrary<List<Holding>> holdings() {
        Arbitrary<Long> amount = Arbitraries.longs().between(1, 1_000_000);
        return Combinators.combine(amount.list().ofSize(5), amount.list().ofSize(5))
                .as((shares, capital) -> {
                    List<Holding> holdings = new ArrayList<>();
                    for (int i = 0; i < 5; i++) {
                        holdings.add(Holding.of("v" + i, "shares", i == 4 ? 0 : shares.get(i)));
                        holdings.add(Holding.of("v" + i, "capital", capital.get(i)));
                    }
                    return holdings;
                });
    }

    public static Arbitrary<Agreement> agreements() {
        return tiers(2).map(tiers -> new Agreement("generated", Name.of("generated"), tiers));
    }

    private static Arbitrary<List<Tier>> tiers(int depth) {
        return tier(depth).list().ofMinSize(1).ofMaxSize(4).map(tiers -> numbered(tiers, depth));
    }

    /** Numbers tiers; only those of the outermost list may have arrears, each its own account. */
    private static List<Tier> numbered(List<Tier> tiers, int depth) {
        List<Tier> numbered = new ArrayList<>();
        for (Tier tier : tiers) {
            String id = "t" + numbered.size();
            Carry carry = tier.terms().carry() instanceof Arrears arrears
                    ? depth < 2
                            ? Carry.nothing()
                            : Carry.arrears("owed" + numbered.size(), arrears.interest(), arrears.perPeriod())
                    : tier.terms().carry();
            numbered.add(
                    new Tier(id, tier.name(), tier.base(), tier.take(), tier.split(), tier.terms()).carrying(carry));
        }
        return numbered;
    }

    private static Arbitrary<Tier> tier(int depth) {
        Arbitrary<Base> base = bases();
        Arbitrary<Tier> plain = Combinators.combine(base, takes(), splits(depth), roundings(), conditions(), terms())
                .as((b, take, split, rounding, when, terms) -> Tier.of("t", b, take, split)
                        .rounded(rounding)
                        .when(when)
                        .carrying(terms.carry())
                        .backedBy(terms.backing()));
        Arbitrary<Tier> claims = Combinators.combine(base, claims(), Arbitraries.of(ClaimsRule.values()), terms())
                .as((b, take, rule, terms) -> Tier.of("t", b, take, Split.byClaim(rule))
                        .carrying(terms.carry())
                        .backedBy(terms.backing()));
        return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, claims));
    }

    private static Arbitrary<Terms> terms() {
        return Combinators.combine(carries(), backers())
                .as((carry, backer) -> new Terms(When.always(), carry, Rounding.TO_FEN, backer, ""));
    }

    private static Arbitrary<Carry> carries() {
        return Arbitraries.of(
                Carry.nothing(),
                Carry.nothing(),
                Carry.balance("welfare"),
                Carry.arrears("owed", Interest.NONE, Ratio.ZERO),
                Carry.arrears("owed", Interest.SIMPLE, Ratio.percent(7)),
                Carry.arrears("owed", Interest.COMPOUND, Ratio.percent(7)));
    }

    private static Arbitrary<Backing> backers() {
        return Arbitraries.of(Backing.NONE, Backing.NONE, Backing.NONE, Backing.by("v3"));
    }

    private static Arbitrary<When> conditions() {
        Arbitrary<When> plain = Arbitraries.of(
                When.always(),
                When.during(Period.year(2024)),
                When.reaches(Base.figure("revenue"), Money.wan(300)),
                When.exceeds(Base.remainder(), Money.wan(3)),
                When.below(Base.gross(), Money.wan(9)),
                When.happened("harvest"),
                When.happened("flood"));
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(When.always())),
                Tuple.of(2, plain),
                Tuple.of(1, Combinators.combine(plain, plain).as(When::both)));
    }

    private static Arbitrary<Take> takes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, plainTakes()), Tuple.of(1, chosen(plainTakes())), Tuple.of(2, claims()));
    }

    private static Arbitrary<Take> plainTakes() {
        Bracket low = new Bracket(Money.ZERO, Ratio.percent(8));
        Bracket high = new Bracket(Money.wan(1), Ratio.percent(12));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Take.everything(),
                        Take.owed("reserve"),
                        Take.marginal(low, high),
                        Take.escalating(Money.yuan(300), Ratio.percent(8), 3, YearCount.CALENDAR, DAY.minusYears(7))),
                Arbitraries.longs().between(0, 1_000_000).map(fen -> Take.amount(Money.ofFen(fen))),
                Arbitraries.integers().between(0, 1_000).map(m -> Take.share(Ratio.of(m, 1_000))));
    }

    private static Arbitrary<Take> claims() {
        return Arbitraries.frequencyOf(Tuple.of(3, rates()), Tuple.of(1, chosen(rates())));
    }

    private static Arbitrary<Take> chosen(Arbitrary<Take> takes) {
        return Combinators.combine(takes, takes, bases(), Arbitraries.integers().between(0, 4))
                .as((one, other, base, which) -> switch (which) {
                    case 0 -> Take.larger(one, other);
                    case 1 -> Take.smaller(one, other);
                    case 2 -> Take.of(base, Take.untilBalance("reserve", Money.wan(1), one));
                    case 3 ->
                        Take.byBand(
                                base,
                                new TakeStepped.Band(Money.ZERO, TakeStepped.Edge.FROM, one),
                                new TakeStepped.Band(Money.wan(1), TakeStepped.Edge.ABOVE, other));
                    default ->
                        Take.byYear(
                                YearCount.CONTRACT,
                                DAY.minusYears(3),
                                new TakeStepped.Years(1, 3, one),
                                new TakeStepped.Years(4, 9, other));
                });
    }

    private static Arbitrary<Take> rates() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 200).map(m -> Take.rate("capital", Who.all(), Ratio.of(m, 1_000))),
                Arbitraries.longs().between(0, 500).map(fen -> Take.perUnit("shares", Who.all(), Money.ofFen(fen))),
                plainTakes().map(take -> Take.spread(take, "shares", Who.named("v0", "v2"))));
    }

    private static Arbitrary<Split> splits(int depth) {
        Arbitrary<Split> leaf = Arbitraries.of(
                Split.to("v1"),
                Split.equally(Who.all()),
                Split.equally(Who.named("v3", "v0")),
                Split.equally(Who.all().except(Who.named("v1"))),
                Split.equally(Who.both(Who.ofKind(PartyKind.VILLAGE), Who.named("v2", "v4"))),
                Split.by("capital", Who.inBand("capital", Bounds.between(Ratio.ONE, Ratio.of(1_000_000)))),
                Split.by("shares", Who.all()),
                Split.by("capital", Who.holding("shares")));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Split> ratio = Combinators.combine(
                        splits(depth - 1),
                        splits(depth - 1),
                        Arbitraries.integers().between(0, 100))
                .as((a, b, percent) -> Split.byRatio(
                        Split.Slice.of("a", Ratio.percent(percent), a),
                        Split.Slice.of("b", Ratio.percent(100 - percent), b)));
        Arbitrary<Split> bounded = Combinators.combine(splits(depth - 1), Arbitraries.of("", "d"))
                .as((c, unspent) -> Split.byRatioRestTo(
                        unspent,
                        new Split.Slice("c", Bounds.between(Ratio.percent(10), Ratio.percent(40)), c),
                        Split.Slice.of("e", Ratio.percent(20), Split.to("v0")),
                        new Split.Slice("d", Bounds.atLeast(Ratio.percent(20)), Split.to("v2"))));
        Arbitrary<Split> nested = tiers(depth - 1).map(tiers -> Split.tiers(tiers.toArray(Tier[]::new)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaf), Tuple.of(1, ratio), Tuple.of(1, bounded), Tuple.of(1, nested));
    }

    private static Arbitrary<Rounding> roundings() {
        return Arbitraries.of(
                Rounding.TO_FEN,
                Rounding.TO_FEN,
                Rounding.toUnit(Money.yuan(10)),
                Rounding.to(Money.yuan(1), RoundingMode.HALF_UP),
                Rounding.to(Money.ofFen(1), RoundingMode.HALF_UP).perUnit(),
                Rounding.TO_FEN.with(Rounding.Residual.LARGEST_WEIGHT));
    }

    static Register register(List<Holding> holdings) {
        return Register.asOf(DAY, parties(), holdings);
    }

    static List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            parties.add(new Party("v" + i, Name.of("第" + i + "村"), PartyKind.VILLAGE));
        }
        return parties;
    }
}

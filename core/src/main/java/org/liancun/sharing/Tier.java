// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liancun.money.Rounding;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.Nearest;
import org.liancun.text.Outline;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.Worded;

/**
 * One tier of an agreement: it takes an amount of a base and splits it, when a condition holds, and carries what is said.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique among the tiers of the same list
 * @param name what people call it
 * @param base of what its rates are
 * @param take how much it demands
 * @param split to whom it pays
 * @param terms condition, memory, rounding and source
 */
public record Tier(String id, Name name, Base base, Take take, Split split, Terms terms)
        implements Worded, Serializable {
    private static final int MOST = 1_000;

    /**
     * Checks that the parts go together.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, the split is by claim and the take makes none, the split
     *     of a backed tier or of one that carries arrears may leave something, or what is owed to one claimant cannot be told
     *     from what is owed to a slice
     */
    public Tier {
        Ids.require(id, "Tier id");
        requireNonNull(name, "name");
        requireNonNull(base, "base");
        requireNonNull(terms, "terms");
        boolean claims = requireNonNull(take, "take").makesClaims();
        if (requireNonNull(split, "split").paysClaims() && !claims) {
            throw new IllegalArgumentException(
                    "Tier " + id + " splits by claim, so its take must be a rate or an amount per" + " unit, but was "
                            + take.describe());
        }
        SplitChecks.requireBackable(id, split, terms.backing());
        terms.carry().requireFit(id, split, terms.rounding());
        if (!terms.when().equals(When.always())) {
            SplitChecks.requireWhenever(split.inner());
        }
        if (split.paysClaims() && terms.rounding().scope() == Rounding.Scope.EACH_UNIT) {
            throw new IllegalArgumentException(
                    "Tier " + id + " splits by claim, so its rounding must be of EACH_PAYMENT, but was of EACH_UNIT");
        }
    }

    /** Returns id, take, base and split: {@code "reserve: 27% of base (gross) to reserve-fund"}. */
    @Override
    public String toString() {
        return Prompt.line(id + ": " + take.describe() + " (" + base.describe() + ") " + split.describe());
    }

    /** Obtains a tier on the usual terms, named by its id. */
    public static Tier of(String id, Base base, Take take, Split split) {
        return new Tier(id, Name.of(id), base, take, split, Terms.USUAL);
    }

    /** Returns the same tier with a name. */
    public Tier called(Name newName) {
        return new Tier(id, newName, base, take, split, terms);
    }

    /** Returns the same tier under a condition. */
    public Tier when(When when) {
        return with(new Terms(when, terms.carry(), terms.rounding(), terms.backing(), terms.clause()));
    }

    /** Returns the same tier with a memory in the books. */
    public Tier carrying(Carry carry) {
        return with(new Terms(terms.when(), carry, terms.rounding(), terms.backing(), terms.clause()));
    }

    /** Returns the same tier with another rounding. */
    public Tier rounded(Rounding rounding) {
        return with(new Terms(terms.when(), terms.carry(), rounding, terms.backing(), terms.clause()));
    }

    /** Returns the same tier with a party that pays in whatever the pot does not reach for. */
    public Tier backedBy(String party) {
        return backedBy(Backing.by(party));
    }

    /** Returns the same tier with a backing. */
    public Tier backedBy(Backing backing) {
        return with(new Terms(terms.when(), terms.carry(), terms.rounding(), backing, terms.clause()));
    }

    /** Returns the same tier with the clause or article it rests on. */
    public Tier citing(String clause) {
        return with(new Terms(terms.when(), terms.carry(), terms.rounding(), terms.backing(), clause));
    }

    /** Returns what the tier names, nested tiers included; paths begin with the tier's id. */
    public List<Mention> mentions() {
        return Mentions.by(
                id,
                Mentions.all(
                        Mentions.in("base", base.mentions()),
                        Mentions.in("take", take.mentions()),
                        Mentions.in("split", split.mentions()),
                        terms.mentions()));
    }

    /** Tells whether, but for rounding, the tier always pays out all that the tiers before it leave. */
    boolean paysRest() {
        return base.equals(Base.remainder())
                && take.equals(Take.everything())
                && terms.when().equals(When.always())
                && split.paysAll();
    }

    private Tier with(Terms newTerms) {
        return new Tier(id, name, base, take, split, newTerms);
    }

    /** Returns what the tier is called: its own name, or that of its id when it has no other. */
    public Phrase title(Names names) {
        return name.equals(Name.of(id)) ? names.tier(id) : name.phrase();
    }

    /** Returns a sentence with all that the tier says but what stands inside its split. */
    @Override
    public Phrase phrase(Names names) {
        return Phrase.of(
                        split.paysIn() ? "%s：以%s为基数，计%s，%s" : "%s：以%s为基数，提取%s，%s",
                        split.paysIn() ? "%s: of %s, take %s, %s" : "%s: of %s, take %s, paid %s",
                        title(names),
                        base.phrase(names),
                        take.phrase(names),
                        split.phrase(names))
                .plus(terms.phrase(names));
    }

    /** Returns what is said of each tier of a list and of what stands in it; bases name earlier tiers as these are called. */
    static List<Outline> outlines(List<Tier> tiers, Names names) {
        Map<String, Name> titles = new HashMap<>();
        tiers.stream()
                .filter(tier -> !tier.name.equals(Name.of(tier.id)))
                .forEach(tier -> titles.put(tier.id, tier.name));
        Names all = Names.NONE.withTiers(titles).plus(names);
        return tiers.stream()
                .map(tier -> new Outline(tier.id, tier.phrase(all), tier.split.points(names)))
                .toList();
    }

    /**
     * Checks a list of tiers.
     *
     * @throws IllegalArgumentException if it is empty or longer than 1,000, an id stands twice, or a base is net of a tier that is not earlier
     */
    static void requireOrderly(String owner, List<Tier> tiers) {
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException(owner + " must have at least 1 tier, but had 0");
        }
        if (tiers.size() > MOST) {
            throw new IllegalArgumentException(
                    owner + " must have at most " + MOST + " tiers, but had " + tiers.size());
        }
        List<String> earlier = new ArrayList<>();
        for (Tier tier : tiers) {
            if (earlier.contains(tier.id)) {
                throw new IllegalArgumentException(
                        owner + " must have each tier id once, but had " + tier.id + " twice");
            }
            Stream.of(tier.base.mentions(), tier.take.mentions(), tier.terms.mentions())
                    .flatMap(List::stream)
                    .filter(mention -> mention.kind() == Mention.Kind.TIER)
                    .forEach(mention -> requireEarlier(tier.id, mention.id(), earlier));
            earlier.add(tier.id);
        }
    }

    private static void requireEarlier(String owner, String tier, List<String> earlier) {
        if (!earlier.contains(tier)) {
            throw new IllegalArgumentException("Base of tier " + owner + " must be net of earlier tiers " + earlier
                    + ", but named " + tier + Nearest.advice(tier, earlier));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/** The steps of one tier or slice in two settlements, in both of which its turn came. */
record StepPair(String path, Step before, Step after) {
    private static final Phrase BASE = new Phrase("基数", "base");

    /** Returns why the step has another amount to divide. */
    List<Cause> amount() {
        List<Cause> causes = demand();
        Basis was = before.basis();
        Basis is = after.basis();
        boolean reached = was.allotted().equals(was.demanded()) && is.allotted().equals(is.demanded());
        if (!reached) {
            addAmount(causes, new Phrase("池内所得", "allotted"), was.allotted(), is.allotted());
        }
        if (was.backed().signum() > 0 || is.backed().signum() > 0) {
            addTerm(causes, new Phrase("补足方", "backer"), tier -> tier.terms().backing(), Worded::phrase);
        }
        if (causes.isEmpty()) {
            addAmount(causes, new Phrase("补足额", "backed"), was.backed(), is.backed());
        }
        return causes;
    }

    /** Returns why the tier asks for another amount, or its parties claim others. */
    private List<Cause> demand() {
        List<Cause> causes = new ArrayList<>();
        Basis was = before.basis();
        Basis is = after.basis();
        SortedMap<String, Phrase> claimed = claims(before);
        SortedMap<String, Phrase> claims = claims(after);
        if (was.demanded().equals(is.demanded()) && claimed.equals(claims)) {
            return causes;
        }
        addTerm(causes, BASE, Tier::base, Worded::phrase);
        addTerm(causes, new Phrase("提取", "take"), Tier::take, Worded::phrase);
        addTerm(causes, new Phrase("结转", "carry"), tier -> tier.terms().carry(), Worded::phrase);
        addAmount(causes, BASE, was.of(), is.of());
        if (causes.isEmpty()) {
            addParties(causes, Cause.Kind.DEMAND, Cause.Kind.DEMAND, claimed, claims);
        }
        if (causes.isEmpty()) {
            Phrase asked = new Phrase("请求额", "demanded");
            causes.add(cause(Cause.Kind.DEMAND, asked, Words.of(was.demanded()), Words.of(is.demanded())));
        }
        return causes;
    }

    /** Returns why the step divides its amount otherwise. */
    List<Cause> division() {
        List<Cause> causes = new ArrayList<>();
        addTerm(causes, new Phrase("分法", "split"), Tier::split, Worded::phrase);
        boolean sameSplit = causes.isEmpty();
        addTerm(causes, new Phrase("舍入", "rounding"), tier -> tier.terms().rounding(), Words::of);
        if (sameSplit && !after.tier().split().paysClaims()) {
            addParties(causes, Cause.Kind.REGISTER, Cause.Kind.MEMBERSHIP, holdings(before), holdings(after));
        }
        return causes;
    }

    private static SortedMap<String, Phrase> claims(Step step) {
        SortedMap<String, Phrase> claims = new TreeMap<>();
        if (step.tier().split().paysClaims()) {
            step.lines().forEach(line -> claims.put(line.party(), Words.of(Money.ofFen(line.weight()))));
        }
        return claims;
    }

    private static SortedMap<String, Phrase> holdings(Step step) {
        SortedMap<String, Phrase> holdings = new TreeMap<>();
        step.lines()
                .forEach(line ->
                        holdings.put(line.party(), Phrase.same(step.held(line).plain())));
        return holdings;
    }

    private <T> void addTerm(List<Cause> causes, Phrase subject, Function<Tier, T> part, Function<T, Phrase> words) {
        T was = part.apply(before.tier());
        T is = part.apply(after.tier());
        if (!was.equals(is)) {
            causes.add(cause(Cause.Kind.TERM, subject, words.apply(was), words.apply(is)));
        }
    }

    private void addAmount(List<Cause> causes, Phrase subject, Money was, Money is) {
        if (!was.equals(is)) {
            causes.add(cause(Cause.Kind.AMOUNT, subject, Words.of(was), Words.of(is)));
        }
    }

    /**
     * Adds a cause for each party that has something else, or that is in one settlement only. Who claims nothing may still belong: a
     * take may choose another among its claims.
     */
    private void addParties(
            List<Cause> causes,
            Cause.Kind other,
            Cause.Kind alone,
            SortedMap<String, Phrase> was,
            SortedMap<String, Phrase> is) {
        for (String party : ImmutableSortedSet.copyOf(Sets.union(was.keySet(), is.keySet()))) {
            Phrase old = was.getOrDefault(party, Phrase.EMPTY);
            Phrase now = is.getOrDefault(party, Phrase.EMPTY);
            boolean inBoth = was.containsKey(party) && is.containsKey(party);
            if (!old.equals(now)) {
                causes.add(cause(inBoth ? other : alone, Phrase.same(party), old, now));
            }
        }
    }

    private Cause cause(Cause.Kind kind, Phrase subject, Phrase was, Phrase is) {
        return new Cause(kind, path, subject, was, is);
    }
}

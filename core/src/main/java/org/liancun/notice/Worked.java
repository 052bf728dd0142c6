// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.sharing.Basis;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/** Says the numbers of a settlement, step by step. */
final class Worked {
    private static final int MOST = 20;
    private static final Phrase NOT_DUE = new Phrase("未执行", "not due");

    private final Settlement settlement;
    private final Names names;
    private final Map<String, Step> byPath;

    Worked(Settlement settlement, Names names) {
        this.settlement = settlement;
        this.names = names;
        this.byPath = settlement.steps().stream().collect(Collectors.toMap(Step::path, Function.identity()));
    }

    /** Returns day and pot. */
    Phrase opening() {
        return Phrase.of("%s可分配%s", "on %s the pot is %s", Words.of(settlement.asOf()), Words.of(settlement.pot()));
    }

    /** Returns what the step at a path came to, and to whom; the first 20 parties are named. */
    Phrase at(String path) {
        Step step = byPath.get(path);
        if (step == null) {
            return NOT_DUE;
        }
        Phrase came = came(step);
        return step.lines().isEmpty() ? came : Phrase.of("%s：%s", "%s: %s", came, lines(step));
    }

    /** Returns what a step came to in all. */
    Phrase came(Step step) {
        if (!settlement.isDue(step)) {
            return NOT_DUE;
        }
        Basis basis = step.basis();
        return basis.demanded().signum() < 0
                ? Phrase.of(
                        "基数%s，缴入%s",
                        "base %s, paid in %s",
                        Words.of(basis.of()),
                        Words.of(basis.demanded().negated()))
                : Phrase.of(
                        "基数%s，应付%s，实付%s",
                        "base %s, demanded %s, paid %s",
                        Words.of(basis.of()),
                        Words.of(basis.demanded()),
                        Words.of(paid(step)));
    }

    /** Returns what the parties get of a step and of those inside it, out of the pot or from a backer; rounding included. */
    private Money paid(Step step) {
        return Money.sum(settlement.steps().stream()
                .filter(other -> other.path().equals(step.path()) || other.isWithin(step.path()))
                .filter(other -> !other.isBacking())
                .map(Step::paid)
                .toList());
    }

    private Phrase lines(Step step) {
        Phrase named =
                Phrase.list(step.lines().stream().limit(MOST).map(this::line).toList());
        int all = step.lines().size();
        return all <= MOST
                ? named
                : Phrase.of("%s等共%s方", "%s and others, %s parties in all", named, Phrase.same(Integer.toString(all)));
    }

    private Phrase line(Line line) {
        Money paid = line.paid();
        Phrase party = names.phrase(line.party());
        return paid.signum() < 0
                ? Phrase.of("%s缴%s", "%s pays in %s", party, Words.of(paid.negated()))
                : Phrase.of("%s得%s", "%s %s", party, Words.of(paid));
    }
}

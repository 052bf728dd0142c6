// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.text.Phrase;

/**
 * Finds why a step pays otherwise: what differs of the tiers around it and of its own.
 *
 * <p>What differs and cannot have changed the payment, such as a condition that held in both settlements, is no cause.
 */
final class Causes {
    private static final Phrase TIER = new Phrase("条款", "tier");
    private static final Phrase CONDITION = new Phrase("条件", "condition");

    private final Map<String, Step> before;
    private final Map<String, Step> after;

    Causes(Map<String, Step> before, Map<String, Step> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the causes for a step, from the outermost tier inwards. */
    List<Cause> of(Step step) {
        String own = step.isBacking() ? outer(step.path()) : step.path();
        ImmutableList.Builder<Cause> causes = ImmutableList.builder();
        for (String path : pathsTo(own)) {
            Step was = before.get(path);
            Step is = after.get(path);
            if (was == null || is == null) {
                return causes.add(new Cause(Cause.Kind.TIER, path, TIER, words(was), words(is)))
                        .build();
            }
            if (isDue(was, before) != isDue(is, after)) {
                return causes.add(new Cause(
                                Cause.Kind.CONDITION, path, CONDITION, condition(was, before), condition(is, after)))
                        .build();
            }
            StepPair pair = new StepPair(path, was, is);
            causes.addAll(pair.amount());
            if (step.path().equals(path)) {
                causes.addAll(pair.division());
            }
        }
        List<Cause> found = causes.build();
        return found.isEmpty() ? List.of(books(own)) : found;
    }

    /** Where all else is the same, the carry had something else to count from. */
    private Cause books(String path) {
        Phrase carry =
                requireNonNull(after.get(path), path).tier().terms().carry().phrase();
        Phrase was = new Phrase("原结存", "earlier balance");
        return new Cause(Cause.Kind.BOOKS, path, carry, was, new Phrase("现结存", "later balance"));
    }

    private static Phrase words(@Nullable Step step) {
        if (step == null) {
            return Phrase.EMPTY;
        }
        Tier tier = step.tier();
        Phrase amount = Phrase.of(
                "%1$s，%2$s", "%2$s (%1$s)", tier.base().phrase(), tier.take().phrase());
        return Phrase.of("%s，%s", "%s %s", amount, tier.split().phrase());
    }

    private static Phrase condition(Step step, Map<String, Step> steps) {
        Phrase held = isDue(step, steps) ? new Phrase("，成立", ", held") : new Phrase("，不成立", ", did not hold");
        return step.tier().terms().when().phrase().plus(held);
    }

    /** Tells whether a tier's condition held: then it pays, or steps inside it do. */
    private static boolean isDue(Step step, Map<String, Step> steps) {
        return !step.lines().isEmpty() || steps.values().stream().anyMatch(other -> other.isWithin(step.path()));
    }

    private static String outer(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** Returns the paths of the tiers around a path and the path itself, from the outermost inwards. */
    private static List<String> pathsTo(String path) {
        List<String> paths = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            paths.add(path.substring(0, end));
        }
        paths.add(path);
        return paths;
    }
}

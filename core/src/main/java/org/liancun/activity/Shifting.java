// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.money.Money;
import org.liancun.text.Phrase;

/** Finds the items that came to something else, and what is not the same about them. */
final class Shifting {
    private static final Phrase NONE = new Phrase("无", "none");

    private final List<Phrase> causes = new ArrayList<>();

    private Shifting() {}

    static List<ItemShift> shifts(ActivityYear before, ActivityYear after) {
        Map<List<String>, Placed> earlier = placed(before);
        Map<List<String>, Placed> later = placed(after);
        Set<List<String>> all = new LinkedHashSet<>(later.keySet());
        all.addAll(earlier.keySet());
        List<ItemShift> shifts = new ArrayList<>();
        for (List<String> key : all) {
            Money was = Placed.amount(earlier.get(key));
            Money is = Placed.amount(later.get(key));
            if (!was.equals(is)) {
                shifts.add(new ItemShift(
                        key.get(0), key.get(1), was, is, new Shifting().of(earlier.get(key), later.get(key))));
            }
        }
        return shifts;
    }

    private static Map<List<String>, Placed> placed(ActivityYear year) {
        Map<List<String>, Placed> placed = new LinkedHashMap<>();
        for (ActivityResult result : year.results()) {
            for (ItemResult item : result.items()) {
                placed.put(List.of(result.activity().id(), item.item().id()), new Placed(result.extent(), item));
            }
        }
        return placed;
    }

    private List<Phrase> of(@Nullable Placed before, @Nullable Placed after) {
        if (before == null || after == null) {
            return List.of(before == null ? new Phrase("新增", "new") : new Phrase("不再有", "gone"));
        }
        Item was = before.item.item();
        Item is = after.item.item();
        changed(
                new Phrase("性质", "kind"),
                was.kind().label().phrase(),
                is.kind().label().phrase());
        if (!before.item.quantity().equals(after.item.quantity())) {
            compare(new Phrase("数量", "quantity"), before.extent.wanted(), after.extent.wanted());
            compare(new Phrase("能力", "capacity"), before.extent.capacity(), after.extent.capacity());
        }
        compare(new Phrase("单价", "price"), before.item.price(), after.item.price());
        compare(new Phrase("订单数量", "order"), before.item.ordered(), after.item.ordered());
        compare(new Phrase("保底价", "order price"), before.item.orderPrice(), after.item.orderPrice());
        return causes;
    }

    /** Notes each factor and effect of a number that is not the same. */
    private void compare(Phrase number, Computed before, Computed after) {
        if (before.value().equals(after.value()) && before.isPresent() == after.isPresent()) {
            return;
        }
        Map<Phrase, Phrase> was = parts(before);
        Map<Phrase, Phrase> is = parts(after);
        Set<Phrase> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        for (Phrase part : all) {
            changed(
                    Phrase.of("%s，%s", "%s, %s", number, part),
                    was.getOrDefault(part, NONE),
                    is.getOrDefault(part, NONE));
        }
    }

    private static Map<Phrase, Phrase> parts(Computed number) {
        Map<Phrase, Phrase> parts = new LinkedHashMap<>();
        number.factors()
                .forEach(each -> parts.merge(
                        each.factor().phrase(),
                        Phrase.same(each.value().plain()),
                        (one, other) -> Phrase.of("%s × %s", "%s × %s", one, other)));
        number.effects()
                .forEach(effect -> parts.put(
                        Phrase.of("效应%s", "effect %s", Phrase.same(effect.id())),
                        effect.how().phrase()));
        return parts;
    }

    private void changed(Phrase subject, Phrase before, Phrase after) {
        if (!before.equals(after)) {
            causes.add(Phrase.of("%s：%s → %s", "%s: %s -> %s", subject, before, after));
        }
    }

    /** An item where it stands. */
    private record Placed(Extent extent, ItemResult item) {
        static Money amount(@Nullable Placed placed) {
            return placed == null ? Money.ZERO : placed.item.contribution();
        }
    }
}

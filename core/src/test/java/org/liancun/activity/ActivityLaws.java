// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Laws of activities, tried on random ones: see {@link RandomActivities}. */
class ActivityLaws {
    private static final int YEAR = 2024;

    @Property
    void the_compiled_year_gives_the_same_fen(@ForAll Random random) {
        RandomActivities some = new RandomActivities(random);
        List<Activity> activities = some.activities();
        List<Effect> effects = some.effects();
        Givens givens = some.givens();
        ActivityProgram program = ActivityProgram.compile(YEAR, activities, effects, givens);
        long[] profits = new long[program.count()];
        program.profits(
                givens.drivers().values().stream().mapToLong(Millionths::of).toArray(), profits);

        assertThat(Activities.run(YEAR, activities, effects, givens).results())
                .extracting(result -> result.profit().fen())
                .containsExactly(Arrays.stream(profits).boxed().toArray(Long[]::new));
    }

    @Property
    void the_order_of_effects_changes_nothing_and_that_of_activities_only_the_order(@ForAll Random random) {
        RandomActivities some = new RandomActivities(random);
        List<Activity> activities = some.activities();
        List<Effect> effects = some.effects();
        Givens givens = some.givens();
        List<Activity> turned = new ArrayList<>(activities);
        List<Effect> mixed = new ArrayList<>(effects);
        Collections.reverse(turned);
        Collections.shuffle(mixed, random);

        ActivityYear year = Activities.run(YEAR, activities, effects, givens);
        List<ActivityResult> expected = new ArrayList<>(year.results());
        Collections.reverse(expected);

        assertThat(Activities.run(YEAR, turned, mixed, givens).results()).isEqualTo(expected);
    }

    @Property
    void shifts_add_up_to_the_change_of_the_profit(@ForAll Random random) {
        RandomActivities some = new RandomActivities(random);
        List<Activity> activities = some.activities();
        ActivityYear before = Activities.run(YEAR, activities, some.effects(), some.givens());
        ActivityYear after = Activities.run(
                YEAR, activities.subList(random.nextInt(2), activities.size()), some.ofKinds(), some.givens());
        ActivityDifference difference = after.since(before);

        assertThat(Money.sum(difference.shifts().stream().map(ItemShift::change).toList()))
                .isEqualTo(difference.change());
    }

    @Property
    void nothing_is_done_beyond_want_or_capacity(@ForAll Random random) {
        RandomActivities some = new RandomActivities(random);
        for (ActivityResult result : Activities.run(YEAR, some.activities(), some.effects(), some.givens())
                .results()) {
            Extent extent = result.extent();
            Ratio done = extent.done();

            assertThat(done).isGreaterThanOrEqualTo(Ratio.ZERO);
            assertThat(done).isLessThanOrEqualTo(extent.wanted().value().max(Ratio.ZERO));
            if (extent.capacity().isPresent()) {
                assertThat(done).isLessThanOrEqualTo(extent.capacity().value().max(Ratio.ZERO));
            }
        }
    }

    @Property
    void an_order_never_lowers_what_comes_in(@ForAll Random random) {
        RandomActivities some = new RandomActivities(random);
        Givens givens = some.givens();
        for (ActivityResult result :
                Activities.run(YEAR, some.activities(), some.effects(), givens).results()) {
            for (ItemResult item : result.items()) {
                ItemResult without =
                        new ItemResult(item.item(), item.done(), item.price(), Computed.NONE, Computed.NONE);

                assertThat(item.amount()).isGreaterThanOrEqualTo(without.amount());
            }
        }
    }
}

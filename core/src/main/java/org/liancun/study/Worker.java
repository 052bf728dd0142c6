// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.chance.Tally;
import org.liancun.chance.TallySheet;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Program;
import org.liancun.scenario.Runner;

/** Works runs out block by block and tallies those that get through. For one thread. */
final class Worker implements Runnable {
    private static final int BLOCK = 64;

    private final Runner runner;
    private final InOrder order;
    private final RowReader reader;
    private final long[][] rows;
    private final List<TallySheet> sheets;

    Worker(Program program, InOrder order, RowReader reader) {
        this.runner = program.runner();
        this.order = order;
        this.reader = reader;
        this.rows = new long[BLOCK][program.width()];
        this.sheets = Stream.generate(TallySheet::new).limit(program.width()).toList();
    }

    @Override
    public void run() {
        try {
            Block block = order.claim(BLOCK);
            while (block.count() > 0 && isThrough(block)) {
                block = order.claim(BLOCK);
            }
        } catch (RuntimeException | Error problem) {
            order.fail(problem);
        }
    }

    List<Tally> tallies() {
        return sheets.stream().map(TallySheet::tally).toList();
    }

    /** Works out and tallies the runs of a block up to the first without a result, and tells whether to go on. */
    private boolean isThrough(Block block) {
        Optional<RuntimeException> reason = Optional.empty();
        int count = 0;
        try {
            for (; count < block.count(); count++) {
                runner.run(block.first() + count, rows[count]);
            }
        } catch (IllegalArgumentException | ArithmeticException refused) {
            reason = Optional.of(refused);
        }
        Block done = new Block(block.first(), block.first() + count);
        if (!order.pass(done, () -> read(done))) {
            return false;
        }
        tally(count);
        reason.ifPresent(order::refuse);
        return reason.isEmpty();
    }

    private void read(Block block) {
        for (int i = 0; i < block.count(); i++) {
            reader.read(block.first() + i, rows[i]);
        }
    }

    /** Number by number, so that each sheet is at hand while it is written on. */
    private void tally(int count) {
        for (int place = 0; place < sheets.size(); place++) {
            TallySheet sheet = sheets.get(place);
            for (int i = 0; i < count; i++) {
                long number = rows[i][place];
                if (number != Indicator.UNDEFINED) {
                    sheet.add(number);
                }
            }
        }
    }
}

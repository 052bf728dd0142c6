// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.List;
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
                tally(block.count());
                block = order.claim(BLOCK);
            }
        } catch (RuntimeException | Error problem) {
            order.fail(problem);
        }
    }

    List<Tally> tallies() {
        return sheets.stream().map(TallySheet::tally).toList();
    }

    private boolean isThrough(Block block) {
        for (int i = 0; i < block.count(); i++) {
            try {
                runner.run(block.first() + i, rows[i]);
            } catch (IllegalArgumentException | ArithmeticException problem) {
                long run = block.first() + i;
                return order.pass(block, () -> {
                    throw new IllegalStateException(
                            "Run " + run + " must have a result, but had none: " + problem.getMessage(), problem);
                });
            }
        }
        return order.pass(block, () -> read(block));
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

// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Hands out blocks of runs to several workers and lets them through in the order of the runs. */
final class InOrder {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final StudyWatch watch;
    private final long from;
    private final long until;
    private long claimed;
    private long through;
    private boolean stopped;
    private Optional<RuntimeException> refusal = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

    InOrder(StudyWatch watch, long from, long until) {
        this.watch = watch;
        this.from = from;
        this.until = until;
        this.claimed = from;
        this.through = from;
    }

    /** Hands out the next runs, at most so many; none when nothing is left to do. */
    Block claim(int most) {
        lock.lock();
        try {
            long first = stopped ? until : claimed;
            claimed = first + Math.min(most, until - first);
            return new Block(first, claimed);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all runs before are through, hands over a block, and tells whether it counts. */
    boolean pass(Block block, Runnable handOver) {
        lock.lock();
        try {
            while (through < block.first() && !stopped) {
                moved.awaitUninterruptibly();
            }
            if (stopped || watch.stop().getAsBoolean()) {
                stopped = true;
                return false;
            }
            handOver.run();
            through = block.end();
            watch.progress().accept(through - from);
            return true;
        } finally {
            moved.signalAll();
            lock.unlock();
        }
    }

    /** Stops everybody because the run whose turn it is has no result. */
    void refuse(RuntimeException reason) {
        lock.lock();
        try {
            refusal = Optional.of(reason);
            stopped = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Stops everybody because something went wrong; what went wrong first counts. */
    void fail(Throwable problem) {
        lock.lock();
        try {
            failure = failure.or(() -> Optional.of(problem));
            stopped = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the first run that did not get through, once all workers have gone home. */
    long through() {
        return through;
    }

    /** Returns why the first run that did not get through has no result, if so, once all workers have gone home. */
    Optional<RuntimeException> refusal() {
        return refusal;
    }

    /** Returns what went wrong, once all workers have gone home. */
    Optional<Throwable> failure() {
        return failure;
    }
}

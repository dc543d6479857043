package dev.tenken.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results come in the order of the work, whoever does it. */
class InOrderTest {

    @Test
    void a_slow_first_piece_is_handed_over_first() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> taken = new ArrayList<>();

        new InOrder(2).run(2, number -> number == 0 ? after(second) : counted(second, number), taken::add);

        assertThat(taken).containsExactly(0, 1);
    }

    @Test
    void every_piece_is_done_once() {
        AtomicInteger done = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();

        new InOrder(3)
                .run(
                        100,
                        number -> {
                            done.incrementAndGet();
                            return number;
                        },
                        taken::add);

        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
        assertThat(done).hasValue(100);
    }

    @Test
    void no_more_than_a_few_pieces_are_ahead_of_who_takes_them() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();

        new InOrder(2)
                .run(50, number -> done.incrementAndGet(), result -> ahead.add(done.get() - taken.getAndIncrement()));

        assertThat(ahead).allMatch(n -> n <= 5);
    }

    @Test
    void one_thread_is_the_caller_itself() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        new InOrder(1).run(3, number -> threads.add(Thread.currentThread()), added -> {});

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void the_first_failure_in_the_order_of_the_work_ends_it() {
        assertThatThrownBy(() -> new InOrder(2).run(10, InOrderTest::failing, result -> {}))
                .isInstanceOf(InputException.class)
                .hasMessage("piece 3");
    }

    private static int failing(int number) {
        if (number >= 3) {
            throw new InputException("piece " + number);
        }
        return number;
    }

    private static int after(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int counted(CountDownLatch latch, int number) {
        latch.countDown();
        return number;
    }
}

package com.pge.sharemydata.greenbutton.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.shared.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class LeasedCallsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:03Z");
    private static final RateLimitSettings LIMITS =
            new RateLimitSettings(2_000, 20_000, LocalTime.of(17, 0), 24, 100, 200, Duration.ofSeconds(10));

    /** The database, which is across the network. */
    private final AllowanceBook book = mock(AllowanceBook.class);

    private final CallCount count = CallCount.none(LIMITS);
    private final LeasedCalls calls = new LeasedCalls(new ClientId("c11e".repeat(8)), book);

    @BeforeEach
    void kept() {
        given(book.exchange(any(), anyLong(), any(), any())).willAnswer(call -> {
            Lease unused = call.getArgument(2);
            if (unused != null) {
                count.giveBack(unused);
            }
            return count.take(call.getArgument(1), call.getArgument(3));
        });
    }

    @Test
    void askSeldomWhereMuchIsCalled() {
        for (int call = 0; call < 1_000; call++) {
            assertThat(calls.take(NOON.plusMillis(call))).isEmpty();
        }

        verify(book, atMost(120)).exchange(any(), anyLong(), any(), any());
    }

    @Test
    void askForOneCallWhereLittleIsCalled() {
        for (int call = 0; call < 20; call++) {
            assertThat(calls.take(NOON.plusSeconds(20L * call))).isEmpty();
        }

        assertThat(count.left(NOON.plusSeconds(400)).hourUsed()).isLessThanOrEqualTo(21);
    }

    @Test
    void areThereForACallThatWaitedWhileTheRestWasGivenBack() {
        assertThat(calls.take(NOON)).isEmpty();
        assertThat(calls.take(NOON.plusMillis(500))).isEmpty();
        calls.settle(NOON.plusSeconds(2));

        assertThat(calls.take(NOON.plusMillis(1_999))).isEmpty();
    }

    @Test
    void areNotUsedInAnotherDay() {
        Instant before = Instant.parse("2026-11-24T00:59:59.900Z");
        calls.take(before);
        calls.take(before.plusMillis(1));
        assertThat(calls.allowance(before).dayUsed()).isEqualTo(2);

        calls.take(before.plusMillis(100));

        assertThat(calls.allowance(before.plusMillis(100)).dayUsed()).isEqualTo(1);
    }

    @Test
    void doNotAskAgainAndAgainWhereTheDatabaseIsAway() {
        willThrow(new QueryTimeoutException("for a test")).given(book).exchange(any(), anyLong(), any(), any());

        for (int call = 0; call < 100; call++) {
            assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> calls.take(NOON));
        }

        verify(book, times(1)).exchange(any(), anyLong(), any(), any());
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> calls.take(NOON.plusSeconds(1)));
        verify(book, times(2)).exchange(any(), anyLong(), any(), any());
    }
}

package com.pge.sharemydata.registration;

import static com.pge.sharemydata.registration.RegistrationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationDeadlinesTest {

    private static final InformationSettings SETTINGS =
            new InformationSettings(Duration.ofDays(42), Duration.ofDays(21), 3, List.of(14, 7, 2));

    private final RegistrationRepository repository = mock();
    private final RegistrationMails mails = mock();
    private final List<Object> events = new ArrayList<>();
    private final Registration registration = inReview();

    @BeforeEach
    void oneCompanyThatWasAsked() {
        var _ = registration.request(List.of(new AskedItem(null, "Who?")), SETTINGS, DANA, NOON);
        given(repository.inStatus(any(), any())).willReturn(List.of(registration));
    }

    @Test
    void giveItBackWhenTheTimeIsUp() {
        lookAfter(Duration.ofDays(42));

        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(events).hasExactlyElementsOfTypes(InformationOverdue.class);
    }

    @Test
    void leaveItUntilTheLastSecond() {
        lookAfter(Duration.ofDays(42).minusSeconds(1));

        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.INFO_REQUESTED);
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"28, 14", "34, 14", "35, 7", "40, 2", "41, 2"})
    void remindBeforeIt(int passed, int days) {
        lookAfter(Duration.ofDays(passed));

        verify(mails).remindToAnswer(any(), eq(NOON.plus(Duration.ofDays(42))), eq(days));
    }

    @Test
    void remindNobodyEarly() {
        lookAfter(Duration.ofDays(28).minusSeconds(1));

        verify(mails, never()).remindToAnswer(any(), any(), anyInt());
    }

    private void lookAfter(Duration passed) {
        Clock clock = Clock.fixed(NOON.plus(passed), ZoneOffset.UTC);
        new InformationDeadlines(repository, mails, SETTINGS, events::add, clock).look();
    }
}

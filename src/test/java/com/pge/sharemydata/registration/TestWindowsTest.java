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

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestWindowsTest {

    private final RegistrationRepository repository = mock();
    private final Milestones milestones = mock();
    private final RegistrationMails mails = mock();
    private final List<Object> events = new ArrayList<>();
    private final Registration registration = approved();

    @BeforeEach
    void oneApprovedCompanyWithoutTests() {
        given(repository.untested(any())).willReturn(List.of(registration));
        given(repository.save(any())).willAnswer(call -> call.getArgument(0));
        given(repository.findFirstByOrganizationOrderByNumberDesc(any())).willReturn(Optional.of(registration));
        given(milestones.reached(any(), any())).willReturn(Optional.empty());
    }

    private void lookAfter(Duration passed) {
        var settings = new RegistrationSettings(Duration.ofDays(90), 5, List.of(30, 14, 7, 2));
        Clock clock = Clock.fixed(NOON.plus(passed), ZoneOffset.UTC);
        new TestWindows(repository, milestones, mails, settings, events::add, clock).look();
    }

    @Test
    void endTheApprovalWhenTheTimeIsUp() {
        lookAfter(Duration.ofDays(90));

        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.EXPIRED);
        assertThat(events)
                .hasAtLeastOneElementOfType(RegistrationExpired.class)
                .hasAtLeastOneElementOfType(RegistrationStarted.class);
    }

    @Test
    void leaveTheApprovalUntilTheLastSecond() {
        lookAfter(Duration.ofDays(90).minusSeconds(1));

        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.APPROVED);
    }

    @Test
    void closeForGoodOnceTheTestsHavePassed() {
        OrganizationId organization = registration.details().organization();
        given(milestones.reached(Milestone.TESTS_PASSED, organization)).willReturn(Optional.of(Instant.EPOCH));

        lookAfter(Duration.ofDays(91));

        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.APPROVED);
        assertThat(registration.details().course().testedAt()).isNotNull();
    }

    @Test
    void openNoSecondDraftBesideAChange() {
        given(repository.findFirstByOrganizationOrderByNumberDesc(any()))
                .willReturn(Optional.of(registration.next(NOON)));

        lookAfter(Duration.ofDays(91));

        verify(repository, never()).save(any());
    }

    @ParameterizedTest
    @CsvSource({"60, 30", "75, 30", "76, 14", "83, 7", "88, 2", "89, 2"})
    void remindByTheLatestDayThatHasCome(int passed, int reminder) {
        lookAfter(Duration.ofDays(passed));

        verify(mails).remind(any(), any(), eq(reminder));
    }

    @Test
    void remindNobodyEarly() {
        lookAfter(Duration.ofDays(59));

        verify(mails, never()).remind(any(), any(), anyInt());
    }
}

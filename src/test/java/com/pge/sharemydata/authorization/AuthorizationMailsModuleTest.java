package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.messaging.MailRow;
import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class AuthorizationMailsModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Consents consents;

    @Autowired
    private AuthorizationNotices notices;

    @Autowired
    private Mails mails;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final String maria = "maria-" + UUID.randomUUID();
    private ListedCompany company;
    private BilledCustomer customer;

    @BeforeEach
    void meet() {
        company = new ListedCompany(portal);
        customer = new BilledCustomer(portal, maria, 1);
    }

    @Test
    void tellWhenSharingBeginsAndWhenItStops() {
        AuthorizationId id = give(null);

        await().untilAsserted(
                        () -> assertThat(subjects()).containsExactly("You share your data with " + company.name()));

        does(maria, Roles.CUSTOMER, () -> consents.cancel(id));

        await().untilAsserted(() -> assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "You share your data with " + company.name(), "You stopped sharing with " + company.name()));
    }

    @Test
    void remindOnceOfAnEndThatIsNear() {
        LocalDate nextWeek = today().plusDays(6);
        var _ = give(nextWeek);

        notices.remindOfEnds();
        notices.remindOfEnds();

        assertThat(subjects())
                .filteredOn(subject -> subject.contains("ends after"))
                .hasSize(1);
    }

    @Test
    void remindNobodyWhoseEndIsFar() {
        var _ = give(today().plusDays(60));

        notices.remindOfEnds();

        assertThat(subjects()).noneMatch(subject -> subject.contains("ends after"));
    }

    @Test
    void tellOnceThatNobodyUsesAConsent() {
        AuthorizationId id = give(null);
        database.update("update authorization set activated_at = '2026-01-01 08:00:00' where id = ?", id.id());

        notices.tellOfUnused();
        notices.tellOfUnused();

        assertThat(subjects())
                .filteredOn(subject -> subject.contains("does not use your data"))
                .hasSize(1);
    }

    private AuthorizationId give(@Nullable LocalDate lastDay) {
        return customer.shares(company.organization(), lastDay);
    }

    private List<String> subjects() {
        return as(
                        "rita",
                        Roles.REVIEWER,
                        () -> mails.find(customer.details().email().value(), null, FIRST))
                .stream()
                .map(MailRow::subject)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
    }
}

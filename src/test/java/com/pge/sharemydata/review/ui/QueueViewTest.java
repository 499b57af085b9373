package com.pge.sharemydata.review.ui;

import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.review.QueueFilter;
import com.pge.sharemydata.review.ReviewFixtures;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "queue-dana", roles = Roles.REVIEWER)
class QueueViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private SubmittedRegistrations submitted;

    @Autowired
    private Registrations registrations;

    private final String name = "Queue " + UUID.randomUUID();
    private RegistrationId waiting = RegistrationId.next();

    @BeforeEach
    void submit() {
        waiting = new ReviewFixtures(portal).submitted("applicant-" + UUID.randomUUID(), name);
    }

    @Test
    void findsACaseByNameAndLeadsToIt() {
        var view = open(QueueFilter.TEAM);
        view.search.setValue(name);

        assertThat(test(view.queue).size()).isEqualTo(1);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(path -> path.endsWith(ReviewLinks.CASE + "/" + waiting));
    }

    @Test
    void saysWhatToDoWhereNothingMatches() {
        var view = open(QueueFilter.TEAM);
        view.search.setValue("no such company " + UUID.randomUUID());

        assertThat(test(view.queue).size()).isZero();
        assertThat(view.queue.getEmptyStateComponent()).isNotNull();
    }

    @Test
    void keepsTheViewInTheAddress() {
        does("queue-dana", Roles.REVIEWER, () -> submitted.take(waiting));

        var mine = open(QueueFilter.MINE);
        mine.search.setValue(name);
        assertThat(test(mine.queue).size()).isEqualTo(1);

        var done = open(QueueFilter.DONE);
        done.search.setValue(name);
        assertThat(test(done.queue).size()).isZero();
    }

    @Test
    void takesTheNextCaseAndOpensIt() {
        var view = open(QueueFilter.TEAM);

        test(view.next).click();

        String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        assertThat(path).startsWith(ReviewLinks.CASE);
        var taken = RegistrationId.of(path.substring(ReviewLinks.CASE.length() + 1));
        assertThat(registrations.find(taken).orElseThrow().status()).isEqualTo(RegistrationStatus.IN_REVIEW);
    }

    private QueueView open(QueueFilter filter) {
        UI.getCurrent().navigate(QueueView.class, QueryParameters.of("show", filter.path()));
        return (QueueView) getCurrentView();
    }
}

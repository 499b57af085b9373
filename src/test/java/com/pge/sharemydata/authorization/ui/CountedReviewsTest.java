package com.pge.sharemydata.authorization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.metrics.Channel;
import com.pge.sharemydata.metrics.CountedPeople;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Every review page that a customer opens here ends as finished, as refused or as left, and as one of them. */
@DatabaseTest
class CountedReviewsTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private CountedPeople counted;

    @BeforeEach
    void count() {
        counted = new CountedPeople(portal);
    }

    @Test
    @WithMockUser(username = "counted-vera", roles = Roles.CUSTOMER)
    void areCountedAsFinished() {
        var view = review("counted-vera");

        view.panel().agreed.setValue(true);
        test(view.share).click();

        assertThatOne(FunnelStep.FINISHED);
    }

    @Test
    @WithMockUser(username = "counted-willa", roles = Roles.CUSTOMER)
    void areCountedAsRefused() {
        test(review("counted-willa").refuse).click();

        assertThatOne(FunnelStep.DENIED);
    }

    @Test
    @WithMockUser(username = "counted-xenia", roles = Roles.CUSTOMER)
    void areCountedAsLeft() {
        var view = review("counted-xenia");
        test(view.share).click();
        assertThat(getCurrentView()).isSameAs(view);

        var _ = navigate(AuthorizationLinks.CUSTOMER, ShareMyDataView.class);

        assertThatOne(FunnelStep.ABANDONED_AT_REVIEW);
    }

    private void assertThatOne(FunnelStep end) {
        assertThat(FunnelStep.values())
                .allSatisfy(step -> assertThat(counted.at(Channel.UTILITY, step))
                        .as("people at %s", step)
                        .isEqualTo(
                                switch (step) {
                                    case REQUESTED, SIGNED_IN, REVIEW_SHOWN -> 1;
                                    default -> step == end ? 1 : 0;
                                }));
    }

    private ReviewView review(String person) {
        var _ = new BilledCustomer(portal, person, 1);
        var company = new ListedCompany(portal);
        return navigate(AuthorizationLinks.review(company.organization()).substring(1), ReviewView.class);
    }
}

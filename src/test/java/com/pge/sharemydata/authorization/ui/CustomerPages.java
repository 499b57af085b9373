package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizeOutcome;
import com.pge.sharemydata.authorization.AuthorizeParameters;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.IncomingRequests;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.testing.SampleNetwork;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of customers' pages share: a listed company, and what a customer gives it. */
abstract class CustomerPages extends SpringBrowserlessTest {

    static final Set<DataCategory> USAGE = Set.of(DataCategory.USAGE);

    @Autowired
    Consents consents;

    @Autowired
    ApplicationContext portal;

    ListedCompany company;

    @BeforeEach
    void listACompany() {
        company = new ListedCompany(portal);
    }

    String asked(AskingCompany asking) {
        String query = "client_id=" + asking.clientId() + "&redirect_uri=" + AskingCompany.BACK + "&response_type=code";
        var outcome = (AuthorizeOutcome.Accepted) portal.getBean(IncomingRequests.class)
                .receive(AuthorizeParameters.in(query), false, SampleNetwork.next());
        return outcome.path().substring(1);
    }

    /** The person shares energy use of all services at so many addresses with the company. */
    AuthorizationId give(String person, int addresses) {
        return new BilledCustomer(portal, person, addresses).shares(company.organization());
    }
}

package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of customers' tokens share: Maria agreed to what a company asked, and the code is on its way. */
abstract class CustomerTokenCases {

    static final Actor SOFTWARE = new Actor("client", "Brightmeter");

    @Autowired
    AuthorizationTokens tokens;

    @Autowired
    AuthorizationCodes codes;

    @Autowired
    AuthorizationBook book;

    @Autowired
    LiveAuthorizations live;

    @Autowired
    LiveAuthorizationTable table;

    @Autowired
    CodeFlow flow;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext portal;

    final String maria = "maria-" + UUID.randomUUID();
    final String code = "code-" + UUID.randomUUID();
    AskingCompany company;
    ClientId client;
    SharingCustomer customer;
    AuthorizationId authorization;
    int issued;

    @BeforeEach
    void mariaAgrees() {
        company = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
        client = new ClientId(company.clientId());
        customer = new SharingCustomer(portal, maria);
        authorization = customer.agrees(company.organization(), Set.of(DataCategory.USAGE), null);
        issue(code, null);
        given(flow.exchange(any(), any(), any(), any())).willAnswer(_ -> next(maria));
        given(flow.refresh(any(), any())).willAnswer(_ -> next(maria));
    }

    void issue(String value, @Nullable String challenge) {
        codes.issued(value, client, authorization, AskingCompany.BACK, challenge, maria, "", false);
    }

    CodeExchange asked() {
        return asked(code, null);
    }

    CodeExchange asked(String value, @Nullable String verifier) {
        return new CodeExchange(client, false, value, AskingCompany.BACK, false, verifier);
    }

    CustomerTokens refresh(IssuedTokens shown) {
        return tokens.refresh(client, shown.refreshToken(), false);
    }

    synchronized IssuedTokens next(String subject) {
        String number = subject + "-" + ++issued;
        return new IssuedTokens("access-" + number, "refresh-" + number, Duration.ofHours(1), subject, "jti-" + number);
    }

    void end(EndReason reason) {
        inTransaction(() -> book.end(authorization, reason, Actor.SYSTEM));
    }

    void inTransaction(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }

    static void assertRefused(GrantProblem problem, ThrowingCallable act) {
        assertThatExceptionOfType(GrantRefused.class)
                .isThrownBy(act)
                .extracting(GrantRefused::problem)
                .isEqualTo(problem);
    }
}

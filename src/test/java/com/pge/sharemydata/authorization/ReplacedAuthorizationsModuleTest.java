package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One in force for each customer and company, whatever comes at the same moment. */
@DatabaseTest
class ReplacedAuthorizationsModuleTest {

    private static final Actor SOFTWARE = new Actor("software", "Brightmeter");

    @Autowired
    private AuthorizationBook book;

    @Autowired
    private IncomingRequests incoming;

    @Autowired
    private AuthorizationRequests requests;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "maria-" + UUID.randomUUID();
    private AskingCompany company;

    @BeforeEach
    void company() {
        var _ = new BilledCustomer(portal, maria, 1);
        company = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
    }

    @Test
    void theLaterOfTwoAtTheSameMomentHolds() {
        AuthorizationId old = pending();
        inTransaction(() -> book.activate(book.lock(old), SOFTWARE));
        AuthorizationId first = pending();
        AuthorizationId second = pending();

        CompletableFuture<Void> later = inTransaction(() -> {
            book.activate(book.lock(first), SOFTWARE);
            var other =
                    CompletableFuture.runAsync(() -> inTransaction(() -> book.activate(book.lock(second), SOFTWARE)));
            await("the second waits for the first").until(() -> waiting() > 0);
            return other;
        });

        later.join();
        assertThat(status(old)).isEqualTo("ENDED");
        assertThat(status(first)).isEqualTo("ENDED");
        assertThat(status(second)).isEqualTo("ACTIVE");
    }

    private AuthorizationId pending() {
        String query =
                "client_id=" + company.clientId() + "&redirect_uri=" + AskingCompany.BACK + "&response_type=code";
        var request = ((AuthorizeOutcome.Accepted)
                        incoming.receive(AuthorizeParameters.in(query), false, SampleNetwork.next()))
                .request();
        return as(maria, Roles.CUSTOMER, () -> {
            ConsentOffer offer = requests.offer(request);
            var _ = requests.agree(
                    request,
                    new Consent(
                            offer.submission(),
                            company.organization(),
                            offer.version(),
                            offer.minimum(),
                            offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet()),
                            null,
                            offer.terms(),
                            null));
            return new AuthorizationId(database.sql("select authorization from authorization_request where id = ?")
                    .param(request.id())
                    .query(String.class)
                    .single());
        });
    }

    private void inTransaction(Runnable work) {
        var _ = inTransaction(() -> {
            work.run();
            return List.of();
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return template.execute(_ -> work.get());
    }

    private int waiting() {
        return database.sql("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                .query(Integer.class)
                .single();
    }

    private String status(AuthorizationId id) {
        return database.sql("select status from authorization where id = ?")
                .param(id.id())
                .query(String.class)
                .single();
    }
}

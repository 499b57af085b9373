package com.pge.sharemydata.greenbutton.batch;

import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BatchesModuleTest extends BatchCases {

    @Autowired
    private Consents consents;

    @Test
    void holdWhatAllCustomersShare() throws IOException {
        PreparedBatch batch = prepared(built(BatchKind.BULK, EVERYTHING));

        String feed = unpacked(batch);

        Schemas.validate(feed.getBytes(StandardCharsets.UTF_8));
        assertThat(feed).contains(points(first)).contains(points(second));
        assertThat(feed.indexOf("<ns0:UsagePoint>")).isGreaterThan(feed.lastIndexOf("<ns0:ReadingType>"));
        assertThat(feed.indexOf("<ns0:IntervalBlock>"))
                .isGreaterThan(feed.lastIndexOf("<ns0:UsagePoint>"))
                .isGreaterThan(feed.lastIndexOf("<ns0:MeterReading/>"));
        assertThat(batch.size()).isEqualTo(feed.getBytes(StandardCharsets.UTF_8).length);
        assertThat(batch.compressedSize()).isEqualTo(Files.size(batch.file()));
        assertThat(batch.contents()).containsExactlyInAnyOrder(marias, sams);
    }

    @Test
    void rememberWhichDaysTheyHold() {
        UUID id = built(order(BatchKind.SUBSCRIPTION, marias.id(), EVERYTHING));

        assertThat(database.queryForList(
                        "select distinct authorization from greenbutton_batch_days where batch = ?", String.class, id))
                .containsExactly(marias.id());
        assertThat(database.queryForObject(
                        "select sum(datediff(last_day, first_day) + 1) from greenbutton_batch_days where batch = ?",
                        Integer.class,
                        id))
                .isBetween(15, 21);
    }

    @Test
    void holdOneAuthorizationWhereThatIsAskedFor() throws IOException {
        UUID id = built(order(BatchKind.SUBSCRIPTION, marias.id(), EVERYTHING));

        PreparedBatch batch = batches.find(company.organization(), BatchKind.SUBSCRIPTION, marias.id(), id)
                .flatMap(Batches.Known::prepared)
                .orElseThrow();

        assertThat(unpacked(batch)).contains(points(first)).doesNotContain(points(second));
    }

    @Test
    void holdWhoTheCustomersAre() throws IOException {
        UUID id = built(BatchKind.BULK_CUSTOMERS, EVERYTHING);

        String feed = unpacked(batches.find(company.organization(), BatchKind.BULK_CUSTOMERS, bulk, id)
                .flatMap(Batches.Known::prepared)
                .orElseThrow());

        Schemas.validate(feed.getBytes(StandardCharsets.UTF_8));
        assertThat(feed).contains("RetailCustomer/" + marias).contains("RetailCustomer/" + sams);
    }

    @Test
    void holdNothingOutsideTheWindow() {
        UUID id = built(BatchKind.BULK, ReadWindow.read("published-min=4102444800"));

        assertThat(prepared(id).isEmpty()).isTrue();
    }

    @Test
    void areBuiltOnlyOnceTheirCompanyHasItsAnswer() {
        UUID id = batches.ask(order(BatchKind.BULK, bulk, EVERYTHING));

        builder.build(id);

        assertThat(found(id)).isEmpty();
        assertThat(news()).isEmpty();

        batches.release(id);
        builder.build(id);

        assertThat(found(id)).isPresent();
        assertThat(news()).singleElement().asString().endsWith("/Batch/Bulk/" + bulk + "?correlationID=" + id);
    }

    @Test
    void areNotGivenOutWithTheDataOfSomebodyWhoEndedHisAuthorization() throws IOException {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        Path old = prepared(id).file();

        does(maria, Roles.CUSTOMER, () -> consents.cancel(marias));

        assertThat(found(id)).isEmpty();
        builder.build(id);
        assertThat(unpacked(prepared(id))).doesNotContain(points(first)).contains(points(second));
        assertThat(old).doesNotExist();
    }

    @Test
    void areUnknownToEverybodyElse() {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        OrganizationId other = new ListedCompany(portal).organization();

        assertThat(batches.find(other, BatchKind.BULK, bulk, id)).isEmpty();
        assertThat(batches.find(company.organization(), BatchKind.BULK_CUSTOMERS, bulk, id))
                .isEmpty();
        assertThat(batches.find(company.organization(), BatchKind.SUBSCRIPTION, marias.id(), id))
                .isEmpty();
        assertThat(batches.find(company.organization(), BatchKind.BULK, bulk, UUID.randomUUID()))
                .isEmpty();
    }
}

package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.IOException;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ReceiptsModuleTest {

    @Autowired
    private Consents consents;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ReceiptWriter writer;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvc browser;

    private final String maria = "maria-" + UUID.randomUUID();
    private final String sam = "sam-" + UUID.randomUUID();

    private ListedCompany company;
    private AuthorizationId id;

    @BeforeEach
    void agree() {
        company = new ListedCompany(portal);
        var _ = new BilledCustomer(portal, sam, 1);
        id = new BilledCustomer(portal, maria, 1).shares(company.organization());
    }

    @Test
    void tellTheCustomerWhatWasAgreed() throws IOException {
        ReceiptRow given = receipt(ReceiptKind.GIVEN);

        String text =
                text(as(maria, Roles.CUSTOMER, () -> receipts.pdf(given.id())).orElseThrow());

        assertThat(text)
                .contains(
                        "Receipt: you share with " + company.name(),
                        "Maria Alvarez",
                        "We buy electricity for the county.",
                        "Electric",
                        "until it is canceled",
                        "Version " + SharingTerms.IN_FORCE,
                        id.toString())
                .doesNotContain("?");
    }

    @Test
    void proveWhereTheyCameFrom() throws Exception {
        ReceiptRow given = receipt(ReceiptKind.GIVEN);

        var signed = JWSObject.parse(
                as(maria, Roles.CUSTOMER, () -> receipts.signed(given.id())).orElseThrow());

        var certificate = X509CertUtils.parse(
                signed.getHeader().getX509CertChain().getFirst().decode());
        assertThat(signed.verify(new ECDSAVerifier((ECPublicKey) certificate.getPublicKey())))
                .isTrue();
        Map<String, Object> receipt = signed.getPayload().toJSONObject();
        assertThat(receipt)
                .containsEntry("version", "KI-CR-v1.1.0")
                .containsEntry("consentReceiptID", given.id().toString())
                .containsEntry("piiPrincipalId", id.toString())
                .containsKeys("jurisdiction", "consentTimestamp", "collectionMethod", "piiControllers", "policyUrl")
                .containsKeys("services", "sensitive", "spiCat", "language", "publicKey");
        assertThat(receipt.toString()).doesNotContain("Alvarez");
    }

    @Test
    void followEachChangeAndTheEnd() {
        var _ = receipt(ReceiptKind.GIVEN);
        does(maria, Roles.CUSTOMER, () -> {
            AuthorizationDetails shown = consents.details(id);
            LocalDate day = consents.offer(company.organization()).today().plusYears(1);
            consents.change(id, shown.revision(), Set.of(DataCategory.USAGE, DataCategory.BASIC), day);
        });
        var _ = receipt(ReceiptKind.CHANGED);
        does(maria, Roles.CUSTOMER, () -> consents.cancel(id));
        ReceiptRow ended = receipt(ReceiptKind.ENDED);

        String json = as(maria, Roles.CUSTOMER, () -> receipts.json(ended.id())).orElseThrow();
        assertThat(json).contains("\"endReason\":\"CANCELLED_BY_CUSTOMER\"");
        assertThat(mine())
                .extracting(ReceiptRow::kind)
                .containsExactly(ReceiptKind.ENDED, ReceiptKind.CHANGED, ReceiptKind.GIVEN);
    }

    @Test
    void areWrittenOnceHoweverOftenAnOccasionIsTold() {
        ReceiptRow given = receipt(ReceiptKind.GIVEN);
        byte[] before =
                as(maria, Roles.CUSTOMER, () -> receipts.pdf(given.id())).orElseThrow();
        AuthorizationDetails details = as(maria, Roles.CUSTOMER, () -> consents.details(id));
        var about = new AuthorizationRef(id, details.timeline(), details.organization(), details.customer());

        writer.write(new AuthorizationActivated(about, details.givenBy(), given.at()));

        await().during(Duration.ofMillis(300)).until(() -> mine().size() == 1);
        assertThat(as(maria, Roles.CUSTOMER, () -> receipts.pdf(given.id()))).contains(before);
    }

    @Test
    void areNobodyElsesButForCustomerCareAndAuditors() {
        ReceiptRow given = receipt(ReceiptKind.GIVEN);

        assertThat(as(sam, Roles.CUSTOMER, () -> receipts.mine(id))).isEmpty();
        assertThat(as(sam, Roles.CUSTOMER, () -> receipts.pdf(given.id()))).isEmpty();
        assertThat(as(sam, Roles.CUSTOMER, () -> receipts.json(given.id()))).isEmpty();
        assertThat(as("clara", Roles.CUSTOMER_CARE, () -> receipts.of(id))).hasSize(1);
        assertThat(as("ana", Roles.AUDITOR, () -> receipts.signed(given.id()))).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("rosa", Roles.PROVIDER, () -> receipts.pdf(given.id())));
    }

    @Test
    void areFilesForTheirCustomerAlone() throws Exception {
        ReceiptRow given = receipt(ReceiptKind.GIVEN);
        String path = "/receipts/" + given.id();

        browser.perform(get(path + ".pdf").with(user(maria).roles(Roles.CUSTOMER)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"));
        browser.perform(get(path + ".jws").with(user(sam).roles(Roles.CUSTOMER)))
                .andExpect(status().isNotFound());
        browser.perform(get("/receipts/nonsense.json").with(user(maria).roles(Roles.CUSTOMER)))
                .andExpect(status().isNotFound());
        browser.perform(get(path + ".pdf")).andExpect(status().is3xxRedirection());
    }

    @Test
    void termsAreADocumentForEverybody() throws Exception {
        browser.perform(get("/terms/sharing/2026-11.pdf?language=vi"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Language", "vi"));
        browser.perform(get("/terms/sharing/1999-01.pdf")).andExpect(status().isNotFound());
    }

    private ReceiptRow receipt(ReceiptKind kind) {
        // The first one waits for the key that signs to be made
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> mine().stream()
                                .filter(receipt -> receipt.kind() == kind)
                                .findFirst()
                                .orElse(null),
                        ReceiptsModuleTest::isThere);
    }

    private static boolean isThere(@Nullable ReceiptRow receipt) {
        return receipt != null;
    }

    private List<ReceiptRow> mine() {
        return as(maria, Roles.CUSTOMER, () -> receipts.mine(id));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

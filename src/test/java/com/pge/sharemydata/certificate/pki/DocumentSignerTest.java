package com.pge.sharemydata.certificate.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.certificate.DocumentSigner;
import com.pge.sharemydata.certificate.Passphrase;
import com.pge.sharemydata.document.PdfFixtures;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
class DocumentSignerTest {

    private static final byte[] PDF = PdfFixtures.pages("Receipt");

    @Autowired
    private DocumentSigner signer;

    @Autowired
    private DocumentKeys keys;

    @Autowired
    private CertificateAuthority authority;

    @Autowired
    private CertificateSettings settings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void leavesThePdfAsItWasAndSignsAllOfIt() throws Exception {
        byte[] signed = signer.signPdf(PDF);

        assertThat(Arrays.copyOf(signed, PDF.length)).isEqualTo(PDF);
        assertThat(isVerified(signed)).isTrue();
        assertThat(coversTheWholeFile(signed)).isTrue();
    }

    @Test
    void showsAChangeOfOneByte() throws Exception {
        byte[] signed = signer.signPdf(PDF);
        signed["%PDF-1.".length()] ^= 1;

        assertThat(isVerified(signed)).isFalse();
    }

    @Test
    void signsJsonSoThatAnybodyWithTheRootCanCheckIt() throws Exception {
        var read = JWSObject.parse(signer.signJson("{\"name\":\"Nguyễn\"}", "consent-receipt"));

        List<X509Certificate> chain = read.getHeader().getX509CertChain().stream()
                .map(certificate -> X509CertUtils.parse(certificate.decode()))
                .toList();
        assertThat(read.verify(new ECDSAVerifier((ECPublicKey) chain.getFirst().getPublicKey())))
                .isTrue();
        assertThat(read.getHeader().getType().getType()).isEqualTo("consent-receipt");
        assertThat(read.getPayload()).hasToString("{\"name\":\"Nguyễn\"}");
        validate(chain.subList(0, 2));
    }

    @Test
    void hasACertificateForDocumentsAndNothingElse() throws Exception {
        X509Certificate certificate = keys.current().certificate();

        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.36");
        assertThat(certificate.getKeyUsage()).startsWith(true, true, false);
        assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=Share My Data Documents");
    }

    @Test
    void usesTheSameKeyOnEveryNode() {
        assertThat(node(settings, Clock.systemUTC()).current().certificate())
                .isEqualTo(node(settings, Clock.systemUTC()).current().certificate());
    }

    @Test
    void takesANewKeyBeforeTheOldOneEnds() {
        OwnKey old = keys.current();
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(1096 - 60));

        OwnKey next = node(settings, later).current();

        assertThat(next.end()).isAfter(old.end());
        assertThat(node(settings, later).current().certificate()).isEqualTo(next.certificate());
    }

    @Test
    void opensNoKeyWithAnotherPassphrase() {
        var _ = keys.current();
        var other = new CertificateSettings(
                Passphrase.of("another passphrase altogether"),
                settings.validity(),
                null,
                settings.listValidity(),
                null,
                settings.organization());

        assertThatExceptionOfType(UnusableAuthority.class)
                .isThrownBy(() -> node(other, Clock.systemUTC()).current());
    }

    private DocumentKeys node(CertificateSettings settings, Clock clock) {
        return new DocumentKeys(database, transactions, settings, authority, clock);
    }

    private static boolean coversTheWholeFile(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int[] range = document.getLastSignatureDictionary().getByteRange();
            return range[0] == 0 && range[2] + range[3] == pdf.length;
        }
    }

    private boolean isVerified(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            var signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                    // As a stream, since zeros follow the signature
                    new ByteArrayInputStream(signature.getContents(pdf)));
            SignerInformation information =
                    signed.getSignerInfos().getSigners().iterator().next();
            X509CertificateHolder holder = signed.getCertificates().getMatches(null).stream()
                    .filter(certificate -> information.getSID().match(certificate))
                    .findFirst()
                    .orElseThrow();
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
            validate(List.of(certificate, X509.certificate(authority.issuingCertificate())));
            return information.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException changed) {
            return false;
        }
    }

    private void validate(List<X509Certificate> chain) throws Exception {
        var root = new TrustAnchor(X509.certificate(authority.rootCertificate()), null);
        var parameters = new PKIXParameters(Set.of(root));
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain), parameters);
    }

    @Test
    void itsCertificateIsGoodForThoseWhoAsk() {
        String serial = SerialNumbers.hex(keys.current().certificate().getSerialNumber());

        assertThat(database.sql("select purpose from certificate_serial where serial = ?")
                        .param(serial)
                        .query(String.class)
                        .single())
                .isEqualTo("DOCUMENT");
    }
}

package com.pge.sharemydata.certificate.pki;

import static com.pge.sharemydata.certificate.pki.PkiFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.pge.sharemydata.certificate.CertificateProfile;
import com.pge.sharemydata.certificate.CertificateUse;
import com.pge.sharemydata.certificate.Issuing;
import com.pge.sharemydata.certificate.PreparedCertificate;
import com.pge.sharemydata.certificate.RevocationReason;
import com.pge.sharemydata.certificate.RevokedSerial;
import com.pge.sharemydata.certificate.SerialStatus;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;

/** What the authority gives to the world: certificates, lists, answers, as others read them. */
class PublishedTest {

    private final List<String> intents = new ArrayList<>();
    private final Authority authority = PkiFixtures.authority();
    private final PkiAuthority pki = PkiFixtures.pkiAuthority(authority, PkiFixtures.into(intents));

    PublishedTest() throws Exception {}

    @Test
    void aCertificateSaysWhatItsProfileSays() throws Exception {
        X509Certificate certificate = issue(NOON.plus(Duration.ofDays(365)));

        assertThat(certificate.getSubjectX500Principal().getName("RFC1779"))
                .isEqualTo("CN=api.example.com, OID.2.5.4.5=4711, O=Brightmeter Inc.");
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(certificate.getKeyUsage())
                .containsExactly(true, false, false, false, false, false, false, false, false);
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getSubjectAlternativeNames()).containsExactly(List.of(2, "api.example.com"));
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA384withECDSA");
        assertThat(certificate.getNotAfter()).isEqualTo(Date.from(NOON.plus(Duration.ofDays(365))));
    }

    @Test
    void theIssuingAuthorityAllowsNoneBelowIt() {
        X509Certificate issuing = authority.issuing().certificate();

        assertThat(issuing.getBasicConstraints()).isZero();
        assertThat(authority.rootCertificate().getBasicConstraints()).isEqualTo(1);
    }

    @Test
    void aCertificateDoesNotOutliveItsIssuer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prepare(pki.end().plusSeconds(1)))
                .withMessageContaining("outlive");
    }

    @Test
    void nothingIsSignedTwice() {
        PreparedCertificate prepared = prepare(NOON.plusSeconds(60));
        pki.issue(prepared);

        assertThatIllegalStateException().isThrownBy(() -> pki.issue(prepared));
    }

    @Test
    void theIntentIsKeptBeforeAnythingIsSigned() {
        PreparedCertificate prepared = prepare(NOON.plusSeconds(60));

        assertThat(intents).containsExactly("CLIENT" + prepared.serial());
    }

    @Test
    void javaAcceptsACertificateThatIsOnNoList() throws Exception {
        X509Certificate certificate = issue(NOON.plus(Duration.ofDays(365)));

        validate(certificate, list(Issuing.ROOT, List.of()), list(Issuing.ISSUING, List.of()));
    }

    @Test
    void javaRefusesACertificateThatIsOnTheList() throws Exception {
        X509Certificate certificate = issue(NOON.plus(Duration.ofDays(365)));
        X509CRL issuing = list(Issuing.ISSUING, List.of(revoked(certificate, RevocationReason.KEY_COMPROMISE)));

        assertThatExceptionOfType(CertPathValidatorException.class)
                .isThrownBy(() -> validate(certificate, list(Issuing.ROOT, List.of()), issuing))
                .satisfies(refusal ->
                        assertThat(refusal.getReason()).isEqualTo(CertPathValidatorException.BasicReason.REVOKED));
    }

    @Test
    void aListLeavesOutAReasonThatSaysNothing() throws Exception {
        X509Certificate certificate = issue(NOON.plus(Duration.ofDays(365)));
        X509CRL issuing = list(Issuing.ISSUING, List.of(revoked(certificate, RevocationReason.UNSPECIFIED)));

        assertThat(issuing.getRevokedCertificate(certificate).getRevocationReason())
                .isNull();
    }

    @Test
    void anAnswerSaysGoodRevokedOrUnknown() throws Exception {
        X509Certificate certificate = issue(NOON.plus(Duration.ofDays(365)));
        var revoked = new SerialStatus(true, revoked(certificate, RevocationReason.SUPERSEDED));

        assertThat(status(certificate, serial -> new SerialStatus(true, null))).isNull();
        assertThat(status(certificate, serial -> revoked))
                .isInstanceOfSatisfying(
                        RevokedStatus.class,
                        status -> assertThat(status.getRevocationReason()).isEqualTo(4));
        assertThat(status(certificate, serial -> new SerialStatus(false, null))).isInstanceOf(UnknownStatus.class);
    }

    @Test
    void anAnswerAboutAServerComesFromTheIntents() throws Exception {
        X509Certificate certificate = issue(NOON.plus(Duration.ofDays(365)));
        intents.add("SERVER" + SerialNumbers.hex(certificate.getSerialNumber()));

        assertThat(status(certificate, serial -> new SerialStatus(false, null))).isNull();
    }

    @Test
    void anAnswerIsSignedAndRepeatsTheNonce() throws Exception {
        X509Certificate certificate = issue(NOON.plus(Duration.ofDays(365)));

        BasicOCSPResp answer = answer(certificate, serial -> new SerialStatus(true, null));

        assertThat(answer.isSignatureValid(new JcaContentVerifierProviderBuilder()
                        .build(authority.issuing().certificate().getPublicKey())))
                .isTrue();
        assertThat(answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                .isEqualTo(nonce());
    }

    @Test
    void anAnswerAboutAnotherAuthorityIsUnknown() throws Exception {
        X509Certificate root = authority.rootCertificate();
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var id = new CertificateID(
                digests.get(CertificateID.HASH_SHA1), new JcaX509CertificateHolder(root), BigInteger.TEN);

        byte[] request = new OCSPReqBuilder().addRequest(id).build().getEncoded();
        byte[] answer = pki.answer(request, serial -> new SerialStatus(true, null), NOON);

        assertThat(basic(answer).getResponses()[0].getCertStatus()).isInstanceOf(UnknownStatus.class);
    }

    @Test
    void garbageGetsTheAnswerThatSaysSo() throws Exception {
        byte[] answer = pki.answer(new byte[] {1, 2, 3}, serial -> new SerialStatus(true, null), NOON);

        assertThat(new OCSPResp(answer).getStatus()).isEqualTo(OCSPResp.MALFORMED_REQUEST);
    }

    private PreparedCertificate prepare(Instant notAfter) {
        return pki.prepare(
                new CertificateProfile(
                        CertificateUse.CLIENT,
                        "Brightmeter Inc.",
                        "api.example.com",
                        "4711",
                        List.of("api.example.com"),
                        NOON.minusSeconds(60),
                        notAfter),
                SigningRequests.ec("secp256r1").getPublic());
    }

    private X509Certificate issue(Instant notAfter) throws Exception {
        return X509.certificate(pki.issue(prepare(notAfter)));
    }

    private static RevokedSerial revoked(X509Certificate certificate, RevocationReason reason) {
        return new RevokedSerial(SerialNumbers.hex(certificate.getSerialNumber()), NOON, reason);
    }

    private X509CRL list(Issuing issuing, List<RevokedSerial> revoked) throws Exception {
        byte[] der = pki.list(issuing, 7, NOON, NOON.plus(Duration.ofDays(1)), revoked);
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }

    private void validate(X509Certificate certificate, X509CRL... lists) throws Exception {
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(authority.rootCertificate(), null)));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(lists))));
        parameters.setDate(Date.from(NOON.plusSeconds(1)));
        var path = CertificateFactory.getInstance("X.509")
                .generateCertPath(List.of(certificate, authority.issuing().certificate()));
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }

    private static Extension nonce() throws Exception {
        return new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(new byte[16]).getEncoded());
    }

    private BasicOCSPResp answer(X509Certificate certificate, Function<String, SerialStatus> statuses)
            throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var issuer = new JcaX509CertificateHolder(authority.issuing().certificate());
        var id = new CertificateID(digests.get(CertificateID.HASH_SHA1), issuer, certificate.getSerialNumber());
        byte[] request = new OCSPReqBuilder()
                .addRequest(id)
                .setRequestExtensions(new Extensions(nonce()))
                .build()
                .getEncoded();
        return basic(pki.answer(request, statuses, NOON));
    }

    private CertificateStatus status(X509Certificate certificate, Function<String, SerialStatus> statuses)
            throws Exception {
        return answer(certificate, statuses).getResponses()[0].getCertStatus();
    }

    private static BasicOCSPResp basic(byte[] answer) throws Exception {
        return (BasicOCSPResp) new OCSPResp(answer).getResponseObject();
    }
}

package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.shared.RuleViolation;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTextTest {

    private static final String REQUEST = SigningRequests.forName("api.example.com");

    @Test
    void takesARequest() {
        assertThat(RequestText.of(REQUEST).der()).startsWith(0x30);
    }

    @Test
    void takesARequestUnderItsOldTitle() {
        assertThat(RequestText.of(REQUEST.replace(" CERTIFICATE REQUEST", " NEW CERTIFICATE REQUEST"))
                        .der())
                .isNotEmpty();
    }

    @Test
    void takesARequestWithWordsAround() {
        assertThat(RequestText.of("Here it is:\r\n" + REQUEST.replace("\n", "\r\n") + "\nThanks")
                        .der())
                .isEqualTo(RequestText.of(REQUEST).der());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
    void refusesAPrivateKey(String label) {
        refuses("certificate.error.private-key", SigningRequests.pem(label, new byte[100]));
    }

    @Test
    void refusesAPrivateKeyBesideARequest() {
        refuses("certificate.error.private-key", REQUEST + SigningRequests.pem("PRIVATE KEY", new byte[100]));
    }

    @Test
    void refusesAPrivateKeyHoweverMuchStandsAround() {
        refuses(
                "certificate.error.private-key",
                " ".repeat(100_000) + SigningRequests.pem("PRIVATE KEY", new byte[100]));
    }

    @Test
    void knowsAPrivateKeyWithoutItsTitle() {
        byte[] key = SigningRequests.ec("secp256r1").getPrivate().getEncoded();

        refuses("certificate.error.private-key", Base64.getMimeEncoder().encodeToString(key));
    }

    @Test
    void knowsAPrivateKeyUnderTheTitleOfARequest() {
        byte[] key = SigningRequests.rsa(1024).getPrivate().getEncoded();

        refuses("certificate.error.private-key", SigningRequests.pem("CERTIFICATE REQUEST", key));
    }

    @Test
    void refusesACertificate() {
        refuses("certificate.error.certificate", SigningRequests.pem("CERTIFICATE", new byte[100]));
    }

    @Test
    void refusesAnotherBlock() {
        refuses("certificate.error.block", SigningRequests.pem("PUBLIC KEY", new byte[100]), "PUBLIC KEY");
    }

    @Test
    void refusesNothing() {
        refuses("certificate.error.empty", " \n");
    }

    @Test
    void refusesGarbage() {
        refuses("certificate.error.form", "Hello, please send me a certificate.");
    }

    @Test
    void refusesARequestCutOff() {
        refuses("certificate.error.form", REQUEST.substring(0, REQUEST.length() / 2));
    }

    @Test
    void refusesBrokenBase64() {
        refuses("certificate.error.encoding", REQUEST.replaceFirst("MII|MI", "M_"));
    }

    @Test
    void refusesTwoRequests() {
        refuses("certificate.error.several", REQUEST + REQUEST);
    }

    @Test
    void refusesMoreThan16Kilobytes() {
        refuses("certificate.error.size", " ".repeat(17_000) + REQUEST, 17_000 + REQUEST.length(), 16_384);
    }

    @Test
    void printsNothingOfItsContent() {
        assertThat(RequestText.of(REQUEST))
                .hasToString("RequestText[%d bytes]"
                        .formatted(RequestText.of(REQUEST).der().length));
    }

    private static void refuses(String messageKey, String pasted, Object... arguments) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> RequestText.of(pasted))
                .withMessage(messageKey)
                .satisfies(rule -> assertThat(rule.arguments()).containsExactly(arguments));
    }
}

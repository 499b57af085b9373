package com.pge.sharemydata.certificate.pki;

import static com.pge.sharemydata.certificate.pki.SigningRequests.dns;
import static com.pge.sharemydata.certificate.pki.SigningRequests.ec;
import static com.pge.sharemydata.certificate.pki.SigningRequests.pem;
import static com.pge.sharemydata.certificate.pki.SigningRequests.request;
import static com.pge.sharemydata.certificate.pki.SigningRequests.rsa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.certificate.RequestText;
import com.pge.sharemydata.certificate.SigningRequest;
import com.pge.sharemydata.shared.RuleViolation;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static final KeyPair RSA = rsa(2048);
    private static final KeyPair EC = ec("secp256r1");

    private final RequestReader reader = PkiFixtures.reader();

    @Test
    void readsAnRsaKeyOf2048Bits() {
        SigningRequest read = read(request(RSA, "SHA256withRSA", "CN=api.example.com"));

        assertThat(read.keyKind()).isEqualTo("RSA 2048");
        assertThat(read.commonNames()).containsExactly("api.example.com");
        assertThat(read.key()).isEqualTo(RSA.getPublic());
    }

    @ParameterizedTest
    @CsvSource({"secp256r1, EC P-256", "secp384r1, EC P-384"})
    void readsTheTwoCurves(String curve, String kind) {
        assertThat(read(request(ec(curve), "SHA384withECDSA", "CN=a.example.com"))
                        .keyKind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withRSA", "SHA384withRSA", "SHA512withRSA", "SHA256withRSAandMGF1"})
    void acceptsSignaturesOverSha2(String algorithm) {
        assertThat(read(request(RSA, algorithm, "CN=a.example.com")).keyKind()).isEqualTo("RSA 2048");
    }

    @ParameterizedTest
    @CsvSource({"MD5withRSA, MD5WITHRSA", "SHA1withRSA, SHA1WITHRSA", "SHA1withRSAandMGF1, 'RSASSA-PSS, SHA-1'"})
    void refusesSignaturesOverOldHashes(String algorithm, String found) {
        byte[] request = request(RSA, algorithm, "CN=a.example.com");

        refuses("certificate.error.signature", () -> read(request), found);
    }

    @Test
    void refusesAnRsaKeyOf1024Bits() {
        byte[] request = request(rsa(1024), "SHA256withRSA", "CN=a.example.com");

        refuses("certificate.error.key-size", () -> read(request), 1024, 2048, 8192);
    }

    @Test
    void refusesASmallExponent() {
        byte[] request = request(rsa(2048, BigInteger.valueOf(3)), "SHA256withRSA", "CN=a.example.com");

        refuses("certificate.error.key-exponent", () -> read(request), "3", "65537");
    }

    @Test
    void refusesAnotherCurve() {
        byte[] request = request(ec("secp521r1"), "SHA512withECDSA", "CN=a.example.com");

        refuses("certificate.error.key-type", () -> read(request), "EC secp521r1");
    }

    @Test
    void refusesAnotherKindOfKey() throws Exception {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] request = request(key, "Ed25519", "CN=a.example.com");

        refuses("certificate.error.key-type", () -> read(request), "ED25519");
    }

    @Test
    void refusesARequestSignedByAnotherKey() {
        byte[] request = request(
                new KeyPair(EC.getPublic(), ec("secp256r1").getPrivate()), "SHA256withECDSA", "CN=a.example.com");

        refuses("certificate.error.possession", () -> read(request));
    }

    @Test
    void refusesARequestChangedAfterwards() {
        byte[] request = request(EC, "SHA256withECDSA", "CN=a.example.com");
        request[request.length - 5] ^= 1;

        refuses("certificate.error.possession", () -> read(request));
    }

    @Test
    void refusesWhatIsNoRequest() {
        refuses("certificate.error.encoding", () -> read(new byte[] {0x30, 0x03, 0x30, 0x01, 0x00}));
    }

    @Test
    void sortsAlternativeNamesByKind() {
        SigningRequest read = read(request(
                EC,
                "SHA256withECDSA",
                "CN=a.example.com",
                dns("b.example.com"),
                new GeneralName(GeneralName.iPAddress, "192.0.2.7"),
                new GeneralName(GeneralName.rfc822Name, "someone@example.com"),
                new GeneralName(GeneralName.uniformResourceIdentifier, "https://example.com/"),
                new GeneralName(GeneralName.registeredID, "1.2.3")));

        assertThat(read.dnsNames()).containsExactly("b.example.com");
        assertThat(read.addresses()).containsExactly("192.0.2.7");
        assertThat(read.emails()).containsExactly("someone@example.com");
        assertThat(read.uris()).containsExactly("https://example.com/");
        assertThat(read.others()).containsExactly("registeredID");
    }

    @Test
    void meetsDamagedRequestsWithARuleAndNothingElse() {
        byte[] sound = request(EC, "SHA256withECDSA", "CN=a.example.com", dns("a.example.com"));
        var random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                read(damaged);
            } catch (RuleViolation expected) {
                assertThat(expected.messageKey()).startsWith("certificate.error.");
            }
        }
    }

    private SigningRequest read(byte[] der) {
        return reader.read(RequestText.of(pem(der)));
    }

    private static void refuses(String messageKey, ThrowingCallable reading, Object... arguments) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(reading)
                .withMessage(messageKey)
                .satisfies(rule -> assertThat(rule.arguments()).containsExactly(arguments));
    }
}

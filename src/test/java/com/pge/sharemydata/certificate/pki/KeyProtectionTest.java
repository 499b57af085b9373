package com.pge.sharemydata.certificate.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.certificate.Passphrase;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;

class KeyProtectionTest {

    private final KeyProtection protection = new KeyProtection(Passphrase.of("correct horse battery staple"));
    private final PrivateKey key = X509.newKey(AuthorityMaker.CURVE).getPrivate();

    KeyProtectionTest() throws Exception {}

    @Test
    void opensWhatItSealed() throws Exception {
        assertThat(protection.open(protection.seal(key))).isEqualTo(key);
    }

    @Test
    void doesNotOpenWithAnotherPassphrase() throws Exception {
        byte[] sealed = protection.seal(key);
        var other = new KeyProtection(Passphrase.of("correct horse battery stable"));

        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> other.open(sealed));
    }

    @Test
    void sealsWithManyRoundsOfHmacSha256() throws Exception {
        var scheme = EncryptedPrivateKeyInfo.getInstance(protection.seal(key)).getEncryptionAlgorithm();

        var parameters = PBES2Parameters.getInstance(scheme.getParameters());
        var derivation =
                PBKDF2Params.getInstance(parameters.getKeyDerivationFunc().getParameters());
        assertThat(scheme.getAlgorithm()).isEqualTo(PKCSObjectIdentifiers.id_PBES2);
        assertThat(derivation.getPrf().getAlgorithm()).isEqualTo(PKCSObjectIdentifiers.id_hmacWithSHA256);
        assertThat(derivation.getIterationCount().intValueExact()).isEqualTo(310_000);
    }
}

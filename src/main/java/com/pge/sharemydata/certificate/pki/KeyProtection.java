package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.Passphrase;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Turns a private key into PKCS #8 EncryptedPrivateKeyInfo (RFC 5958, 3) and back: PBES2 with PBKDF2, HMAC-SHA-256 and
 * AES-256-CBC (RFC 8018), readable by {@code openssl pkcs8}. A wrong passphrase that slips through the padding is found
 * by {@link Issuer}, which compares key and certificate.
 */
final class KeyProtection {

    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
    private static final int ITERATIONS = 310_000;
    private static final int SALT_BYTES = 16;

    private final Passphrase passphrase;

    KeyProtection(Passphrase passphrase) {
        this.passphrase = passphrase;
    }

    byte[] seal(PrivateKey key) throws GeneralSecurityException {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var cipher = Cipher.getInstance(SCHEME);
        cipher.init(Cipher.ENCRYPT_MODE, secret(), new PBEParameterSpec(salt, ITERATIONS));
        byte[] clear = key.getEncoded();
        try {
            // Java's own EncryptedPrivateKeyInfo reads this scheme but cannot name it
            var parameters = ASN1Primitive.fromByteArray(cipher.getParameters().getEncoded());
            return new org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo(
                            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, parameters), cipher.doFinal(clear))
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException unencodable) {
            throw new GeneralSecurityException(unencodable);
        } finally {
            Arrays.fill(clear, (byte) 0);
        }
    }

    /** @throws GeneralSecurityException mostly since the passphrase is another one */
    PrivateKey open(byte[] sealed) throws GeneralSecurityException {
        try {
            var info = new EncryptedPrivateKeyInfo(sealed);
            var cipher = Cipher.getInstance(SCHEME);
            cipher.init(Cipher.DECRYPT_MODE, secret(), info.getAlgParameters());
            return KeyFactory.getInstance("EC").generatePrivate(info.getKeySpec(cipher));
        } catch (IOException unreadable) {
            throw new GeneralSecurityException(unreadable);
        }
    }

    private SecretKey secret() throws GeneralSecurityException {
        char[] words = passphrase.reveal();
        var spec = new PBEKeySpec(words);
        try {
            return SecretKeyFactory.getInstance(SCHEME).generateSecret(spec);
        } finally {
            spec.clearPassword();
            Arrays.fill(words, '\0');
        }
    }
}

package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.RevokedSerial;
import java.io.IOException;
import java.math.BigInteger;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;

/** Makes revocation lists (RFC 5280, 5). */
final class RevocationListMaker {

    private RevocationListMaker() {}

    static byte[] make(
            Issuer issuer, long number, Instant thisUpdate, Instant nextUpdate, List<RevokedSerial> revoked) {
        try {
            var list = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(thisUpdate));
            list.setNextUpdate(Date.from(nextUpdate));
            for (RevokedSerial line : revoked) {
                var serial = new BigInteger(line.serial(), 16);
                // RFC 5280, 5.3.1: a reason is left out rather than said to be unspecified, which 0 makes the builder
                // do
                list.addCRLEntry(serial, Date.from(line.at()), line.reason().code());
            }
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
            // RFC 5280, 5.2.3: rises from list to list
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            return list.build(issuer.signer()).getEncoded();
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

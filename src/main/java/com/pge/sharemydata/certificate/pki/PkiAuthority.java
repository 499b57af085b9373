package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateProfile;
import com.pge.sharemydata.certificate.CertificateUse;
import com.pge.sharemydata.certificate.Issuing;
import com.pge.sharemydata.certificate.PreparedCertificate;
import com.pge.sharemydata.certificate.RequestText;
import com.pge.sharemydata.certificate.RevokedSerial;
import com.pge.sharemydata.certificate.SerialStatus;
import com.pge.sharemydata.certificate.SigningRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.springframework.stereotype.Component;

/** The authority over real keys. */
@Component
class PkiAuthority implements CertificateAuthority {

    private final Authority authority;
    private final Layout layout;
    private final Intents intents;
    private final RequestReader reader;

    PkiAuthority(Authority authority, Layout layout, Intents intents, RequestReader reader) {
        this.authority = authority;
        this.layout = layout;
        this.intents = intents;
        this.reader = reader;
    }

    @Override
    public SigningRequest read(RequestText text) {
        return reader.read(text);
    }

    @Override
    public PreparedCertificate prepare(CertificateProfile profile, PublicKey key) {
        if (profile.notAfter().isAfter(end())) {
            throw new IllegalArgumentException("A certificate cannot outlive its issuer");
        }
        BigInteger serial = SerialNumbers.next();
        var prepared = new Preparation(SerialNumbers.hex(serial), toBeSigned(serial, profile, key), key);
        intents.keep(prepared.serial(), profile.use(), prepared.hash());
        return prepared;
    }

    @Override
    public byte[] issue(PreparedCertificate prepared) {
        var preparation = (Preparation) prepared;
        ContentSigner signer = issuing().signer();
        try {
            byte[] content = preparation.use();
            byte[] certificate = assemble(content, signer.getAlgorithmIdentifier(), sign(signer, content));
            verify(certificate, preparation.key());
            return certificate;
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException("Certificate " + prepared.serial() + " could not be signed", failed);
        }
    }

    @Override
    public byte[] list(
            Issuing issuing, long number, Instant thisUpdate, Instant nextUpdate, List<RevokedSerial> revoked) {
        Issuer issuer = issuing == Issuing.ROOT ? authority.root().get() : issuing();
        return RevocationListMaker.make(issuer, number, thisUpdate, nextUpdate, revoked);
    }

    @Override
    public byte[] answer(byte[] request, Function<String, SerialStatus> statuses, Instant now) {
        return new StatusResponder(issuing()).answer(request, serial -> status(serial, statuses), now);
    }

    /** Companies' certificates by the caller's word, the portal's own by our intents. */
    private SerialStatus status(String serial, Function<String, SerialStatus> statuses) {
        SerialStatus status = statuses.apply(serial);
        return status.issued() || !isOurOwn(serial) ? status : new SerialStatus(true, null);
    }

    private boolean isOurOwn(String serial) {
        return Stream.of(CertificateUse.SERVER, CertificateUse.DOCUMENT, CertificateUse.PORTAL)
                .anyMatch(use -> intents.isFor(use, serial));
    }

    @Override
    public Instant end() {
        return issuing().end();
    }

    @Override
    public byte[] rootCertificate() {
        return X509.encoded(authority.rootCertificate());
    }

    @Override
    public byte[] issuingCertificate() {
        return X509.encoded(issuing().certificate());
    }

    Issuer issuing() {
        return authority.issuing();
    }

    private byte[] toBeSigned(BigInteger serial, CertificateProfile profile, PublicKey key) {
        try {
            return layout.leaf(issuing().certificate(), serial, profile, key)
                    .build(new NoSignature(issuing().signer().getAlgorithmIdentifier()))
                    .toASN1Structure()
                    .getTBSCertificate()
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sign(ContentSigner signer, byte[] content) throws IOException {
        try (OutputStream output = signer.getOutputStream()) {
            output.write(content);
        }
        return signer.getSignature();
    }

    /** RFC 5280, 4.1: Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue } */
    private static byte[] assemble(byte[] content, AlgorithmIdentifier algorithm, byte[] signature) throws IOException {
        var parts = new DERSequence(
                new ASN1Encodable[] {ASN1Primitive.fromByteArray(content), algorithm, new DERBitString(signature)});
        return parts.getEncoded(ASN1Encoding.DER);
    }

    /** Nothing leaves the authority that another reader would refuse. */
    private void verify(byte[] certificate, PublicKey key) throws GeneralSecurityException {
        X509Certificate read = X509.certificate(certificate);
        read.verify(issuing().certificate().getPublicKey());
        if (!read.getPublicKey().equals(key)) {
            throw new GeneralSecurityException("The certificate speaks of another key");
        }
    }

    /** Stands in for a signature while the bytes to be signed are laid out. */
    private record NoSignature(AlgorithmIdentifier algorithm) implements ContentSigner {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return new byte[0];
        }
    }
}

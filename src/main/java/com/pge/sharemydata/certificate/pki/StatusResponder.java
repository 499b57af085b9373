package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.RevocationReason;
import com.pge.sharemydata.certificate.RevokedSerial;
import com.pge.sharemydata.certificate.SerialStatus;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Answers OCSP requests (RFC 6960), signed by the issuing authority itself. */
final class StatusResponder {

    /** How long a reader may keep an answer: hardly, since a revocation shows at once. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private static final int MOST_QUESTIONS = 10;
    private static final int LONGEST_NONCE = 130;

    private final Issuer issuer;

    StatusResponder(Issuer issuer) {
        this.issuer = issuer;
    }

    byte[] answer(byte[] request, Function<String, SerialStatus> statuses, Instant now) {
        try {
            var questions = new OCSPReq(request);
            if (questions.getRequestList().length == 0 || questions.getRequestList().length > MOST_QUESTIONS) {
                return refusal(OCSPRespBuilder.MALFORMED_REQUEST);
            }
            return answer(questions, statuses, now);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException garbage) {
            return refusal(OCSPRespBuilder.MALFORMED_REQUEST);
        } catch (OCSPException | OperatorCreationException failed) {
            return refusal(OCSPRespBuilder.INTERNAL_ERROR);
        }
    }

    /** RFC 6960, 2.3: errors are not signed. */
    static byte[] refusal(int status) {
        try {
            return new OCSPResponse(new OCSPResponseStatus(status), null).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] answer(OCSPReq questions, Function<String, SerialStatus> statuses, Instant now)
            throws IOException, OCSPException, OperatorCreationException {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        var key = SubjectPublicKeyInfo.getInstance(
                issuer.certificate().getPublicKey().getEncoded());
        var answer = new BasicOCSPRespBuilder(new RespID(key, digests.get(RespID.HASH_SHA1)));
        for (Req question : questions.getRequestList()) {
            CertificateID id = question.getCertID();
            CertificateStatus status = isOurs(id, digests)
                    ? status(statuses.apply(SerialNumbers.hex(id.getSerialNumber())))
                    : new UnknownStatus();
            answer.addResponse(id, status, Date.from(now), Date.from(now.plus(GOOD_FOR)));
        }
        Extension nonce = questions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        // RFC 9654, 2.1: at most 128 octets
        if (nonce != null && nonce.getExtnValue().getOctets().length <= LONGEST_NONCE) {
            answer.setResponseExtensions(new Extensions(nonce));
        }
        var signed = answer.build(issuer.signer(), null, Date.from(now));
        return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, signed).getEncoded();
    }

    private boolean isOurs(CertificateID id, DigestCalculatorProvider digests) {
        try {
            return id.getSerialNumber().signum() > 0
                    && id.matchesIssuer(new JcaX509CertificateHolder(issuer.certificate()), digests);
        } catch (OCSPException | CertificateEncodingException unknownHash) {
            return false;
        }
    }

    private static CertificateStatus status(SerialStatus status) {
        RevokedSerial revocation = status.revocation();
        if (revocation != null) {
            return revocation.reason() == RevocationReason.UNSPECIFIED
                    ? new RevokedStatus(new RevokedInfo(new ASN1GeneralizedTime(Date.from(revocation.at())), null))
                    : new RevokedStatus(
                            Date.from(revocation.at()), revocation.reason().code());
        }
        return status.issued() ? CertificateStatus.GOOD : new UnknownStatus();
    }
}

package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.certificate.DocumentSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/** Signs with the portal's key for documents. */
@Component
class PkiDocumentSigner implements DocumentSigner {

    /** Room for the signature and three certificates, of which the file keeps what stays empty. */
    private static final int SIGNATURE_BYTES = 12_288;

    private static final Pattern TYPE = Pattern.compile("[a-z+-]{1,40}");
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private final DocumentKeys keys;
    private final String organization;
    private final Clock clock;

    PkiDocumentSigner(DocumentKeys keys, CertificateSettings settings, Clock clock) {
        this.keys = keys;
        this.organization = settings.organization();
        this.clock = clock;
    }

    @Override
    public byte[] signPdf(byte[] pdf) {
        OwnKey key = keys.current();
        var signed = new ByteArrayOutputStream(pdf.length + 3 * SIGNATURE_BYTES);
        try (PDDocument document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(SIGNATURE_BYTES);
            document.addSignature(signature(), options);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(signed);
            try (InputStream content = signing.getContent()) {
                signing.setSignature(DetachedSignature.of(content.readAllBytes(), key));
            }
            return signed.toByteArray();
        } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException failed) {
            throw new IllegalStateException("The PDF could not be signed", failed);
        }
    }

    private PDSignature signature() {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        // ETSI EN 319 142-1, 6.3: the time stands here and not among the signed attributes
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(organization);
        Calendar now = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        now.setTimeInMillis(clock.millis());
        signature.setSignDate(now);
        return signature;
    }

    @Override
    public String signJson(String json, String type) {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A type is a few lower-case letters: " + type);
        }
        OwnKey key = keys.current();
        String content = encoded(header(key, type)) + "." + encoded(json);
        try {
            // RFC 7518, 3.4: the two numbers of the signature, one after the other
            byte[] signature = key.sign("SHA256withECDSAinP1363Format", content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64_URL.encodeToString(signature);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The text could not be signed", failed);
        }
    }

    /** RFC 7515, 4.1.6: certificates in the standard alphabet of Base64, the signer's first. */
    private static String header(OwnKey key, String type) {
        String chain = key.chain().stream()
                .map(certificate -> '"' + Base64.getEncoder().encodeToString(X509.encoded(certificate)) + '"')
                .collect(Collectors.joining(","));
        return "{\"alg\":\"ES256\",\"typ\":\"%s\",\"x5c\":[%s]}".formatted(type, chain);
    }

    private static String encoded(String text) {
        return BASE64_URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

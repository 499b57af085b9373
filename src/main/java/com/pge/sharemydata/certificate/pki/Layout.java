package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateLinks;
import com.pge.sharemydata.certificate.CertificateProfile;
import com.pge.sharemydata.certificate.CertificateUse;
import java.io.IOException;
import java.math.BigInteger;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.util.IPAddress;

/** What stands in each kind of certificate, extension by extension (RFC 5280, 4). */
final class Layout {

    /** RFC 9336, 3.1: id-kp-documentSigning */
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private final String baseUrl;

    /** @param baseUrl where revocation lists, OCSP and the authority's certificates are found */
    Layout(String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }

    static X500Name authorityName(String organization, String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, organization)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    X509v3CertificateBuilder root(X500Name name, BigInteger serial, Instant from, Instant to, PublicKey key)
            throws IOException, NoSuchAlgorithmException {
        var builder = new JcaX509v3CertificateBuilder(name, serial, Date.from(from), Date.from(to), name, key);
        var ids = new JcaX509ExtensionUtils();
        // RFC 5280, 4.2.1.9: critical in an authority's certificate
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(1));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key));
        return builder;
    }

    X509v3CertificateBuilder issuing(
            X509Certificate root, X500Name name, BigInteger serial, Instant from, Instant to, PublicKey key)
            throws IOException, NoSuchAlgorithmException {
        var builder = new JcaX509v3CertificateBuilder(root, serial, Date.from(from), Date.from(to), name, key);
        // No authority below this one
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        // digitalSignature: it answers OCSP itself (RFC 6960, 4.2.2.2: by the authority that issued the certificate)
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature));
        addKeyIds(builder, key, root);
        builder.addExtension(Extension.cRLDistributionPoints, false, listAt(CertificateLinks.ROOT_LIST));
        builder.addExtension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(
                        AccessDescription.id_ad_caIssuers, address(CertificateLinks.ROOT_CERTIFICATE)));
        return builder;
    }

    X509v3CertificateBuilder leaf(X509Certificate issuer, BigInteger serial, CertificateProfile profile, PublicKey key)
            throws IOException, NoSuchAlgorithmException {
        var builder = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                serial,
                Date.from(profile.notBefore()),
                Date.from(profile.notAfter()),
                subject(profile),
                key);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage(profile.use())));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose(profile.use())));
        addKeyIds(builder, key, issuer);
        if (!profile.hosts().isEmpty()) {
            var names = profile.hosts().stream().map(Layout::host).toArray(GeneralName[]::new);
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
        }
        builder.addExtension(Extension.cRLDistributionPoints, false, listAt(CertificateLinks.ISSUING_LIST));
        builder.addExtension(
                Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                    new AccessDescription(AccessDescription.id_ad_ocsp, address(CertificateLinks.STATUS)),
                    new AccessDescription(
                            AccessDescription.id_ad_caIssuers, address(CertificateLinks.ISSUING_CERTIFICATE))
                }));
        return builder;
    }

    private static int keyUsage(CertificateUse use) {
        return use == CertificateUse.DOCUMENT
                ? KeyUsage.digitalSignature | KeyUsage.nonRepudiation
                : KeyUsage.digitalSignature;
    }

    private static KeyPurposeId purpose(CertificateUse use) {
        return switch (use) {
            case CLIENT, PORTAL -> KeyPurposeId.id_kp_clientAuth;
            case SERVER -> KeyPurposeId.id_kp_serverAuth;
            case DOCUMENT -> DOCUMENT_SIGNING;
        };
    }

    private static X500Name subject(CertificateProfile profile) {
        var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, profile.organization());
        if (profile.serialNumber() != null) {
            subject.addRDN(BCStyle.SERIALNUMBER, profile.serialNumber());
        }
        return subject.addRDN(BCStyle.CN, profile.commonName()).build();
    }

    private static GeneralName host(String host) {
        return new GeneralName(IPAddress.isValid(host) ? GeneralName.iPAddress : GeneralName.dNSName, host);
    }

    private static void addKeyIds(X509v3CertificateBuilder builder, PublicKey key, X509Certificate issuer)
            throws IOException, NoSuchAlgorithmException {
        var ids = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(issuer.getPublicKey()));
    }

    private CRLDistPoint listAt(String path) {
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address(path))), null, null)
        });
    }

    private GeneralName address(String path) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, baseUrl + path);
    }
}

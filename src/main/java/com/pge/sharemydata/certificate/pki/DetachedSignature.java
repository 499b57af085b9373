package com.pge.sharemydata.certificate.pki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A CMS signature (RFC 5652) that stands apart from what it signs, as CAdES wants it (ETSI EN 319 122-1). */
final class DetachedSignature {

    private DetachedSignature() {}

    static byte[] of(byte[] content, OwnKey key)
            throws GeneralSecurityException, CMSException, OperatorCreationException, IOException {
        var infos = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        infos.setSignedAttributeGenerator(attributes(key));
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(infos.build(key.signer(), key.certificate()));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }

    private static CMSAttributeTableGenerator attributes(OwnKey key) {
        // RFC 5035, 3: the certificate is part of what is signed; its hash is SHA-256 where none is named
        byte[] hash = X509.digest(X509.encoded(key.certificate()));
        var signer = new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(hash)});
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signer)));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}

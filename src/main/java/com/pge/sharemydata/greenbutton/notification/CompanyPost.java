package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.organization.OrganizationId;
import java.net.URI;
import java.util.Map;

/** Posts to a company's software with the proofs that it wants. */
final class CompanyPost {

    private final NotificationProofs proofs;
    private final NotificationSigner signer;
    private final NotificationPost post;

    CompanyPost(NotificationProofs proofs, NotificationSigner signer, NotificationPost post) {
        this.proofs = proofs;
        this.signer = signer;
        this.post = post;
    }

    DeliveryAnswer post(OrganizationId organization, URI address, byte[] document) {
        NotificationProof proof = proofs.of(organization);
        URI target = NotificationPost.target(address);
        Map<String, String> signature =
                proof.signature() ? signer.headers(target, NotificationPost.ATOM.getMimeType(), document) : Map.of();
        return post.post(target, document, signature, proof.clientCertificate());
    }
}

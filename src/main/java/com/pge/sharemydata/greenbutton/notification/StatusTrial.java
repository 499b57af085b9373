package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.connectivity.NotificationTrial;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.organization.OrganizationId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** News that only name the service status, which every client may read: delivered as all others, but not kept. */
final class StatusTrial implements NotificationTrial {

    private final byte[] document;
    private final NotificationProofs proofs;
    private final CompanyPost post;

    StatusTrial(EspiDocuments documents, EspiLinks links, NotificationProofs proofs, CompanyPost post) {
        this.document = documents.batchList(List.of(links.resource("/ReadServiceStatus")));
        this.proofs = proofs;
        this.post = post;
    }

    @Override
    public String document() {
        return new String(document, StandardCharsets.UTF_8);
    }

    @Override
    public boolean showsCertificate(OrganizationId organization) {
        return proofs.of(organization).clientCertificate();
    }

    @Override
    public Delivery deliver(OrganizationId organization, URI address) {
        DeliveryAnswer answer = post.post(organization, address, document);
        return new Delivery(answer.status(), answer.problem() == DeliveryProblem.TOO_SLOW);
    }
}

package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.NotificationTrial;
import com.pge.sharemydata.organization.OrganizationId;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The sending of notifications, which is another module's business. */
final class SampleTrial implements NotificationTrial {

    final List<URI> delivered = new CopyOnWriteArrayList<>();
    Delivery answer = new Delivery(204, false);

    @Override
    public String document() {
        return "<BatchList/>";
    }

    @Override
    public boolean showsCertificate(OrganizationId organization) {
        return false;
    }

    @Override
    public Delivery deliver(OrganizationId organization, URI address) {
        delivered.add(address);
        return answer;
    }
}

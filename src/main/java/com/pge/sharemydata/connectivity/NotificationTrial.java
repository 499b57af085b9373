package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import java.net.URI;

/** Tells a company's software news of no consequence, to see that it takes them; supplied by whoever delivers real ones. */
public interface NotificationTrial {

    /**
     * How it went.
     *
     * @param status of HTTP; 0 where nobody answered
     * @param late whether it was given up for taking too long
     */
    record Delivery(int status, boolean late) {

        /** Anything but a 2xx is a failed delivery. */
        public boolean isTaken() {
            return status >= 200 && status < 300;
        }
    }

    /** What is posted: a BatchList that names the service status. */
    String document();

    /** Whether the company wants the portal to show a certificate when it calls. */
    boolean showsCertificate(OrganizationId organization);

    /** Posts the document there as real news are posted, within a bounded time. Never throws for what the other side does. */
    Delivery deliver(OrganizationId organization, URI address);
}

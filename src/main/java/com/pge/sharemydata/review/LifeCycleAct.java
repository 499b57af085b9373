package com.pge.sharemydata.review;

import com.pge.sharemydata.organization.OrganizationStatus;
import java.util.Arrays;
import java.util.List;

/** What the utility can do with a company; each takes two people. */
public enum LifeCycleAct {
    SUSPEND(OrganizationStatus.SUSPENDED),
    REINSTATE(OrganizationStatus.ACTIVE),
    OFFBOARD(OrganizationStatus.SURRENDERED),
    REVOKE(OrganizationStatus.REVOKED);

    private final OrganizationStatus result;

    LifeCycleAct(OrganizationStatus result) {
        this.result = result;
    }

    boolean isPossible(OrganizationStatus status) {
        // An e-mail address confirmed is no reinstatement.
        return status != OrganizationStatus.EMAIL_PENDING && status.leadsTo(result);
    }

    /** What can be proposed for a company that stands there. */
    public static List<LifeCycleAct> possible(OrganizationStatus status) {
        return Arrays.stream(values()).filter(act -> act.isPossible(status)).toList();
    }
}

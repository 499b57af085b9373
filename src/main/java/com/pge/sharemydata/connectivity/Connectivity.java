package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What companies' software has proven. */
@Service
public class Connectivity {

    /** The suites a company of this type needs before it can go live: data, not code. */
    public Set<TestSuite> needed(UserType userType) {
        throw new UnsupportedOperationException();
    }

    public List<SuiteReadiness> readiness(OrganizationId organization) {
        throw new UnsupportedOperationException();
    }

    /** Told by the machine API of every call; kept as evidence only while the company has a run open. Never throws. */
    public void observe(ObservedCall call) {
        throw new UnsupportedOperationException();
    }
}

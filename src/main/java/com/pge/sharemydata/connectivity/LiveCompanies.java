package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.List;

/** Which companies are live; supplied by whoever knows the standing of companies. */
public interface LiveCompanies {

    List<OrganizationId> live();
}

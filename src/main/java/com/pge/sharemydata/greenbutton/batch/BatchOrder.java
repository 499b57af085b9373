package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.organization.OrganizationId;

/**
 * What a company asked for.
 *
 * @param resource the id of the subscription, or the company's bulk id
 */
public record BatchOrder(OrganizationId organization, BatchKind kind, String resource, ReadWindow window) {}

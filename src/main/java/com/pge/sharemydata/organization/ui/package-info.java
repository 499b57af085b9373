/** The pages on which a company starts, keeps its team, and decides about its own service. */
@NullMarked
package com.pge.sharemydata.organization.ui;

import org.jspecify.annotations.NullMarked;

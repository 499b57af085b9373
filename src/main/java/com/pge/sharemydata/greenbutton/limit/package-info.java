/**
 * How often a company's software may call: counted over all nodes in the database, from which each node leases a few calls
 * at a time, so that the limit holds exactly and a call costs no query.
 */
@NullMarked
package com.pge.sharemydata.greenbutton.limit;

import org.jspecify.annotations.NullMarked;

/** Customers' accounts in Keycloak. */
@NullMarked
package com.pge.sharemydata.customer.keycloak;

import org.jspecify.annotations.NullMarked;

/** The real systems around the portal, embedded: MariaDB, Keycloak and an SMTP server, for run, demo and tests. */
@NullMarked
package com.pge.sharemydata.testing;

import org.jspecify.annotations.NullMarked;

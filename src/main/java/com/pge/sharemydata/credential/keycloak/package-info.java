/** The identity provider behind {@code credential}: Keycloak's administration and its token endpoint. */
@NullMarked
package com.pge.sharemydata.credential.keycloak;

import org.jspecify.annotations.NullMarked;

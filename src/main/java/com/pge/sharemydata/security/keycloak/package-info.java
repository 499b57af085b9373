/** The way to Keycloak's administration interface, for every module that has something to arrange there. */
@NullMarked
package com.pge.sharemydata.security.keycloak;

import org.jspecify.annotations.NullMarked;

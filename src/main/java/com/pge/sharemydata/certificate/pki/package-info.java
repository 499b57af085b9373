/**
 * The certificate authority itself, and the only package that touches a private key or Bouncy Castle. Keys live in the
 * database encrypted and in memory only here.
 */
@NullMarked
package com.pge.sharemydata.certificate.pki;

import org.jspecify.annotations.NullMarked;

/** The page of a company's client certificates. */
@NullMarked
package com.pge.sharemydata.certificate.ui;

import org.jspecify.annotations.NullMarked;

/** The way out to a company's own page. */
@NullMarked
package com.pge.sharemydata.connectivity.web;

import org.jspecify.annotations.NullMarked;

/** Measures the pages, and gives the figures away as a file. */
@NullMarked
package com.pge.sharemydata.metrics.web;

import org.jspecify.annotations.NullMarked;

/** The program API's part for meters: what the utility's systems send. */
@NullMarked
package com.pge.sharemydata.usage.web;

import org.jspecify.annotations.NullMarked;

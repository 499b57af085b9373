/** The program API's part for customers: what the utility's systems send. */
@NullMarked
package com.pge.sharemydata.customer.web;

import org.jspecify.annotations.NullMarked;

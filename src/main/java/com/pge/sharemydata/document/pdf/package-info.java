/**
 * The only place that parses strangers' PDFs, and where our own are written. What comes in is read on threads of its own,
 * each step within a budget of time and memory.
 */
@NullMarked
package com.pge.sharemydata.document.pdf;

import org.jspecify.annotations.NullMarked;

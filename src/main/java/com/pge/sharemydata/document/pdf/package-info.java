/**
 * The only place that parses PDFs, and where our own are written. What comes in was made by strangers: it is read on
 * threads of its own, each step within a budget of time and memory.
 */
@NullMarked
package com.pge.sharemydata.document.pdf;

import org.jspecify.annotations.NullMarked;

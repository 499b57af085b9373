/** The program API's part for meters: readings and bills that the utility's systems send, and what came of them. */
@NullMarked
package com.pge.sharemydata.usage.web;

import org.jspecify.annotations.NullMarked;

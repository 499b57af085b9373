/** The malware gate by way of ClamAV's daemon. */
@NullMarked
package com.pge.sharemydata.document.clamd;

import org.jspecify.annotations.NullMarked;

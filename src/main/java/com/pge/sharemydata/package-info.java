/** Share My Data: companies register to receive customers' energy data, and customers choose them. */
@NullMarked
package com.pge.sharemydata;

import org.jspecify.annotations.NullMarked;

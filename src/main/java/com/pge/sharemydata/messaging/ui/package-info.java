/** The back office's page of mails. */
@NullMarked
package com.pge.sharemydata.messaging.ui;

import org.jspecify.annotations.NullMarked;

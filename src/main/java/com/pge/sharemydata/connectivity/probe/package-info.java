/**
 * The portal's own checks of the addresses that a company registered: layer by layer, guarded against leading into the
 * utility's network, started by a person or once a day for companies that are live.
 */
@NamedInterface("probe")
@NullMarked
package com.pge.sharemydata.connectivity.probe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package com.pge.sharemydata.connectivity.probe;

/** How a layer did, best first. */
public enum LayerOutcome {
    PASSED,
    /** Works, and something should be known or done about it. */
    WARNED,
    /** Nothing above it was tried. */
    FAILED
}

package com.pge.sharemydata.connectivity.probe;

/** A layer said no, and the trail knows why: nothing above it is tried. */
final class LayerFailed extends Exception {

    private static final long serialVersionUID = 1;

    LayerFailed() {
        super(null, null, false, false);
    }
}

package com.pge.sharemydata.status;

/** Knows of one part whether it works. A module above supplies one for what is its own. */
public interface PartCheck {

    ServicePart part();

    /** Asks the part itself, within a few seconds. An exception is a no. */
    boolean works();
}

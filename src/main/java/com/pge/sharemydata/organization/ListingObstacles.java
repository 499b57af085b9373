package com.pge.sharemydata.organization;

import java.util.List;

/** A module above that knows what keeps a company from the list customers choose from. */
public interface ListingObstacles {

    /** Keys of the words for each, of the company the caller acts for; none where customers find it, or would. */
    List<String> ofMine();
}

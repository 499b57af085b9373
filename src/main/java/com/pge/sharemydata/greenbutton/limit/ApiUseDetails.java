package com.pge.sharemydata.greenbutton.limit;

import java.util.List;

/**
 * A client's use of the machine API.
 *
 * @param refused newest first
 */
public record ApiUseDetails(Allowance allowance, List<RefusedCalls> refused) {

    public ApiUseDetails {
        refused = List.copyOf(refused);
    }
}

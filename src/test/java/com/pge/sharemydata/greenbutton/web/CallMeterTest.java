package com.pge.sharemydata.greenbutton.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import com.pge.sharemydata.metrics.ServiceGroup;
import org.junit.jupiter.api.Test;

class CallMeterTest extends MachineTest {

    private static final int SOON = 2000;

    @Test
    void countsARefusalAmongTheDataRequestsThatDidNotFail() {
        get(RESOURCE + "/ReadServiceStatus", null, STRANGER);

        verify(levels, timeout(SOON)).record(eq(ServiceGroup.READ), any(), eq(false));
    }

    @Test
    void countsTokensApart() {
        post(LIVE_TOKEN, "", "Basic eDp5", STRANGER);

        verify(levels, timeout(SOON)).record(eq(ServiceGroup.TOKEN), any(), eq(false));
    }

    @Test
    void leavesOutWhatLoadBalancersAskFor() {
        get("/GreenButtonConnect/ping", null, null);
        get("/nowhere", null, null);

        verify(levels, never()).record(any(), any(), eq(false));
    }
}

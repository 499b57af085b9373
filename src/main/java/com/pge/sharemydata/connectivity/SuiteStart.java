package com.pge.sharemydata.connectivity;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Notes at each start what is needed now, before the jobs run and the first call comes in. */
@Component
class SuiteStart implements SmartLifecycle {

    private final SuiteGraces graces;
    private volatile boolean running;

    SuiteStart(SuiteGraces graces) {
        this.graces = graces;
    }

    @Override
    public void start() {
        graces.reconcile();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the scheduler and the web server, which start last. */
    @Override
    public int getPhase() {
        return 0;
    }
}

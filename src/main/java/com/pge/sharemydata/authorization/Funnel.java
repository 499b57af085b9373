package com.pge.sharemydata.authorization;

import com.pge.sharemydata.metrics.Channel;
import com.pge.sharemydata.metrics.ClickThrough;
import com.pge.sharemydata.metrics.FunnelStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts how far people come, each step once what it stands for is committed. Tests are not counted. */
@Component
class Funnel {

    private final ClickThrough clickThrough;

    Funnel(ClickThrough clickThrough) {
        this.clickThrough = clickThrough;
    }

    /** A step on the way that a company's software began. */
    void count(FunnelStep step) {
        count(step, Channel.COMPANY);
    }

    /** A paper form took no steps. */
    void finished(AuthorizationOrigin origin) {
        switch (origin) {
            case THIRD_PARTY -> count(FunnelStep.FINISHED, Channel.COMPANY);
            case UTILITY, SELF_ACCESS -> count(FunnelStep.FINISHED, Channel.UTILITY);
            case PAPER -> {}
        }
    }

    private void count(FunnelStep step, Channel channel) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clickThrough.count(step, channel);
            }
        });
    }
}

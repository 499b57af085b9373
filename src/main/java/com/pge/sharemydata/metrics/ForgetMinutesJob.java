package com.pge.sharemydata.metrics;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Forgets minutes that nobody looks back to. */
@DisallowConcurrentExecution
class ForgetMinutesJob extends QuartzJobBean {

    private final Heartbeat heartbeat;

    ForgetMinutesJob(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        heartbeat.forget();
    }
}

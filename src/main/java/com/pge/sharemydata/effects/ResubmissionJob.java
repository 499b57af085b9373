package com.pge.sharemydata.effects;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Hands out failed effects again, on one node at a time. */
@DisallowConcurrentExecution
class ResubmissionJob extends QuartzJobBean {

    private final Effects effects;

    ResubmissionJob(Effects effects) {
        this.effects = effects;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        effects.resubmitDue();
    }
}

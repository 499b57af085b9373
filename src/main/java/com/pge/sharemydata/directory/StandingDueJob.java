package com.pge.sharemydata.directory;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Applies what time alone changes. */
@DisallowConcurrentExecution
class StandingDueJob extends QuartzJobBean {

    private final StandingUpkeep upkeep;

    StandingDueJob(StandingUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        upkeep.applyDue();
    }
}

package com.pge.sharemydata.directory;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Compares every standing with the facts it follows from. */
@DisallowConcurrentExecution
class StandingCheckJob extends QuartzJobBean {

    private final StandingUpkeep upkeep;

    StandingCheckJob(StandingUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        upkeep.compareAll();
    }
}

package com.pge.sharemydata.authorization;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Ends what is over. */
@DisallowConcurrentExecution
class AuthorizationEndJob extends QuartzJobBean {

    private final AuthorizationUpkeep upkeep;

    AuthorizationEndJob(AuthorizationUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        upkeep.endDue();
        upkeep.endForgotten();
    }
}

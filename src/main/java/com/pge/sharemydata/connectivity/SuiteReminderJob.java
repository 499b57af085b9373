package com.pge.sharemydata.connectivity;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Reminds companies of tests that have to be passed by a day. */
@DisallowConcurrentExecution
class SuiteReminderJob extends QuartzJobBean {

    private final SuiteGraces graces;

    SuiteReminderJob(SuiteGraces graces) {
        this.graces = graces;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        graces.remind();
    }
}

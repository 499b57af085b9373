package com.pge.sharemydata.registration;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Watches when answers are due. */
@DisallowConcurrentExecution
class InformationDeadlineJob extends QuartzJobBean {

    private final InformationDeadlines deadlines;

    InformationDeadlineJob(InformationDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        deadlines.look();
    }
}

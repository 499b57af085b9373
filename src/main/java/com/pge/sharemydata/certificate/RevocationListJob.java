package com.pge.sharemydata.certificate;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Publishes the revocation lists anew before the old ones end. */
@DisallowConcurrentExecution
class RevocationListJob extends QuartzJobBean {

    private final RevocationLists lists;

    RevocationListJob(RevocationLists lists) {
        this.lists = lists;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        lists.republish();
    }
}

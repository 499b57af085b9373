package com.pge.sharemydata.credential;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Tells of client secrets whose end date has come. */
@DisallowConcurrentExecution
class SecretExpiryJob extends QuartzJobBean {

    private final Credentials credentials;

    SecretExpiryJob(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        credentials.expire();
    }
}

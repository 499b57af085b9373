package com.pge.sharemydata.certificate;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Reminds companies of certificates that end. */
@DisallowConcurrentExecution
class CertificateReminderJob extends QuartzJobBean {

    private final CertificateUpkeep upkeep;

    CertificateReminderJob(CertificateUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        upkeep.remind();
    }
}

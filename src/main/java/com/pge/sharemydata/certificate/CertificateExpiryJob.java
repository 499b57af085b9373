package com.pge.sharemydata.certificate;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Tells of certificates whose end has come. */
@DisallowConcurrentExecution
class CertificateExpiryJob extends QuartzJobBean {

    private final CertificateUpkeep upkeep;

    CertificateExpiryJob(CertificateUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        upkeep.expire();
    }
}

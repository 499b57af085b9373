package com.pge.sharemydata.credential;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Compares the identity provider with what is wanted. */
@DisallowConcurrentExecution
class ProvisioningCheckJob extends QuartzJobBean {

    private final ProvisioningCheck check;

    ProvisioningCheckJob(ProvisioningCheck check) {
        this.check = check;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        check.run();
    }
}

package com.pge.sharemydata.connectivity.probe;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Begins the checks that wait. */
@DisallowConcurrentExecution
class AddressCheckJob extends QuartzJobBean {

    private final AddressChecking checking;

    AddressCheckJob(AddressChecking checking) {
        this.checking = checking;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        checking.begin();
    }
}

package com.pge.sharemydata.registration;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Watches the test windows. */
@DisallowConcurrentExecution
class TestWindowJob extends QuartzJobBean {

    private final TestWindows windows;

    TestWindowJob(TestWindows windows) {
        this.windows = windows;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        windows.look();
    }
}

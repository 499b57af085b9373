package com.pge.sharemydata.greenbutton.batch;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Begins the morning's round; after the death of its node, another one ends it. */
@DisallowConcurrentExecution
class DailyPushJob extends QuartzJobBean {

    private final DailyPush push;

    DailyPushJob(DailyPush push) {
        this.push = push;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        push.begin();
    }
}

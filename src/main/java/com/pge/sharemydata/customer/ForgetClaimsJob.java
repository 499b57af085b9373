package com.pge.sharemydata.customer;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Forgets what people claimed, links that are over, and where guests were going. */
@DisallowConcurrentExecution
class ForgetClaimsJob extends QuartzJobBean {

    private final ClaimJudge judge;

    ForgetClaimsJob(ClaimJudge judge) {
        this.judge = judge;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        judge.forget();
    }
}

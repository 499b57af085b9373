package com.pge.sharemydata.authorization;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Forgets companies' requests that are long over. */
@DisallowConcurrentExecution
class ForgetRequestsJob extends QuartzJobBean {

    private final IncomingRequests requests;

    ForgetRequestsJob(IncomingRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        requests.forget();
    }
}

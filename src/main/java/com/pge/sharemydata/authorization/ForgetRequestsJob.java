package com.pge.sharemydata.authorization;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Closes companies' requests that nobody decided in time, and forgets those that are long over. */
@DisallowConcurrentExecution
class ForgetRequestsJob extends QuartzJobBean {

    private final IncomingRequests requests;

    ForgetRequestsJob(IncomingRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        requests.leave();
        requests.forget();
    }
}

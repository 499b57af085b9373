package com.pge.sharemydata.audit;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Links new entries into the chain, on one node at a time. */
@DisallowConcurrentExecution
class ChainJob extends QuartzJobBean {

    private final AuditChain chain;

    ChainJob(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        chain.append();
    }
}

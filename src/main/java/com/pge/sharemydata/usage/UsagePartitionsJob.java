package com.pge.sharemydata.usage;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Makes the partitions of coming months and drops those past retention. */
@DisallowConcurrentExecution
class UsagePartitionsJob extends QuartzJobBean {

    private final UsagePartitions partitions;

    UsagePartitionsJob(UsagePartitions partitions) {
        this.partitions = partitions;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        partitions.keep();
    }
}

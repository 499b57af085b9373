package com.pge.sharemydata.greenbutton.batch;

import java.util.UUID;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Builds one batch; after the death of its node, another one's does it again. */
@DisallowConcurrentExecution
class BatchJob extends QuartzJobBean {

    static final String BATCH = "batch";

    private final BatchBuilder builder;

    BatchJob(BatchBuilder builder) {
        this.builder = builder;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        builder.build(UUID.fromString(context.getMergedJobDataMap().getString(BATCH)));
    }
}

package com.pge.sharemydata.greenbutton.batch;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Looks after the batches. */
@DisallowConcurrentExecution
class BatchUpkeepJob extends QuartzJobBean {

    private final BatchUpkeep upkeep;

    BatchUpkeepJob(BatchUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        upkeep.startLost();
        upkeep.removeOld();
    }
}

package com.pge.sharemydata.greenbutton.batch;

import java.util.Set;
import java.util.UUID;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has a batch built by any node: one job for each batch, so that none is built twice at a time. */
@Component
class BatchStarter {

    private static final Logger log = LoggerFactory.getLogger(BatchStarter.class);

    private static final String GROUP = "batch";

    /** Below the other jobs, which are short. */
    private static final int PRIORITY = 3;

    private final ObjectProvider<Scheduler> scheduler;

    BatchStarter(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** Never fails: what could not be started is found by the upkeep. */
    void start(UUID batch) {
        scheduler.ifAvailable(nodes -> {
            try {
                nodes.scheduleJob(
                        job(batch),
                        Set.of(TriggerBuilder.newTrigger()
                                .withIdentity(UUID.randomUUID().toString(), GROUP)
                                .withPriority(PRIORITY)
                                .startNow()
                                .build()),
                        true);
            } catch (SchedulerException failed) {
                log.warn("Batch {} is started later", batch, failed);
            }
        });
    }

    /** The same where no node has it on its list. */
    void startLost(UUID batch) {
        scheduler.ifAvailable(nodes -> {
            try {
                if (!nodes.checkExists(key(batch))) {
                    start(batch);
                }
            } catch (SchedulerException failed) {
                log.warn("Batch {} is started later", batch, failed);
            }
        });
    }

    private static JobDetail job(UUID batch) {
        return JobBuilder.newJob(BatchJob.class)
                .withIdentity(key(batch))
                .usingJobData(BatchJob.BATCH, batch.toString())
                .requestRecovery(true)
                .build();
    }

    private static JobKey key(UUID batch) {
        return new JobKey(batch.toString(), GROUP);
    }
}

package com.pge.sharemydata.greenbutton.batch;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the batches are looked after. */
@Configuration(proxyBeanMethods = false)
class BatchJobs {

    @Bean
    JobDetail batchUpkeepJob() {
        return JobBuilder.newJob(BatchUpkeepJob.class)
                .withIdentity("batch-upkeep")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger batchUpkeepTrigger(JobDetail batchUpkeepJob) {
        return TriggerBuilder.newTrigger()
                .forJob(batchUpkeepJob)
                .withIdentity("batch-upkeep")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever())
                .build();
    }
}

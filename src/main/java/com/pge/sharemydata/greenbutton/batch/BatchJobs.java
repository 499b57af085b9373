package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.ui.Dates;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
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

    @Bean
    JobDetail dailyPushJob() {
        return JobBuilder.newJob(DailyPushJob.class)
                .withIdentity("daily-push")
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** A morning that no node was there for is made up for. */
    @Bean
    Trigger dailyPushTrigger(JobDetail dailyPushJob, BatchSettings settings) {
        return TriggerBuilder.newTrigger()
                .forJob(dailyPushJob)
                .withIdentity("daily-push")
                .withSchedule(CronScheduleBuilder.cronSchedule(settings.daily())
                        .inTimeZone(TimeZone.getTimeZone(Dates.PACIFIC))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}

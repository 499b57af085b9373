package com.pge.sharemydata.audit;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the job of this module runs. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    private static final int EVERY_SECONDS = 10;

    @Bean
    JobDetail chainJob() {
        return JobBuilder.newJob(ChainJob.class)
                .withIdentity("chain", "audit")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger chainTrigger(JobDetail chainJob) {
        return TriggerBuilder.newTrigger()
                .forJob(chainJob)
                .withIdentity("chain", "audit")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(EVERY_SECONDS)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}

package com.pge.sharemydata.usage;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run: the first time when the portal starts. */
@Configuration(proxyBeanMethods = false)
class UsageJobs {

    private static final int DAILY = 24;

    @Bean
    JobDetail usagePartitionsJob() {
        return JobBuilder.newJob(UsagePartitionsJob.class)
                .withIdentity("usage-partitions")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger usagePartitionsTrigger(JobDetail usagePartitionsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(usagePartitionsJob)
                .withIdentity("usage-partitions")
                .withSchedule(SimpleScheduleBuilder.repeatHourlyForever(DAILY))
                .build();
    }
}

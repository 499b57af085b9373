package com.pge.sharemydata.metrics;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the job of this module runs: at night. */
@Configuration(proxyBeanMethods = false)
class MetricsJobs {

    @Bean
    JobDetail forgetMinutesJob() {
        return JobBuilder.newJob(ForgetMinutesJob.class)
                .withIdentity("forget-minutes", "metrics")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger forgetMinutesTrigger(JobDetail forgetMinutesJob) {
        return TriggerBuilder.newTrigger()
                .forJob(forgetMinutesJob)
                .withIdentity("forget-minutes", "metrics")
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(3, 40))
                .build();
    }
}

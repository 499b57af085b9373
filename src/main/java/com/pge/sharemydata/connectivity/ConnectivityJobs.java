package com.pge.sharemydata.connectivity;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run, once in the cluster. */
@Configuration(proxyBeanMethods = false)
class ConnectivityJobs {

    private static final String REMINDERS = "connectivity-reminders";

    @Bean
    JobDetail suiteReminderJob() {
        return JobBuilder.newJob(SuiteReminderJob.class)
                .withIdentity(REMINDERS)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger suiteReminderTrigger(JobDetail suiteReminderJob) {
        return TriggerBuilder.newTrigger()
                .withIdentity(REMINDERS)
                .forJob(suiteReminderJob)
                .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                .build();
    }
}

package com.pge.sharemydata.directory;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** When the upkeep of standings runs, once in the cluster; and that each node refreshes its memory. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DirectorySchedule {

    @Bean
    JobDetail companyStandingDue() {
        return JobBuilder.newJob(StandingDueJob.class)
                .withIdentity("directory-standing-due")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger companyStandingDueMinutely(JobDetail companyStandingDue) {
        return TriggerBuilder.newTrigger()
                .withIdentity("directory-standing-due")
                .forJob(companyStandingDue)
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever())
                .build();
    }

    @Bean
    JobDetail companyStandingCheck() {
        return JobBuilder.newJob(StandingCheckJob.class)
                .withIdentity("directory-standing-check")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger companyStandingCheckHourly(JobDetail companyStandingCheck) {
        return TriggerBuilder.newTrigger()
                .withIdentity("directory-standing-check")
                .forJob(companyStandingCheck)
                .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                .build();
    }
}

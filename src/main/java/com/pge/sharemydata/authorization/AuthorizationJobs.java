package com.pge.sharemydata.authorization;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run. */
@Configuration(proxyBeanMethods = false)
class AuthorizationJobs {

    @Bean
    JobDetail authorizationEndJob() {
        return JobBuilder.newJob(AuthorizationEndJob.class)
                .withIdentity("authorization-end")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger authorizationEndMinutely(JobDetail authorizationEndJob) {
        return TriggerBuilder.newTrigger()
                .forJob(authorizationEndJob)
                .withIdentity("authorization-end")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever())
                .build();
    }

    @Bean
    JobDetail authorizationNoticeJob() {
        return JobBuilder.newJob(AuthorizationNoticeJob.class)
                .withIdentity("authorization-notice")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger authorizationNoticeHourly(JobDetail authorizationNoticeJob) {
        return TriggerBuilder.newTrigger()
                .forJob(authorizationNoticeJob)
                .withIdentity("authorization-notice")
                .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                .build();
    }
}

package com.pge.sharemydata.customer;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run. */
@Configuration(proxyBeanMethods = false)
class CustomerJobs {

    @Bean
    JobDetail forgetClaimsJob() {
        return JobBuilder.newJob(ForgetClaimsJob.class)
                .withIdentity("forget-claims")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger forgetClaimsTrigger(JobDetail forgetClaimsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(forgetClaimsJob)
                .withIdentity("forget-claims")
                .withSchedule(SimpleScheduleBuilder.repeatHourlyForever(1))
                .build();
    }
}

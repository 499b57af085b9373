package com.pge.sharemydata.credential;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run. */
@Configuration(proxyBeanMethods = false)
class CredentialJobs {

    @Bean
    JobDetail secretExpiryJob() {
        return JobBuilder.newJob(SecretExpiryJob.class)
                .withIdentity("secret-expiry")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger secretExpiryTrigger(JobDetail secretExpiryJob) {
        return TriggerBuilder.newTrigger()
                .forJob(secretExpiryJob)
                .withIdentity("secret-expiry")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(1))
                .build();
    }

    @Bean
    JobDetail provisioningCheckJob() {
        return JobBuilder.newJob(ProvisioningCheckJob.class)
                .withIdentity("provisioning-check")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger provisioningCheckTrigger(JobDetail provisioningCheckJob, CredentialProperties properties) {
        return TriggerBuilder.newTrigger()
                .forJob(provisioningCheckJob)
                .withIdentity("provisioning-check")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(
                        Math.toIntExact(properties.driftCheck().toSeconds())))
                .build();
    }
}

package com.pge.sharemydata.effects;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * When the jobs of this module run. Spring's own scheduling is on for the registry's staleness monitor alone, which
 * declares cut-off publications failed.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EffectJobs {

    @Bean
    JobDetail resubmissionJob() {
        return JobBuilder.newJob(ResubmissionJob.class)
                .withIdentity("resubmission", "effects")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger resubmissionTrigger(JobDetail resubmissionJob, EffectSettings settings) {
        return TriggerBuilder.newTrigger()
                .forJob(resubmissionJob)
                .withIdentity("resubmission", "effects")
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(settings.check().toMillis())
                        .withMisfireHandlingInstructionNextWithRemainingCount()
                        .repeatForever())
                .build();
    }

    @Bean
    JobDetail forgetEffectsJob() {
        return JobBuilder.newJob(ForgetEffectsJob.class)
                .withIdentity("forget", "effects")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger forgetEffectsTrigger(JobDetail forgetEffectsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(forgetEffectsJob)
                .withIdentity("forget", "effects")
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(3, 10))
                .build();
    }
}

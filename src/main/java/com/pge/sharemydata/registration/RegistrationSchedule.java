package com.pge.sharemydata.registration;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the registration's jobs run. */
@Configuration(proxyBeanMethods = false)
class RegistrationSchedule {

    @Bean
    JobDetail testWindowJob() {
        return JobBuilder.newJob(TestWindowJob.class)
                .withIdentity("test-window", "registration")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger testWindowTrigger(JobDetail testWindowJob) {
        return TriggerBuilder.newTrigger()
                .forJob(testWindowJob)
                .withIdentity("test-window", "registration")
                .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                .build();
    }

    @Bean
    JobDetail informationDeadlineJob() {
        return JobBuilder.newJob(InformationDeadlineJob.class)
                .withIdentity("information-deadline", "registration")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger informationDeadlineTrigger(JobDetail informationDeadlineJob) {
        return TriggerBuilder.newTrigger()
                .forJob(informationDeadlineJob)
                .withIdentity("information-deadline", "registration")
                .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                .build();
    }
}

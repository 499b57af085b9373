package com.pge.sharemydata.certificate;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run. */
@Configuration(proxyBeanMethods = false)
class CertificateJobs {

    private static final String GROUP = "certificate";

    @Bean
    JobDetail certificateExpiryJob() {
        return job("expiry", CertificateExpiryJob.class);
    }

    @Bean
    Trigger certificateExpiryTrigger(JobDetail certificateExpiryJob) {
        return trigger(certificateExpiryJob, SimpleScheduleBuilder.repeatMinutelyForever(1));
    }

    @Bean
    JobDetail certificateReminderJob() {
        return job("reminders", CertificateReminderJob.class);
    }

    @Bean
    Trigger certificateReminderTrigger(JobDetail certificateReminderJob) {
        return trigger(certificateReminderJob, SimpleScheduleBuilder.repeatHourlyForever(1));
    }

    @Bean
    JobDetail revocationListJob() {
        return job("lists", RevocationListJob.class);
    }

    @Bean
    Trigger revocationListTrigger(JobDetail revocationListJob) {
        return trigger(revocationListJob, SimpleScheduleBuilder.repeatHourlyForever(1));
    }

    private static JobDetail job(String name, Class<? extends Job> type) {
        return JobBuilder.newJob(type).withIdentity(name, GROUP).storeDurably().build();
    }

    private static Trigger trigger(JobDetail job, SimpleScheduleBuilder schedule) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), GROUP)
                .withSchedule(schedule.withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}

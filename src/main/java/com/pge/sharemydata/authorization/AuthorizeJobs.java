package com.pge.sharemydata.authorization;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When companies' requests are forgotten. */
@Configuration(proxyBeanMethods = false)
class AuthorizeJobs {

    private static final String GROUP = "authorize";
    private static final int EVERY = 10;

    @Bean
    JobDetail forgetRequestsJob() {
        return JobBuilder.newJob(ForgetRequestsJob.class)
                .withIdentity("forget", GROUP)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger forgetRequestsTrigger(JobDetail forgetRequestsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(forgetRequestsJob)
                .withIdentity("forget", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(EVERY))
                .build();
    }
}

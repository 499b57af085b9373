package com.pge.sharemydata.authorization;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Sends the reminders of the day. */
@DisallowConcurrentExecution
class AuthorizationNoticeJob extends QuartzJobBean {

    private final AuthorizationNotices notices;

    AuthorizationNoticeJob(AuthorizationNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        notices.remindOfEnds();
        notices.tellOfUnused();
    }
}

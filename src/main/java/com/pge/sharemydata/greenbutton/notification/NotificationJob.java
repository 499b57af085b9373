package com.pge.sharemydata.greenbutton.notification;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Begins the deliveries that are due. */
@DisallowConcurrentExecution
class NotificationJob extends QuartzJobBean {

    private final NotificationDelivery delivery;

    NotificationJob(NotificationDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        delivery.begin();
    }
}

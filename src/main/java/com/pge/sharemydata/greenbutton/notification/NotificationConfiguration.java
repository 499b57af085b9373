package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who delivers, and how often it is looked for news. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    private static final int SECONDS = 3;

    @Bean
    NotificationPost notificationPost(NotificationSettings settings, ObjectProvider<SslBundles> bundles)
            throws NoSuchAlgorithmException {
        String bundle = settings.sslBundle();
        return new NotificationPost(
                settings,
                bundle == null
                        ? SSLContext.getDefault()
                        : bundles.getObject().getBundle(bundle).createSslContext());
    }

    @Bean
    NotificationDelivery notificationDelivery(
            NotificationBook book,
            NotificationAddresses addresses,
            Standings standings,
            EspiDocuments documents,
            NotificationSettings settings,
            NotificationPost post,
            Clock clock) {
        return new NotificationDelivery(book, addresses, standings, documents, settings, post, clock);
    }

    @Bean
    JobDetail notificationJob() {
        return JobBuilder.newJob(NotificationJob.class)
                .withIdentity("notification")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger notificationTrigger(JobDetail notificationJob) {
        return TriggerBuilder.newTrigger()
                .forJob(notificationJob)
                .withIdentity("notification")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}

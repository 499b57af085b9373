package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.certificate.ClientIdentity;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;
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
    NotificationPost notificationPost(
            NotificationSettings settings, ObjectProvider<SslBundles> bundles, ClientIdentity identity)
            throws GeneralSecurityException {
        String bundle = settings.sslBundle();
        TrustManager @Nullable [] trust = bundle == null
                ? null
                : bundles.getObject().getBundle(bundle).getManagers().getTrustManagers();
        return new NotificationPost(settings, tls(null, trust), tls(new KeyManager[] {identity.keys()}, trust));
    }

    /** @param keys none shows no certificate */
    private static SSLContext tls(KeyManager @Nullable [] keys, TrustManager @Nullable [] trust)
            throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(keys, trust, null);
        return context;
    }

    @Bean
    CompanyPost companyPost(NotificationProofs proofs, NotificationSigner signer, NotificationPost post) {
        return new CompanyPost(proofs, signer, post);
    }

    @Bean
    StatusTrial statusTrial(EspiDocuments documents, EspiLinks links, NotificationProofs proofs, CompanyPost post) {
        return new StatusTrial(documents, links, proofs, post);
    }

    @Bean
    NotificationDelivery notificationDelivery(
            NotificationBook book,
            NotificationAddresses addresses,
            Standings standings,
            EspiDocuments documents,
            NotificationSettings settings,
            CompanyPost post,
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

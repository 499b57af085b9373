package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.certificate.ClientIdentity;
import com.pge.sharemydata.connectivity.NotificationTrial;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Arrays;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who goes to the addresses, and how often it is looked for checks that wait or are due. */
@Configuration(proxyBeanMethods = false)
class ProbeConfiguration {

    private static final String CHECK = "address-check";
    private static final String PLAN = "address-check-plan";
    private static final int SECONDS = 2;
    private static final int MINUTES = 10;

    @Bean
    AddressProbe addressProbe(
            ProbeSettings settings,
            ObjectProvider<SslBundles> bundles,
            NotificationTrial trial,
            ClientIdentity identity,
            Clock clock)
            throws GeneralSecurityException {
        String bundle = settings.sslBundle();
        TrustManagerFactory trust = bundle == null
                ? trustOfTheMachine()
                : bundles.getObject().getBundle(bundle).getManagers().getTrustManagerFactory();
        var judge = new ServerJudge(x509(trust), settings.warnedDays(), clock);
        return new AddressProbe(judge, trial, identity.keys(), settings);
    }

    private static TrustManagerFactory trustOfTheMachine() throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return factory;
    }

    static X509TrustManager x509(TrustManagerFactory factory) {
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Bean
    AddressChecking addressChecking(AddressCheckBook book, AddressProbe probe, ProbeSettings settings) {
        return new AddressChecking(book, probe, settings);
    }

    @Bean
    JobDetail addressCheckJob() {
        return JobBuilder.newJob(AddressCheckJob.class)
                .withIdentity(CHECK)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger addressCheckTrigger(JobDetail addressCheckJob) {
        return TriggerBuilder.newTrigger()
                .forJob(addressCheckJob)
                .withIdentity(CHECK)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @Bean
    JobDetail addressCheckPlanJob() {
        return JobBuilder.newJob(AddressCheckPlanJob.class)
                .withIdentity(PLAN)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger addressCheckPlanTrigger(JobDetail addressCheckPlanJob) {
        return TriggerBuilder.newTrigger()
                .forJob(addressCheckPlanJob)
                .withIdentity(PLAN)
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(MINUTES)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}

package org.yoriai.shared;

import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate which contract's rows a query may touch, so that no query can forget it. */
@Configuration
class TenantConfiguration {

    @Bean
    HibernatePropertiesCustomizer contractIsTenant() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new ContractResolver());
    }

    private static class ContractResolver implements CurrentTenantIdentifierResolver<UUID> {
        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return ContractScope.current().value();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}

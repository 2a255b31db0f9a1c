package org.yoriai.ledger.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yoriai.agreement.Agreements;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.ledger.CloudSheet;
import org.yoriai.ledger.MediaRegister;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterReports;
import org.yoriai.ledger.RegisterWording;
import org.yoriai.ledger.Registers;
import org.yoriai.shared.ui.Live;

/** 管理簿の面 — a part of the page for each register. */
@Configuration
class RegisterParts {
    private static final int MEDIA = 10;
    private static final int MANAGERS = 15;
    private static final int STAFF = 20;
    private static final int TRAINING = 25;
    private static final int SUBCONTRACTS = 30;
    private static final int CLOUD = 35;
    private static final int INSPECTIONS = 40;
    private static final int BROUGHT_IN = 45;

    @Bean
    RegisterPart mediaPart(Tools tools) {
        return new RegisterPart(Register.MEDIA, MEDIA, tools, MediaSection::new);
    }

    @Bean
    RegisterPart managersPart(Tools tools) {
        return new RegisterPart(
                Register.MANAGERS, MANAGERS, tools, (desk, _) -> new RegisterSection(Register.MANAGERS, desk));
    }

    @Bean
    RegisterPart staffPart(Tools tools) {
        return new RegisterPart(Register.STAFF, STAFF, tools, (desk, _) -> new StaffSection(desk));
    }

    @Bean
    RegisterPart trainingPart(Tools tools) {
        return new RegisterPart(Register.TRAINING, TRAINING, tools, (desk, _) -> new TrainingSection(desk));
    }

    @Bean
    RegisterPart subcontractsPart(Tools tools) {
        return new RegisterPart(
                Register.SUBCONTRACTS,
                SUBCONTRACTS,
                tools,
                (desk, _) -> new RegisterSection(Register.SUBCONTRACTS, desk));
    }

    @Bean
    RegisterPart cloudPart(Tools tools) {
        return new RegisterPart(Register.CLOUD, CLOUD, tools, (desk, _) -> new CloudSection(desk));
    }

    @Bean
    RegisterPart inspectionsPart(Tools tools) {
        return new RegisterPart(
                Register.INSPECTIONS, INSPECTIONS, tools, (desk, _) -> new RegisterSection(Register.INSPECTIONS, desk));
    }

    @Bean
    RegisterPart broughtInPart(Tools tools) {
        return new RegisterPart(Register.BROUGHT_IN, BROUGHT_IN, tools, (desk, _) -> new BroughtInSection(desk));
    }

    @Bean
    Tools registerTools(
            Registers registers,
            RegisterReports reports,
            MediaRegister media,
            CloudSheet cloud,
            People people,
            Agreements agreements,
            RegisterWording wording,
            Clock clock,
            Live live,
            AuthenticationContext authentication) {
        return new Tools(
                person ->
                        new RegisterDesk(registers, reports, media, cloud, people, agreements, wording, clock, person),
                live,
                authentication);
    }

    /** What every part is made with. */
    record Tools(Function<Person, RegisterDesk> desk, Live live, AuthenticationContext authentication) {
        RegisterDesk here() {
            return desk.apply(authentication.getAuthenticatedUser(Person.class).orElseThrow());
        }
    }
}

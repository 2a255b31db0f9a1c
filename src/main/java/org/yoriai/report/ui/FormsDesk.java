package org.yoriai.report.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.report.DocumentForms;
import org.yoriai.report.FormKeeping;

/** 様式のしごと — what the page of the forms needs. */
@Component
record FormsDesk(DocumentForms forms, FormKeeping keeping, People people, AuthenticationContext authentication) {

    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    boolean keeps() {
        return person().role() == Role.OFFICE;
    }

    Map<AccountId, String> names() {
        return people.names();
    }
}

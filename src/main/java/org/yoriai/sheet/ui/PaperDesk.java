package org.yoriai.sheet.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.shared.ui.Live;
import org.yoriai.sheet.SheetIntake;
import org.yoriai.sheet.SheetReview;

/** 読み取りのしごと — what the two pages need to work with. */
@Component
record PaperDesk(SheetIntake intake, SheetReview review, Live live, AuthenticationContext authentication) {
    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }
}

package org.yoriai.report.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.report.PerformanceReports;
import org.yoriai.report.ReportOverviews;
import org.yoriai.report.ReportPassages;
import org.yoriai.report.ReportReview;
import org.yoriai.report.ReportSubmission;
import org.yoriai.report.SubmittedReports;

/** 報告書のしごと — what the tab of the report needs. */
@Component
record ReportDesk(
        PerformanceReports reports,
        ReportOverviews overviews,
        ReportPassages passages,
        ReportSubmission submission,
        ReportReview review,
        SubmittedReports submitted,
        Contracts contracts,
        People people,
        AuthenticationContext authentication) {

    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    Map<AccountId, String> names() {
        return people.names();
    }
}

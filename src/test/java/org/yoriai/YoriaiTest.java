package org.yoriai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole house, with the sample contract loaded, on the database chosen by {@code -Dyoriai.test.db=h2|postgres}. All
 * such tests share one running application: each works on things of its own and leaves the others' alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(QuickPasswords.class)
@TestExecutionListeners(listeners = OwnHolder.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface YoriaiTest {}

package org.yoriai.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For whoever may see personal data of the session given as the parameter {@code session} (特記事項 11, 13, 14条; I4). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@sessionAccess.mayReadPeople(#session)")
public @interface MayReadPeople {}

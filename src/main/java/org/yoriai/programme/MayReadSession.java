package org.yoriai.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For whoever may see the session given as the parameter {@code session}: the desk's roles, and field workers assigned to it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@sessionAccess.mayRead(#session)")
public @interface MayReadSession {}

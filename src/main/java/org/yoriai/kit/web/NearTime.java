package org.yoriai.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A time within two centuries, or none: what lies beyond is a slip, and no database stores every year there is. */
@Constraint(validatedBy = NearTime.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface NearTime {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself. */
    class Check implements ConstraintValidator<NearTime, OffsetDateTime> {
        private static final int EARLIEST_YEAR = 2000;
        private static final int LATEST_YEAR = 2200;

        @Override
        public boolean isValid(@Nullable OffsetDateTime time, ConstraintValidatorContext context) {
            return time == null || (time.getYear() >= EARLIEST_YEAR && time.getYear() <= LATEST_YEAR);
        }
    }
}

package org.yoriai.kit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param sample whether the sample's reusable enrolment code works */
@ConfigurationProperties("yoriai")
record KitSettings(@DefaultValue("true") boolean sample) {}

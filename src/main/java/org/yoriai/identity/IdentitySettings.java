package org.yoriai.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param sample whether the sample contract is loaded and its accounts may sign in */
@ConfigurationProperties("yoriai")
record IdentitySettings(@DefaultValue("true") boolean sample) {}

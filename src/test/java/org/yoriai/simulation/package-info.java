/** 障害の模擬 — many tablets, a bad network and a dying server, from one seed; what happened can be played again. */
@NullMarked
package org.yoriai.simulation;

import org.jspecify.annotations.NullMarked;

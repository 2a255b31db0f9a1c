/** カレンダーの配信 — for calendar programs, which know an address and nothing else. */
@NullMarked
package org.yoriai.deadline.web;

import org.jspecify.annotations.NullMarked;

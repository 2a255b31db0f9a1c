/** きょうのしごと — the start page. */
@NullMarked
package org.yoriai.deadline.ui;

import org.jspecify.annotations.NullMarked;

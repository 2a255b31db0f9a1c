@NullMarked
package org.yoriai;

import org.jspecify.annotations.NullMarked;

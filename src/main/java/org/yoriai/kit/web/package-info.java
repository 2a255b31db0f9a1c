/** The kit's wire over HTTP, and the kit itself as static files. */
@NullMarked
package org.yoriai.kit.web;

import org.jspecify.annotations.NullMarked;

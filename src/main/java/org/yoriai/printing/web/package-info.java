/** 印刷物を渡す */
@NullMarked
package org.yoriai.printing.web;

import org.jspecify.annotations.NullMarked;

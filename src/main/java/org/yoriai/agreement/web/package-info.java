/** 協議の書類と添付を渡す */
@NullMarked
package org.yoriai.agreement.web;

import org.jspecify.annotations.NullMarked;

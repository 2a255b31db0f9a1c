/** 協議の画面 */
@NullMarked
package org.yoriai.agreement.ui;

import org.jspecify.annotations.NullMarked;

/** 記録の画面 */
@NullMarked
package org.yoriai.kit.ui;

import org.jspecify.annotations.NullMarked;

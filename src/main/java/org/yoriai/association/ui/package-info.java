/** 参加者の画面 */
@NullMarked
package org.yoriai.association.ui;

import org.jspecify.annotations.NullMarked;

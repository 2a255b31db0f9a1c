/** 提案の画面 */
@NullMarked
package org.yoriai.proposal.ui;

import org.jspecify.annotations.NullMarked;

/** 台帳のファイルを渡す */
@NullMarked
package org.yoriai.ledger.web;

import org.jspecify.annotations.NullMarked;

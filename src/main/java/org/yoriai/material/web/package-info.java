/** 資料のファイルの受渡し */
@NullMarked
package org.yoriai.material.web;

import org.jspecify.annotations.NullMarked;

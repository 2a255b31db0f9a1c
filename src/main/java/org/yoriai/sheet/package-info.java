/** 紙の回答の読み取り — photographed or scanned sheets, read by their printed layout, each doubt shown to a person. */
@NullMarked
@ApplicationModule(
        displayName = "紙の回答の読み取り",
        allowedDependencies = {"shared", "shared::ui", "identity", "vault", "programme", "survey"})
package org.yoriai.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

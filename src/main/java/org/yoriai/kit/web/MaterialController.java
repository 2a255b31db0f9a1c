package org.yoriai.kit.web;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yoriai.fieldwork.WireValues;
import org.yoriai.kit.KitMaterials;
import org.yoriai.kit.KitPrincipal;
import org.yoriai.material.Materials;
import org.yoriai.shared.Refusal;

/** The wire's call for one confirmed material. */
@RestController
class MaterialController {
    private final KitMaterials materials;

    MaterialController(KitMaterials materials) {
        this.materials = materials;
    }

    @GetMapping(KitSecurity.ROOT + "/checkouts/{id}/materials/{material}")
    ResponseEntity<byte[]> file(@PathVariable String material, @AuthenticationPrincipal KitPrincipal kit) {
        Materials.Opened opened = materials.fetch(kit, version(material));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(opened.version().kind().mediaType()))
                .body(opened.bytes());
    }

    private static UUID version(String text) {
        try {
            return WireValues.uuid(text);
        } catch (IllegalArgumentException noId) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "material-unknown");
        }
    }
}

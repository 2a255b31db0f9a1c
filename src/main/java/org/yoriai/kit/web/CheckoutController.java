package org.yoriai.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.yoriai.identity.Person;
import org.yoriai.kit.Checkouts;
import org.yoriai.kit.KitPrincipal;
import org.yoriai.kit.PushAnswer;
import org.yoriai.kit.Receiving;
import org.yoriai.kit.SessionSnapshot;
import org.yoriai.kit.Snapshots;
import org.yoriai.kit.TakenOut;
import org.yoriai.shared.PublicAddress;

/** The wire's calls about one checkout. */
@RestController
@RequestMapping(path = KitSecurity.ROOT + "/checkouts", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckoutController {
    private final KitBodies bodies;
    private final Checkouts checkouts;
    private final Snapshots snapshots;
    private final Receiving receiving;
    private final PublicAddress address;

    CheckoutController(
            KitBodies bodies, Checkouts checkouts, Snapshots snapshots, Receiving receiving, PublicAddress address) {
        this.bodies = bodies;
        this.checkouts = checkouts;
        this.snapshots = snapshots;
        this.receiving = receiving;
        this.address = address;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KitAnswers.Handed> takeOut(
            HttpServletRequest request, @AuthenticationPrincipal Person person, Authentication caller)
            throws HttpMediaTypeNotSupportedException {
        KitRequests.Checkout body = bodies.read(request, KitRequests.Checkout.class);
        TakenOut taken = checkouts.takeOut(body.wanted(), person, BearerFilter.deviceOf(caller), body.request());
        SessionSnapshot snapshot =
                snapshots.of(body.wanted(), taken.checkout(), person.id().toString(), address.toldOrAsked());
        return ResponseEntity.status(taken.again() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(KitAnswers.Handed.of(taken, snapshot));
    }

    @GetMapping("/{id}/snapshot")
    ResponseEntity<SessionSnapshot> snapshot(@AuthenticationPrincipal KitPrincipal kit, ServletWebRequest request) {
        // the stamp first: should something change in between, the tablet asks once more instead of missing it
        String stamp = snapshots.stamp(kit.session(), kit.checkout(), address.toldOrAsked());
        // weak, so that the answer may still be compressed on its way
        if (request.checkNotModified("W/\"" + stamp + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok(
                snapshots.of(kit.session(), kit.checkout(), "checkout:" + kit.checkout(), address.toldOrAsked()));
    }

    @PostMapping(path = "/{id}/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    PushAnswer push(HttpServletRequest request, @AuthenticationPrincipal KitPrincipal kit)
            throws HttpMediaTypeNotSupportedException {
        return receiving.receive(
                kit, bodies.read(request, KitRequests.Push.class).envelopes());
    }

    @PostMapping(path = "/{id}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    KitAnswers.GivenBack giveBack(HttpServletRequest request, @AuthenticationPrincipal KitPrincipal kit)
            throws HttpMediaTypeNotSupportedException {
        return KitAnswers.GivenBack.of(checkouts.giveBack(
                kit, bodies.read(request, KitRequests.GiveBack.class).recorded()));
    }
}

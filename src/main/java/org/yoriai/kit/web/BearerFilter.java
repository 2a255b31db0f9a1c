package org.yoriai.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yoriai.fieldwork.WireValues;
import org.yoriai.identity.Person;
import org.yoriai.kit.DeviceId;
import org.yoriai.kit.KitPrincipal;
import org.yoriai.kit.KitPrincipal.Opens;
import org.yoriai.kit.KitSignIn;
import org.yoriai.kit.KitTokens;
import org.yoriai.shared.Refusal;

/** 合い札を見る — says who calls: the person signed in, or the kit that was taken out. */
class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";
    private static final Pattern OF_CHECKOUT = Pattern.compile(
            KitSecurity.ROOT + "/checkouts/([^/]+)/(snapshot|acts|return|photographs/[^/]+|materials/[^/]+)");
    private final KitTokens tokens;
    private final KitSignIn signIns;
    private final KitTroubles troubles;

    BearerFilter(KitTokens tokens, KitSignIn signIns, KitTroubles troubles) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.troubles = troubles;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<Authentication> caller = bearer(request).flatMap(token -> caller(request, token));
            if (caller.isPresent()) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(caller.get());
                SecurityContextHolder.setContext(context);
            }
        } catch (RuntimeException trouble) {
            troubles.resolveException(request, response, null, trouble);
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Authentication> caller(HttpServletRequest request, String token) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher ofCheckout = OF_CHECKOUT.matcher(path);
        if (ofCheckout.matches()) {
            String call = ofCheckout.group(2);
            Opens needed = call.equals("snapshot") || call.startsWith("materials/") ? Opens.READ : Opens.PUSH;
            KitPrincipal kit = tokens.open(token, checkout(ofCheckout.group(1)), needed);
            return Optional.of(authenticated(kit, kit.authorities(), ""));
        }
        if (path.equals(KitSecurity.ROOT + "/checkouts")) {
            return Optional.of(signedIn(signIns.holderOf(token).orElseThrow(KitSecurity::tokenUnknown)));
        }
        return Optional.empty();
    }

    private static Authentication signedIn(KitSignIn.Holder holder) {
        Person person = holder.person();
        List<GrantedAuthority> authorities = new ArrayList<>(person.getAuthorities());
        authorities.add(new SimpleGrantedAuthority(KitSecurity.SIGNED_IN));
        return authenticated(person, authorities, holder.device());
    }

    /** @param device kept beside the principal: the tablet on which the person signed in */
    private static Authentication authenticated(
            Object principal, Collection<? extends GrantedAuthority> authorities, Object device) {
        var caller = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        caller.setDetails(device);
        return caller;
    }

    static DeviceId deviceOf(Authentication caller) {
        if (caller.getDetails() instanceof DeviceId device) {
            return device;
        }
        throw KitSecurity.tokenUnknown();
    }

    private static UUID checkout(String text) {
        try {
            return WireValues.uuid(text);
        } catch (IllegalArgumentException noId) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "checkout-unknown");
        }
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
    }
}

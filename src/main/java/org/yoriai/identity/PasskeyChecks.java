package org.yoriai.identity;

import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * パスキーの確かめ — the questions put to a device and the proof of its answers. A passkey stands for two factors, the device and what
 * opens it, so one that was not opened by finger, face or number is refused.
 */
@Component
class PasskeyChecks {
    /** The house's name as a device shows it. */
    private static final String NAME = "Yoriai";

    // a passkey's answer has some 2 KB; a chain of attestations is not asked for
    private static final int LONGEST_ANSWER = 20_000;
    // after the hash of the relying party's ID and the flags
    private static final int COUNT_AT = 33;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private final PasskeyUsers users;
    private final PasskeyRows rows;
    private final Clock clock;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyChecks(PasskeyUsers users, PasskeyRows rows, Clock clock) {
        this.users = users;
        this.rows = rows;
        this.clock = clock;
    }

    PasskeyDraft draft(String label, Person person, PasskeySite site) {
        PublicKeyCredentialCreationOptions options = party(site)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        return new PasskeyDraft(site, options, json.writeValueAsString(options), label);
    }

    /** @throws Refusal {@code passkey-refused} */
    void register(PasskeyDraft draft, String answer) {
        PublicKeyCredential<AuthenticatorAttestationResponse> given = read(answer, new TypeReference<>() {});
        requireAll(given.getResponse().getClientDataJSON(), given.getResponse().getAttestationObject());
        proven(() -> party(draft.site())
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        draft.options(), new RelyingPartyPublicKey(given, draft.label()))));
    }

    PasskeyChallenge challenge(PasskeySite site) {
        // of nobody: who it is, the device says
        PublicKeyCredentialRequestOptions options =
                party(site).createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return new PasskeyChallenge(site, options, json.writeValueAsString(options), clock.instant());
    }

    /** @throws Refusal {@code passkey-refused} */
    AccountId prove(PasskeyChallenge challenge, String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> given = read(answer, new TypeReference<>() {});
        AuthenticatorAssertionResponse response = given.getResponse();
        requireAll(response.getClientDataJSON(), response.getAuthenticatorData(), response.getSignature());
        CredentialRecord known = rows.findByCredentialId(given.getRawId());
        if (known == null || !known.getUserEntityUserId().equals(response.getUserHandle())) {
            throw refused();
        }
        AccountId account = PasskeyRows.account(proven(() -> party(challenge.site())
                        .authenticate(new RelyingPartyAuthenticationRequest(challenge.options(), given)))
                .getId());
        requireCountedOn(known.getSignatureCount(), response.getAuthenticatorData());
        return account;
    }

    // two devices that count for themselves are one and its copy (WebAuthn Level 3, 7.2 step 22); one that does not
    // count
    // says 0. The library holds the count against the registration's alone.
    private static void requireCountedOn(long before, Bytes data) {
        long now = Integer.toUnsignedLong(ByteBuffer.wrap(data.getBytes()).getInt(COUNT_AT));
        if (now <= before && (now > 0 || before > 0)) {
            throw refused();
        }
    }

    private Webauthn4JRelyingPartyOperations party(PasskeySite site) {
        Webauthn4JRelyingPartyOperations party = new Webauthn4JRelyingPartyOperations(
                users,
                rows,
                PublicKeyCredentialRpEntity.builder().id(site.host()).name(NAME).build(),
                Set.of(site.origin()));
        party.setCustomizeCreationOptions(options -> options.timeout(PATIENCE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(
                options -> options.timeout(PATIENCE).userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }

    private <R extends AuthenticatorResponse> PublicKeyCredential<R> read(
            String answer, TypeReference<PublicKeyCredential<R>> type) {
        if (answer.length() > LONGEST_ANSWER) {
            throw refused();
        }
        try {
            // "null" is read as none
            PublicKeyCredential<R> given =
                    Optional.ofNullable(json.readValue(answer, type)).orElseThrow(PasskeyChecks::refused);
            requireAll(given.getRawId(), given.getResponse());
            return given;
        } catch (JacksonException garbled) {
            throw refused();
        }
    }

    // whoever writes the answer may leave anything out
    private static void requireAll(@Nullable Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw refused();
        }
    }

    // the checks tell of a wrong answer by these two kinds
    private static <T> T proven(Supplier<T> check) {
        try {
            return check.get();
        } catch (IllegalArgumentException | WebAuthnException wrong) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, "passkey-refused");
    }
}

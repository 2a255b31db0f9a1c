package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import org.yoriai.shared.Refusal;

/** ブラウザのパスキー — what the browser does with a question: nothing but its own interface, told by what it throws. */
final class PasskeyScript {
    private static final String SUPPORTED =
            "if (!window.PublicKeyCredential?.%s) { throw new DOMException('', 'NotSupportedError'); }%n";
    // an error's name alone comes back: its words are the browser's, in a language of its own
    private static final String TOLD =
            "return (async () => { try { %s } catch (error) { throw new Error(error.name); } })();";
    private static final String CREATE = TOLD.formatted(SUPPORTED.formatted("parseCreationOptionsFromJSON") + """
            const made = await navigator.credentials.create(
              { publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse($0)) });
            return JSON.stringify(made.toJSON());""");
    private static final String GET = TOLD.formatted(SUPPORTED.formatted("parseRequestOptionsFromJSON") + """
            const given = await navigator.credentials.get(
              { publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse($0)) });
            $1.value = JSON.stringify(given.toJSON());
            this.submit();""");

    private PasskeyScript() {}

    static void create(
            Component where, String json, SerializableConsumer<String> made, SerializableConsumer<Refusal> trouble) {
        where.getElement().executeJs(CREATE, json).then(String.class, made, error -> trouble.accept(refusal(error)));
    }

    /** Writes the device's answer into the field, and sends its form. */
    static void get(Component form, String json, Element answer, SerializableConsumer<Refusal> trouble) {
        form.getElement()
                .executeJs(GET, json, answer)
                .then(String.class, _ -> {}, error -> trouble.accept(refusal(error)));
    }

    private static Refusal refusal(String error) {
        String code;
        if (error.contains("NotSupportedError")) {
            code = "passkey-unsupported";
        } else if (error.contains("InvalidStateError")) {
            code = "passkey-there";
        } else {
            code = "passkey-stopped";
        }
        return new Refusal(Refusal.Kind.CONFLICT, code);
    }
}

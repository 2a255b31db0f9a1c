package org.yoriai.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yoriai.report.FormFinding.Kind;
import org.yoriai.report.FormFinding.Place;
import org.yoriai.shared.Refusal;

/** 様式を確かめる — by its contents, then field by field, then by filling it. */
@Component
class FormChecking {
    private static final Logger log = LoggerFactory.getLogger(FormChecking.class);
    private final MessageSource messages;

    FormChecking(MessageSource messages) {
        this.messages = messages;
    }

    /** @throws Refusal {@code form-file-…} for what is not a plain, harmless Word document */
    FormReview review(DocumentForm form, byte[] file) {
        List<String> links = FormContents.checked(FormPackage.opened(file));
        List<FormFinding> findings;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            findings = new ArrayList<>(read(document, form));
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException damaged) {
            log.info("A form cannot be opened: {}", damaged.toString());
            throw FormPackage.refused("form-file-damaged");
        }
        links.forEach(link -> findings.add(FormFinding.whole(Kind.LINK, link)));
        if (findings.stream().anyMatch(FormFinding::isError)) {
            return new FormReview(findings, Optional.empty());
        }
        try {
            return new FormReview(findings, Optional.of(form.trial(WordTemplate.ofOffice(file))));
        } catch (Refusal | TemplateException | POIXMLException doesNotFill) {
            log.warn("A form that was found good does not fill", doesNotFill);
            findings.add(FormFinding.whole(Kind.DOES_NOT_FILL, ""));
            return new FormReview(findings, Optional.empty());
        }
    }

    private List<FormFinding> read(XWPFDocument document, DocumentForm form)
            throws IOException, SAXException, OpenXML4JException {
        FieldTree tree = FieldTree.of(form.sample());
        Map<String, PicturePlace> pictures = form.holdsPictures() ? PicturePlace.styles(document) : Map.of();
        TemplateChecker checker =
                new TemplateChecker(tree, pictures, new FieldHints(tree, path -> meaning(form.kind(), path)));
        boolean tracked = false;
        boolean comments = false;
        for (PackagePart part : document.getPackage().getParts()) {
            Optional<Place> place = place(part.getContentType());
            if (place.isPresent()) {
                Element root = root(part);
                tracked |= WordTidying.tracked(root);
                WordTidying.tidy(root);
                checker.check(root, place.get());
            }
            comments |= XWPFRelation.COMMENT.getContentType().equals(part.getContentType())
                    && root(part)
                                    .getElementsByTagNameNS(WordText.WORD, "comment")
                                    .getLength()
                            > 0;
        }
        List<FormFinding> findings = new ArrayList<>(checker.findings());
        if (tracked) {
            findings.add(FormFinding.whole(Kind.TRACKED, ""));
        }
        if (comments) {
            findings.add(FormFinding.whole(Kind.COMMENTS, ""));
        }
        return findings;
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }

    private static Optional<Place> place(String type) {
        if (type.equals(XWPFRelation.DOCUMENT.getContentType())) {
            return Optional.of(Place.BODY);
        }
        if (type.equals(XWPFRelation.HEADER.getContentType())) {
            return Optional.of(Place.HEADER);
        }
        if (type.equals(XWPFRelation.FOOTER.getContentType())) {
            return Optional.of(Place.FOOTER);
        }
        return type.equals(XWPFRelation.FOOTNOTE.getContentType()) || type.equals(XWPFRelation.ENDNOTE.getContentType())
                ? Optional.of(Place.NOTE)
                : Optional.empty();
    }

    /** The field's Japanese name, which people write in its place. */
    private String meaning(FormKind kind, String path) {
        return Objects.requireNonNullElse(
                messages.getMessage("form.field." + kind.wireName() + "." + path, new Object[0], "", Locale.JAPANESE),
                "");
    }
}

package org.yoriai.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.yoriai.shared.Refusal;

/** 様式: a .docx with fields; {@link TemplateFiller} tells what may stand in it. */
public final class WordTemplate {

    private static final List<String> FILLED = List.of(
            XWPFRelation.DOCUMENT.getContentType(),
            XWPFRelation.HEADER.getContentType(),
            XWPFRelation.FOOTER.getContentType(),
            XWPFRelation.FOOTNOTE.getContentType(),
            XWPFRelation.ENDNOTE.getContentType());

    private final byte[] template;

    /** An office leaves out of its form what its ward does not want; the committed forms leave out nothing. */
    private final boolean office;

    WordTemplate(byte[] template) {
        this(template, false);
    }

    private WordTemplate(byte[] template, boolean office) {
        this.template = template.clone();
        this.office = office;
    }

    /** What the office put in the place of a committed form. */
    static WordTemplate ofOffice(byte[] docx) {
        return new WordTemplate(docx, true);
    }

    /** @param path below the class path's root */
    public static WordTemplate ofResource(String path) {
        try (InputStream in = WordTemplate.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new TemplateException("There is no template " + path);
            }
            return new WordTemplate(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return template.clone();
    }

    boolean isOfTheOffice() {
        return office;
    }

    /** What to say when it does not fit: a committed form is a mistake in the program, the office's own can be mended. */
    RuntimeException misfit(TemplateException mistake) {
        if (!office) {
            return mistake;
        }
        Refusal refusal = new Refusal(Refusal.Kind.CONFLICT, "form-does-not-fit");
        refusal.initCause(mistake);
        return refusal;
    }

    /**
     * A new document, filled; to be closed by the caller.
     *
     * @throws TemplateException if the template asks for a field that is not given, or a given one stands nowhere in a
     *     committed form
     */
    XWPFDocument fill(Fields fields) {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(template));
            for (PackagePart part : parts.getParts()) {
                if (FILLED.contains(part.getContentType())) {
                    fill(part, fields);
                }
            }
            if (!office && !fields.unused().isEmpty()) {
                throw new TemplateException("No place in the template for " + String.join(", ", fields.unused()));
            }
            return new XWPFDocument(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException | SAXException e) {
            throw new TemplateException("The template is not a Word document", e);
        }
    }

    /**
     * A new document, filled, as the bytes of a .docx with its title and its author.
     *
     * @throws TemplateException if a committed form asks for a field that is not given, or a given one stands nowhere
     * @throws Refusal {@code form-does-not-fit} if the office's own form asks for a field that is not given
     */
    public byte[] docx(Fields fields, String title, String creator) {
        try (XWPFDocument document = fill(fields)) {
            CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(XmlText.clean(title));
            properties.setCreator(XmlText.clean(creator));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException mistake) {
            throw misfit(mistake);
        }
    }

    private static void fill(PackagePart part, Fields fields) throws IOException, SAXException {
        Document content;
        try (InputStream in = part.getInputStream()) {
            content = DocumentHelper.readDocument(in);
        }
        WordTidying.tidy(content.getDocumentElement());
        TemplateFiller.fill(content.getDocumentElement(), FieldScope.document(fields));
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            if (!StreamHelper.saveXmlInStream(content, out)) {
                throw new IOException("Could not write " + part.getPartName());
            }
        }
    }
}

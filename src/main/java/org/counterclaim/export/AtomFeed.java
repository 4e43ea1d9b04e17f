package org.counterclaim.export;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Atom, as RFC 4287 has it. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private AtomFeed() {}

    static String of(ConflictFeed feed) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", feed.language());
            element(xml, "id", feed.self());
            element(xml, "title", feed.title());
            element(xml, "updated", ConflictFeed.moment(feed.updated() == null ? Instant.EPOCH : feed.updated()));
            link(xml, "self", feed.self());
            link(xml, "alternate", feed.home());
            xml.writeStartElement("author");
            element(xml, "name", feed.title());
            xml.writeEndElement();
            for (ConflictFeed.Entry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed of texts is always XML", e);
        }
        return out.toString();
    }

    private static void entry(XMLStreamWriter xml, ConflictFeed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.urn());
        element(xml, "title", entry.title());
        link(xml, "alternate", entry.url());
        element(xml, "published", ConflictFeed.moment(entry.published()));
        element(xml, "updated", ConflictFeed.moment(entry.updated()));
        for (String tag : entry.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", tag);
        }
        element(xml, "content", entry.text());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(sound(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", sound(address));
    }

    /** Without what XML 1.0 cannot hold. */
    private static String sound(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}

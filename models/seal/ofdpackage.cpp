// SPDX-License-Identifier: Apache-2.0
#include "models/seal/ofdpackage.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

const QString space = u"http://www.ofdspec.org/2016"_s;

/// A location as the standard writes it: from the package's root, or from the file it stands in.
QString resolved(const QString& location, const QString& inFile)
{
    const QString folder = inFile.contains(u'/') ? inFile.section(u'/', 0, -2) + u'/' : QString{};
    const QString path = location.startsWith(u'/') ? location.mid(1) : QString{folder + location};
    return QDir::cleanPath(path.trimmed());
}

/// Calls `visit` at each element of the standard's name space; false when it is no XML.
bool visited(
    const QByteArray& xml, const std::function<void(QXmlStreamReader&, const QString& name)>& visit)
{
    QXmlStreamReader reader{xml};
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.namespaceUri() == space)
            visit(reader, reader.name().toString());
    }
    return !reader.hasError();
}

std::optional<OfdSignature> signatureFrom(const QByteArray& xml, const QString& path)
{
    OfdSignature found{.path = path};
    QString reference;
    bool inSeal = false;
    const bool read = visited(xml, [&](QXmlStreamReader& reader, const QString& name) {
        const auto attributes = reader.attributes();
        if (name == u"Provider")
            found.provider = attributes.value(u"ProviderName"_s).toString();
        else if (name == u"SignatureMethod")
            found.method = reader.readElementText().trimmed();
        else if (name == u"References")
            found.checkMethod = attributes.value(u"CheckMethod"_s).toString();
        else if (name == u"Reference")
            reference = resolved(attributes.value(u"FileRef"_s).toString(), path);
        else if (name == u"CheckValue")
            found.references.emplace_back(
                reference, QByteArray::fromBase64(reader.readElementText().trimmed().toLatin1()));
        else if (name == u"Seal")
            inSeal = true;
        else if (name == u"BaseLoc" && inSeal)
            found.seal = resolved(reader.readElementText(), path);
        else if (name == u"SignedValue")
            found.signedValue = resolved(reader.readElementText(), path);
    });
    return read ? std::optional{found} : std::nullopt;
}

/// Writes elements of the standard's name space.
class XmlWriter
{
public:
    XmlWriter()
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(space, u"ofd"_s);
    }
    void open(const QString& name) { m_xml.writeStartElement(space, name); }
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, value); }
    void close() { m_xml.writeEndElement(); }
    void text(const QString& name, const QString& text)
    {
        m_xml.writeTextElement(space, name, text);
    }
    [[nodiscard]] QByteArray end()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString number(double value) { return QString::number(value, 'f', 3); }

} // namespace

const QByteArray* OfdPackage::file(const QString& path) const
{
    const auto found = std::ranges::find(files, path, &PackedFile::path);
    return found == files.end() ? nullptr : &found->bytes;
}

Result<OfdPackage> openOfd(const QByteArrayView bytes)
{
    auto files = filesInZip(bytes);
    if (!files)
        return failure(Error::Code::Unreadable, files.error().detail);
    OfdPackage package{.files = std::move(*files)};
    const QString entry = u"OFD.xml"_s;
    const QByteArray* ofd = package.file(entry);
    const bool read
        = ofd != nullptr && visited(*ofd, [&](QXmlStreamReader& reader, const QString& name) {
              if (name == u"DocRoot" && package.root.isEmpty())
                  package.root = resolved(reader.readElementText(), entry);
              else if (name == u"Signatures" && package.signatures.isEmpty())
                  package.signatures = resolved(reader.readElementText(), entry);
          });
    const QByteArray* document = package.file(package.root);
    const bool whole = read && document != nullptr
        && visited(*document, [&](QXmlStreamReader& reader, const QString& name) {
               if (name == u"Page" && reader.attributes().hasAttribute(u"BaseLoc"_s))
                   package.pageIds += reader.attributes().value(u"ID"_s).toString();
           });
    if (!whole || package.pageIds.isEmpty())
        return failure(Error::Code::Unreadable, u"no OFD document"_s);
    return package;
}

Result<std::vector<OfdSignature>> signaturesOf(const OfdPackage& package)
{
    const QByteArray* list = package.file(package.signatures);
    QStringList paths;
    const bool read
        = list != nullptr && visited(*list, [&](QXmlStreamReader& reader, const QString& name) {
              if (name == u"Signature")
                  paths += resolved(
                      reader.attributes().value(u"BaseLoc"_s).toString(), package.signatures);
          });
    if (!read)
        return failure(Error::Code::Crypto, u"the list of signatures"_s);
    std::vector<OfdSignature> found;
    for (const QString& path : paths) {
        const QByteArray* xml = package.file(path);
        auto one = xml != nullptr ? signatureFrom(*xml, path) : std::nullopt;
        if (!one)
            return failure(Error::Code::Crypto, path);
        found.push_back(std::move(*one));
    }
    return found;
}

QByteArray signatureXml(
    const OfdSignature& signature, const OfdStamp& stamp, const QByteArray& timeText)
{
    XmlWriter xml;
    xml.open(u"Signature"_s);
    xml.open(u"SignedInfo"_s);
    xml.open(u"Provider"_s);
    xml.attribute(u"ProviderName"_s, ofdProvider);
    xml.attribute(u"Version"_s, u"1.0"_s);
    xml.attribute(u"Company"_s, ofdProvider);
    xml.close();
    xml.text(u"SignatureMethod"_s, signature.method);
    xml.text(u"SignatureDateTime"_s, QString::fromLatin1(timeText));
    xml.open(u"References"_s);
    xml.attribute(u"CheckMethod"_s, signature.checkMethod);
    for (const auto& [path, digest] : signature.references) {
        xml.open(u"Reference"_s);
        xml.attribute(u"FileRef"_s, u'/' + path);
        xml.text(u"CheckValue"_s, QString::fromLatin1(digest.toBase64()));
        xml.close();
    }
    xml.close();
    xml.open(u"StampAnnot"_s);
    xml.attribute(u"ID"_s, u"1"_s);
    xml.attribute(u"PageRef"_s, stamp.pageId);
    xml.attribute(u"Boundary"_s,
        QStringList{number(stamp.left), number(stamp.top), number(stamp.side), number(stamp.side)}
            .join(u' '));
    xml.close();
    xml.open(u"Seal"_s);
    xml.text(u"BaseLoc"_s, u'/' + signature.seal);
    xml.close();
    xml.close();
    xml.text(u"SignedValue"_s, u'/' + signature.signedValue);
    xml.close();
    return xml.end();
}

QByteArray signatureListXml(const QString& path)
{
    XmlWriter xml;
    xml.open(u"Signatures"_s);
    xml.text(u"MaxSignId"_s, u"1"_s);
    xml.open(u"Signature"_s);
    xml.attribute(u"ID"_s, u"1"_s);
    xml.attribute(u"Type"_s, u"Seal"_s);
    xml.attribute(u"BaseLoc"_s, path);
    xml.close();
    xml.close();
    return xml.end();
}

std::optional<QByteArray> withSignatures(const QByteArray& ofdXml, const QString& path)
{
    const QByteArray end = "</ofd:DocRoot>";
    const qsizetype at = ofdXml.indexOf(end);
    if (at < 0 || ofdXml.indexOf(end, at + 1) >= 0)
        return std::nullopt;
    QByteArray xml = ofdXml;
    return xml.insert(at + end.size(), "<ofd:Signatures>" + path.toUtf8() + "</ofd:Signatures>");
}

} // namespace yichuang::seal

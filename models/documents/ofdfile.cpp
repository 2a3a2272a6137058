// SPDX-License-Identifier: Apache-2.0
#include "models/documents/ofdfile.h"

#include "models/base/zippackage.h"
#include "models/documents/namedfont.h"
#include "models/documents/ofdpages.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

const QString folder = u"Doc_0/"_s;

/// OFD.xml: where everything begins.
QByteArray entryXml(const PaintedDocument& document, const QByteArray& pdf)
{
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    OfdXml xml;
    xml.open(u"OFD"_s);
    xml.attribute(u"Version"_s, u"1.0"_s);
    xml.attribute(u"DocType"_s, u"OFD"_s);
    xml.open(u"DocBody"_s);
    xml.open(u"DocInfo"_s);
    xml.text(u"DocID"_s, QString::fromLatin1(hash.first(16).toHex()));
    xml.text(u"Title"_s, document.title);
    xml.text(u"Author"_s, document.author);
    xml.text(u"Subject"_s, document.subject);
    if (!document.date.isEmpty())
        xml.text(u"CreationDate"_s, document.date);
    xml.text(u"Creator"_s, u"Yichuang"_s);
    xml.close();
    xml.text(u"DocRoot"_s, folder + u"Document.xml"_s);
    xml.close();
    xml.close();
    return xml.end();
}

QByteArray documentXml(const PaintedDocument& document, OfdNumbers& numbers)
{
    OfdXml xml;
    xml.open(u"Document"_s);
    xml.open(u"CommonData"_s);
    QStringList ids;
    for (std::size_t i = 0; i < document.pages.size(); ++i)
        ids += numbers.next();
    xml.text(u"MaxUnitID"_s, numbers.last());
    xml.open(u"PageArea"_s);
    const PaintedPage& first = document.pages.front();
    xml.text(
        u"PhysicalBox"_s, u"0 0 %1 %2"_s.arg(ofdNumber(first.widthMm), ofdNumber(first.heightMm)));
    xml.close();
    xml.text(u"PublicRes"_s, u"PublicRes.xml"_s);
    xml.close();
    xml.open(u"Pages"_s);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        xml.open(u"Page"_s);
        xml.attribute(u"ID"_s, ids[i]);
        xml.attribute(u"BaseLoc"_s, u"Pages/Page_%1/Content.xml"_s.arg(i));
        xml.close();
    }
    xml.close();
    xml.close();
    return xml.end();
}

QString fontFile(std::size_t index) { return u"font_%1.ttf"_s.arg(index); }

QByteArray resourcesXml(const PaintedDocument& document, const QStringList& ids)
{
    OfdXml xml;
    xml.open(u"Res"_s);
    xml.attribute(u"BaseLoc"_s, u"Res"_s);
    xml.open(u"Fonts"_s);
    for (std::size_t i = 0; i < document.fonts.size(); ++i) {
        const QString& name = document.fonts[i].name;
        xml.open(u"Font"_s);
        xml.attribute(u"ID"_s, ids.at(static_cast<qsizetype>(i)));
        xml.attribute(u"FontName"_s, name);
        xml.attribute(u"FamilyName"_s, name.section(u'-', 0, 0));
        if (name.contains(u"Bold"))
            xml.attribute(u"Bold"_s, u"true"_s);
        xml.text(u"FontFile"_s, fontFile(i));
        xml.close();
    }
    xml.close();
    xml.close();
    return xml.end();
}

} // namespace

QString toText(const FileFormat format) { return format == FileFormat::Ofd ? u"ofd"_s : u"pdf"_s; }

std::optional<FileFormat> fileFormatFromText(const QStringView text)
{
    if (text == u"pdf")
        return FileFormat::Pdf;
    return text == u"ofd" ? std::optional{FileFormat::Ofd} : std::nullopt;
}

Result<QByteArray> ofdOf(const QByteArray& pdf)
{
    const auto document = paintedDocument(pdf);
    if (!document)
        return tl::unexpected(document.error());
    if (document->pages.empty())
        return failure(Error::Code::Corrupt, u"no pages"_s);
    if (!document->notRead.isEmpty())
        return failure(Error::Code::Unsupported, document->notRead);
    OfdNumbers numbers;
    QStringList fontIds;
    std::vector<PackedFile> fonts;
    for (std::size_t i = 0; i < document->fonts.size(); ++i) {
        const PaintedFont& font = document->fonts[i];
        auto file = namedFont(font.file, font.names, font.name);
        if (!file)
            return tl::unexpected(file.error());
        fontIds += numbers.next();
        fonts.push_back({folder + u"Res/"_s + fontFile(i), std::move(*file)});
    }
    std::vector<PackedFile> pages;
    for (const PaintedPage& page : document->pages)
        pages.push_back({folder + u"Pages/Page_%1/Content.xml"_s.arg(pages.size()),
            ofdPage(page, fontIds, numbers)});
    std::vector<PackedFile> files{{u"OFD.xml"_s, entryXml(*document, pdf)},
        {folder + u"Document.xml"_s, documentXml(*document, numbers)},
        {folder + u"PublicRes.xml"_s, resourcesXml(*document, fontIds)}};
    std::move(pages.begin(), pages.end(), std::back_inserter(files));
    std::move(fonts.begin(), fonts.end(), std::back_inserter(files));
    return zipOf(files);
}

} // namespace yichuang::documents

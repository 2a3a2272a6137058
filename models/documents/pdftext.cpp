// SPDX-License-Identifier: Apache-2.0
#include "models/documents/pdftext.h"

#include "models/documents/glyphnames.h"

#include <QTextDocument>

#include <exception>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

void repairFonts(QPDF& pdf, const QTextDocument& text, const QString& around)
{
    const GlyphNames regular(text, around, GlyphNames::Weight::Regular);
    const GlyphNames bold(text, QString(), GlyphNames::Weight::Bold);
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/ToUnicode"))
            continue;
        const bool isBold = object.getKey("/BaseFont").getName().find("Bold") != std::string::npos;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto buffer = stream.getStreamData(qpdf_dl_generalized);
        const QByteArray map(reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize()));
        const QByteArray repaired = (isBold ? bold : regular).repaired(map);
        stream.replaceStreamData(
            repaired.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

void describe(QPDF& pdf, const PdfFacts& facts)
{
    const auto unicode = [](const QString& text) {
        return QPDFObjectHandle::newUnicodeString(text.toStdString());
    };
    const std::string date
        = "D:" + toQDate(facts.date).toString(u"yyyyMMdd"_s).toStdString() + "000000+08'00'";
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(facts.title));
    info.replaceKey("/Subject", unicode(facts.subject));
    info.replaceKey("/Author", unicode(facts.author));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Yichuang"));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("Yichuang (Qt, qpdf)"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // Qt's XMP repeats the time of the machine
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Result<QByteArray> finishPdf(
    const QByteArray& pdf, const PdfFacts& facts, const QTextDocument& text)
try {
    QPDF document;
    document.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    repairFonts(document, text, facts.around);
    describe(document, facts);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.6");
    writer.setObjectStreamMode(
        qpdf_o_disable); // what is signed later is read and appended to by plain cross references
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize()));
} catch (const std::exception& problem) {
    return failure(Error::Code::Internal, u"qpdf: "_s + QString::fromUtf8(problem.what()));
}

} // namespace yichuang::documents

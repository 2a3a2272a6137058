// SPDX-License-Identifier: Apache-2.0
#include "models/seal/pdfupdate.h"

#include "models/crypto/digest.h"

#include <QTime>

#include <map>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

constexpr double pointsPerMm = 72.0 / 25.4;
constexpr qsizetype signatureRoom = 16384; ///< bytes; a signature with stamp takes 4 to 6 KiB
const QByteArray rangeRoom(40, '*');

/// A text of the document's own language: UTF-16 in hexadecimal.
QByteArray unicode(const QString& text)
{
    QByteArray hex = "<feff";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray dateText(const Instant at)
{
    const BeijingTime time = toBeijing(at);
    const QTime ofDay = QTime::fromMSecsSinceStartOfDay(static_cast<int>(time.timeOfDay.count()));
    return "(D:" + toQDate(time.day).toString(u"yyyyMMdd"_s).toLatin1()
        + ofDay.toString(u"HHmmss"_s).toLatin1() + "+08'00')";
}

QByteArray reference(int object, int generation = 0)
{
    return QByteArray::number(object) + ' ' + QByteArray::number(generation) + " R";
}

/// A dictionary as it is, with some keys in another place.
QByteArray withKeys(QPDFObjectHandle dictionary, const std::map<std::string, QByteArray>& changed)
{
    QByteArray text = "<<";
    for (const std::string& key : dictionary.getKeys()) {
        if (!changed.contains(key))
            text += ' ' + QByteArray::fromStdString(key) + ' '
                + QByteArray::fromStdString(dictionary.getKey(key).unparse());
    }
    for (const auto& [key, value] : changed)
        text += ' ' + QByteArray::fromStdString(key) + ' ' + value;
    return text + " >>";
}

QByteArray stream(const QByteArray& dictionary, const QByteArray& data)
{
    const QByteArray packed = qCompress(data, 9).sliced(4); // without Qt's own length
    return "<< " + dictionary + " /Filter /FlateDecode /Length " + QByteArray::number(packed.size())
        + " >>\nstream\n" + packed + "\nendstream";
}

/// Objects written behind a document, and the cross references to them.
class Update
{
public:
    Update(const QByteArray& pdf, QPDF& document)
        : m_bytes(pdf)
        , m_document(document)
        , m_next(static_cast<int>(document.getTrailer().getKey("/Size").getIntValue()))
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
    }

    int newObject() { return m_next++; }
    /// Answers where the object's body begins.
    qsizetype write(int object, const QByteArray& body, int generation = 0)
    {
        m_places[object] = {m_bytes.size(), generation};
        m_bytes += QByteArray::number(object) + ' ' + QByteArray::number(generation) + " obj\n";
        const auto begin = m_bytes.size();
        m_bytes += body + "\nendobj\n";
        return begin;
    }
    void replace(QPDFObjectHandle old, const QByteArray& body)
    {
        write(old.getObjectID(), body, old.getGeneration());
    }
    QByteArray finished(qsizetype previousTable)
    {
        const auto table = m_bytes.size();
        QPDFObjectHandle trailer = m_document.getTrailer();
        // The new half of /ID names this state of the file (ISO 32000-1, 14.4).
        const QByteArray now = '<' + crypto::sha256(m_bytes).first(16).toHex() + '>';
        QPDFObjectHandle id = trailer.getKey("/ID");
        const QByteArray first = id.isArray() && id.getArrayNItems() == 2
            ? QByteArray::fromStdString(id.getArrayItem(0).unparse())
            : now;
        m_bytes += "xref\n";
        for (const auto& [object, place] : m_places) {
            m_bytes += QByteArray::number(object) + " 1\n"
                + QByteArray::number(place.first).rightJustified(10, '0') + ' '
                + QByteArray::number(place.second).rightJustified(5, '0') + " n \n";
        }
        m_bytes += "trailer\n"
            + withKeys(trailer,
                {{"/Size", QByteArray::number(m_next)},
                    {"/Prev", QByteArray::number(previousTable)},
                    {"/ID", "[ " + first + ' ' + now + " ]"}})
            + "\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QPDF& m_document;
    int m_next;
    std::map<int, std::pair<qsizetype, int>> m_places;
};

/// Where the document's newest cross reference table begins; nothing when it has a stream instead.
std::optional<qsizetype> tableOf(const QByteArray& pdf)
{
    const auto at = pdf.lastIndexOf("startxref");
    if (at < 0)
        return std::nullopt;
    bool ok = false;
    const auto line = pdf.sliced(at + 9, std::min<qsizetype>(pdf.size() - at - 9, 32)).trimmed();
    const qsizetype place = line.left(line.indexOf('\n')).trimmed().toLongLong(&ok);
    if (!ok || place < 0 || place >= pdf.size() || !pdf.sliced(place).startsWith("xref"))
        return std::nullopt;
    return place;
}

QByteArray imageStream(const QImage& image, Update& update)
{
    const QImage picture = image.convertToFormat(QImage::Format_ARGB32);
    QByteArray colours;
    QByteArray alphas;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            for (const int part : {qRed(pixel), qGreen(pixel), qBlue(pixel)})
                colours += static_cast<char>(part);
            alphas += static_cast<char>(qAlpha(pixel));
        }
    }
    const QByteArray size = "/Type /XObject /Subtype /Image /Width "
        + QByteArray::number(picture.width()) + " /Height " + QByteArray::number(picture.height())
        + " /BitsPerComponent 8 ";
    const int mask = update.newObject();
    update.write(mask, stream(size + "/ColorSpace /DeviceGray", alphas));
    return stream(size + "/ColorSpace /DeviceRGB /SMask " + reference(mask), colours);
}

/// The seal as a form: multiplied, so that black text stays black under the red.
void writeAppearance(Update& update, int object, const SealPicture& picture)
{
    const QByteArray side = QByteArray::number(picture.diameterMm * pointsPerMm, 'f', 3);
    QByteArray resources = "/ExtGState << /M << /Type /ExtGState /BM /Multiply >> >>";
    QByteArray content = "q /M gs\n";
    if (picture.isDrawn()) {
        content += pdfOperators(picture);
    } else {
        const int image = update.newObject();
        const QByteArray body = imageStream(picture.image, update);
        update.write(image, body);
        resources += " /XObject << /I " + reference(image) + " >>";
        content += side + " 0 0 " + side + " 0 0 cm /I Do\n";
    }
    update.write(object,
        stream("/Type /XObject /Subtype /Form /BBox [0 0 " + side + ' ' + side + "] /Resources << "
                + resources + " >>",
            content + "Q\n"));
}

QByteArray rectangleOf(QPDFObjectHandle page, const SealPicture& picture, const SealPlacing& where)
{
    const auto box = QPDFPageObjectHelper(page).getMediaBox().getArrayAsRectangle();
    const double half = picture.diameterMm / 2;
    const double left = box.llx + (where.centreMm.x() - half) * pointsPerMm;
    const double bottom = box.ury - (where.centreMm.y() + half) * pointsPerMm;
    const double side = picture.diameterMm * pointsPerMm;
    QByteArray text = "[";
    for (const double value : {left, bottom, left + side, bottom + side})
        text += QByteArray::number(value, 'f', 3) + ' ';
    return text.trimmed() + ']';
}

QByteArray signatureBody(const SignatureWords& words, int own)
{
    return "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n/ByteRange "
        + rangeRoom + "\n/Contents <" + QByteArray(2 * signatureRoom, '0') + ">\n/M "
        + dateText(words.at) + " /Name " + unicode(words.name) + " /Location "
        + unicode(words.organ)
        + " /Reference [ << /Type /SigRef /TransformMethod /DocMDP /TransformParams "
          "<< /Type /TransformParams /P 1 /V /1.2 >> /Data "
        + reference(own) + " >> ] >>";
}

SealResult<PreparedPdf> prepared(const QByteArray& pdf, QPDF& document, qsizetype table,
    const SealPicture& picture, const SealPlacing& where, const SignatureWords& words)
{
    QPDFObjectHandle page = document.getAllPages().at(static_cast<std::size_t>(where.page));
    QPDFObjectHandle root = document.getRoot();
    Update update{pdf, document};
    const int field = update.newObject();
    const int signature = update.newObject();
    const int appearance = update.newObject();
    writeAppearance(update, appearance, picture);
    update.write(field,
        "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /T (Seal) /Rect "
            + rectangleOf(page, picture, where) + " /P "
            + reference(page.getObjectID(), page.getGeneration()) + " /V " + reference(signature)
            + " /AP << /N " + reference(appearance) + " >> >>");
    QByteArray annotations = "[";
    for (QPDFObjectHandle& one : page.getKey("/Annots").isArray()
            ? page.getKey("/Annots").getArrayAsVector()
            : std::vector<QPDFObjectHandle>{})
        annotations += ' ' + QByteArray::fromStdString(one.unparse());
    update.replace(
        page, withKeys(page, {{"/Annots", annotations + ' ' + reference(field) + " ]"}}));
    update.replace(root,
        withKeys(root,
            {{"/AcroForm", "<< /SigFlags 3 /Fields [ " + reference(field) + " ] >>"},
                {"/Perms", "<< /DocMDP " + reference(signature) + " >>"}}));
    const QByteArray body = signatureBody(words, root.getObjectID());
    const auto begin = update.write(signature, body);
    PreparedPdf ready{.bytes = update.finished(table)};
    ready.contents = begin + body.indexOf("/Contents <") + 10;
    ready.afterContents = ready.contents + 2 * signatureRoom + 2;
    const QByteArray range = "[ 0 " + QByteArray::number(ready.contents) + ' '
        + QByteArray::number(ready.afterContents) + ' '
        + QByteArray::number(ready.bytes.size() - ready.afterContents) + " ]";
    ready.bytes.replace(
        begin + body.indexOf(rangeRoom), rangeRoom.size(), range.leftJustified(rangeRoom.size()));
    return ready;
}

} // namespace

QByteArray PreparedPdf::signedBytes() const
{
    return bytes.first(contents) + bytes.sliced(afterContents);
}

bool PreparedPdf::putSignature(const QByteArray& cms)
{
    const QByteArray hex = cms.toHex();
    if (hex.size() > 2 * signatureRoom)
        return false;
    bytes.replace(contents + 1, hex.size(), hex);
    return true;
}

SealResult<PreparedPdf> prepareForSignature(const QByteArray& pdf, const SealPicture& picture,
    const SealPlacing& where, const SignatureWords& words)
try {
    using enum SealProblem::Kind;
    const auto table = tableOf(pdf);
    if (!table)
        return sealFailure(NotADocument, u"no cross reference table"_s);
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    if (document.isEncrypted())
        return sealFailure(NotADocument, u"encrypted"_s);
    if (document.getRoot().hasKey("/AcroForm"))
        return sealFailure(SealedAlready, u"there is a form already"_s);
    if (where.page < 0 || static_cast<std::size_t>(where.page) >= document.getAllPages().size())
        return sealFailure(NotADocument, u"no page %1"_s.arg(where.page + 1));
    return prepared(pdf, document, *table, picture, where, words);
} catch (const std::exception& problem) {
    return sealFailure(SealProblem::Kind::NotADocument, QString::fromUtf8(problem.what()));
}

} // namespace yichuang::seal
